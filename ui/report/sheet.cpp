// SPDX-License-Identifier: Apache-2.0
#include "ui/report/sheet.h"

namespace postern::ui::paper {

namespace {

constexpr qreal kBelowHead = 16_pt;
constexpr qreal kAboveFoot = 14_pt;

} // namespace

Sheet::Sheet(Paper paper)
    : m_size(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter)
    , m_width(QPageSize::sizePoints(m_size).width() * kUnitsOfPoint)
    , m_height(QPageSize::sizePoints(m_size).height() * kUnitsOfPoint)
{
}

qreal Sheet::widthOf(int columns) const
{
    const qreal one = (textWidth() - (kColumns - 1) * kGutter) / kColumns;
    return columns * one + (columns - 1) * kGutter;
}

QRectF Sheet::body(bool isCover) const
{
    const qreal top = isCover ? kMargin : head().bottom() + kBelowHead;
    return {left(), top, textWidth(), foot().top() - kAboveFoot - top};
}

} // namespace postern::ui::paper
