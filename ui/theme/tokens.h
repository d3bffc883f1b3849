// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace postern::explain {
enum class Tone; // core/explain/explanation.h
}

namespace postern::ui {

// Whoever paints asks for its colours by name, each time it paints:
//     const Tokens &colours = tokensFor(palette());
//     painter.fillRect(rect(), colours.tone(view.tone).wash);
// A widget that keeps nothing of them has nothing to do when the desktop turns dark. One that does keep something
// renews it in changeEvent() at PaletteChange. Paper is always light: tokens(Scheme::Light).
enum class Scheme { Light, Dark };

// How one tone is painted. `text` also draws lines and edges. Neutral is hollow: its fill is its wash.
struct ToneColours
{
    QColor text;
    QColor fill;
    QColor onFill;
    QColor wash;
};

// Every colour of the window, named by its use. The contrasts are computed by tst_tokens.
struct Tokens
{
    QColor bg;      // window
    QColor surface; // cards, fields, wizard header
    QColor sunken;  // step list, inset notes, trough of a progress bar
    QColor text;
    QColor muted;
    QColor line; // hairline; carries no meaning
    QColor edge; // border of a control, disabled text
    QColor accent;
    QColor onAccent;
    QColor accentWash;
    QColor select; // selected text; its words are selectText
    QColor selectText;

    QColor outside; // scene: the Internet
    QColor yard;    // scene: inside the wall
    QColor stone;
    QColor mortar;
    QColor stoneEdge;
    QColor paper;   // envelope
    QColor ink;     // its flap
    QColor lineArt; // stations and bars
    QColor gateway; // the arch's opening

    ToneColours safe;
    ToneColours danger;
    ToneColours caution;
    ToneColours neutral;

    const ToneColours &tone(explain::Tone tone) const;
};

const Tokens &tokens(Scheme scheme);

// The scheme of a widget is that of its palette: dark where the window is darker than its text.
Scheme schemeOf(const QPalette &palette);
const Tokens &tokensFor(const QPalette &palette);

} // namespace postern::ui
