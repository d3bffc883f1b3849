// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/dnsfacts.h"

#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

constexpr Word<Lookup> kLookups[] = {
    {Lookup::Found, "found"_L1},
    {Lookup::Nothing, "nothing"_L1},
    {Lookup::Failed, "failed"_L1},
};

bool isIn(const QHostAddress &address, QLatin1StringView network)
{
    return address.isInSubnet(QHostAddress::parseSubnet(network));
}

// RFC 5782, 2.3: what is listed has a value in 127.0.0.0/8. A wildcard, a parked domain or a resolver that leads to its
// own search page answers with an address of the Internet.
bool isCode(const QHostAddress &answer)
{
    return isIn(answer, "127.0.0.0/8"_L1);
}

// Spamhaus's codes for a misspelt zone (252), a public resolver (254) and too many questions (255), from a network that
// it keeps for errors. Other lists have taken it over.
bool isError(const QHostAddress &answer)
{
    return isIn(answer, "127.255.255.0/24"_L1);
}

// SURBL, URIBL and others answer 127.0.0.1 to whom they have blocked; RFC 5782, 2.3 keeps it from meaning "listed".
bool isRefusal(const QHostAddress &answer)
{
    return isError(answer) || answer == QHostAddress(QHostAddress::LocalHost);
}

// What the answer says by itself, whatever else the zone holds.
Listing plainListingOf(const ListLookup &lookup)
{
    if (lookup.lookup == Lookup::Failed)
        return Listing::Unknown;
    if (lookup.lookup == Lookup::Nothing)
        return Listing::NotListed;
    if (lookup.answers.empty() || !std::all_of(lookup.answers.begin(), lookup.answers.end(), isCode))
        return Listing::NoList;
    return std::any_of(lookup.answers.begin(), lookup.answers.end(), isRefusal) ? Listing::CannotAsk : Listing::Listed;
}

std::optional<Listing> listingOfEntry(const std::vector<ListLookup> &all, const QString &zone,
                                      const QHostAddress &entry)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const ListLookup &one) { return one.zone == zone && one.address == entry; });
    return found == all.end() ? std::nullopt : std::optional(plainListingOf(*found));
}

} // namespace

QString toString(Lookup lookup)
{
    return wordFor(kLookups, lookup);
}

std::optional<Lookup> lookupFromString(QStringView text)
{
    return fromWord(kLookups, text);
}

Reverse reverseOf(const ReverseLookup &lookup)
{
    if (lookup.lookup == Lookup::Failed)
        return Reverse::Unknown;
    if (lookup.names.empty())
        return Reverse::NoName;
    bool isSure = true;
    for (const NamedHost &one : lookup.names) {
        if (std::find(one.addresses.begin(), one.addresses.end(), lookup.address) != one.addresses.end())
            return Reverse::LeadsBack;
        isSure = isSure && one.lookup != Lookup::Failed;
    }
    return isSure ? Reverse::Astray : Reverse::Unknown;
}

QHostAddress listedTestEntry()
{
    return QHostAddress(u"127.0.0.2"_s);
}

QHostAddress cleanTestEntry()
{
    return QHostAddress(u"127.0.0.1"_s);
}

Listing listingOf(const ListLookup &lookup, const std::vector<ListLookup> &all)
{
    const Listing plain = plainListingOf(lookup);
    if (plain != Listing::Listed && plain != Listing::NotListed)
        return plain;
    const auto listed = listingOfEntry(all, lookup.zone, listedTestEntry());
    const auto clean = listingOfEntry(all, lookup.zone, cleanTestEntry());
    // Who refuses us refuses the test entries as well; some say "not listed" to all else.
    if (listed == Listing::CannotAsk || clean == Listing::CannotAsk)
        return Listing::CannotAsk;
    if (clean == Listing::Listed || clean == Listing::NoList || listed == Listing::NoList)
        return Listing::NoList; // a list that has been shut down often lists the whole world
    if (plain == Listing::NotListed && listed == Listing::NotListed)
        return Listing::NoList; // there is nothing in it: no such list, or no more
    if (plain == Listing::NotListed && listed == Listing::Unknown)
        return Listing::Unknown;
    return plain;
}

bool isExchangerOf(const QByteArray &domain, const smtp::Endpoint &endpoint,
                   const std::vector<ExchangerLookup> &exchangers)
{
    const QString wanted = QString::fromLatin1(domain);
    const auto isThere = [&endpoint](const NamedHost &host) {
        const bool isNamed = !endpoint.host.isEmpty() && host.name.compare(endpoint.host, Qt::CaseInsensitive) == 0;
        return isNamed
            || std::find(host.addresses.begin(), host.addresses.end(), endpoint.address) != host.addresses.end();
    };
    return std::any_of(exchangers.begin(), exchangers.end(), [&](const ExchangerLookup &one) {
        return one.domain.compare(wanted, Qt::CaseInsensitive) == 0
            && std::any_of(one.hosts.begin(), one.hosts.end(), isThere);
    });
}

} // namespace postern::verdict
