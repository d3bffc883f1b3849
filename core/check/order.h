// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/check/target.h"
#include "core/net/ownaddress.h"
#include "core/net/resolver.h"
#include "core/net/saslclient.h"
#include "core/probe/catalogue.h"

#include <QNetworkProxy>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace postern::check {

// When to speak TLS.
enum class TlsUse {
    Auto,   // as the server offers it: in the clear, and the forms that matter once more over STARTTLS
    Always, // nothing in the clear
    Never,
};

// RFC 5321, 4.5.3.2 would have us wait five minutes for most replies. Nobody watches a silent port that long; servers
// that greet late on purpose do so within half a minute. A longer wait is an option.
inline constexpr auto kDefaultPatience = std::chrono::seconds(60);
// Three SYNs (after 0, 1 and 3 s by RFC 6298) and the answer to the last one fit into this.
inline constexpr auto kDefaultConnectPatience = std::chrono::seconds(10);
// OpenBSD's spamd(8) has a stranger wait for 25 minutes, the longest default that is known.
inline constexpr std::chrono::milliseconds kDefaultGreylistLimit = std::chrono::minutes(30);
// Enough for eight exchangers with two addresses and three ports; more is not one target any more.
inline constexpr std::size_t kEndpointsAtMost = 48;

// Most mail arrives within half a minute: for so long one message has the road for itself before the next form gets
// one.
inline constexpr std::chrono::milliseconds kDefaultHeadStart = std::chrono::seconds(30);
// A greylister on the far side makes the server come back after a quarter of an hour or so (RFC 5321, 4.5.4.1: the
// second attempt after at least 30 minutes). Longer is an option, and a saved check can be gone on with.
inline constexpr std::chrono::milliseconds kDefaultWatch = std::chrono::minutes(45);
// In the practice world everything arrives at once.
inline constexpr std::chrono::milliseconds kPracticeWatch = std::chrono::seconds(5);

// The proof by delivery, where the depth asks for it.
struct ProofOrder
{
    QString watch;    // the place to look, as delivery::WatchPlace reads it; empty where the target is practice
    QString password; // for a mailbox; never in a record
    std::optional<std::chrono::milliseconds> watchFor; // none: kDefaultWatch, kPracticeWatch
    std::chrono::milliseconds headStart = kDefaultHeadStart;
    bool allForms = false;          // one message for every form that was taken, and no end at the first that arrives
    verdict::OwnAddress ownAddress; // shown before the check began; NotShown: it has to be shown first
};

// An address and a port of the target.
struct AddressAndPort
{
    QHostAddress address;
    quint16 port;
    friend bool operator==(const AddressAndPort &, const AddressAndPort &) = default;
};

// All that the user may say about a check. Everything but the target has a sensible default.
struct Order
{
    explicit Order(Target named)
        : target(std::move(named))
    {
    }

    Target target;
    bool isHost = false; // the target's name is a host, even if it has mail exchangers
    std::vector<quint16> ports{smtp::kRelayPort, smtp::kSubmissionsPort,
                               smtp::kSubmissionPort}; // where the target names none
    std::vector<AddressAndPort> skipped;               // of those that are found, not to be dialled; the record says so
    TlsUse tls = TlsUse::Auto;

    std::optional<smtp::DomainName> hostedDomain;
    std::optional<smtp::MailAddress> localUser;
    std::optional<smtp::MailAddress> sender;
    std::optional<smtp::MailAddress> recipient;
    std::optional<smtp::MailAddress> secondRecipient;
    std::optional<smtp::HelloName> hello;

    QHostAddress source;
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    net::Resolver::Settings dns;
    QStringList blockLists; // zones of DNS block lists to ask about the server's addresses; empty: none
    std::function<bool(const QHostAddress &)> hasWayTo = net::hasWayTo;
    verdict::Claim claim = verdict::Claim::Auto;
    verdict::Depth depth = verdict::Depth::Data;
    std::chrono::milliseconds patience = kDefaultPatience; // for one reply
    std::chrono::milliseconds connectPatience = kDefaultConnectPatience;

    const probe::Catalogue *catalogue = &probe::Catalogue::builtIn(); // has to outlive the check
    int tier = 2;
    QStringList probes; // ids; empty: all up to `tier`
    bool gentle = false;
    std::optional<std::chrono::milliseconds> greylistLimit; // greylisting is waited out, all in all for so long
    std::optional<net::Credentials> credentials;            // of one of the server's own people; never in a record
    bool authAnyway = false; // they may be given without TLS, and to a server that nobody vouches for
    ProofOrder proof;        // where depth is Deliver
    Permission permission = Permission::Unknown;
};

// The addresses that will be used: what the user named, completed by stand-ins at domains that RFC 2606 reserves, so
// that nobody's mailbox is ever asked for by accident.
verdict::Setting settingOf(const Order &order);

// Whom the owner of the credentials writes as: the name if it is an address, else a mailbox of the hosted domain, else
// the outside sender.
smtp::MailAddress ownSenderOf(const net::Credentials &credentials, const verdict::Setting &setting);

// The domain that a host most likely takes mail for: its name without the first label, if two are left.
smtp::DomainName likelyDomainOf(const smtp::DomainName &host);

} // namespace postern::check
