// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/journey.h"

#include <QRectF>

class QPainter;

namespace postern::ui {

// One step of a journey as a picture, in the middle of `where`: for paper, SVG and anything else that a painter paints
// on. On paper always light. `step` -1: before the first one; too great: the last one.
void paintStill(QPainter &painter, const QRectF &where, const Journey &journey, int step);

} // namespace postern::ui
