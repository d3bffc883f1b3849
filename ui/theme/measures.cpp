// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/measures.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace postern::ui {

namespace {

constexpr qreal kLinesOfUnit = 18; // the height of a 10 pt line at 96 dpi

struct Cut
{
    Type type;
    qreal scale;
    bool isBold;
    bool isWire;
};

constexpr Cut kCuts[]{
    {Type::Small, 0.9, false, false},  {Type::Body, 1, false, false},     {Type::Strong, 1, true, false},
    {Type::Lead, 1.2, false, false},   {Type::Heading, 1.2, true, false}, {Type::Title, 1.5, true, false},
    {Type::Verdict, 2.2, true, false}, {Type::Wire, 0.9, false, true},    {Type::WireStrong, 0.9, true, true},
};

// A font knows its size in points or in pixels.
void scale(QFont &font, const QFont &base, qreal factor)
{
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(base.pixelSize() * factor)));
}

} // namespace

QFont typeFont(const QFont &base, Type type)
{
    for (const Cut &cut : kCuts) {
        if (cut.type != type)
            continue;
        QFont font = cut.isWire ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
        scale(font, base, cut.scale);
        font.setBold(cut.isBold);
        return font;
    }
    return base;
}

qreal u(const QFont &base)
{
    return QFontMetricsF(base).height() / kLinesOfUnit;
}

} // namespace postern::ui
