// SPDX-License-Identifier: Apache-2.0
#include "core/check/batchreport.h"

#include "core/verdict/bearing.h"

#include <algorithm>
#include <optional>

namespace postern::check {

namespace {

using verdict::Category;
using verdict::Outcome;

// So many equal refusals, and nothing else, are no accident.
constexpr int kTellingRefusals = 2;
// For refusals that depend on sender or recipient somewhere, some more.
constexpr int kTellingDemands = 3;

struct Heard
{
    std::vector<smtp::Conversation> conversations;
    std::vector<Outcome> outcomes;
};

Heard readAlone(const verdict::EndpointEvidence &evidence, const smtp::ConnectionLog &log)
{
    const verdict::EndpointEvidence alone{evidence.endpoint, evidence.envelopes, {log}, {}};
    Heard heard;
    heard.conversations = verdict::conversationsOf(alone);
    heard.outcomes = verdict::outcomesOf(alone, heard.conversations, verdict::RuleBook::builtIn());
    return heard;
}

// How to take a greylister: postscreen lets in who comes back at once, the others only after a while.
enum class Greylister { MayLetUsIn, TurnsUsAway, IsWaitedFor };

probe::Met metOf(const Outcome &outcome, const probe::Envelope &envelope, bool asksForData, Greylister greylister)
{
    switch (outcome.state) {
    case Outcome::State::Taken:
        return asksForData && !outcome.data ? probe::Met::Silent : probe::Met::Taken;
    case Outcome::State::Unanswered:
        return probe::Met::Silent;
    case Outcome::State::Refused:
        break;
    }
    switch (*outcome.category()) {
    case Category::RateLimited:
        return verdict::isOneTooMany(envelope, *outcome.deciding()) ? probe::Met::Refused : probe::Met::PausedBy;
    case Category::BadSequence: // a second EHLO, which this server does not take
        return outcome.deciding()->stage == verdict::Stage::Hello ? probe::Met::Silent : probe::Met::Refused;
    case Category::Closing:
        return probe::Met::Silent;
    case Category::Greylisted:
        return greylister == Greylister::IsWaitedFor ? probe::Met::Refused : probe::Met::PutOff;
    case Category::LocalTrouble:
    case Category::DeferredUnclear:
        return probe::Met::PutOff;
    default:
        return probe::Met::Refused;
    }
}

// How many refusals of one kind, and no refusal of any other kind, show that asking on brings nothing.
std::optional<int> tellingNumber(Category category, Greylister greylister)
{
    switch (category) {
    case Category::BlockListed:
    case Category::ClientRefused:
    case Category::NoReverseName:
    case Category::BadHello:
    case Category::NoMailService:
        return kTellingRefusals;
    case Category::AuthRequired:
    case Category::TlsRequired:
        return kTellingDemands;
    case Category::Greylisted:
        return greylister == Greylister::TurnsUsAway ? std::optional(kTellingRefusals) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isUnwelcome(const std::vector<Outcome> &outcomes, Greylister greylister)
{
    std::optional<Category> only;
    int refusals = 0;
    for (const Outcome &one : outcomes) {
        if (one.isTaken())
            return false;
        if (one.state != Outcome::State::Refused)
            continue;
        if (only && *only != one.category())
            return false;
        only = one.category();
        ++refusals;
    }
    const auto telling = only ? tellingNumber(*only, greylister) : std::nullopt;
    return telling && refusals >= *telling;
}

// Whoever took something on an earlier connection is choosy about envelopes, and has to be asked for each: hMailServer
// wants a password for outside recipients only.
bool hasTakenAnything(const verdict::EndpointEvidence &evidence)
{
    const auto outcomes =
        verdict::outcomesOf(evidence, verdict::conversationsOf(evidence), verdict::RuleBook::builtIn());
    return std::any_of(outcomes.begin(), outcomes.end(), [](const Outcome &one) { return one.isTaken(); });
}

// A 421, or a greeting that is none, in words that speak of limits.
bool speaksOfLimits(const smtp::Conversation &conversation)
{
    const verdict::RuleBook &rules = verdict::RuleBook::builtIn();
    return std::any_of(
        conversation.exchanges.begin(), conversation.exchanges.end(), [&rules](const smtp::Exchange &one) {
            // What answers an envelope is weighed with it: it may be about that message only.
            constexpr int kServiceClosing = 421;
            const bool isOfAll =
                one.envelope == smtp::kNoEnvelope || (one.reply && one.reply->code() == kServiceClosing);
            return isOfAll && one.reply && one.reply->isTransient()
                && rules.read({one.verb, false, true, one.said}, *one.reply).category == Category::RateLimited;
        });
}

bool isPositive(const smtp::Exchange *exchange)
{
    return exchange && exchange->reply && exchange->reply->isPositive();
}

} // namespace

probe::BatchReport reportOnBatch(const verdict::EndpointEvidence &evidence, const smtp::ConnectionLog &log,
                                 const probe::Batch &batch, bool wasTooSlow, bool waitsOutGreylisting)
{
    const bool isFirstVisit = evidence.connections.size() <= 1;
    const Greylister greylister = isFirstVisit ? Greylister::MayLetUsIn
        : waitsOutGreylisting                  ? Greylister::IsWaitedFor
                                               : Greylister::TurnsUsAway;
    const Heard heard = readAlone(evidence, log);
    const smtp::Conversation &conversation = heard.conversations.front();
    probe::BatchReport report;
    for (const int index : batch.envelopes)
        report.met[index] = metOf(heard.outcomes[static_cast<std::size_t>(index)],
                                  evidence.envelopes[static_cast<std::size_t>(index)], batch.asksForData, greylister);
    report.ending = log.ending;
    report.greeted = isPositive(conversation.first(smtp::Verb::Greeting));
    report.helloAnswered = isPositive(conversation.last(smtp::Verb::Hello));
    report.asksForPause = speaksOfLimits(conversation);
    report.isUnwelcome = isUnwelcome(heard.outcomes, greylister) && !hasTakenAnything(evidence);
    report.wasTooSlow = wasTooSlow;
    return report;
}

std::vector<ProbeAnswered> answersOn(const verdict::EndpointEvidence &evidence, const smtp::ConnectionLog &log)
{
    std::vector<ProbeAnswered> events;
    const Heard heard = readAlone(evidence, log);
    for (std::size_t i = 0; i < heard.outcomes.size(); ++i) {
        if (const verdict::Answer *answer = heard.outcomes[i].deciding())
            events.push_back({0, i, answer->stage, answer->reply, answer->reading});
    }
    return events;
}

} // namespace postern::check
