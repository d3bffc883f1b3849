// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/marks.h"

#include "core/explain/explanation.h"
#include "ui/theme/paintedicon.h"
#include "ui/theme/vectorpath.h"

#include <QGuiApplication>

namespace postern::ui {

using explain::Tone;
using verdict::State;

namespace {

constexpr qreal kGrid = 24;
constexpr char kOctagon[] = "M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z";
constexpr char kArch[] = "M5.5 20V11a6.5 6.5 0 0 1 13 0v9";
constexpr char kGround[] = "M2.5 20.2h19";

void stroke(QPainter &painter, const char *path, const QColor &colour, qreal width)
{
    painter.strokePath(pathFrom(path), roundPen(colour, width));
}

void dot(QPainter &painter, qreal x, qreal y, qreal radius, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(x, y), radius, radius);
}

void shape(QPainter &painter, Tone tone, const ToneColours &colours)
{
    painter.setBrush(colours.fill);
    switch (tone) {
    case Tone::Safe:
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(12, 12), 10.5, 10.5);
        break;
    case Tone::Danger:
        painter.setPen(roundPen(colours.fill, 1.2));
        painter.drawPath(pathFrom(kOctagon));
        break;
    case Tone::Caution: // amber alone has 1.9 on white: never without its edge
        painter.setPen(roundPen(colours.text, 2.2));
        painter.drawPath(pathFrom("M12 3.2 22 20.6H2z"));
        break;
    case Tone::Neutral:
        painter.setPen(roundPen(colours.text, 2));
        painter.drawRoundedRect(QRectF(2.6, 2.6, 18.8, 18.8), 4.5, 4.5);
        break;
    }
}

void sign(QPainter &painter, Mark mark, const ToneColours &c, const Tokens &colours)
{
    switch (mark) {
    case Mark::Check:
        stroke(painter, "M7 12.4 10.7 16 17 8.8", c.onFill, 2.4);
        break;
    case Mark::Alarm:
        stroke(painter, "M12 6.8v6.4", c.onFill, 2.8);
        dot(painter, 12, 17, 1.6, c.onFill);
        break;
    case Mark::Half:
        painter.setPen(roundPen(c.fill, 2.2));
        painter.setBrush(colours.surface);
        painter.drawPath(pathFrom(kOctagon));
        painter.fillPath(pathFrom("M12 2H7.9L2 7.9v8.2L7.9 22H12z"), c.fill);
        break;
    case Mark::Question:
        stroke(painter, "M9.8 11.3a2.3 2.3 0 1 1 3.3 2c-.8.4-1.1.9-1.1 1.5", c.onFill, 1.9);
        dot(painter, 12, 18, 1.25, c.onFill);
        break;
    case Mark::Person:
        dot(painter, 12, 11.6, 2.1, c.onFill);
        painter.fillPath(pathFrom("M8 18.6c.3-2.8 1.7-4.1 4-4.1s3.7 1.3 4 4.1z"), c.onFill);
        break;
    case Mark::Dots:
        for (const qreal x : {7.6, 12.0, 16.4})
            dot(painter, x, 12, 1.5, c.onFill);
        break;
    case Mark::Dash:
        stroke(painter, "M7.5 12h9", c.onFill, 2.6);
        break;
    case Mark::Waiting:
    case Mark::Running:
        break;
    }
}

// A ring: a hairline while it waits, a quarter in the accent while it runs.
void ring(QPainter &painter, Mark mark, const Tokens &colours)
{
    const QRectF circle(4, 4, 16, 16);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(mark == Mark::Running ? colours.line : colours.edge, 2));
    painter.drawEllipse(circle);
    if (mark == Mark::Running) {
        painter.setPen(roundPen(colours.accent, 2.8));
        painter.drawArc(circle, 90 * 16, -120 * 16); // in sixteenths of a degree
    }
}

void gateOf(QPainter &painter, State state, const QColor &colour)
{
    constexpr qreal kLine = 1.8;
    constexpr qreal kBar = 1.53;
    constexpr qreal kInTriangle = 2.1; // drawn smaller there, so its line is thicker
    switch (state) {
    case State::Closed:
        stroke(painter, kArch, colour, kLine);
        stroke(painter, kGround, colour, kLine);
        stroke(painter, "M8.75 5.6V20 M12 4.6V20 M15.25 5.6V20 M5.5 11h13 M5.5 15.5h13", colour, kBar);
        break;
    case State::Open:
        stroke(painter, "M3.5 20V11a5.75 5.75 0 0 1 11.5 0v.8 M15 18.4V20 M1.2 20.2h16.5", colour, kLine);
        stroke(painter, "M6.2 6.7V9.6 M9.25 5.3V9.6 M12.3 6.7V9.6", colour, kBar);
        stroke(painter, "M7.5 15h14.7 M18.9 11.7 22.4 15 18.9 18.3", colour, 1.98);
        break;
    case State::PartlyOpen:
        stroke(painter, "M2.5 20v-8.5a5.25 5.25 0 0 1 10.5 0V20 M15.5 20v-4.5a2.75 2.75 0 0 1 5.5 0V20 M1 20.2h22",
               colour, kLine);
        stroke(painter, "M5.9 7V20 M9.6 7V20 M2.5 12h10.5 M2.5 16h10.5", colour, kBar);
        break;
    case State::Trusted:
        stroke(painter, kArch, colour, kInTriangle);
        stroke(painter, kGround, colour, kInTriangle);
        stroke(painter, "M12 9.5a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8z", colour, kInTriangle);
        stroke(painter, "M8.6 18c.3-2.6 1.5-3.7 3.4-3.7s3.1 1.1 3.4 3.7", colour, kInTriangle);
        break;
    case State::Unproven:
        stroke(painter, kArch, colour, kInTriangle);
        stroke(painter, kGround, colour, kInTriangle);
        stroke(painter, "M9.9 10.6a2.2 2.2 0 1 1 3.2 2c-.8.4-1.1.9-1.1 2", colour, kInTriangle);
        dot(painter, 12, 17.3, 1.05, colour);
        break;
    case State::Inconclusive:
    case State::NoService: {
        QPen dashed = roundPen(colour, kLine);
        dashed.setDashPattern({2.2 / kLine, 2.6 / kLine});
        painter.strokePath(pathFrom(kArch), dashed);
        if (state == State::NoService) {
            stroke(painter, "M4 20.5 20 5.5", colour, kLine);
        } else {
            for (const qreal x : {8.9, 12.0, 15.1})
                dot(painter, x, 14, 1.05, colour);
        }
        break;
    }
    }
}

} // namespace

Mark markFor(State state)
{
    switch (state) {
    case State::Open:
        return Mark::Alarm;
    case State::PartlyOpen:
        return Mark::Half;
    case State::Unproven:
        return Mark::Question;
    case State::Trusted:
        return Mark::Person;
    case State::Inconclusive:
        return Mark::Dots;
    case State::Closed:
        return Mark::Check;
    case State::NoService:
        break;
    }
    return Mark::Dash;
}

Mark markFor(Tone tone)
{
    switch (tone) {
    case Tone::Safe:
        return Mark::Check;
    case Tone::Caution:
        return Mark::Question;
    case Tone::Danger:
        return Mark::Alarm;
    case Tone::Neutral:
        break;
    }
    return Mark::Dots;
}

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Check:
        return Tone::Safe;
    case Mark::Alarm:
    case Mark::Half:
        return Tone::Danger;
    case Mark::Question:
    case Mark::Person:
        return Tone::Caution;
    case Mark::Dots:
    case Mark::Dash:
    case Mark::Waiting:
    case Mark::Running:
        break;
    }
    return Tone::Neutral;
}

void paintMark(QPainter &painter, const QRectF &where, Mark mark, const Tokens &colours)
{
    const GridPainter grid(painter, where, kGrid);
    if (mark == Mark::Waiting || mark == Mark::Running) {
        ring(painter, mark, colours);
        return;
    }
    const Tone tone = toneOf(mark);
    if (mark != Mark::Half)
        shape(painter, tone, colours.tone(tone));
    sign(painter, mark, colours.tone(tone), colours);
}

QIcon markIcon(Mark mark)
{
    return QIcon(new PaintedIcon([mark](QPainter &painter, const QRectF &where, QIcon::Mode) {
        paintMark(painter, where, mark, tokensFor(QGuiApplication::palette()));
    }));
}

void paintBadge(QPainter &painter, const QRectF &where, State state, const Tokens &colours)
{
    constexpr qreal kBadgeGrid = 72; // three times the mark's
    const Tone tone = explain::toneOf(state);
    const GridPainter grid(painter, where, kBadgeGrid);
    painter.save();
    painter.scale(kBadgeGrid / kGrid, kBadgeGrid / kGrid);
    shape(painter, tone, colours.tone(tone));
    painter.restore();
    if (tone == Tone::Caution) { // a triangle has its room further down
        painter.translate(19.08, 30.24);
        painter.scale(1.41, 1.41);
    } else {
        painter.translate(14.4, 13.68);
        painter.scale(1.8, 1.8);
    }
    gateOf(painter, state, colours.tone(tone).onFill);
}

} // namespace postern::ui
