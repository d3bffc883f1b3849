// SPDX-License-Identifier: Apache-2.0
#include "core/check/exchangersearch.h"

#include <algorithm>

namespace postern::check {

namespace {

// Of one domain, by preference: large ones have five.
constexpr std::size_t kHostsAtMost = 10;

} // namespace

verdict::Lookup lookupOf(net::Resolver::Status status)
{
    using Status = net::Resolver::Status;
    switch (status) {
    case Status::Found:
        return verdict::Lookup::Found;
    case Status::NoData:
    case Status::NoSuchName:
        return verdict::Lookup::Nothing;
    case Status::TimedOut:
    case Status::Failed:
        break;
    }
    return verdict::Lookup::Failed;
}

net::Resolver::Settings hurried(net::Resolver::Settings settings)
{
    settings.patience = std::min(settings.patience, kSideQuestionPatience);
    settings.tries = 1;
    return settings;
}

ExchangerSearch::ExchangerSearch(const QStringList &domains, const net::Resolver::Settings &dns, QObject *parent)
    : QObject(parent)
    , m_resolver(hurried(dns))
{
    for (const QString &one : domains)
        m_found.push_back({one, verdict::Lookup::Failed, {}});
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_resolver.cancel();
        m_open = 1;
        answered();
    });
}

void ExchangerSearch::start()
{
    m_limit.start(m_found.empty() ? std::chrono::milliseconds(0) : kExchangerSearchPatience);
    m_open = static_cast<int>(m_found.size());
    for (std::size_t i = 0; i < m_found.size(); ++i)
        m_resolver.exchangers(m_found[i].domain,
                              [this, i](const net::Resolver::Exchangers &answer) { heard(i, answer); });
}

void ExchangerSearch::heard(std::size_t index, const net::Resolver::Exchangers &answer)
{
    m_found[index].lookup = lookupOf(answer.status);
    for (const net::Resolver::Exchanger &one : answer.hosts) {
        if (m_found[index].hosts.size() < kHostsAtMost)
            askForHost(index, one.host);
    }
    // RFC 5321, 5.1: a domain without MX is its own exchanger.
    if (answer.status == net::Resolver::Status::NoData)
        askForHost(index, m_found[index].domain);
    answered();
}

void ExchangerSearch::askForHost(std::size_t index, const QString &name)
{
    ++m_open;
    const std::size_t host = m_found[index].hosts.size();
    m_found[index].hosts.push_back({name, verdict::Lookup::Failed, {}});
    m_resolver.addresses(name, [this, index, host](const net::Resolver::Addresses &answer) {
        verdict::NamedHost &one = m_found[index].hosts[host];
        one.lookup = lookupOf(answer.status);
        one.addresses = answer.v4;
        one.addresses.insert(one.addresses.end(), answer.v6.begin(), answer.v6.end());
        answered();
    });
}

void ExchangerSearch::answered()
{
    if (--m_open > 0 || std::exchange(m_isFinished, true))
        return;
    m_limit.stop();
    emit finished();
}

} // namespace postern::check
