// SPDX-License-Identifier: Apache-2.0
#include "ui/path/still.h"

#include "ui/path/scenery.h"

#include <QGuiApplication>

#include <algorithm>

namespace postern::ui {

namespace {

// Fonts have whole pixels on some devices: set large and scaled down, nothing of a size is lost.
constexpr qreal kOversize = 8;

} // namespace

void paintStill(QPainter &painter, const QRectF &where, const Journey &journey, int step,
                const std::optional<Printing> &printing)
{
    const Grid grid(Grid::kHeight * where.width() / qMax(1.0, where.height()));
    const qreal scale = qMin(where.width() / grid.width(), where.height() / Grid::kHeight);
    Look look(tokens(Scheme::Light), printing ? printing->text : QGuiApplication::font(), kOversize, grid.width());
    if (printing)
        look.setPrinted(printing->text, printing->wire);
    const Storyboard board(journey, Pace::Stills);
    const int last = static_cast<int>(journey.steps.size()) - 1;
    painter.save();
    painter.translate(where.center() - QPointF(grid.width(), Grid::kHeight) * scale / 2);
    painter.scale(scale, scale);
    scenery::paintPicture(painter, look, journey, board.still(std::min(step, last), look.grid()));
    painter.restore();
}

} // namespace postern::ui
