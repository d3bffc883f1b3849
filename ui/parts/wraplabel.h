// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/textlabel.h"

namespace postern::ui {

// A sentence that may hold a word longer than its place, such as a host name of 80 characters: that is broken where the
// line ends, and asks for no width of its own.
class WrapLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int longestWord() const;
};

} // namespace postern::ui
