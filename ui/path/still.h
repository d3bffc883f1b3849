// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/journey.h"

#include <QFont>
#include <QRectF>

#include <optional>

class QPainter;

namespace postern::ui {

// Fonts of a picture that has to look the same wherever it is made. Their sizes do not matter.
struct Printing
{
    QFont text;
    QFont wire;
};

// One step of a journey as a picture, in the middle of `where`: for paper, SVG and anything else that a painter paints
// on. On paper always light. `step` -1: before the first one; too great: the last one. Without fonts: in those of the
// application.
void paintStill(QPainter &painter, const QRectF &where, const Journey &journey, int step,
                const std::optional<Printing> &printing = std::nullopt);

} // namespace postern::ui
