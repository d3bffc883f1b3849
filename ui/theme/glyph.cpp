// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/glyph.h"

#include "ui/theme/paintedicon.h"
#include "ui/theme/vectorpath.h"

#include <QGuiApplication>

#include <array>

namespace postern::ui {

namespace {

constexpr qreal kGrid = 24;
constexpr qreal kStroke = 1.75;

struct Drawing
{
    Glyph glyph;
    const char *path;
};

// clang-format off
constexpr std::array<Drawing, kGlyphCount> kDrawings{{
    {Glyph::Again, "M4.5 12a7.5 7.5 0 1 0 2.4-5.5 M4 3.5v4h4"},
    {Glyph::Back, "M19 5v14L9 12z M5.5 5v14"},
    {Glyph::Book, "M12 6c-2-1.5-5-2-8.5-2v14.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4c-3.5 0-6.5.5-8.5 2z M12 6v14.5"},
    {Glyph::Check, "M5 12.5 10 17.5 19.5 7"},
    {Glyph::Chevron, "M9 5.5 15.5 12 9 18.5"},
    {Glyph::Clock, "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M12 7v5.5l3.5 2"},
    {Glyph::Copy, "M9 8h11v13H9z M5 16H4V3h11v2"},
    {Glyph::Desktop, "M4 4.5h16a1 1 0 0 1 1 1V15a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5.5a1 1 0 0 1 1-1z M12 16v4 M8 20h8"},
    {Glyph::Document, "M6 3h8l5 5v13H6z M14 3v5h5 M9 12.5h7 M9 16h7"},
    {Glyph::Down, "M5.5 9 12 15.5 18.5 9"},
    {Glyph::Envelope, "M3.5 6h17v12h-17z M3.5 6.5 12 13l8.5-6.5"},
    {Glyph::Filter, "M3.5 5h17l-6.5 7.5V19l-4 1.5v-8z"},
    {Glyph::Flask, "M9.5 3.5h5 M10.5 3.5V10L5 19a1 1 0 0 0 .9 1.5h12.2a1 1 0 0 0 .9-1.5l-5.5-9V3.5 M7.5 15.5h9"},
    {Glyph::Folder, "M3 7V5.5a1 1 0 0 1 1-1h5l2 2.5h8a1 1 0 0 1 1 1v2 M3 7v11.5a1 1 0 0 0 1 1h14.5L22 10H6.5L3 19"},
    {Glyph::Gate, "M5 20.5V11a7 7 0 0 1 14 0v9.5 M2.5 20.5h19 M9 6v14 M12 4.5v15.5 M15 6v14 M5.5 11h13 M5.5 15.5h13"},
    {Glyph::Globe, "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M3 12h18 M12 3c3 3 3 15 0 18 M12 3c-3 3-3 15 0 18"},
    {Glyph::Info, "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M12 11v5.5 M12 7.5h.01"},
    {Glyph::Laptop, "M5 5.5h14a1 1 0 0 1 1 1V15H4V6.5a1 1 0 0 1 1-1z M2 18.5h20"},
    {Glyph::Lock, "M6 11h12v9.5H6z M8.5 11V8a3.5 3.5 0 0 1 7 0v3"},
    {Glyph::Mailbox, "M7 8h10a4 4 0 0 1 4 4v5H11v-5a4 4 0 0 0-4-4z M7 8a4 4 0 0 0-4 4v5h8 M8 17v4 M15 8V3.5h3.5V6H15"},
    {Glyph::Pause, "M8 5v14 M16 5v14"},
    {Glyph::Person, "M12 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z M5 20c.5-4 3-6 7-6s6.5 2 7 6"},
    {Glyph::Play, "M7 4.5v15l12-7.5z"},
    {Glyph::Save, "M4 4h13l3 3v13H4z M8 4v5h7V4 M7.5 20v-6.5h9V20"},
    {Glyph::Search, "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z M15.3 15.3 20.5 20.5"},
    {Glyph::Server, "M5 3.5h14v5.4H5z M5 9.3h14v5.4H5z M5 15.1h14v5.4H5z M8 6.2h.01 M8 12h.01 M8 17.8h.01 M12 6.2h4 M12 12h4 M12 17.8h4"},
    {Glyph::Step, "M5 5v14l10-7z M18.5 5v14"},
    {Glyph::Terminal, "M3 4.5h18v15H3z M6.5 9l3 3-3 3 M12 15.5h5"},
    {Glyph::Wrench, "M20 7.5a5 5 0 0 1-6.7 6L7.5 19.5a2.1 2.1 0 0 1-3-3l6-5.8A5 5 0 0 1 16.5 4L13.7 6.8l.7 2.8 2.8.7z"},
}};
// clang-format on

const QPainterPath &pathOf(Glyph glyph)
{
    static const auto paths = [] {
        std::array<QPainterPath, kGlyphCount> made;
        for (const Drawing &drawing : kDrawings)
            made[std::size_t(drawing.glyph)] = pathFrom(drawing.path);
        return made;
    }();
    return paths[std::size_t(glyph)];
}

} // namespace

void paintGlyph(QPainter &painter, const QRectF &where, Glyph glyph, const QColor &colour)
{
    const GridPainter grid(painter, where, kGrid);
    painter.strokePath(pathOf(glyph), roundPen(colour, kStroke));
}

QIcon glyphIcon(Glyph glyph, QPalette::ColorRole role)
{
    return QIcon(new PaintedIcon([glyph, role](QPainter &painter, const QRectF &where, QIcon::Mode mode) {
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, role)
            : mode == QIcon::Selected                 ? palette.color(QPalette::HighlightedText)
                                                      : palette.color(QPalette::Active, role);
        paintGlyph(painter, where, glyph, colour);
    }));
}

} // namespace postern::ui
