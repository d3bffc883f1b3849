// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/dnsfindings.h"

#include "core/smtp/address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using Kind = Finding::Kind;

// Of what a list says about an address: a sentence and a link.
constexpr qsizetype kReasonLength = 300;

// One dialled address, and the endpoints that it has.
class Place
{
public:
    Place(const Evidence &evidence, const Verdict &verdict, const QHostAddress &address)
    {
        for (std::size_t i = 0; i < verdict.endpoints.size(); ++i) {
            if (evidence.endpoints[i].endpoint.address != address)
                continue;
            if (!m_first)
                m_first = i;
            m_isServing = m_isServing || verdict.endpoints[i].state != State::NoService;
            if (m_greeted.isEmpty())
                m_greeted = greetedName(verdict.endpoints[i]);
        }
    }

    std::optional<std::size_t> first() const { return m_first; }
    bool isServing() const { return m_isServing; }
    const QString &greeted() const { return m_greeted; }

private:
    // RFC 5321, 4.2: the greeting begins with the server's name.
    static QString greetedName(const EndpointVerdict &verdict)
    {
        for (const smtp::Conversation &conversation : verdict.conversations) {
            const smtp::Exchange *greeting = conversation.first(smtp::Verb::Greeting);
            if (!greeting || !greeting->reply || !greeting->reply->isPositive())
                continue;
            const QByteArray word = greeting->reply->lines().first().trimmed().split(' ').first();
            const auto name = smtp::DomainName::parse(QString::fromLatin1(word));
            if (name && name->hasSeveralLabels())
                return name->toString();
        }
        return {};
    }

    std::optional<std::size_t> m_first;
    bool m_isServing = false;
    QString m_greeted;
};

void addName(const ReverseLookup &lookup, const Place &place, std::vector<Finding> &found)
{
    const QString address = lookup.address.toString();
    switch (reverseOf(lookup)) {
    case Reverse::NoName:
        found.push_back({Kind::NoReverseDns, place.first(), address,
                         place.greeted().isEmpty() ? QStringList() : QStringList{place.greeted()}});
        break;
    case Reverse::Astray: {
        QStringList names;
        for (const NamedHost &one : lookup.names)
            names += one.name;
        found.push_back({Kind::ReverseDnsMismatch, place.first(), address, names});
        break;
    }
    case Reverse::LeadsBack:
    case Reverse::Unknown:
        break;
    }
}

QString reasonIn(const ListLookup &lookup)
{
    if (!lookup.reasons.isEmpty())
        return lookup.reasons.join(u' ').left(kReasonLength);
    QStringList codes;
    for (const QHostAddress &one : lookup.answers)
        codes += one.toString();
    return codes.join(u' ');
}

// A list that cannot be used is named once, however many addresses it was asked about.
void addUnusable(Kind kind, const ListLookup &lookup, std::vector<Finding> &found)
{
    const auto isSame = [&](const Finding &one) { return one.kind == kind && one.detail == lookup.zone; };
    const QString reason = reasonIn(lookup);
    if (std::none_of(found.begin(), found.end(), isSame))
        found.push_back({kind, std::nullopt, lookup.zone, reason.isEmpty() ? QStringList() : QStringList{reason}});
}

void addLists(const DnsFacts &dns, const QHostAddress &address, const Place &place, std::vector<Finding> &found)
{
    QStringList clean;
    for (const ListLookup &one : dns.lists) {
        if (one.address != address)
            continue;
        switch (listingOf(one, dns.lists)) {
        case Listing::Listed:
            found.push_back({Kind::BlocklistedHere, place.first(), address.toString(), {one.zone, reasonIn(one)}});
            break;
        case Listing::NotListed:
            clean += one.zone;
            break;
        case Listing::CannotAsk:
            addUnusable(Kind::BlocklistRefusesUs, one, found);
            break;
        case Listing::NoList:
        case Listing::Unknown:
            addUnusable(Kind::BlocklistUnusable, one, found);
            break;
        }
    }
    if (!clean.isEmpty())
        found.push_back({Kind::NotBlocklisted, place.first(), address.toString(), clean});
}

} // namespace

std::vector<Finding> dnsFindings(const Evidence &evidence, const Verdict &verdict)
{
    std::vector<Finding> found;
    for (const ReverseLookup &one : evidence.dns.reverse) {
        const Place place(evidence, verdict, one.address);
        if (place.isServing())
            addName(one, place, found);
        addLists(evidence.dns, one.address, place, found);
    }
    return found;
}

} // namespace postern::verdict
