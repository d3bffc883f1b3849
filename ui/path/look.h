// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/grid.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QPainter>

#include <array>

namespace postern::ui {

// The letterings of the scene.
enum class Letter {
    Zone,
    Role,
    Name,
    Address,
    SlipLabel,
    SlipLine,
    Received,
    ReceivedStrong,
    Bubble,
    Meaning,
    Code,
    Text
};
inline constexpr int kLetterCount = int(Letter::Text) + 1;

enum class Along { Leading, Centre, Trailing };

// What the scene is painted with: colours, fonts, size, direction. Painters come in units of the grid, mirrored where
// the reading direction is from right to left; text, glyphs and marks are turned back, so that they never mirror.
class Look
{
public:
    // `scale`: device-independent pixels to a unit.
    Look(const Tokens &colours, const QFont &base, qreal scale, qreal width, bool isMirrored = false);

    // For paper: in these fonts whatever the desktop's are, in whole units of a device that has many to a point.
    void setPrinted(const QFont &text, const QFont &wire);

    // One unit in pixels, for this font: 1 for 10 pt at 96 dpi.
    static qreal unitOf(const QFont &base);

    const Tokens &colours() const { return *m_colours; }
    const Grid &grid() const { return m_grid; }
    qreal scale() const { return m_scale; }
    bool isMirrored() const { return m_isMirrored; }

    // In units.
    qreal widthOf(const QString &text, Letter letter) const;
    QString elided(const QString &text, Letter letter, qreal width, Qt::TextElideMode mode = Qt::ElideRight) const;

    void text(QPainter &painter, const QPointF &baseline, Letter letter, const QColor &colour, const QString &text,
              Along along = Along::Leading) const;
    // Paints on a rectangle that is not mirrored, in the place of one that is.
    template <typename Paint> void upright(QPainter &painter, const QRectF &where, Paint paint) const
    {
        painter.save();
        painter.translate(where.center());
        painter.scale(m_isMirrored ? -1 : 1, 1);
        paint(painter, QRectF(QPointF(-where.width() / 2, -where.height() / 2), where.size()));
        painter.restore();
    }

private:
    const Tokens *m_colours;
    Grid m_grid;
    qreal m_scale;
    bool m_isMirrored;
    std::array<QFont, kLetterCount> m_fonts;
};

} // namespace postern::ui
