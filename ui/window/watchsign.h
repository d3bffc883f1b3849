// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace postern::ui {

class LaterWatches;

// Says in the corner of the menu bar that a message is waited for, on whatever page; leads to the check that it is of.
class WatchSign : public QToolButton
{
    Q_OBJECT

public:
    explicit WatchSign(const LaterWatches &watches, QWidget *parent = nullptr);

signals:
    void wanted(const QString &file);
};

} // namespace postern::ui
