// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace postern::ui {

// Lines for a shell or a configuration file that can be marked, as high as they need, and a button that copies them.
class CopyRow : public QWidget
{
    Q_OBJECT

public:
    CopyRow(const QString &text, const QString &name, QWidget *parent = nullptr); // `name`: for who cannot see them
};

} // namespace postern::ui
