// SPDX-License-Identifier: Apache-2.0
#include "ui/path/stream.h"

#include <algorithm>

namespace postern::ui {

void StreamCounts::add(const Journey &journey)
{
    if (!journey.isOutside && (journey.ending == Ending::TakenAtHome || journey.ending == Ending::RefusedAtHome)) {
        ++atHome;
    } else if (journey.isOutside && goesThrough(journey.ending)) {
        ++through;
        if (throughTone != explain::Tone::Danger && journey.tone != explain::Tone::Neutral)
            throughTone = journey.tone;
    } else if (isHeld(journey.ending)) {
        ++held;
    } else {
        ++other;
    }
}

void Stream::add(const Journey &journey)
{
    m_waiting.push_back({journey.key, goesThrough(journey.ending), journey.tone});
}

bool Stream::isUnderWay(const JourneyKey &key) const
{
    const auto isSame = [&key](const Dot &dot) { return dot.key == key; };
    return std::any_of(m_dots.begin(), m_dots.end(), isSame) || std::any_of(m_waiting.begin(), m_waiting.end(), isSame);
}

bool Stream::advance(Time by)
{
    if (!isRunning())
        return false;
    for (Dot &dot : m_dots)
        dot.age += by;
    const auto running = std::find_if(m_dots.begin(), m_dots.end(), [](const Dot &dot) { return dot.age < kRun; });
    m_dots.erase(m_dots.begin(), running);
    m_sinceLast += by;
    while (!m_waiting.empty() && m_sinceLast >= kGap && m_dots.size() < kDotsAtMost) {
        m_sinceLast -= kGap;
        m_dots.push_back(m_waiting.front());
        m_waiting.pop_front();
        m_dots.back().age = std::min(m_sinceLast, kRun - Time(1));
        m_sinceLast = std::min(m_sinceLast, kRun);
    }
    if (m_waiting.empty())
        m_sinceLast = kGap;
    return true;
}

} // namespace postern::ui
