// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/shapes.h"

#include "ui/theme/measures.h"

namespace postern::ui {

void paintBox(QPainter &painter, const QRectF &where, qreal corner, const QColor &fill, const QColor &edge, qreal width,
              Qt::PenStyle line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen(edge, width, line) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const qreal inset = width / 2;
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void paintFocus(QPainter &painter, const QRectF &where, qreal corner, const Tokens &colours)
{
    paintBox(painter, where, corner, Qt::transparent, colours.accent, kFocusRing);
}

} // namespace postern::ui
