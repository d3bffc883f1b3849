// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/verdict.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace postern::verdict {

// What was learnt beside the verdict. Sentences for them stand in core/explain.
struct Finding
{
    enum class Kind {
        BlocklistedHere,     // its address stands on a block list that was asked
        NatTrust,            // it sees us under an inside address although we came from outside
        Sink,                // it takes whatever it is told
        AcceptsUnknownUsers, // and bounces later, perhaps to a stranger (backscatter)
        AcceptsThenBounces,  // it takes a stranger's message for a stranger, and sends it back: backscatter as well
        ArrivedByAnotherWay, // our message was seen at the far end, but nothing in its trace names this server
        MessageLeftBehind,   // our message was taken and not seen since: it may lie in the server's queue
        RelaysOneDomain,     // the outside domain that was asked for is hosted there
        HostsRecipient,      // by the DNS it is an exchanger of the domain of a test recipient
        RefusesPostmaster,   // RFC 5321, 4.5.1
        RefusesNullSender,   // RFC 5321, 4.5.5: no bounce arrives there
        SpoofingOwnDomain,   // strangers may write to its people in its own name
        TakesSubdomains,     // any name below the hosted domain
        XclientOffered,      // it would believe whatever we say about who we are
        NoStartTls,
        PlaintextAuth, // passwords are asked for in the clear
        OldTls,        // RFC 8996
        CertificateExpired,
        CertificateMismatch,
        CertificateUntrusted,
        PlaintextBeforeTls, // bytes stood behind the STARTTLS reply: somebody may have put them there
        NoReverseDns,       // its address has no name
        ReverseDnsMismatch, // it has names, and none of them leads back (RFC 1912, 2.1)
        BlocklistRefusesUs, // a list answered that it does not answer us: wrong zone, public resolver, too often
        BlocklistUnusable,  // no answer, or it is no block list any more
        NotBlocklisted,     // lists that were asked, and do not have its address
        StandInRecipient,   // the user named no outside mailbox
        GuessedDomain,      // the user named no hosted domain
    };

    Kind kind = Kind::Sink;
    std::optional<std::size_t> endpoint;   // index in Evidence::endpoints
    QString detail;                        // the domain, the certificate's name, the address, the block list
    QStringList more{};                    // what belongs to it: names of the address, the block list and its words
    std::optional<std::size_t> envelope{}; // of that endpoint, where its answer says so; else the connection does

    friend bool operator==(const Finding &, const Finding &) = default;
};

QString toString(Finding::Kind kind); // "nat-trust", …: as in JSON

// Whether something that the server said tells of it; else the DNS or the user's own words do.
bool restsOnLines(Finding::Kind kind);

// What weighs most first. Pure.
std::vector<Finding> findingsOf(const Evidence &evidence, const Verdict &verdict);

} // namespace postern::verdict
