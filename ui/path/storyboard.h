// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/grid.h"
#include "ui/path/journey.h"

#include <QEasingCurve>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace postern::ui {

// How a journey is paced.
enum class Pace {
    Even,    // by the table of motions: about 2.5 s
    AsItRan, // no step before its time in the record
    Stills,  // reduced motion: still pictures, changed at once
};

// What is drawn at one moment, in units of the grid. Shares and opacities run from 0 to 1.
struct Picture
{
    int step = -1;    // of the journey; -1: nothing has happened yet
    int tagStep = -1; // the decision that hangs on the gate
    WallSides wall;   // where its sides are just now
    qreal envelopeX = 0;
    qreal envelope = 0; // opacity
    qreal from = 0;     // how much of the slip's lines is written
    qreal to = 0;
    qreal slip = 0;
    bool isSlipBehind = false;
    qreal bubbles = 0;
    qreal tag = 0;   // how far it has dropped
    qreal bars = 0;  // how far they are raised
    qreal back = 0;  // the arrow back, and the outline of where the envelope stood
    qreal ghost = 0; // the dashed rest of a way that nothing went

    friend bool operator==(const Picture &, const Picture &) = default;
};

// A journey, laid out in time. Pure: the clock is whoever asks. What has been laid out does not change when the journey
// gets more steps, so that it can be followed while it happens.
class Storyboard
{
public:
    using Time = std::chrono::milliseconds;

    // `before`: the wall of the picture that this one follows.
    Storyboard(const Journey &journey, Pace pace, const std::optional<Wall> &before = std::nullopt);

    Time length() const { return m_length; } // until the last picture stands; never moves after that
    Time fadeLength() const;                 // after which the scene is empty again
    int stepAt(Time time) const;             // -1 before the first one
    Time startOf(int step) const;            // of the last one, where there are not so many
    Time endOf(int step) const;              // its picture stands: nothing of it moves any more

    Picture at(Time time, const Grid &grid) const;
    Picture still(int step, const Grid &grid) const { return at(endOf(step), grid); }

private:
    enum Track { Where, Envelope, From, To, Slip, Bubbles, Tag, Bars, Back, Ghost, WallMove, TrackCount };
    enum Place { HalfWay, Threshold, TurnedBack, BehindRelay, Arrived };

    struct Motion
    {
        Time start;
        Time length;
        QEasingCurve::Type easing;
        qreal to;
    };
    struct Span
    {
        Time start;
        Time end;
    };

    void move(Track track, Time start, Time length, QEasingCurve::Type easing, qreal to);
    void lay(const JourneyStep &step, Time start);
    void layDecision(const JourneyStep &step, Time start);
    void layReturn(Time start, bool isLate);
    void layPassage(Time start);
    qreal valueOf(Track track, Time time, const Grid &grid) const;
    static qreal xOf(Place place, const Grid &grid);

    std::array<std::vector<Motion>, TrackCount> m_tracks;
    std::vector<Span> m_steps;
    std::vector<bool> m_decisions;
    Wall m_wall;
    std::optional<Wall> m_before;
    Pace m_pace;
    Time m_length{0};
    Time m_end{0}; // of the motions of the step that is being laid
};

} // namespace postern::ui
