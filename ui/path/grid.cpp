// SPDX-License-Identifier: Apache-2.0
#include "ui/path/grid.h"

#include "ui/path/journey.h"

#include <algorithm>

namespace postern::ui {

namespace {

constexpr qreal kPlateTop = 62;
constexpr qreal kPlateHeight = 84;
constexpr qreal kPlateHalfLeast = 42;
constexpr qreal kPlateHalfMost = 48;
constexpr qreal kSlipTop = 130;
constexpr qreal kSlipHeight = 40;

} // namespace

Grid::Grid(qreal width)
    : m_width(std::clamp(width, kLeast, kMost))
    , m_more(m_width - kSlipFrom)
{
}

qreal Grid::plateHalf() const
{
    const qreal share = std::clamp(m_more / (kMost - kSlipFrom), 0.0, 1.0);
    return kPlateHalfLeast + share * (kPlateHalfMost - kPlateHalfLeast);
}

QRectF Grid::plate(qreal centre) const
{
    return {centre - plateHalf(), kPlateTop, 2 * plateHalf(), kPlateHeight};
}

WallSides Grid::wall(const Wall &wall) const
{
    return {wall.hasSender ? kWallMargin : gate() - kWallMargin,
            wall.hasRecipient ? m_width - kWallMargin - kWallThickness : 494 + 0.615 * m_more};
}

QRectF Grid::slipBefore() const
{
    const qreal left = plate(sender()).right() + 6;
    return {left, kSlipTop, gate() - 39 - left, kSlipHeight};
}

QRectF Grid::slipBehind() const
{
    const qreal left = plate(relay()).right() + 6;
    return {left, kSlipTop, plate(recipient()).left() - 6 - left, kSlipHeight};
}

} // namespace postern::ui
