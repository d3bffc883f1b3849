// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/outcome.h"

#include "core/verdict/bearing.h"
#include "core/words.h"

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

constexpr int kServiceClosing = 421; // RFC 5321, 3.8: says nothing about what was asked, unless in so many words

constexpr Word<Stage> kStages[] = {{Stage::Hello, "hello"_L1},     {Stage::Mail, "mail"_L1},
                                   {Stage::Rcpt, "rcpt"_L1},       {Stage::Data, "data"_L1},
                                   {Stage::Message, "message"_L1}, {Stage::Bounce, "bounce"_L1}};

constexpr Word<Silence> kSilences[] = {
    {Silence::None, ""_L1},
    {Silence::NotAsked, "not-asked"_L1},
    {Silence::ServerLeft, "server-left"_L1},
    {Silence::TimedOut, "timed-out"_L1},
    {Silence::NotConnected, "not-connected"_L1},
    {Silence::TlsFailed, "tls-failed"_L1},
    {Silence::GreetingRefused, "greeting-refused"_L1},
    {Silence::HelloRefused, "hello-refused"_L1},
    {Silence::NotSmtp, "not-smtp"_L1},
    {Silence::Cancelled, "cancelled"_L1},
};

Silence silenceOf(smtp::Ending ending)
{
    switch (ending) {
    case smtp::Ending::NotConnected:
        return Silence::NotConnected;
    case smtp::Ending::GreetingRefused:
        return Silence::GreetingRefused;
    case smtp::Ending::HelloRefused:
        return Silence::HelloRefused;
    case smtp::Ending::TlsNotOffered:
    case smtp::Ending::TlsRefused:
    case smtp::Ending::TlsFailed:
        return Silence::TlsFailed;
    case smtp::Ending::TimedOut:
        return Silence::TimedOut;
    case smtp::Ending::NotSmtp:
        return Silence::NotSmtp;
    case smtp::Ending::Left:
        return Silence::Cancelled;
    case smtp::Ending::Completed:
    case smtp::Ending::AskedForMessage:
    case smtp::Ending::ServerLeft:
        break;
    }
    return Silence::ServerLeft;
}

// The exchanges of one envelope on one connection, by their index.
struct Attempt
{
    std::optional<std::size_t> hello; // where it was asked under a name of its own
    std::optional<std::size_t> mail;
    std::vector<std::size_t> rcpts;
    std::optional<std::size_t> data;
    std::optional<std::size_t> message;
};

// Reads what one connection says of one envelope.
class AttemptReader
{
public:
    AttemptReader(const probe::Envelope &envelope, const smtp::Conversation &conversation, std::size_t connection,
                  const RuleBook &rules)
        : m_envelope(envelope)
        , m_conversation(conversation)
        , m_connection(connection)
        , m_rules(rules)
    {
    }

    std::optional<Answer> recipient(const Attempt &attempt) const
    {
        if (attempt.hello && isAnswered(*attempt.hello) && !replyAt(*attempt.hello).isPositive())
            return answer(Stage::Hello, *attempt.hello);
        if (!attempt.mail || !isAnswered(*attempt.mail))
            return std::nullopt;
        if (!replyAt(*attempt.mail).isPositive())
            return answer(Stage::Mail, *attempt.mail);
        if (attempt.rcpts.size() <= m_envelope.decisive || !isAnswered(attempt.rcpts[m_envelope.decisive]))
            return std::nullopt;
        return answer(Stage::Rcpt, attempt.rcpts[m_envelope.decisive]);
    }

    std::optional<Answer> data(const Attempt &attempt) const
    {
        if (!attempt.data || !isAnswered(*attempt.data))
            return std::nullopt;
        return answer(Stage::Data, *attempt.data);
    }

    std::optional<Answer> message(const Attempt &attempt) const
    {
        if (!attempt.message || !isAnswered(*attempt.message))
            return std::nullopt;
        return answer(Stage::Message, *attempt.message);
    }

private:
    bool isAnswered(std::size_t exchange) const
    {
        const auto &reply = m_conversation.exchanges[exchange].reply;
        return reply && (reply->code() != kServiceClosing || readingAt(exchange).category == Category::RelayDenied);
    }

    const smtp::Reply &replyAt(std::size_t exchange) const { return *m_conversation.exchanges[exchange].reply; }

    Reading readingAt(std::size_t exchange) const
    {
        const smtp::Exchange &one = m_conversation.exchanges[exchange];
        const bool isOutside = !m_envelope.aim.isEmpty() || m_envelope.kind == probe::Kind::UnknownDomain;
        const bool isPlain = m_envelope.kind != probe::Kind::Form || m_envelope.isPlain;
        return m_rules.read({one.verb, isOutside, isPlain, one.said}, *one.reply);
    }

    Answer answer(Stage stage, std::size_t exchange) const
    {
        return {stage, replyAt(exchange), readingAt(exchange), m_connection, exchange};
    }

    const probe::Envelope &m_envelope;
    const smtp::Conversation &m_conversation;
    std::size_t m_connection;
    const RuleBook &m_rules;
};

constexpr int kWeightForNow = 1;

// How much an answer says about the server's rule; a refusal for now says less than one for good.
int weightOf(const Answer &answer)
{
    if (answer.reply.isPositive())
        return 4;
    switch (answer.reading.category) {
    case Category::RelayDenied:
        return 3;
    case Category::Greylisted:
    case Category::RateLimited:
    case Category::LocalTrouble:
    case Category::DeferredUnclear:
    case Category::BadSequence:
        return kWeightForNow;
    default:
        return 2;
    }
}

std::vector<Attempt> attemptsOn(const smtp::Conversation &conversation, std::size_t envelopes)
{
    std::vector<Attempt> attempts(envelopes);
    for (std::size_t i = 0; i < conversation.exchanges.size(); ++i) {
        const smtp::Exchange &exchange = conversation.exchanges[i];
        if (exchange.envelope < 0 || static_cast<std::size_t>(exchange.envelope) >= envelopes)
            continue;
        Attempt &attempt = attempts[static_cast<std::size_t>(exchange.envelope)];
        if (exchange.verb == smtp::Verb::Hello)
            attempt.hello = i;
        else if (exchange.verb == smtp::Verb::Mail)
            attempt.mail = i;
        else if (exchange.verb == smtp::Verb::Rcpt)
            attempt.rcpts.push_back(i);
        else if (exchange.verb == smtp::Verb::Data)
            attempt.data = i;
        else if (exchange.verb == smtp::Verb::Message)
            attempt.message = i;
    }
    return attempts;
}

void take(Outcome &outcome, const std::optional<Answer> &recipient, const std::optional<Answer> &data, Silence silence)
{
    if (!recipient) {
        if (!outcome.recipient)
            outcome.silence = silence;
        return;
    }
    ++outcome.timesAsked;
    outcome.timesTaken += recipient->reply.isPositive() ? 1 : 0;
    const int before = outcome.recipient ? weightOf(*outcome.recipient) : 0;
    // Of two refusals for now the later one counts: it knows how long is left to wait.
    if (weightOf(*recipient) > before || (before == kWeightForNow && weightOf(*recipient) == kWeightForNow))
        outcome.recipient = recipient;
    const bool saysMore = data && (!outcome.data || data->reading.category == Category::MessageWanted);
    if (saysMore) {
        outcome.recipient = recipient;
        outcome.data = data;
    }
}

// A message that was taken says more than one that was refused. And what is refused for its size or its words, or for
// now, has passed the rule about relaying before: the 354 stands.
void takeMessage(Outcome &outcome, const std::optional<Answer> &message)
{
    if (!message || (!message->reply.isPositive() && isAboutUsOrNow(message->reading.category)))
        return;
    if (!outcome.isMessageTaken())
        outcome.message = message;
}

void settle(Outcome &outcome)
{
    if (!outcome.recipient)
        return;
    outcome.silence = Silence::None;
    const bool isTaken = outcome.recipient->reply.isPositive() && (!outcome.data || outcome.wantsMessage());
    outcome.state = isTaken ? Outcome::State::Taken : Outcome::State::Refused;
}

} // namespace

QString toString(Stage stage)
{
    return wordFor(kStages, stage);
}

QString toString(Silence silence)
{
    return wordFor(kSilences, silence);
}

const Answer *Outcome::deciding() const
{
    for (const std::optional<Answer> *one : {&bounce, &message, &data, &recipient}) {
        if (*one)
            return &**one;
    }
    return nullptr;
}

std::optional<Category> Outcome::category() const
{
    const Answer *answer = deciding();
    return answer ? std::optional(answer->reading.category) : std::nullopt;
}

void takeFates(std::vector<Outcome> &outcomes, const std::vector<SentMessage> &sent, const std::vector<Fate> &fates,
               std::size_t endpoint)
{
    for (std::size_t i = 0; i < std::min(sent.size(), fates.size()); ++i) {
        if (sent[i].endpoint != endpoint || sent[i].envelope >= outcomes.size())
            continue;
        Outcome &outcome = outcomes[sent[i].envelope];
        // Of several messages for one form the one that says more counts.
        if (!outcome.fate || !isFinal(*outcome.fate) || fates[i].kind == Fate::Kind::Delivered)
            outcome.fate = fates[i].kind;
        if (*outcome.fate == Fate::Kind::Bounced && fates[i].reply && outcome.message) {
            outcome.bounce = Answer{Stage::Bounce, *fates[i].reply, fates[i].reading, outcome.message->connection,
                                    outcome.message->exchange};
            outcome.state = Outcome::State::Refused;
        } else if (*outcome.fate == Fate::Kind::Delivered) {
            outcome.bounce.reset();
            outcome.state = Outcome::State::Taken;
        }
    }
}

std::vector<smtp::Conversation> conversationsOf(const EndpointEvidence &evidence)
{
    std::vector<smtp::Conversation> conversations;
    conversations.reserve(evidence.connections.size());
    for (const smtp::ConnectionLog &log : evidence.connections)
        conversations.push_back(smtp::readConversation(log.transcript));
    return conversations;
}

std::vector<Outcome> outcomesOf(const EndpointEvidence &evidence, const std::vector<smtp::Conversation> &conversations,
                                const RuleBook &rules)
{
    std::vector<Outcome> outcomes(evidence.envelopes.size());
    for (std::size_t c = 0; c < conversations.size(); ++c) {
        const std::vector<Attempt> attempts = attemptsOn(conversations[c], outcomes.size());
        const Silence silence = silenceOf(evidence.connections[c].ending);
        for (std::size_t e = 0; e < outcomes.size(); ++e) {
            if (!attempts[e].mail && !attempts[e].hello)
                continue;
            const AttemptReader reader(evidence.envelopes[e], conversations[c], c, rules);
            take(outcomes[e], reader.recipient(attempts[e]), reader.data(attempts[e]), silence);
            takeMessage(outcomes[e], reader.message(attempts[e]));
        }
    }
    for (Outcome &outcome : outcomes)
        settle(outcome);
    return outcomes;
}

} // namespace postern::verdict
