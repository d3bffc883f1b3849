// SPDX-License-Identifier: Apache-2.0
#include "ui/path/storyboard.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace postern::ui {

namespace {

using Kind = JourneyStep::Kind;
using Easing = QEasingCurve;

// The table of motions.
constexpr Storyboard::Time kAppear = 420ms;
constexpr Storyboard::Time kToThreshold = 300ms;
constexpr Storyboard::Time kBubble = 160ms;
constexpr Storyboard::Time kWrite = 180ms;
constexpr Storyboard::Time kTagDrop = 160ms;
constexpr Storyboard::Time kTurnBack = 320ms;
constexpr Storyboard::Time kBarsMove = 260ms;
constexpr Storyboard::Time kPass = 360ms;
constexpr Storyboard::Time kGhostAppear = 200ms;
constexpr Storyboard::Time kDeliver = 480ms;
constexpr Storyboard::Time kNext = 200ms; // all fades; the wall moves if it must

// Between two steps, so that the eye finds what changed; together with the motions a journey is about 2.5 s long.
constexpr Storyboard::Time kRest = 80ms;
constexpr Storyboard::Time kRestAtEnd = 500ms;
// A still picture without motion has to be read.
constexpr Storyboard::Time kStill = 1600ms;

} // namespace

Storyboard::Storyboard(const Journey &journey, Pace pace, const std::optional<Wall> &before)
    : m_wall(journey.wall)
    , m_before(before)
    , m_pace(pace)
{
    Time time = 0ms;
    if (before && (before->hasSender != m_wall.hasSender || before->hasRecipient != m_wall.hasRecipient)) {
        move(WallMove, 0ms, kNext, Easing::InOutSine, 1);
        time = pace == Pace::Stills ? 0ms : kNext;
    }
    const Time begun = time;
    const Time first = journey.steps.empty() ? 0ms : journey.steps.front().at;
    for (const JourneyStep &step : journey.steps) {
        if (pace == Pace::AsItRan)
            time = std::max(time, begun + step.at - first);
        m_end = time;
        m_decisions.push_back(step.isDecision());
        lay(step, time);
        m_steps.push_back({time, m_end});
        time = pace == Pace::Stills ? time + kStill : m_end + kRest;
    }
    m_length = m_steps.empty() ? time : pace == Pace::Stills ? time : m_steps.back().end + kRestAtEnd;
}

Storyboard::Time Storyboard::fadeLength() const
{
    return m_pace == Pace::Stills ? 0ms : kNext;
}

void Storyboard::move(Track track, Time start, Time length, QEasingCurve::Type easing, qreal to)
{
    if (m_pace == Pace::Stills)
        length = 0ms;
    m_tracks[track].push_back({start, length, easing, to});
    m_end = std::max(m_end, start + length);
}

void Storyboard::lay(const JourneyStep &step, Time start)
{
    switch (step.kind) {
    case Kind::Approach:
        move(Where, start, 0ms, Easing::Linear, HalfWay);
        move(Envelope, start, kAppear, Easing::OutCubic, 1);
        break;
    case Kind::Greeting:
        move(Where, start, kToThreshold, Easing::InOutSine, Threshold);
        move(Bubbles, start, kBubble, Easing::Linear, 1);
        break;
    case Kind::Hello:
        move(Where, start, kToThreshold, Easing::InOutSine, Threshold);
        move(Bubbles, start, 0ms, Easing::Linear, 0);
        move(Bubbles, start, kBubble, Easing::Linear, 1);
        break;
    case Kind::Mail:
        move(Bubbles, start, 0ms, Easing::Linear, 0);
        move(Slip, start, kBubble, Easing::Linear, 1);
        move(From, start, kWrite, Easing::Linear, 1);
        move(Bubbles, m_end, kBubble, Easing::Linear, 1);
        break;
    case Kind::Recipient:
        move(Bubbles, start, kBubble, Easing::Linear, 0);
        move(To, start, kWrite, Easing::Linear, 1);
        break;
    default:
        layDecision(step, start);
        break;
    }
}

void Storyboard::layDecision(const JourneyStep &step, Time start)
{
    move(Bubbles, start, 0ms, Easing::Linear, 0);
    move(Tag, start, 0ms, Easing::Linear, 0);
    move(Tag, start, kTagDrop, Easing::OutCubic, 1);
    const Time dropped = m_end;
    if (step.kind == Kind::Passed)
        layPassage(dropped);
    else if (step.kind == Kind::Held || step.kind == Kind::HeldLate)
        layReturn(dropped, step.kind == Kind::HeldLate);
    else if (step.kind == Kind::Delivered) {
        move(Ghost, dropped, 0ms, Easing::Linear, 0);
        move(Where, dropped, kDeliver, Easing::InOutSine, Arrived);
    }
}

// Refused at DATA it comes back through the gate, and the bars come down behind it.
void Storyboard::layReturn(Time start, bool isLate)
{
    if (isLate) {
        move(Ghost, start, 0ms, Easing::Linear, 0);
        move(Where, start, kPass, Easing::InOutSine, TurnedBack);
        move(Bars, m_end, kBarsMove, Easing::OutCubic, 0);
    } else {
        move(Where, start, kTurnBack, Easing::OutCubic, TurnedBack);
    }
    move(Back, start, m_end - start, Easing::Linear, 1);
}

void Storyboard::layPassage(Time start)
{
    move(Bars, start, kBarsMove, Easing::OutCubic, 1);
    move(Where, m_end, kPass, Easing::InOutSine, BehindRelay);
    move(Ghost, m_end, kGhostAppear, Easing::Linear, 1);
}

int Storyboard::stepAt(Time time) const
{
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), time,
                                        [](Time at, const Span &span) { return at < span.start; });
    return static_cast<int>(after - m_steps.begin()) - 1;
}

Storyboard::Time Storyboard::startOf(int step) const
{
    return step < 0 || m_steps.empty() ? 0ms
                                       : m_steps[std::min(static_cast<std::size_t>(step), m_steps.size() - 1)].start;
}

Storyboard::Time Storyboard::endOf(int step) const
{
    return step < 0 || m_steps.empty() ? 0ms
                                       : m_steps[std::min(static_cast<std::size_t>(step), m_steps.size() - 1)].end;
}

qreal Storyboard::xOf(Place place, const Grid &grid)
{
    switch (place) {
    case HalfWay:
        return grid.halfWay();
    case Threshold:
        return grid.threshold();
    case TurnedBack:
        return grid.turnedBack();
    case BehindRelay:
        return grid.behindRelay();
    case Arrived:
        break;
    }
    return grid.arrived();
}

// The motions of a track follow each other: each begins where the one before left it.
qreal Storyboard::valueOf(Track track, Time time, const Grid &grid) const
{
    const auto target = [&](const Motion &motion) {
        return track == Where ? xOf(static_cast<Place>(qRound(motion.to)), grid) : motion.to;
    };
    qreal value = track == Where ? grid.halfWay() : 0;
    for (const Motion &motion : m_tracks[track]) {
        if (time < motion.start)
            break;
        const qreal to = target(motion);
        const qreal share = motion.length == 0ms
            ? 1
            : qMin<qreal>(1, qreal((time - motion.start).count()) / qreal(motion.length.count()));
        value += (to - value) * QEasingCurve(motion.easing).valueForProgress(share);
    }
    return value;
}

Picture Storyboard::at(Time time, const Grid &grid) const
{
    // What is past the last picture fades, all together.
    const qreal fade = time <= m_length || fadeLength() == 0ms
        ? 1
        : 1 - qMin<qreal>(1, qreal((time - m_length).count()) / qreal(fadeLength().count()));
    const auto value = [&](Track track) { return valueOf(track, time, grid); };
    Picture picture;
    picture.step = stepAt(time);
    for (int i = picture.step; i >= 0 && picture.tagStep < 0; --i) {
        if (m_decisions[static_cast<std::size_t>(i)])
            picture.tagStep = i;
    }
    picture.wall = grid.wall(m_wall);
    if (m_before && !m_tracks[WallMove].empty()) {
        const WallSides from = grid.wall(*m_before);
        const qreal share = value(WallMove);
        picture.wall.left = from.left + (picture.wall.left - from.left) * share;
        picture.wall.right = from.right + (picture.wall.right - from.right) * share;
    }
    picture.envelopeX = value(Where);
    picture.envelope = value(Envelope) * fade;
    picture.from = value(From);
    picture.to = value(To);
    picture.isSlipBehind = picture.envelopeX > grid.gate();
    // The slip does not run through the gate: it is gone while the envelope does.
    const qreal distance = std::max(qreal(0), picture.envelopeX - grid.threshold());
    const qreal behind = std::max(qreal(0), grid.behindRelay() - picture.envelopeX);
    const qreal nearness = 1 - qMin<qreal>(1, qMin(distance, behind) / Grid::kEnvelope.width());
    picture.slip = value(Slip) * fade * nearness;
    picture.bubbles = value(Bubbles) * fade;
    picture.tag = value(Tag) * fade;
    picture.bars = value(Bars) * fade;
    picture.back = value(Back) * fade;
    picture.ghost = value(Ghost) * fade;
    return picture;
}

} // namespace postern::ui
