// SPDX-License-Identifier: Apache-2.0
// One wait for all endpoints whose greylister put us off.
#include "core/check/check.h"
#include "core/check/endpointrun.h"

#include <algorithm>

namespace postern::check {

namespace {

// Some forms are asked only after others were taken, and are put off in their turn.
constexpr int kWaitsAtMost = 3;
// So much behind a whole second, what is left is one less for certain.
constexpr auto kRounding = std::chrono::milliseconds(1);

} // namespace

bool Check::waitOut()
{
    for (auto one = m_putOff.begin(); one != m_putOff.end();) {
        const std::chrono::milliseconds length(one->until.remainingTime());
        const bool isTooLong = m_waited + length > *m_order.greylistLimit || m_waits == kWaitsAtMost;
        if (isTooLong)
            one->run->deleteLater();
        one = isTooLong ? m_putOff.erase(one) : one + 1;
    }
    if (m_putOff.empty())
        return false;
    const auto longest = std::max_element(m_putOff.begin(), m_putOff.end(), [](const PutOff &one, const PutOff &other) {
        return one.until < other.until;
    });
    m_longest = longest->index;
    m_waitsUntil = longest->until;
    m_waited += std::chrono::milliseconds(m_waitsUntil.remainingTime());
    ++m_waits;
    tick();
    return true;
}

// What is left is told as a person counts: in whole seconds, the last of which is still one.
void Check::tick()
{
    const std::chrono::milliseconds remaining(m_waitsUntil.remainingTime());
    if (remaining.count() > 0) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(remaining);
        m_tick.start(remaining - (left - std::chrono::seconds(1)) + kRounding);
        emit happened(WaitingOut{m_longest, left});
        return;
    }
    m_again.assign(m_putOff.begin(), m_putOff.end());
    m_putOff.clear();
    next();
}

void Check::askAgain()
{
    const PutOff one = m_again.front();
    m_again.pop_front();
    m_run = one.run;
    m_index = one.index;
    m_run->askAgain();
}

} // namespace postern::check
