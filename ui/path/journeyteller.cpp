// SPDX-License-Identifier: Apache-2.0
#include "ui/path/journeyteller.h"

#include "core/explain/tongue.h"
#include "core/explain/way.h"
#include "core/explain/words.h"
#include "core/smtp/bytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

using Kind = JourneyStep::Kind;

// A path as it is written on an envelope: without its brackets, unless they are all there is.
QString written(const QByteArray &path)
{
    const bool isBracketed = path.size() > 2 && path.startsWith('<') && path.endsWith('>');
    return smtp::escaped(isBracketed ? QByteArrayView(path).sliced(1, path.size() - 2) : QByteArrayView(path));
}

Kind kindOf(const Decision &decision, verdict::Stage stage)
{
    if (!goesThrough(decision.ending))
        return stage >= verdict::Stage::Data ? Kind::HeldLate : Kind::Held;
    return stage >= verdict::Stage::Data ? Kind::Asks : Kind::Passed;
}

// Why a connection never came to its first envelope.
verdict::Silence silenceOf(smtp::Ending ending)
{
    switch (ending) {
    case smtp::Ending::NotConnected:
        return verdict::Silence::NotConnected;
    case smtp::Ending::GreetingRefused:
        return verdict::Silence::GreetingRefused;
    case smtp::Ending::HelloRefused:
        return verdict::Silence::HelloRefused;
    case smtp::Ending::TlsNotOffered:
    case smtp::Ending::TlsRefused:
    case smtp::Ending::TlsFailed:
        return verdict::Silence::TlsFailed;
    case smtp::Ending::TimedOut:
        return verdict::Silence::TimedOut;
    case smtp::Ending::NotSmtp:
        return verdict::Silence::NotSmtp;
    case smtp::Ending::Left:
        return verdict::Silence::Cancelled;
    default:
        return verdict::Silence::ServerLeft;
    }
}

} // namespace

struct JourneyTeller::Visit
{
    std::size_t connection = 0;
    const smtp::ConnectionLog *log = nullptr;
    const smtp::Conversation *conversation = nullptr;
    const smtp::Exchange *greeting = nullptr;
    const smtp::Exchange *hello = nullptr;
    const smtp::Exchange *mail = nullptr;
    const smtp::Exchange *recipient = nullptr; // the decisive one
    const smtp::Exchange *data = nullptr;
};

JourneyTeller::JourneyTeller(const EndpointStory &story)
    : m_story(story)
    , m_vantage(verdict::vantageOf(story.evidence, story.setting))
    , m_scale(story.evidence, story.outcomes, story.setting, m_vantage.isInside)
{
}

// The connection on which the answer that counts was heard; without an answer, the last one that the envelope was said
// on; else the last one of all.
std::optional<JourneyTeller::Visit> JourneyTeller::visitOf(std::size_t envelope) const
{
    if (m_story.conversations.empty())
        return std::nullopt;
    const int id = static_cast<int>(envelope);
    Visit visit;
    visit.connection = m_story.conversations.size() - 1;
    const auto isOurs = [id](const smtp::Exchange &one) { return one.envelope == id; };
    const bool isAsked = envelope < m_story.outcomes.size();
    const verdict::Answer *answer = isAsked ? m_story.outcomes[envelope].deciding() : nullptr;
    if (answer) {
        visit.connection = answer->connection;
    } else {
        for (std::size_t i = 0; i < m_story.conversations.size(); ++i) {
            const auto &said = m_story.conversations[i].exchanges;
            if (std::any_of(said.begin(), said.end(), isOurs))
                visit.connection = i;
        }
    }
    visit.log = &m_story.evidence.connections[visit.connection];
    visit.conversation = &m_story.conversations[visit.connection];
    std::size_t recipients = 0;
    for (const smtp::Exchange &one : visit.conversation->exchanges) {
        if (one.verb == smtp::Verb::Greeting)
            visit.greeting = &one;
        else if (one.verb == smtp::Verb::Hello && (one.envelope == smtp::kNoEnvelope || isOurs(one)) && !visit.mail)
            visit.hello = &one;
        if (!isOurs(one))
            continue;
        if (one.verb == smtp::Verb::Mail)
            visit.mail = &one;
        else if (one.verb == smtp::Verb::Rcpt && recipients++ == m_story.evidence.envelopes[envelope].decisive)
            visit.recipient = &one;
        else if (one.verb == smtp::Verb::Data || one.verb == smtp::Verb::Message)
            visit.data = &one;
    }
    return visit;
}

// Where nothing was asked at all, what happened to the connection is told in place of the first question.
bool JourneyTeller::isFirstWithoutAsking(std::size_t envelope) const
{
    return envelope == 0 && std::all_of(m_story.outcomes.begin(), m_story.outcomes.end(), [](const auto &one) {
               return !one.deciding() && one.silence == verdict::Silence::NotAsked;
           });
}

void JourneyTeller::placeStations(Journey &journey, const QByteArray &mailbox) const
{
    const smtp::Endpoint &endpoint = m_story.evidence.endpoint;
    const QString address = m_vantage.ours.isNull() ? QString() : m_vantage.ours.toString();
    journey.sender = {words::sender(), words::you(m_vantage.isInside), address,
                      m_vantage.isInside ? Glyph::Desktop : Glyph::Laptop};
    const QString host = endpoint.host.isEmpty() ? endpoint.address.toString() : smtp::escaped(endpoint.host.toUtf8());
    journey.relay = {words::relay(), host, endpoint.toString(), Glyph::Server};

    const QString domain = smtp::escaped(smtp::domainOf(mailbox));
    const QString name = smtp::escaped(journey.isOutside || domain.isEmpty() ? mailbox : smtp::localPartOf(mailbox));
    journey.recipient = {words::recipient(), name, domain, Glyph::Mailbox};
    const auto &hosted = m_story.setting.hostedDomain;
    const QString home = hosted ? hosted->toString() : QString();
    journey.wall = {m_vantage.isInside, !journey.isOutside,
                    m_story.isPractice ? words::companyZone() : words::zone(home), words::shortZone(home)};
}

words::Names JourneyTeller::namesFor(const Journey &journey, const Visit &visit) const
{
    words::Names names;
    names.relay = journey.relay.name;
    if (visit.hello)
        names.hello = smtp::escaped(visit.hello->said.mid(visit.hello->said.indexOf(' ') + 1).trimmed());
    names.from = journey.from;
    names.to = journey.to;
    names.isInside = m_vantage.isInside;
    names.isNullSender = journey.from == "<>"_L1;
    return names;
}

// Everything up to the decision, as far as it was said and heard.
void JourneyTeller::walk(Journey &journey, const Visit &visit) const
{
    const words::Names names = namesFor(journey, visit);
    const auto add = [&](Kind kind, std::chrono::milliseconds at) -> JourneyStep & {
        JourneyStep step;
        step.kind = kind;
        step.at = journey.steps.empty() ? at : std::max(at, journey.steps.back().at);
        step.sentence = words::sentence(kind, names);
        journey.steps.push_back(std::move(step));
        return journey.steps.back();
    };
    const auto &transcript = visit.log->transcript;
    const bool isConnected = std::any_of(transcript.begin(), transcript.end(), [](const smtp::TranscriptEntry &one) {
        return one.kind == smtp::TranscriptEntry::Kind::Connected || one.kind == smtp::TranscriptEntry::Kind::Heard;
    });
    if (!isConnected)
        return;
    add(Kind::Approach, transcript.front().at);
    if (visit.greeting && visit.greeting->reply)
        add(Kind::Greeting, visit.greeting->heardAt).theirs = words::bubble(*visit.greeting->reply);
    if (visit.hello) {
        JourneyStep &step = add(Kind::Hello, visit.hello->heardAt);
        step.ours = smtp::escaped(visit.hello->said).left(kReplyAtMost);
        if (visit.hello->reply)
            step.theirs = words::bubble(*visit.hello->reply);
    }
    if (visit.mail) {
        JourneyStep &step = add(Kind::Mail, visit.mail->heardAt);
        if (visit.mail->reply && visit.mail->reply->isPositive())
            step.theirs = words::bubble(*visit.mail->reply);
    }
    const bool isRefusedAtMail = visit.mail && visit.mail->reply && !visit.mail->reply->isPositive();
    if (visit.recipient && !isRefusedAtMail)
        add(Kind::Recipient, visit.recipient->saidAt);
}

void JourneyTeller::decide(Journey &journey, const Visit &visit, const verdict::Answer &answer,
                           const Decision &decision) const
{
    JourneyStep step;
    step.kind = kindOf(decision, answer.stage);
    step.tone = decision.tone;
    step.tag = words::tag(words::meaning(decision), answer.reply);
    step.sentence = words::sentence(decision);
    if (answer.connection == visit.connection)
        step.at = visit.conversation->exchanges[answer.exchange].heardAt;
    if (!journey.steps.empty())
        step.at = std::max(step.at, journey.steps.back().at);
    journey.tone = decision.tone;
    journey.ending = decision.ending;
    journey.steps.push_back(std::move(step));
}

void JourneyTeller::endInSilence(Journey &journey, const Visit &visit, verdict::Silence silence) const
{
    if (m_story.isRunning) {
        journey.ending = Ending::UnderWay;
        return;
    }
    JourneyStep step;
    step.kind = journey.steps.empty() ? Kind::Unreached : Kind::Lost;
    step.tag = ReplyTag{words::meaning(silence), {}, explain::silenceFor(silence)};
    // Turned away before anything was asked: then the words for it are there.
    const smtp::Exchange *refusal = visit.hello && visit.hello->reply ? visit.hello : visit.greeting;
    if (refusal && refusal->reply && !refusal->reply->isPositive())
        step.tag = words::tag(words::meaning(silence), *refusal->reply);
    step.sentence = words::sentence(silence, namesFor(journey, visit));
    step.at = visit.log->transcript.empty() ? std::chrono::milliseconds(0) : visit.log->transcript.back().at;
    journey.ending = Ending::Unanswered;
    journey.steps.push_back(std::move(step));
}

Journey JourneyTeller::tell(std::size_t envelope) const
{
    const probe::Envelope &asked = m_story.evidence.envelopes[envelope];
    const verdict::Outcome &outcome = m_story.outcomes[envelope];
    Journey journey;
    journey.key = {m_story.endpoint, envelope};
    journey.title = explain::titleInWords(asked.title);
    journey.from = written(asked.mailFrom.bytes());
    journey.to = written(asked.rcptTo().bytes());
    journey.isOutside = Scale::isOutside(asked);
    placeStations(journey, asked.aim.isEmpty() ? asked.rcptTo().mailbox() : asked.aim);
    const auto visit = visitOf(envelope);
    const bool isFirst = isFirstWithoutAsking(envelope);
    const bool wasAsked = outcome.deciding() || outcome.silence != verdict::Silence::NotAsked;
    if (!visit || (!wasAsked && !isFirst))
        return journey;
    walk(journey, *visit);
    if (!outcome.deciding()) {
        endInSilence(journey, *visit, isFirst ? silenceOf(visit->log->ending) : outcome.silence);
        return journey;
    }
    // Where DATA was asked on a connection of its own, the recipient was asked there once more, and taken.
    if (outcome.data && outcome.recipient && outcome.recipient->reply.isPositive()) {
        verdict::Answer first = *outcome.recipient;
        if (visit->recipient && visit->recipient->reply && visit->recipient->reply->isPositive()) {
            first.reply = *visit->recipient->reply;
            first.connection = visit->connection;
            first.exchange = static_cast<std::size_t>(visit->recipient - visit->conversation->exchanges.data());
        }
        decide(journey, *visit, first, m_scale.atRecipient(envelope));
        decide(journey, *visit, *outcome.data, m_scale.atData(envelope));
    } else if (outcome.recipient) {
        decide(journey, *visit, *outcome.recipient, m_scale.atRecipient(envelope));
    } else {
        decide(journey, *visit, *outcome.data, m_scale.atData(envelope));
    }
    return journey;
}

Journey JourneyTeller::tellConnection() const
{
    Journey journey;
    journey.key.endpoint = m_story.endpoint;
    placeStations(journey, m_story.setting.recipient ? m_story.setting.recipient->toByteArray() : QByteArray());
    if (const auto visit = visitOf(0)) {
        walk(journey, *visit);
        endInSilence(journey, *visit, silenceOf(visit->log->ending));
    }
    return journey;
}

bool isPractice(const check::Record &record)
{
    return record.target.startsWith("practice:"_L1);
}

Journey goneOn(Journey journey, const std::vector<explain::ShownWay> &ways)
{
    const auto way = std::find_if(ways.begin(), ways.end(), [&journey](const explain::ShownWay &one) {
        return one.isDelivered && journey.key == JourneyKey{one.link.endpoint, one.link.envelope};
    });
    if (way == ways.end())
        return journey;
    return delivered(std::move(journey), {words::deliveredTag(), {}, way->receivedBy}, way->receivedFrom,
                     way->receivedBy, way->after);
}

std::vector<Journey> journeysOf(const check::Record &record, const verdict::Verdict &verdict)
{
    std::vector<Journey> journeys;
    for (std::size_t e = 0; e < record.evidence.endpoints.size() && e < verdict.endpoints.size(); ++e) {
        const verdict::EndpointEvidence &evidence = record.evidence.endpoints[e];
        const verdict::EndpointVerdict &judged = verdict.endpoints[e];
        const JourneyTeller teller(
            {e, evidence, judged.conversations, judged.outcomes, record.evidence.setting, isPractice(record)});
        if (evidence.envelopes.empty())
            journeys.push_back(teller.tellConnection());
        for (std::size_t i = 0; i < evidence.envelopes.size(); ++i)
            journeys.push_back(teller.tell(i));
    }
    const std::vector<explain::ShownWay> ways = explain::waysOf(record, verdict);
    for (Journey &one : journeys)
        one = goneOn(std::move(one), ways);
    return journeys;
}

} // namespace postern::ui
