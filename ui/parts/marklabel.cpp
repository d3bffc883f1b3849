// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/marklabel.h"

#include "ui/theme/measures.h"

#include <QPainter>

namespace postern::ui {

MarkLabel::MarkLabel(Mark mark, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

QSize MarkLabel::sizeHint() const
{
    constexpr qreal kSide = 16; // u
    const int side = qRound(kSide * u(font()));
    return {side, side};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark, tokensFor(palette()));
}

} // namespace postern::ui
