// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/endpoint.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace postern::verdict {

// What came of one question to the DNS, as far as it decides anything.
enum class Lookup {
    Found,
    Nothing, // no such name, or no such record: the DNS is sure of it
    Failed,  // no answer in time, or no usable one: says nothing
};

QString toString(Lookup lookup); // "found", "nothing", "failed"
std::optional<Lookup> lookupFromString(QStringView text);

// A name that the DNS gave us, and where it leads.
struct NamedHost
{
    QString name;
    Lookup lookup = Lookup::Failed; // of its addresses
    std::vector<QHostAddress> addresses;

    friend bool operator==(const NamedHost &, const NamedHost &) = default;
};

// Who takes mail for a domain (RFC 5321, 5.1): its exchangers, by preference; itself where it names none; nobody where
// it says so (RFC 7505).
struct ExchangerLookup
{
    QString domain;
    Lookup lookup = Lookup::Failed;
    std::vector<NamedHost> hosts;

    friend bool operator==(const ExchangerLookup &, const ExchangerLookup &) = default;
};

// What an address is called, and whether the names lead back to it.
struct ReverseLookup
{
    QHostAddress address;
    Lookup lookup = Lookup::Failed; // of PTR
    std::vector<NamedHost> names;

    friend bool operator==(const ReverseLookup &, const ReverseLookup &) = default;
};

// What a DNS block list answered about one address (RFC 5782): also about its test entries, 127.0.0.2 and 127.0.0.1.
struct ListLookup
{
    QString zone;
    QHostAddress address;
    Lookup lookup = Lookup::Failed;    // of A
    std::vector<QHostAddress> answers; // codes, not addresses
    QStringList reasons;               // TXT: what the list says about it, as it came

    friend bool operator==(const ListLookup &, const ListLookup &) = default;
};

// What was asked of the DNS beside the dialogues. Nothing of it decides the verdict.
struct DnsFacts
{
    std::vector<ReverseLookup> reverse; // of the dialled addresses
    std::vector<ListLookup> lists;

    friend bool operator==(const DnsFacts &, const DnsFacts &) = default;
};

// RFC 8601, 3: "iprev". A name counts if it leads back (RFC 1912, 2.1).
enum class Reverse {
    LeadsBack,
    NoName,
    Astray,  // there are names, and none of them leads back
    Unknown, // the DNS did not answer
};

Reverse reverseOf(const ReverseLookup &lookup);

enum class Listing {
    Listed,
    NotListed,
    CannotAsk, // the list answers with an error: wrong zone, public resolver, too many questions
    NoList,  // outside of 127.0.0.0/8, without its test entry, or it lists the whole world: nothing can be read off it
    Unknown, // the DNS did not answer
};

// `all` holds what the same zone said about its test entries.
Listing listingOf(const ListLookup &lookup, const std::vector<ListLookup> &all);

// RFC 5782, 5: what every list has to hold, and what none may.
QHostAddress listedTestEntry();
QHostAddress cleanTestEntry();

// True if the DNS names this endpoint, or its address, as an exchanger of the domain: what it takes for that domain is
// its own mail, and no relaying.
bool isExchangerOf(const QByteArray &domain, const smtp::Endpoint &endpoint,
                   const std::vector<ExchangerLookup> &exchangers);

} // namespace postern::verdict
