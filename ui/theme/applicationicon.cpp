// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/glyph.h"
#include "ui/theme/paintedicon.h"
#include "ui/theme/vectorpath.h"

namespace postern::ui {

namespace {

// The same in both schemes: an icon stands on somebody else's ground.
const QColor kWall(0x1F4468);
const QColor kShade(0x143150);
const QColor kMortar(0x33597E);
const QColor kLit(0xF3EAD3);

constexpr qreal kSmallest = 20; // up to here two bars on the pixel grid
constexpr qreal kSmall = 40;    // up to here without masonry

void fill(QPainter &painter, const char *path, const QColor &colour)
{
    painter.fillPath(pathFrom(path), colour);
}

void stroke(QPainter &painter, const char *path, const QColor &colour, qreal width)
{
    painter.strokePath(pathFrom(path), roundPen(colour, width));
}

void box(QPainter &painter, const QRectF &where, qreal corner, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(where, corner, corner);
}

void paintSmallest(QPainter &painter, const QRectF &where)
{
    const GridPainter grid(painter, where, 16);
    box(painter, {0, 0, 16, 16}, 3, kWall);
    fill(painter, "M4 8V6a4 4 0 0 1 8 0v2z", kLit);
    painter.fillRect(QRectF(6, 2, 1, 4), kWall);
    painter.fillRect(QRectF(9, 2, 1, 4), kWall);
    painter.fillRect(QRectF(2, 7, 12, 7), Qt::white);
    stroke(painter, "M2.4 7.6 8 11.6l5.6-4", kWall, 1.25);
}

void paintSmall(QPainter &painter, const QRectF &where)
{
    const GridPainter grid(painter, where, 32);
    box(painter, {0, 0, 32, 32}, 6, kWall);
    fill(painter, "M8 20V12a8 8 0 0 1 16 0v8z", kLit);
    fill(painter, "M10.5 4.4h2V10l-1 1.7-1-1.7z M15 3.8h2V10l-1 1.7-1-1.7z M19.5 4.4h2V10l-1 1.7-1-1.7z", kWall);
    box(painter, {2.8, 12.8, 26.4, 16.4}, 2.5, kWall);
    box(painter, {4, 14, 24, 14}, 1.5, Qt::white);
    stroke(painter, "M5 15 16 22.5 27 15", kWall, 1.9);
}

void paintLarge(QPainter &painter, const QRectF &where)
{
    const GridPainter grid(painter, where, 256);
    box(painter, {8, 8, 240, 240}, 48, kWall);
    stroke(painter,
           "M12 72h40 M204 72h40 M12 120h26 M218 120h26 M12 168h24 M220 168h24 M30 76v40 M226 76v40 M22 124v40 "
           "M234 124v40 M28 172v44 M228 172v44 M74 12v22 M182 12v22 M40 36v32 M216 36v32 M44 34h34 M178 34h34 "
           "M20 222h216 M64 226v18 M128 226v18 M192 226v18",
           kMortar, 4);
    fill(painter, "M62 190V106a66 66 0 0 1 132 0v84z", kLit);
    fill(painter, "M86 44h12v44l-6 12-6-12z M122 34h12v44l-6 12-6-12z M158 44h12v44l-6 12-6-12z", kWall);
    stroke(painter, "M62 78h132", kWall, 9);
    stroke(painter, "M57 190V106a71 71 0 0 1 142 0v84", kShade, 10);
    box(painter, {34, 116, 188, 112}, 14, kShade);
    box(painter, {42, 124, 172, 96}, 8, Qt::white);
    stroke(painter, "M50 131 128 184l78-53", kWall, 10);
}

} // namespace

QIcon applicationIcon()
{
    return QIcon(new PaintedIcon([](QPainter &painter, const QRectF &where, QIcon::Mode) {
        const qreal side = qMin(where.width(), where.height());
        if (side <= kSmallest)
            paintSmallest(painter, where);
        else if (side <= kSmall)
            paintSmall(painter, where);
        else
            paintLarge(painter, where);
    }));
}

} // namespace postern::ui
