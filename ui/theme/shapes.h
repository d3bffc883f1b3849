// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QRectF>

namespace postern::ui {

// A rounded rectangle whose border lies inside `where`, on the pixel grid. Antialiasing is turned on for it.
void paintBox(QPainter &painter, const QRectF &where, qreal corner, const QColor &fill, const QColor &edge,
              qreal width = 1, Qt::PenStyle line = Qt::SolidLine);

// The focus ring, inside `where`.
void paintFocus(QPainter &painter, const QRectF &where, qreal corner, const Tokens &colours);

} // namespace postern::ui
