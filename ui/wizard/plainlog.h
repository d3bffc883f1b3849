// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"

#include <QPlainTextEdit>

namespace postern::ui {

// What was said and heard, as lines. Always left-to-right, hostile bytes escaped.
class PlainLog : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlainLog(QWidget *parent = nullptr);

    void show(const check::Event &event);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
};

} // namespace postern::ui
