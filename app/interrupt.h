// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace postern::app {

// Ctrl-C and a polite kill, as a signal of the event loop. The second one ends the program at once.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

signals:
    void requested();
};

} // namespace postern::app
