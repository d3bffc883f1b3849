// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/reply.h"
#include "core/verdict/reading.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace postern::verdict {

class RuleBook;
struct Evidence;
struct EndpointEvidence;
struct SentMessage;

// What became of one message that was given to the server.
struct Fate
{
    enum class Kind {
        Refused,          // at the final dot
        NoAnswer,         // the server was gone before it answered the final dot: it may have taken it
        Awaited,          // taken, and whoever looks for it has not ended
        NotArrived,       // taken, and not seen within the time
        Delivered,        // seen at the far end, with the server in its trace
        Arrived,          // seen at the far end, and nothing in its trace names the server
        Bounced,          // sent back by the server: it does not relay
        TriedToDeliver,   // sent back since the far end would not have it: the server did try to hand it on
        BouncedOtherwise, // sent back for a reason that says nothing of relaying
    };

    Kind kind = Kind::Awaited;
    std::optional<std::size_t> arrival = std::nullopt; // index in DeliveryEvidence::arrivals: what shows it
    std::optional<smtp::Reply> reply = std::nullopt;   // what a bounce says of the refusal
    Reading reading = {};                              // what that means
    QHostAddress seen = {}; // how the server saw us, by its own line in the trace; null if it does not say

    friend bool operator==(const Fate &, const Fate &) = default;
};

QString toString(Fate::Kind kind); // "refused", "no-answer", "awaited", …: as in JSON

// One for each message, in their order. Pure.
std::vector<Fate> fatesOf(const Evidence &evidence, const RuleBook &rules);

// What the server that a message was given to calls itself, for its lines in a trace: its host, and the names of its
// greeting and of its answer to EHLO. A first word without a dot is no name: "220 ESMTP ready".
QStringList namesOf(const SentMessage &message, const EndpointEvidence &endpoint);

// True if nothing that is still to come can change it.
bool isFinal(Fate::Kind kind);

} // namespace postern::verdict
