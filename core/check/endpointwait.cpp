// SPDX-License-Identifier: Apache-2.0
// A greylister lets in who comes back: what it put off is asked once more.
#include "core/check/endpointrun.h"

#include "core/verdict/greylist.h"

#include <algorithm>

namespace postern::check {

namespace {

// Whose envelopes were put off, by their index.
std::set<std::size_t> putOffIn(const std::vector<verdict::Outcome> &outcomes)
{
    std::set<std::size_t> envelopes;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (outcomes[i].category() == verdict::Category::Greylisted)
            envelopes.insert(i);
    }
    return envelopes;
}

bool isAnyDelayStated(const std::vector<verdict::Outcome> &outcomes)
{
    return std::any_of(outcomes.begin(), outcomes.end(), [](const verdict::Outcome &one) {
        return one.category() == verdict::Category::Greylisted && verdict::statedDelay(one.deciding()->reply);
    });
}

} // namespace

std::optional<std::chrono::seconds> EndpointRun::putOffFor()
{
    readOutcomes();
    const auto putOff = putOffIn(m_outcomes);
    // Waiting brought nothing, and nothing says that more of it would.
    if (m_hasAskedAgain && putOff == m_putOff && !isAnyDelayStated(m_outcomes))
        return std::nullopt;
    return verdict::greylistDelay(m_outcomes);
}

void EndpointRun::askAgain()
{
    emit happened(AskingAgain{0});
    readOutcomes();
    m_putOff = putOffIn(m_outcomes);
    m_hasAskedAgain = true;
    m_isFinished = false;
    m_plan = probe::Plan(manners());
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        const bool isLeftOver = m_outcomes[i].state == verdict::Outcome::State::Unanswered
            && m_evidence.envelopes[i].kind != probe::Kind::LocalUser;
        if (m_putOff.contains(i) || isLeftOver)
            enqueue(static_cast<int>(i));
    }
    // What hangs on the answers to come is planned anew.
    m_hasPlannedAgain = false;
    m_hasAskedPlainData = false;
    m_hasAskedData = false;
    advance();
}

} // namespace postern::check
