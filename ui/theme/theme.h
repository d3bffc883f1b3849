// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace postern::ui {

// Dresses the application: style, palette, icon. Made once, right after QApplication.
//
// How a widget asks for what it paints with (each time it paints, so that a change of theme or font needs nothing
// more):
//     colours   tokensFor(palette())                          ui/theme/tokens.h
//     fonts     typeFont(font(), Type::Wire)                  ui/theme/measures.h
//     spaces    kSpace12, kCardPadding, u(font()) * 64        ui/theme/measures.h
//     glyphs    glyphIcon(Glyph::Copy), paintGlyph(…)         ui/theme/glyph.h
//     marks     markFor(state), paintMark(…), paintBadge(…)   ui/theme/marks.h
//     boxes     paintBox(…), paintFocus(…)                    ui/theme/shapes.h
//     motion    Motion::shared().isReduced()                  ui/theme/motion.h
// Cards, labels in a type, and disclosures stand in ui/parts.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Desktop, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QApplication &application);

    Choice choice() const { return m_choice; }
    void choose(Choice choice); // widgets hear of it by QEvent::PaletteChange, from the event loop

private:
    Scheme desktopScheme() const;
    void dress();

    QApplication &m_application;
    Scheme m_schemeAtStart; // of the platform's own palette, before we put ours over it
    Choice m_choice = Choice::Desktop;
};

} // namespace postern::ui
