// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/journey.h"

#include <chrono>
#include <deque>
#include <vector>

namespace postern::ui {

// What many journeys came to.
struct StreamCounts
{
    int held = 0;                                       // outside recipients
    int through = 0;                                    // the same
    explain::Tone throughTone = explain::Tone::Neutral; // the worst of them
    int atHome = 0;                                     // the server's own mailboxes, whatever was said to them
    int other = 0;                                      // without an answer that says something about relaying

    void add(const Journey &journey);
    friend bool operator==(const StreamCounts &, const StreamCounts &) = default;
};

// Journeys that come faster than they can be told: each is a dot on the road. Time is handed in.
class Stream
{
public:
    using Time = std::chrono::milliseconds;

    static constexpr std::size_t kDotsAtMost = 40;
    static constexpr Time kRun{300};                     // of one dot
    static constexpr Time kGap{kRun / int(kDotsAtMost)}; // between two that start

    struct Dot
    {
        JourneyKey key;
        bool goesThrough = false;
        explain::Tone tone = explain::Tone::Neutral;
        Time age{0};

        qreal share() const { return qMin<qreal>(1, qreal(age.count()) / qreal(kRun.count())); }
    };

    void add(const Journey &journey);
    bool advance(Time by); // true if something changed
    void clear() { *this = {}; }

    const std::vector<Dot> &dots() const { return m_dots; }
    bool isUnderWay(const JourneyKey &key) const; // has not arrived yet
    bool isRunning() const { return !m_dots.empty() || !m_waiting.empty(); }

private:
    std::deque<Dot> m_waiting;
    std::vector<Dot> m_dots; // oldest first
    Time m_sinceLast{kGap};
};

} // namespace postern::ui
