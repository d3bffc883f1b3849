// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPageSize>
#include <QRectF>

// What a report is typeset with. Lengths are in units of a twentieth of a point, on the page and in fonts, because
// fonts come in whole units only: 9.2 pt are 184.
namespace postern::ui::paper {

inline constexpr int kUnitsOfPoint = 20;
inline constexpr int kUnitsOfInch = 72 * kUnitsOfPoint; // the resolution of the device

constexpr qreal operator""_pt(unsigned long long points)
{
    return qreal(points) * kUnitsOfPoint;
}
constexpr qreal operator""_pt(long double points)
{
    return qreal(points) * kUnitsOfPoint;
}

enum class Paper { A4, Letter };

// Where things stand on a page: one column of text within margins, divided into six with gutters.
class Sheet
{
public:
    static constexpr qreal kMargin = 48_pt; // 17 mm
    static constexpr qreal kGutter = 12_pt;
    static constexpr int kColumns = 6;

    explicit Sheet(Paper paper);

    QPageSize::PageSizeId size() const { return m_size; }
    qreal width() const { return m_width; }
    qreal height() const { return m_height; }
    qreal left() const { return kMargin; }
    qreal textWidth() const { return m_width - 2 * kMargin; }
    qreal widthOf(int columns) const; // with the gutters between them

    QRectF body(bool isCover) const;                         // the cover has no running head
    QRectF head() const { return bandAt(40_pt); }            // its line at the bottom
    QRectF foot() const { return bandAt(m_height - 58_pt); } // its line at the top
    static constexpr qreal kBand = 16_pt;

private:
    QRectF bandAt(qreal y) const { return {left(), y, textWidth(), kBand}; }

    QPageSize::PageSizeId m_size;
    qreal m_width;
    qreal m_height;
};

} // namespace postern::ui::paper
