// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace postern::verdict {
enum class State; // core/verdict/verdict.h
}

namespace postern::ui {

// A tone never comes without its shape: circle, octagon, triangle, hollow square. The sign inside says which state.
enum class Mark {
    Check,    // safe: closed; or as it should be
    Alarm,    // danger: open
    Half,     // danger: partly open
    Question, // caution: unproven
    Person,   // caution: trusted
    Dots,     // neutral: inconclusive
    Dash,     // neutral: no service, or not asked
    Waiting,  // no tone yet
    Running,
};

Mark markFor(verdict::State state);
Mark markFor(explain::Tone tone); // of a single line: check, alarm, question, dots
explain::Tone toneOf(Mark mark);

// Rows, tabs and cells, at 16 to 24. Fills the greatest square in the middle of `where`.
void paintMark(QPainter &painter, const QRectF &where, Mark mark, const Tokens &colours);
// In the colours of the application's palette when it is painted.
QIcon markIcon(Mark mark);

// Verdict panel and cover, at 48 to 96: the same shape with the gate.
void paintBadge(QPainter &painter, const QRectF &where, verdict::State state, const Tokens &colours);

} // namespace postern::ui
