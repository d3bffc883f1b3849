// SPDX-License-Identifier: Apache-2.0
#include "ui/path/journeyfeed.h"

#include "core/check/order.h"
#include "ui/path/journeyteller.h"

#include <algorithm>

namespace postern::ui {

namespace {

// Our side of "192.0.2.7:40112 192.0.2.1:25"; null behind a proxy.
QHostAddress ourAddressIn(const QByteArray &connected)
{
    QByteArray ours = connected.left(connected.indexOf(' '));
    ours = ours.left(ours.lastIndexOf(':'));
    if (ours.startsWith('[') && ours.endsWith(']'))
        ours = ours.mid(1, ours.size() - 2);
    return QHostAddress(QString::fromLatin1(ours));
}

} // namespace

JourneyFeed::JourneyFeed(verdict::Setting setting, bool isPractice)
    : m_setting(std::move(setting))
    , m_isPractice(isPractice)
{
}

void JourneyFeed::take(const check::Event &event)
{
    if (const auto *found = std::get_if<check::EndpointFound>(&event)) {
        m_endpoints.resize(std::max(m_endpoints.size(), found->endpoint + 1));
        m_endpoints[found->endpoint].evidence.endpoint = found->what;
    } else if (const auto *planned = std::get_if<check::ProbesPlanned>(&event)) {
        if (planned->endpoint >= m_endpoints.size())
            return;
        auto &envelopes = m_endpoints[planned->endpoint].evidence.envelopes;
        envelopes.insert(envelopes.end(), planned->added.begin(), planned->added.end());
    } else if (const auto *line = std::get_if<check::LineLogged>(&event)) {
        if (line->endpoint < m_endpoints.size())
            log(m_endpoints[line->endpoint], *line);
    } else if (const auto *end = std::get_if<check::EndpointFinished>(&event)) {
        if (end->endpoint < m_endpoints.size())
            m_endpoints[end->endpoint].isStale = true;
    }
}

void JourneyFeed::setWays(std::vector<explain::ShownWay> ways)
{
    m_ways = std::move(ways);
    for (const explain::ShownWay &one : m_ways) {
        if (one.link.endpoint < m_endpoints.size())
            m_endpoints[one.link.endpoint].isStale = true;
    }
}

void JourneyFeed::log(Endpoint &endpoint, const check::LineLogged &line)
{
    const auto [known, isNew] = endpoint.lines.try_emplace(line.line, endpoint.evidence.connections.size());
    const std::size_t index = known->second;
    if (isNew) {
        endpoint.evidence.connections.emplace_back().endpoint = endpoint.evidence.endpoint;
        endpoint.conversations.emplace_back();
    }
    smtp::ConnectionLog &connection = endpoint.evidence.connections[index];
    if (line.entry.kind == smtp::TranscriptEntry::Kind::Connected)
        connection.ourAddress = ourAddressIn(line.entry.bytes);
    connection.transcript.push_back(line.entry);
    if (std::find(endpoint.staleLines.begin(), endpoint.staleLines.end(), index) == endpoint.staleLines.end())
        endpoint.staleLines.push_back(index);
}

// Those that were said on a connection with news; and the first one, which stands for a connection without any.
std::vector<bool> JourneyFeed::staleEnvelopes(const Endpoint &endpoint)
{
    std::vector<bool> stale(endpoint.evidence.envelopes.size(), endpoint.isStale);
    if (!stale.empty())
        stale[0] = true;
    for (const std::size_t line : endpoint.staleLines) {
        for (const smtp::Exchange &one : endpoint.conversations[line].exchanges) {
            if (one.envelope >= 0 && static_cast<std::size_t>(one.envelope) < stale.size())
                stale[static_cast<std::size_t>(one.envelope)] = true;
        }
    }
    return stale;
}

void JourneyFeed::tellAnew(std::size_t index, std::vector<Journey> &changed)
{
    Endpoint &endpoint = m_endpoints[index];
    for (const std::size_t line : endpoint.staleLines)
        endpoint.conversations[line] = smtp::readConversation(endpoint.evidence.connections[line].transcript);
    const std::vector<bool> stale = staleEnvelopes(endpoint);
    endpoint.isStale = false;
    endpoint.staleLines.clear();
    if (endpoint.evidence.connections.empty())
        return;
    const auto outcomes = verdict::outcomesOf(endpoint.evidence, endpoint.conversations, verdict::RuleBook::builtIn());
    const verdict::Setting setting = settingFor(endpoint);
    const JourneyTeller teller(
        {index, endpoint.evidence, endpoint.conversations, outcomes, setting, m_isPractice, true});
    endpoint.told.resize(endpoint.evidence.envelopes.size());
    for (std::size_t i = 0; i < endpoint.told.size(); ++i) {
        if (!stale[i])
            continue;
        Journey journey = goneOn(teller.tell(i), m_ways);
        if (journey == endpoint.told[i])
            continue;
        endpoint.told[i] = journey;
        if (!journey.steps.empty())
            changed.push_back(std::move(journey));
    }
}

// Where the user named no domain, it is read off the server's own name.
verdict::Setting JourneyFeed::settingFor(const Endpoint &endpoint) const
{
    verdict::Setting setting = m_setting;
    if (setting.hostedDomain)
        return setting;
    for (const probe::Envelope &one : endpoint.evidence.envelopes) {
        const auto domain = smtp::DomainName::parse(QString::fromLatin1(one.rcptTo().domain()));
        if (one.kind == probe::Kind::Welcome && domain) {
            setting.hostedDomain = *domain;
            break;
        }
    }
    return setting;
}

std::vector<Journey> JourneyFeed::collect()
{
    std::vector<Journey> changed;
    for (std::size_t i = 0; i < m_endpoints.size(); ++i) {
        if (m_endpoints[i].isStale || !m_endpoints[i].staleLines.empty())
            tellAnew(i, changed);
    }
    return changed;
}

} // namespace postern::ui
