// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace postern::ui {

// Our line drawings: a 24 grid, stroke 1.75, round ends, no fill. Shown at 16, 20 or 24; 52 on a plate of the scene.
enum class Glyph {
    Again,
    Back,
    Book,
    Check,
    Chevron,
    Clock,
    Copy,
    Desktop,
    Document,
    Down,
    Envelope,
    Filter,
    Flask,
    Folder,
    Gate,
    Globe,
    Info,
    Laptop,
    Lock,
    Mailbox,
    Pause,
    Person,
    Play,
    Save,
    Search,
    Server,
    Step,
    Terminal,
    Wrench,
};
inline constexpr int kGlyphCount = int(Glyph::Wrench) + 1;

// Fills the greatest square in the middle of `where`.
void paintGlyph(QPainter &painter, const QRectF &where, Glyph glyph, const QColor &colour);

// For buttons, actions and lists: drawn in this role of the application's palette when it is painted, so that dark,
// disabled and twice the pixels need nothing.
QIcon glyphIcon(Glyph glyph, QPalette::ColorRole role = QPalette::ButtonText);

// The gate with its envelope; drawn for large, small and smallest.
QIcon applicationIcon();

} // namespace postern::ui
