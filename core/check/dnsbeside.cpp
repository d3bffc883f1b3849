// SPDX-License-Identifier: Apache-2.0
#include "core/check/dnsbeside.h"

#include "core/check/exchangersearch.h"
#include "core/verdict/blocklists.h"

#include <algorithm>

namespace postern::check {

namespace {

// Of one address; a web hoster may give it hundreds.
constexpr qsizetype kNamesAtMost = 10;
// Of one answer. Lists give a sentence and a link; a record has no use for more.
constexpr qsizetype kReasonsAtMost = 4;
constexpr qsizetype kReasonLength = 500;

// A list that is known to hold no IPv6 addresses would say "not listed" about each of them.
bool holdsSuch(const QString &zone, const QHostAddress &address)
{
    const verdict::BlockList *known = verdict::BlockListBook::builtIn().find(zone);
    return !known || known->hasV6 || address.protocol() == QAbstractSocket::IPv4Protocol;
}

} // namespace

DnsBeside::DnsBeside(const net::Resolver::Settings &dns, const QStringList &zones, QObject *parent)
    : QObject(parent)
    , m_resolver(hurried(dns))
    , m_zones(zones)
{
}

void DnsBeside::askAbout(const QHostAddress &address)
{
    const auto isSame = [&address](const verdict::ReverseLookup &one) { return one.address == address; };
    if (std::any_of(m_facts.reverse.begin(), m_facts.reverse.end(), isSame))
        return;
    const bool isFirst = m_facts.reverse.empty();
    askForNames(address);
    for (const QString &zone : m_zones) {
        if (isFirst) {
            askList(zone, verdict::listedTestEntry());
            askList(zone, verdict::cleanTestEntry());
        }
        if (holdsSuch(zone, address))
            askList(zone, address);
    }
}

void DnsBeside::askForNames(const QHostAddress &address)
{
    ++m_open;
    const std::size_t index = m_facts.reverse.size();
    m_facts.reverse.push_back({address, verdict::Lookup::Failed, {}});
    m_resolver.names(address, [this, index](const net::Resolver::Strings &answer) {
        m_facts.reverse[index].lookup = lookupOf(answer.status);
        for (const QString &name : answer.values.first(std::min(answer.values.size(), kNamesAtMost)))
            askWhereNameLeads(index, name);
        answered();
    });
}

void DnsBeside::askWhereNameLeads(std::size_t index, const QString &name)
{
    std::vector<verdict::NamedHost> &names = m_facts.reverse[index].names;
    const std::size_t place = names.size();
    names.push_back({name, verdict::Lookup::Nothing, {}});
    // What is no host name leads nowhere; an address in its place would look as if it led to itself.
    const auto host = smtp::DomainName::parse(name);
    if (!host || !host->hasSeveralLabels() || !QHostAddress(name).isNull())
        return;
    ++m_open;
    names[place].lookup = verdict::Lookup::Failed;
    m_resolver.addresses(host->toString(), [this, index, place](const net::Resolver::Addresses &answer) {
        verdict::NamedHost &one = m_facts.reverse[index].names[place];
        one.lookup = lookupOf(answer.status);
        one.addresses = answer.v4;
        one.addresses.insert(one.addresses.end(), answer.v6.begin(), answer.v6.end());
        answered();
    });
}

void DnsBeside::askList(const QString &zone, const QHostAddress &address)
{
    const auto isSame = [&](const verdict::ListLookup &one) { return one.zone == zone && one.address == address; };
    if (std::any_of(m_facts.lists.begin(), m_facts.lists.end(), isSame))
        return;
    ++m_open;
    const std::size_t index = m_facts.lists.size();
    m_facts.lists.push_back({zone, address, verdict::Lookup::Failed, {}, {}});
    m_resolver.codes(net::nameInList(address, zone), [this, index](const net::Resolver::Addresses &answer) {
        verdict::ListLookup &one = m_facts.lists[index];
        one.lookup = lookupOf(answer.status);
        one.answers = answer.v4;
        if (one.lookup == verdict::Lookup::Found)
            askForReason(index);
        answered();
    });
}

void DnsBeside::askForReason(std::size_t index)
{
    ++m_open;
    const verdict::ListLookup &one = m_facts.lists[index];
    m_resolver.texts(net::nameInList(one.address, one.zone), [this, index](const net::Resolver::Strings &answer) {
        for (const QString &text : answer.values.first(std::min(answer.values.size(), kReasonsAtMost)))
            m_facts.lists[index].reasons += text.left(kReasonLength);
        answered();
    });
}

void DnsBeside::answered()
{
    if (--m_open == 0)
        emit done();
}

} // namespace postern::check
