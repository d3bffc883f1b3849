// SPDX-License-Identifier: Apache-2.0
#include "installer/icons/recordicon.h"

#include "ui/theme/paintedicon.h"
#include "ui/theme/vectorpath.h"

namespace postern::icons {

namespace {

// In no scheme: a file manager's ground is its own.
const QColor kPaper(0xFFFDF6);
const QColor kFold(0xE3E7E6);
const QColor kEdge(0x56605C);
const QColor kWall(0x1F4468);
const QColor kShade(0x143150);
const QColor kMortar(0x33597E);
const QColor kLit(0xF3EAD3);

void box(QPainter &painter, const QRectF &where, qreal corner, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(where, corner, corner);
}

void sheet(QPainter &painter, const char *path, const QColor &colour)
{
    painter.setPen(ui::roundPen(kEdge, 8));
    painter.setBrush(colour);
    painter.drawPath(ui::pathFrom(path));
}

void stroke(QPainter &painter, const char *path, const QColor &colour, qreal width)
{
    painter.strokePath(ui::pathFrom(path), ui::roundPen(colour, width));
}

// Up to here on the pixel grid, and the seal is all of the picture.
constexpr qreal kSmallest = 24;

void paintSmallest(QPainter &painter, const QRectF &where)
{
    const ui::GridPainter grid(painter, where, 16);
    painter.fillPath(ui::pathFrom("M2 0h8l4 4v12H2z"), kEdge);
    painter.fillPath(ui::pathFrom("M3 1h6v4h4v10H3z"), kPaper);
    painter.fillRect(QRectF(4, 3, 4, 1), kMortar);
    box(painter, {4, 6, 8, 8}, 1, kWall);
    painter.fillPath(ui::pathFrom("M6 9V9a2 2 0 0 1 4 0V9z"), kLit);
    painter.fillRect(QRectF(5, 9, 6, 4), Qt::white);
    painter.strokePath(ui::pathFrom("M5 9.5 8 11.5l3-2"), ui::roundPen(kWall, 0.9));
}

void paint(QPainter &painter, const QRectF &where)
{
    if (where.width() <= kSmallest)
        return paintSmallest(painter, where);
    const ui::GridPainter grid(painter, where, 256);
    sheet(painter, "M48 12h108l60 60v164a8 8 0 0 1-8 8H48a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8z", kPaper);
    sheet(painter, "M156 12v52a8 8 0 0 0 8 8h52", kFold);
    stroke(painter, "M66 52h60 M66 84h44", kMortar, 10);
    box(painter, {60, 108, 136, 120}, 24, kWall);
    painter.fillPath(ui::pathFrom("M92 184v-28a36 36 0 0 1 72 0v28z"), kLit);
    painter.fillPath(ui::pathFrom("M110 122h8v26l-4 8-4-8z M138 122h8v26l-4 8-4-8z"), kWall);
    box(painter, {74, 162, 108, 56}, 8, kShade);
    box(painter, {80, 168, 96, 44}, 4, Qt::white);
    stroke(painter, "M85 172 128 198l43-26", kWall, 7);
}

} // namespace

QIcon recordIcon()
{
    return QIcon(
        new ui::PaintedIcon([](QPainter &painter, const QRectF &where, QIcon::Mode) { paint(painter, where); }));
}

} // namespace postern::icons
