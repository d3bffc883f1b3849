// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probe/envelope.h"
#include "core/smtp/address.h"
#include "core/smtp/connectionlog.h"
#include "core/verdict/delivery.h"
#include "core/verdict/dnsfacts.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace postern::verdict {

// How far a check goes. Whatever a server takes at one depth says nothing about the next one.
enum class Depth {
    Recipient, // up to RCPT TO
    Data,      // where an outside recipient was taken, DATA as well; at 354 we hang up
    Deliver,   // and then one message for each form that was taken, to a mailbox of the user's, until it is seen there
};

// What the user says of the place we speak from.
enum class Claim { Auto, Inside, Outside };

QString toString(Depth depth); // "recipient", "data", "deliver"
QString toString(Claim claim); // "auto", "inside", "outside"
std::optional<Depth> depthFromString(QStringView text);
std::optional<Claim> claimFromString(QStringView text);

// What the check was told, and what it looked up before it began, as far as the verdict depends on it.
struct Setting
{
    std::optional<smtp::DomainName> hostedDomain;
    bool hostedDomainIsGuess = false; // read off the target or the greeting, not named by the user
    std::optional<smtp::MailAddress> localUser;
    std::optional<smtp::MailAddress> sender;
    std::optional<smtp::MailAddress> recipient;
    std::optional<smtp::MailAddress> secondRecipient;
    bool recipientIsStandIn = false; // a reserved address, since the user named none of their own
    QByteArray hello;
    Depth depth = Depth::Data;
    Claim claim = Claim::Auto;
    QStringList ownNetworks;                 // of this machine's interfaces, "192.0.2.0/24"
    std::vector<ExchangerLookup> exchangers; // of the recipients' domains

    friend bool operator==(const Setting &, const Setting &) = default;
};

// A probe that could not be bound, and the placeholder that nothing was known for.
struct LeftOut
{
    QString probe;
    QString missing;

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

// What one of the server's own people asked at an endpoint, with a password: kept apart from what strangers asked.
struct LoginEvidence
{
    smtp::ReversePath sender;
    smtp::ForwardPath recipient;
    bool anyChannel = false; // the user's word that the password may be given without TLS, and to whoever is there
    bool hadFailed = false;  // at another endpoint, before: it was not tried again
    std::optional<smtp::ConnectionLog> connection; // none: there was no use in one

    friend bool operator==(const LoginEvidence &, const LoginEvidence &) = default;
};

// All that was asked and answered at one endpoint. `smtp::Offer::id` in the connections is the index in `envelopes`.
struct EndpointEvidence
{
    smtp::Endpoint endpoint;
    std::vector<probe::Envelope> envelopes;
    std::vector<smtp::ConnectionLog> connections;
    std::vector<LeftOut> leftOut;
    std::optional<LoginEvidence> login = std::nullopt;

    friend bool operator==(const EndpointEvidence &, const EndpointEvidence &) = default;
};

// Why something of the target was never dialled.
enum class Gap {
    NoSuchDomain, // NXDOMAIN
    NoAddress,    // the host has neither A nor AAAA
    DnsFailed,    // no answer, or a broken one
    NullMx,       // RFC 7505: the domain says that it takes no mail
    NoRouteV6,    // there are IPv6 addresses, and no way to them from here
    Cancelled,    // the check was stopped before
    TooMany,      // more endpoints than one check dials
    Unwanted,     // the user left it out
};

QString toString(Gap gap);
std::optional<Gap> gapFromString(QStringView text);

struct NotDialled
{
    QString what; // the domain, host or endpoint
    Gap gap = Gap::DnsFailed;

    friend bool operator==(const NotDialled &, const NotDialled &) = default;
};

// What the verdict is a function of: nothing else is looked at.
struct Evidence
{
    Setting setting;
    std::vector<EndpointEvidence> endpoints;
    std::vector<NotDialled> notDialled;
    DnsFacts dns;
    std::optional<DeliveryEvidence> delivery = std::nullopt; // none: nothing was ever to be delivered

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace postern::verdict
