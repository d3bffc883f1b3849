// SPDX-License-Identifier: Apache-2.0
// What stands: ground, wall, stations, gatehouse.
#include "ui/path/scenery.h"

#include "ui/path/journeywords.h"
#include "ui/theme/measures.h"
#include "ui/theme/paintedicon.h"

#include <QPainterPath>

namespace postern::ui::scenery {

namespace {

constexpr qreal kCourse = 11; // of the masonry
constexpr qreal kGlyphSide = 52;
constexpr qreal kZoneBaseline = 32;
constexpr qreal kZoneMargin = 16;
constexpr qreal kRoleBaseline = 166;
constexpr qreal kNameBaseline = 184;
constexpr qreal kAddressBaseline = 200;
constexpr qreal kWithinWall = Grid::kWallMargin + Grid::kWallThickness + 2; // from the edge of the scene
constexpr qreal kGatehouseTop = 42;
constexpr qreal kGatehouseHeight = 110;
constexpr qreal kArchHalf = 21;
constexpr qreal kArchTop = 60;
constexpr qreal kArchBottom = 152;

QPen flat(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap};
}

QPen dotted(const QColor &colour)
{
    QPen pen(colour, 2, Qt::SolidLine, Qt::RoundCap);
    pen.setDashPattern({0.5, 3.5}); // in widths: 1 on, 7 off
    return pen;
}

// Courses of stone, each with one upright joint; the joints of two courses never meet.
void paintMasonry(QPainter &painter, const Look &look, const QRectF &where, qreal evenJoint, qreal oddJoint)
{
    const Tokens &colours = look.colours();
    painter.fillRect(where, colours.stone);
    painter.setPen(flat(colours.mortar, 1));
    bool isEven = true;
    for (qreal y = where.top(); y < where.bottom(); y += kCourse, isEven = !isEven) {
        const qreal bottom = qMin(y + kCourse, where.bottom());
        const qreal x = where.left() + (isEven ? evenJoint : oddJoint);
        painter.drawLine(QPointF(x, y), QPointF(x, bottom));
        if (bottom < where.bottom())
            painter.drawLine(QPointF(where.left(), bottom + 0.5), QPointF(where.right(), bottom + 0.5));
    }
    painter.setPen(flat(colours.stoneEdge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(where.adjusted(0.5, 0.5, -0.5, -0.5));
}

QPainterPath archPath(const Grid &grid)
{
    const QRectF arch = archOf(grid);
    QPainterPath path(arch.bottomLeft());
    path.lineTo(arch.left(), arch.top() + kArchHalf);
    path.arcTo(QRectF(arch.left(), arch.top(), 2 * kArchHalf, 2 * kArchHalf), 180, -180);
    path.lineTo(arch.bottomRight());
    path.closeSubpath();
    return path;
}

void paintWall(QPainter &painter, const Look &look, const WallSides &sides)
{
    const QRectF yard(sides.left, Grid::kWallTop, sides.right + Grid::kWallThickness - sides.left,
                      Grid::kWallBottom - Grid::kWallTop);
    painter.setPen(QPen(look.colours().stoneEdge, 2));
    painter.setBrush(look.colours().yard);
    painter.drawRoundedRect(yard, 6, 6);
    const QSizeF side(Grid::kWallThickness, yard.height());
    for (const qreal x : {sides.left, sides.right})
        paintMasonry(painter, look, QRectF(QPointF(x, yard.top()), side), 8.7, 4.7);
}

// A gap in the wall's right side, where the road leads out.
void paintWayOut(QPainter &painter, const Look &look, qreal x)
{
    const QRectF gap(x - 1, Grid::kRoad - Grid::kWayOut, Grid::kWallThickness + 3, 2 * Grid::kWayOut);
    painter.fillRect(gap, look.colours().yard);
    painter.setPen(flat(look.colours().stoneEdge, 2));
    for (const qreal y : {gap.top(), gap.bottom()})
        painter.drawLine(QPointF(x, y), QPointF(x + Grid::kWallThickness, y));
}

} // namespace

QRectF archOf(const Grid &grid)
{
    return {grid.gate() - kArchHalf, kArchTop, 2 * kArchHalf, kArchBottom - kArchTop};
}

QRectF gatehouseOf(const Grid &grid)
{
    return {grid.gate() - Grid::kGatehouse, kGatehouseTop, 2 * Grid::kGatehouse, kGatehouseHeight};
}

// As wide as the neighbours leave it: the wall where it takes in the whole scene, the gate, the sides of the wall.
QRectF stationOf(const Grid &grid, qreal centre)
{
    const qreal top = grid.plate(centre).top() - 1;
    const qreal height = kAddressBaseline + 8 - top;
    const WallSides sides = grid.wall({});
    if (centre == grid.sender())
        return {kWithinWall, top, grid.gate() - Grid::kGatehouse - kWithinWall, height};
    if (centre == grid.relay())
        return {sides.left + Grid::kWallThickness + 2, top, sides.right - sides.left - Grid::kWallThickness - 4,
                height};
    const qreal left = sides.right + Grid::kWallThickness + 4;
    return {left, top, grid.width() - kWithinWall - left, height};
}

void paintGround(QPainter &painter, const Look &look, const Wall &wall, const WallSides &sides)
{
    const Tokens &colours = look.colours();
    const Grid &grid = look.grid();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.outside);
    painter.drawRoundedRect(QRectF(0, 0, grid.width(), Grid::kHeight), kCardCorner, kCardCorner);
    paintWall(painter, look, sides);
    const bool isBetween = sides.right < grid.plate(grid.recipient()).left();
    if (isBetween)
        paintWayOut(painter, look, sides.right);
    painter.setPen(dotted(colours.edge));
    painter.drawLine(QPointF(grid.plate(grid.sender()).right() + 2, Grid::kRoad),
                     QPointF(grid.plate(grid.recipient()).left() - 2, Grid::kRoad));
    const qreal room = sides.right - grid.gate() - Grid::kGatehouse - 8;
    const bool fits = look.widthOf(wall.zone, Letter::Zone) <= room;
    const qreal inYard = grid.gate() + Grid::kGatehouse + 4 + room / 2;
    look.text(painter, {isBetween ? inYard : grid.relay(), kZoneBaseline}, Letter::Zone, colours.muted,
              look.elided(fits ? wall.zone : wall.shortZone, Letter::Zone, room), Along::Centre);
    if (isBetween)
        look.text(painter, {grid.width() - kZoneMargin, kZoneBaseline}, Letter::Zone, colours.muted, words::internet(),
                  Along::Trailing);
    painter.restore();
}

void paintSenderZone(QPainter &painter, const Look &look, const Wall &wall)
{
    if (!wall.hasSender)
        look.text(painter, {kZoneMargin, kZoneBaseline}, Letter::Zone, look.colours().muted, words::internet());
}

qreal senderZone(const Look &look, const Journey &journey, const Picture &picture)
{
    const qreal end = kZoneMargin + look.widthOf(words::internet(), Letter::Zone) + 8;
    const auto stepAt = [&journey](int step) {
        return step >= 0 && step < int(journey.steps.size()) ? &journey.steps[std::size_t(step)] : nullptr;
    };
    const JourneyStep *decision = picture.tag > 0 ? stepAt(picture.tagStep) : nullptr;
    const bool isUnderTag = decision && decision->tag && tagOf(look, *decision->tag).left() < end;
    const JourneyStep *step = picture.bubbles > 0 ? stepAt(picture.step) : nullptr;
    const bool isUnderLine = step && !step->theirs.isEmpty() && bubbleOf(look, step->theirs, false).left() < end;
    return 1 - qMax(isUnderTag ? picture.tag : 0, isUnderLine ? picture.bubbles : 0);
}

void paintStation(QPainter &painter, const Look &look, const Station &station, qreal centre)
{
    const Tokens &colours = look.colours();
    const QRectF plate = look.grid().plate(centre);
    const QRectF room = stationOf(look.grid(), centre);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), kPlateCorner, kPlateCorner);
    QRectF glyph(0, 0, kGlyphSide, kGlyphSide);
    glyph.moveCenter(plate.center());
    look.upright(painter, glyph,
                 [&](QPainter &on, const QRectF &where) { paintGlyph(on, where, station.glyph, colours.lineArt); });
    const auto line = [&](qreal baseline, Letter letter, const QColor &colour, const QString &text,
                          Qt::TextElideMode mode = Qt::ElideRight) {
        // Below its plate, unless it would leave its room.
        const QString shown = look.elided(text, letter, room.width(), mode);
        const qreal half = look.widthOf(shown, letter) / 2;
        const qreal x = qMax(room.left() + half, qMin(centre, room.right() - half));
        look.text(painter, {x, baseline}, letter, colour, shown, Along::Centre);
    };
    line(kRoleBaseline, Letter::Role, colours.muted, station.role);
    line(kNameBaseline, Letter::Name, colours.text, station.name);
    line(kAddressBaseline, Letter::Address, colours.muted, station.address, Qt::ElideMiddle);
    painter.restore();
}

void paintGatehouse(QPainter &painter, const Look &look)
{
    const Tokens &colours = look.colours();
    const QRectF house = gatehouseOf(look.grid());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.stoneEdge, 1));
    painter.setBrush(colours.stone);
    for (const qreal x : {2.5, 24.5, 46.5}) // three merlons
        painter.drawRect(QRectF(house.left() + x, house.top() - 7.5, 15, 8));
    paintMasonry(painter, look, house, 43.7, 24.7);
    painter.setPen(QPen(colours.stoneEdge, 2));
    painter.setBrush(colours.gateway);
    painter.drawPath(archPath(look.grid()));
    painter.restore();
}

void paintBars(QPainter &painter, const Look &look, qreal raised, const std::optional<explain::Tone> &tone)
{
    const Tokens &colours = look.colours();
    const QColor colour = tone ? colours.tone(*tone).text : colours.lineArt;
    const QRectF arch = archOf(look.grid());
    const QPainterPath opening = archPath(look.grid());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipPath(opening, Qt::IntersectClip);
    painter.translate(0, -Grid::kBarsRaised * raised);
    for (int bar = 0; bar < 4; ++bar) {
        const qreal x = arch.left() + 5 + bar * (arch.width() - 10) / 3;
        painter.setPen(flat(colour, 2.6));
        painter.drawLine(QPointF(x, arch.top() - 4), QPointF(x, arch.bottom() - 7));
        QPainterPath point(QPointF(x - 2.6, arch.bottom() - 8));
        point.lineTo(x + 2.6, arch.bottom() - 8);
        point.lineTo(x, arch.bottom() - 2);
        painter.fillPath(point, colour);
    }
    painter.setPen(flat(colour, 2.2));
    for (const qreal y : {20.0, 42.0, 64.0})
        painter.drawLine(QPointF(arch.left(), arch.top() + y), QPointF(arch.right(), arch.top() + y));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(tone ? roundPen(colour, 2.5) : roundPen(colours.stoneEdge, 2));
    painter.drawPath(opening);
    painter.restore();
}

} // namespace postern::ui::scenery
