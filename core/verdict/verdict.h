// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/login.h"
#include "core/verdict/outcome.h"
#include "core/verdict/vantage.h"

#include <optional>
#include <vector>

namespace postern::verdict {

// The answer. Worst first.
enum class State { Open, PartlyOpen, Unproven, Trusted, Inconclusive, Closed, NoService };

// How far an open relay is known to be one. Only delivery proves it.
enum class Proof {
    RecipientAccepted,
    DataAccepted,    // the message was asked for, and not given
    MessageAccepted, // it was given, and taken; it has not been seen since, or came by another way
    Delivered,       // it came out at the far end, and its trace leads through this server
};

// Why the answer is what it is. Sentences for them stand in core/explain.
enum class Reason {
    // open, partly open
    PlainTaken,          // an outsider's plain message for an outside recipient was taken
    PlainTakenSometimes, // on some connections and not on others
    OtherDomainTaken,    // for a second outside domain, too
    OwnUnknownsRefused,  // it knows its own users: it is no sink
    AddressTranslated,   // it sees us under an inside address
    PlainRefused,
    DoorTaken,        // a form was taken that has no innocent reading
    MessageDelivered, // our message was seen at the far end, and its trace leads through this server
    MessageArrived,   // it was seen there, but nothing in its trace names this server
    TriedToDeliver,   // it did not get there, but this server tried to hand it on: so says its bounce
    MessageTaken,     // the server took the message; whether it comes out is not known yet
    // unproven
    TakesEveryName,   // also users that cannot exist
    TakenMaybeLocal,  // only forms that may have been taken for a local name
    RecipientsHosted, // by the DNS it is an exchanger of every outside domain that we have
    NotArrived,       // the message was taken, and not seen within the time that was given to it
    BouncedOtherwise, // it was taken, and came back for a reason that is not relaying
    // trusted
    StandsInside,
    // closed
    RelayRefused,        // every form, for a relay reason
    RefusedByDifference, // without words, but mail for its own mailbox was taken on the same terms
    RefusedLate,         // at DATA
    RefusedAfterMessage, // at the end of the message
    AcceptedThenBounced, // taken, and sent back since it does not relay
    WelcomeTaken,        // it does take mail from us
    KnowsItsUsers,       // it decides by recipient, though the mailboxes that we asked for do not exist
    PasswordDemanded,    // nobody sends anything without one
    RelaysOneDomain,     // the outside domain that was asked for is hosted there; all others are refused
    RecipientHosted,     // by the DNS it is an exchanger of the first outside domain: the other one decides
    // inconclusive
    BlockListed,
    Greylisted,
    RateLimited,
    NoReverseName,
    BadHello,
    SenderDomainUnknown,
    SenderPolicy,
    SenderRefused,
    BadRecipient,         // the recipient's domain cannot be found or refuses mail
    RecipientAskedOnward, // it asked the recipient's server, which refused this recipient
    TlsDemanded,
    TlsFailed,
    LocalTrouble,
    ServerLeft,
    TimedOut,
    Cancelled,
    Unclear,             // refused, and neither words nor controls say why
    NoWelcome,           // not even its own mailboxes take mail from us, so that refusals prove nothing
    HostedDomainUnknown, // the same, and we may have asked for the wrong domain
    FormsUndecided,      // the plain form is refused, but forms that matter have no answer
    // no service
    Unreachable,   // refused, no route, or no answer to the connection
    Port25Blocked, // port 25 alone gives no answer at all: most likely the network that we are in lets nobody out there
    NoRouteV6,     // there is no way to IPv6 addresses from here
    Silent,        // connected, and nothing was said
    NotSmtp,
    TakesNoMail,   // it says so itself
    NothingToDial, // no address, no exchanger
};

QString toString(State state); // "open", "partly-open", …: as on the command line, in records and JSON
QString toString(Proof proof);
QString toString(Reason reason);
int exitStatus(State state); // 0 safe, 1 caution, 2 danger, 3 unknown: also those of monitoring plugins

// One reason, and what it rests on, as far as it rests on one envelope.
struct Because
{
    Reason reason;
    std::optional<std::size_t> envelope; // index in EndpointEvidence::envelopes
    friend bool operator==(const Because &, const Because &) = default;
};

struct Door
{
    std::size_t envelope = 0;
    Proof proof = Proof::RecipientAccepted;
    friend bool operator==(const Door &, const Door &) = default;
};

// The verdict on one endpoint.
struct EndpointVerdict
{
    State state = State::Inconclusive;
    std::optional<Proof> proof;         // for open and partly open
    std::vector<Because> reasons;       // what weighs most first
    std::vector<Door> doors;            // taken, and no innocent reading
    std::vector<std::size_t> doubtful;  // envelopes that were taken, but maybe as local names
    std::vector<std::size_t> undecided; // forms of the catalogue without a usable answer
    bool isSuperseded = false;          // it demands TLS, and the same door over TLS was asked instead

    std::vector<smtp::Conversation> conversations; // of the connections, read once
    std::vector<Outcome> outcomes;                 // of the envelopes
    Vantage vantage;
    std::optional<LoginResult> login; // beside the verdict, which does not look at it

    bool has(Reason reason) const;
};

// The verdict on the target: the worst of its endpoints.
struct Verdict
{
    State state = State::NoService;
    std::optional<Proof> proof;
    std::vector<EndpointVerdict> endpoints; // as in Evidence::endpoints
    std::optional<std::size_t> deciding;    // the endpoint that the state comes from
    std::vector<Because> reasons;           // of the deciding endpoint, or why there is none
    std::vector<Fate> fates;                // of the messages, as in DeliveryEvidence::sent
};

// Pure: the same evidence and rules give the same verdict, whenever and wherever.
Verdict judge(const Evidence &evidence, const RuleBook &rules);
EndpointVerdict judgeEndpoint(const EndpointEvidence &evidence, const Setting &setting, const RuleBook &rules);
// The same, with what is known of the messages: `index` is that of the endpoint.
EndpointVerdict judgeEndpoint(const Evidence &evidence, std::size_t index, const std::vector<Fate> &fates,
                              const RuleBook &rules);

} // namespace postern::verdict
