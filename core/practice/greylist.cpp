// SPDX-License-Identifier: Apache-2.0
#include "core/practice/greylist.h"

#include <algorithm>

namespace postern::practice {

namespace {

// Whoever invents triplets must not fill our memory: then we begin anew.
constexpr qsizetype kTripletsAtMost = 10000;

} // namespace

std::chrono::milliseconds Greylist::putsOff(const QByteArray &triplet, std::chrono::milliseconds now)
{
    if (m_firstSeen.size() >= kTripletsAtMost && !m_firstSeen.contains(triplet))
        m_firstSeen.clear();
    auto first = m_firstSeen.find(triplet);
    if (first == m_firstSeen.end())
        first = m_firstSeen.insert(triplet, now);
    return std::max(*first + m_delay - now, std::chrono::milliseconds(0));
}

} // namespace postern::practice
