// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/textlabel.h"

namespace postern::ui {

// One line of text that may be longer than its place: the end gives way to an ellipsis, and the whole of it is told by
// tooltip and assistive technology. From the wire it is read from left to right, whatever language the window speaks.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, Type type, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setWhole(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A tooltip that is never read as HTML, whatever stands in it.
QString plainToolTip(const QString &text);

} // namespace postern::ui
