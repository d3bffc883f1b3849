// SPDX-License-Identifier: Apache-2.0
#include "core/probe/plan.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace postern::probe {

namespace {

constexpr int kGentleRefusals = 3;
constexpr auto kGentlePause = 2s;

// Envelopes that we expect to be taken cost nothing, but a connection has to end some time.
constexpr std::size_t kEnvelopesAtMost = 16;
// On the first connection everything may be refused, our welcome as well: Postfix answers slowly from the 10th error
// on.
constexpr std::size_t kFirstEnvelopesAtMost = 9;

// Connections in a row that bring nothing new before we give up, and the pause before each new try.
constexpr int kBarrenAtMost = 3;
constexpr std::chrono::milliseconds kBarrenPauses[kBarrenAtMost] = {1s, 5s, 15s};

// Servers count connections, errors and recipients by the minute (Postfix: anvil_rate_time_unit, Sendmail: rate
// control windows of 60 s); one second more, and we are in the next one.
constexpr auto kRatePause = 61s;
constexpr int kRatePausesAtMost = 3;
// Who counts connections that are open may still count the last one: sendmail's children take a moment to end.
constexpr auto kShortPause = 3s;
constexpr int kShortPausesAtMost = 10;

// postscreen puts a client off once, at the end of its deep tests, and lets it in when it comes back at once.
constexpr auto kSecondVisitPause = 2s;
constexpr int kSecondVisitsAtMost = 1;

// A delay is worth a thought from here on: below, growing delays cost less than another connection.
constexpr auto kNotableDelay = 3s;
constexpr double kNotableGrowth = 1.6;

// A first connection that ended like this would end so again.
bool isHopeless(const BatchReport &report)
{
    switch (report.ending) {
    case smtp::Ending::NotConnected:
    case smtp::Ending::GreetingRefused:
    case smtp::Ending::HelloRefused:
    case smtp::Ending::TlsNotOffered:
    case smtp::Ending::TlsRefused:
    case smtp::Ending::TlsFailed:
    case smtp::Ending::NotSmtp:
        return true;
    case smtp::Ending::TimedOut:
        return !report.greeted;
    case smtp::Ending::Completed:
    case smtp::Ending::AskedForMessage:
    case smtp::Ending::ServerLeft:
    case smtp::Ending::Left:
        break;
    }
    return false;
}

} // namespace

Manners Manners::gentle()
{
    return {kGentleRefusals, 1, kGentlePause, true};
}

Plan::Plan(const Manners &manners)
    : m_manners(manners)
    , m_refusals(manners.refusalsAtMost)
    , m_pausesLeft(kRatePausesAtMost)
    , m_shortPausesLeft(kShortPausesAtMost)
    , m_pipelines(manners.pipelines)
{
}

void Plan::add(int envelope, bool expectsRefusal)
{
    m_asked[envelope] = {expectsRefusal, 0};
    m_queue.push_back(envelope);
}

void Plan::addNamed(int envelope)
{
    m_asked[envelope] = {true, 0};
    m_named.insert(envelope);
    m_namedQueue.push_back(envelope);
}

void Plan::keepNamedApart()
{
    m_areNamedApart = true;
}

void Plan::repeat(int envelope, int times)
{
    m_repeated = envelope;
    m_repeatsLeft = m_repeatsAtMost = times;
}

void Plan::askForData(const std::vector<int> &envelopes)
{
    m_dataQueue.insert(m_dataQueue.end(), envelopes.begin(), envelopes.end());
}

void Plan::drop(int envelope)
{
    std::erase(m_queue, envelope);
    std::erase(m_namedQueue, envelope);
    std::erase(m_dataQueue, envelope);
}

void Plan::forgetData()
{
    m_dataQueue.clear();
}

void Plan::stop()
{
    m_isStopped = true;
    m_queue.clear();
    m_namedQueue.clear();
    m_dataQueue.clear();
}

std::optional<Batch> Plan::next()
{
    if (m_isStopped || m_running >= m_connections)
        return std::nullopt;
    // DATA ends the connection where it is taken: it is asked last, and one connection at a time.
    const bool data = m_queue.empty() && m_namedQueue.empty();
    if (data && (m_dataQueue.empty() || m_running > 0))
        return std::nullopt;
    Batch batch = take(data ? m_dataQueue : m_queue, data);
    batch.helo = m_helo;
    batch.pipelines = m_pipelines;
    batch.pauseBefore = std::exchange(m_pause, 0ms);
    if (m_hasReported || m_running > 0)
        batch.pauseBefore = std::max(batch.pauseBefore, m_manners.pauseBetween);
    m_underWay.emplace_back(data, batch.envelopes);
    ++m_running;
    return batch;
}

Batch Plan::take(std::deque<int> &queue, bool data)
{
    Batch batch;
    batch.asksForData = data;
    int refusals = 0;
    // What waits in the queue as well, having been put off, comes anyway.
    const bool isQueued = std::find(queue.begin(), queue.end(), m_repeated) != queue.end();
    const bool mayRepeat = !data && !queue.empty() && !isQueued && m_refusals > 1;
    if (mayRepeat && m_repeatsLeft == m_repeatsAtMost && m_repeatsLeft > 0) {
        --m_repeatsLeft;
        ++refusals;
        batch.envelopes.push_back(m_repeated);
        std::erase(queue, m_repeated); // it may wait for a second visit
    }
    // The first connection is for what matters most; from then on one place of every second one is kept for a name: of
    // two connections at a time, one takes the round trips that names cost.
    const bool isTurn = m_connections == 1 || ++m_taken % 2 == 0;
    const bool hasName =
        !data && m_hasReported && isTurn && !m_namedQueue.empty() && !m_areNamedApart && m_refusals > 1;
    const int refusalsAtMost = hasName ? m_refusals - 1 : m_refusals;
    const std::size_t most = m_hasReported ? kEnvelopesAtMost : kFirstEnvelopesAtMost;
    while (!queue.empty() && batch.envelopes.size() < most) {
        const bool refused = data || m_asked[queue.front()].expectsRefusal;
        if (refused && refusals == refusalsAtMost)
            break;
        refusals += refused ? 1 : 0;
        batch.envelopes.push_back(queue.front());
        queue.pop_front();
    }
    // The second time it is asked for certain, further times where there is room.
    const bool isIn = std::find(batch.envelopes.begin(), batch.envelopes.end(), m_repeated) != batch.envelopes.end();
    if (mayRepeat && !isIn && m_repeatsLeft > 0 && refusals < refusalsAtMost && batch.envelopes.size() < most) {
        --m_repeatsLeft;
        batch.envelopes.push_back(m_repeated);
    }
    if (!data && m_hasReported && (hasName || batch.envelopes.empty()))
        takeNamed(batch);
    return batch;
}

// A new name costs a round trip and begins anew, so it stands at the end; what is left when all else is asked goes
// together, unless the server takes one name only.
void Plan::takeNamed(Batch &batch)
{
    const std::size_t places = !batch.envelopes.empty() || m_areNamedApart ? 1 : static_cast<std::size_t>(m_refusals);
    for (std::size_t i = 0; i < places && !m_namedQueue.empty(); ++i) {
        batch.envelopes.push_back(m_namedQueue.front());
        m_namedQueue.pop_front();
    }
}

void Plan::report(const BatchReport &report)
{
    const auto own = std::find_if(m_underWay.begin(), m_underWay.end(), [&report](const auto &one) {
        return one.second.size() == report.met.size()
            && std::all_of(one.second.begin(), one.second.end(), [&report](int e) { return report.met.contains(e); });
    });
    if (own == m_underWay.end())
        return;
    --m_running;
    const auto [data, envelopes] = *own;
    m_underWay.erase(own);

    int answered = 0;
    int refused = 0;
    std::deque<int> again;
    for (const int envelope : envelopes) {
        const Met met = report.met.at(envelope);
        answered += met == Met::Silent || met == Met::PausedBy ? 0 : 1;
        refused += met == Met::Refused || met == Met::PutOff ? 1 : 0;
        const bool secondVisit = met == Met::PutOff && m_asked[envelope].timesPutOff++ < kSecondVisitsAtMost;
        if (secondVisit)
            m_pause = std::max<std::chrono::milliseconds>(m_pause, kSecondVisitPause);
        if (met == Met::Silent || met == Met::PausedBy || secondVisit)
            again.push_back(envelope);
    }
    learnFromEnd(report, answered, refused);
    if (m_isStopped)
        return;
    for (auto one = again.rbegin(); one != again.rend(); ++one) {
        std::deque<int> &queue = data ? m_dataQueue : m_named.contains(*one) ? m_namedQueue : m_queue;
        queue.push_front(*one);
    }
    m_hasReported = true;
}

void Plan::learnFromEnd(const BatchReport &report, int answered, int refused)
{
    const bool paused = report.asksForPause || std::any_of(report.met.begin(), report.met.end(), [](const auto &one) {
                            return one.second == Met::PausedBy;
                        });
    const bool cutShort = report.ending == smtp::Ending::ServerLeft || report.ending == smtp::Ending::TimedOut;
    const bool allAnswered = static_cast<std::size_t>(answered) == report.met.size();

    if (report.isUnwelcome || (!m_hasReported && isHopeless(report)))
        return stop();
    if (report.wasTooSlow)
        m_refusals = 1;
    else if (cutShort && !allAnswered && refused > 0)
        m_refusals = std::clamp(refused, 1, m_refusals); // what it bore this time, it will bear again

    if (answered > 0) {
        m_barren = 0;
        if (!m_isSingle && !paused)
            m_connections = m_manners.connectionsAtMost;
    } else if (m_running > 0) {
        m_isSingle = true; // another connection is open: perhaps one at a time is all it allows
        m_connections = 1;
    } else if (report.greeted && !report.helloAnswered && !m_helo) {
        m_helo = true; // it knows no EHLO, and does not say so politely
    } else if (report.greeted && report.helloAnswered && m_pipelines && cutShort) {
        m_pipelines = false; // what it offers it may not be able to do
    } else if (++m_barren >= kBarrenAtMost) {
        return stop();
    } else {
        m_pause = kBarrenPauses[m_barren - 1];
    }

    if (!paused) {
        m_hasPausedShortly = false;
        return;
    }
    m_isSingle = true;
    m_connections = 1;
    if (!report.greeted && !std::exchange(m_hasPausedShortly, true) && m_shortPausesLeft-- > 0) {
        m_pause = kShortPause;
        return;
    }
    if (m_pausesLeft-- == 0)
        return stop();
    m_pause = kRatePause;
}

bool Plan::dragsOn(const std::vector<std::chrono::milliseconds> &refusalDelays)
{
    if (refusalDelays.size() < 2)
        return false;
    const auto last = refusalDelays.back();
    const auto before = refusalDelays[refusalDelays.size() - 2];
    return last >= kNotableDelay
        && static_cast<double>(last.count()) >= kNotableGrowth * static_cast<double>(before.count());
}

} // namespace postern::probe
