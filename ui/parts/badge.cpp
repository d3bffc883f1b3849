// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/badge.h"

#include "ui/theme/measures.h"

#include <QPainter>

namespace postern::ui {

Badge::Badge(verdict::State state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setState(verdict::State state)
{
    m_state = state;
    update();
}

QSize Badge::sizeHint() const
{
    constexpr qreal kSide = 76; // u
    const int side = qRound(kSide * u(font()));
    return {side, side};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_state, tokensFor(palette()));
}

} // namespace postern::ui
