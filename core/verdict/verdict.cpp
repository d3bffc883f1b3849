// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/verdict.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

constexpr Word<State> kStates[] = {
    {State::Open, "open"_L1},
    {State::PartlyOpen, "partly-open"_L1},
    {State::Unproven, "unproven"_L1},
    {State::Trusted, "trusted"_L1},
    {State::Closed, "closed"_L1},
    {State::Inconclusive, "inconclusive"_L1},
    {State::NoService, "no-service"_L1},
};

constexpr Word<Proof> kProofs[] = {
    {Proof::RecipientAccepted, "recipient-accepted"_L1},
    {Proof::DataAccepted, "data-accepted"_L1},
    {Proof::MessageAccepted, "message-accepted"_L1},
    {Proof::Delivered, "delivered"_L1},
};

// clang-format off
constexpr Word<Reason> kReasons[] = {
    {Reason::PlainTaken,           "plain-taken"_L1},
    {Reason::PlainTakenSometimes,  "plain-taken-sometimes"_L1},
    {Reason::OtherDomainTaken,     "other-domain-taken"_L1},
    {Reason::OwnUnknownsRefused,   "own-unknowns-refused"_L1},
    {Reason::AddressTranslated,    "address-translated"_L1},
    {Reason::PlainRefused,         "plain-refused"_L1},
    {Reason::DoorTaken,            "door-taken"_L1},
    {Reason::MessageDelivered,     "message-delivered"_L1},
    {Reason::MessageArrived,       "message-arrived"_L1},
    {Reason::TriedToDeliver,       "tried-to-deliver"_L1},
    {Reason::MessageTaken,         "message-taken"_L1},
    {Reason::TakesEveryName,       "takes-every-name"_L1},
    {Reason::TakenMaybeLocal,      "taken-maybe-local"_L1},
    {Reason::RecipientsHosted,     "recipients-hosted"_L1},
    {Reason::NotArrived,           "not-arrived"_L1},
    {Reason::BouncedOtherwise,     "bounced-otherwise"_L1},
    {Reason::StandsInside,         "stands-inside"_L1},
    {Reason::RelayRefused,         "relay-refused"_L1},
    {Reason::RefusedByDifference,  "refused-by-difference"_L1},
    {Reason::RefusedLate,          "refused-late"_L1},
    {Reason::RefusedAfterMessage,  "refused-after-message"_L1},
    {Reason::AcceptedThenBounced,  "accepted-then-bounced"_L1},
    {Reason::WelcomeTaken,         "welcome-taken"_L1},
    {Reason::KnowsItsUsers,        "knows-its-users"_L1},
    {Reason::PasswordDemanded,     "password-demanded"_L1},
    {Reason::RelaysOneDomain,      "relays-one-domain"_L1},
    {Reason::RecipientHosted,      "recipient-hosted"_L1},
    {Reason::BlockListed,          "block-listed"_L1},
    {Reason::Greylisted,           "greylisted"_L1},
    {Reason::RateLimited,          "rate-limited"_L1},
    {Reason::NoReverseName,        "no-reverse-name"_L1},
    {Reason::BadHello,             "bad-hello"_L1},
    {Reason::SenderDomainUnknown,  "sender-domain-unknown"_L1},
    {Reason::SenderPolicy,         "sender-policy"_L1},
    {Reason::SenderRefused,        "sender-refused"_L1},
    {Reason::BadRecipient,         "bad-recipient"_L1},
    {Reason::RecipientAskedOnward, "recipient-asked-onward"_L1},
    {Reason::TlsDemanded,          "tls-demanded"_L1},
    {Reason::TlsFailed,            "tls-failed"_L1},
    {Reason::LocalTrouble,         "local-trouble"_L1},
    {Reason::ServerLeft,           "server-left"_L1},
    {Reason::TimedOut,             "timed-out"_L1},
    {Reason::Cancelled,            "cancelled"_L1},
    {Reason::Unclear,              "unclear"_L1},
    {Reason::NoWelcome,            "no-welcome"_L1},
    {Reason::HostedDomainUnknown,  "hosted-domain-unknown"_L1},
    {Reason::FormsUndecided,       "forms-undecided"_L1},
    {Reason::Unreachable,          "unreachable"_L1},
    {Reason::Port25Blocked,        "port-25-blocked"_L1},
    {Reason::NoRouteV6,            "no-route-v6"_L1},
    {Reason::Silent,               "silent"_L1},
    {Reason::NotSmtp,              "not-smtp"_L1},
    {Reason::TakesNoMail,          "takes-no-mail"_L1},
    {Reason::NothingToDial,        "nothing-to-dial"_L1},
};
// clang-format on

constexpr int kOk = 0;
constexpr int kWarning = 1;
constexpr int kCritical = 2;
constexpr int kUnknown = 3;

} // namespace

QString toString(State state)
{
    return wordFor(kStates, state);
}

QString toString(Proof proof)
{
    return wordFor(kProofs, proof);
}

QString toString(Reason reason)
{
    return wordFor(kReasons, reason);
}

int exitStatus(State state)
{
    switch (state) {
    case State::Open:
    case State::PartlyOpen:
        return kCritical;
    case State::Unproven:
    case State::Trusted:
        return kWarning;
    case State::Closed:
        return kOk;
    case State::Inconclusive:
    case State::NoService:
        break;
    }
    return kUnknown;
}

bool EndpointVerdict::has(Reason reason) const
{
    return std::any_of(reasons.begin(), reasons.end(), [reason](const Because &one) { return one.reason == reason; });
}

namespace {

// The same address and port, asked over TLS with an answer of its own.
const EndpointVerdict *answeredTwin(const Evidence &evidence, const std::vector<EndpointVerdict> &verdicts,
                                    std::size_t index)
{
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const smtp::Endpoint &one = evidence.endpoints[index].endpoint;
        const smtp::Endpoint &other = evidence.endpoints[i].endpoint;
        const bool isTwin =
            other.security == smtp::Security::StartTls && other.address == one.address && other.port == one.port;
        if (i != index && isTwin && verdicts[i].state != State::NoService && !verdicts[i].has(Reason::TlsFailed))
            return &verdicts[i];
    }
    return nullptr;
}

// In the clear it takes nothing from anybody; what it does is decided over TLS.
bool isSuperseded(const EndpointVerdict &one, const EndpointVerdict *twin)
{
    return twin
        && (one.has(Reason::TlsDemanded) || (one.has(Reason::BlockListed) && twin->has(Reason::PasswordDemanded)));
}

Verdict nothingDialled(const Evidence &evidence)
{
    Verdict verdict;
    verdict.state = State::NoService;
    for (const NotDialled &one : evidence.notDialled) {
        if (one.gap == Gap::DnsFailed || one.gap == Gap::NoRouteV6 || one.gap == Gap::Cancelled)
            verdict.state = State::Inconclusive;
    }
    const bool wantsV6 = !evidence.notDialled.empty()
        && std::all_of(evidence.notDialled.begin(), evidence.notDialled.end(),
                       [](const NotDialled &one) { return one.gap == Gap::NoRouteV6; });
    verdict.reasons.push_back({wantsV6 ? Reason::NoRouteV6 : Reason::NothingToDial, std::nullopt});
    return verdict;
}

// Not even a refusal came back, whenever we tried.
bool gaveNoAnswer(const EndpointEvidence &one)
{
    return !one.connections.empty()
        && std::all_of(one.connections.begin(), one.connections.end(), [](const smtp::ConnectionLog &log) {
               return log.ending == smtp::Ending::NotConnected && log.loss == smtp::Loss::ConnectTimedOut;
           });
}

bool wasConnected(const EndpointEvidence &one)
{
    return std::any_of(one.connections.begin(), one.connections.end(),
                       [](const smtp::ConnectionLog &log) { return log.ending != smtp::Ending::NotConnected; });
}

bool isPort25(const EndpointEvidence &one)
{
    return one.endpoint.port == smtp::kRelayPort;
}

bool areOneHost(const smtp::Endpoint &one, const smtp::Endpoint &other)
{
    return one.address == other.address || (!one.host.isEmpty() && one.host == other.host);
}

// Port 25 gives no answer, where another port of the same host does, or where no port 25 of the whole target does: many
// networks let nobody out there, and to us that looks the same as a server that is down.
bool looksBlocked(const Evidence &evidence, const EndpointEvidence &one)
{
    if (!isPort25(one) || !gaveNoAnswer(one))
        return false;
    const auto &all = evidence.endpoints;
    return std::any_of(all.begin(), all.end(),
                       [&one](const EndpointEvidence &other) {
                           return !isPort25(other) && areOneHost(one.endpoint, other.endpoint) && wasConnected(other);
                       })
        || std::all_of(all.begin(), all.end(),
                       [](const EndpointEvidence &other) { return !isPort25(other) || gaveNoAnswer(other); });
}

// Strangers bring their mail to port 25. Where it was asked for and never reached, whatever submission refuses says
// nothing about it.
void doubtWithoutPort25(const Evidence &evidence, Verdict &verdict)
{
    if (verdict.state != State::Closed)
        return;
    std::optional<std::size_t> blocked;
    for (std::size_t i = 0; i < evidence.endpoints.size(); ++i) {
        if (isPort25(evidence.endpoints[i]) && wasConnected(evidence.endpoints[i]))
            return;
        if (!blocked && verdict.endpoints[i].has(Reason::Port25Blocked))
            blocked = i;
    }
    if (!blocked)
        return;
    verdict.state = State::Inconclusive;
    verdict.deciding = blocked;
    verdict.reasons = {{Reason::Port25Blocked, std::nullopt}};
}

} // namespace

Verdict judge(const Evidence &evidence, const RuleBook &rules)
{
    if (evidence.endpoints.empty())
        return nothingDialled(evidence);

    Verdict verdict;
    verdict.fates = fatesOf(evidence, rules);
    for (std::size_t i = 0; i < evidence.endpoints.size(); ++i)
        verdict.endpoints.push_back(judgeEndpoint(evidence, i, verdict.fates, rules));
    for (std::size_t i = 0; i < verdict.endpoints.size(); ++i) {
        EndpointVerdict &one = verdict.endpoints[i];
        if (looksBlocked(evidence, evidence.endpoints[i]))
            one.reasons.push_back({Reason::Port25Blocked, std::nullopt});
        one.isSuperseded = isSuperseded(one, answeredTwin(evidence, verdict.endpoints, i));
        if (one.isSuperseded)
            continue;
        if (!verdict.deciding || one.state < verdict.endpoints[*verdict.deciding].state)
            verdict.deciding = i;
    }
    const EndpointVerdict &deciding = verdict.endpoints[verdict.deciding.value_or(0)];
    verdict.state = deciding.state;
    verdict.proof = deciding.proof;
    verdict.reasons = deciding.reasons;
    doubtWithoutPort25(evidence, verdict);
    return verdict;
}

} // namespace postern::verdict
