// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanation.h"

#include "core/explain/command.h"
#include "core/explain/gaps.h"
#include "core/explain/grid.h"
#include "core/explain/inshort.h"
#include "core/explain/remedy.h"
#include "core/explain/repeats.h"
#include "core/explain/tongue.h"
#include "core/explain/words.h"
#include "core/smtp/bytes.h"
#include "core/verdict/greylist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using verdict::EndpointEvidence;
using verdict::EndpointVerdict;
using verdict::Outcome;

constexpr qsizetype kReasonsAtMost = 4;
constexpr std::size_t kExcerptsAtMost = 4;

// The reply that such a reason quotes is the one to the message, or the bounce.
bool isAboutMessage(verdict::Reason reason)
{
    return reason == verdict::Reason::MessageTaken || reason == verdict::Reason::NotArrived
        || reason == verdict::Reason::AcceptedThenBounced;
}

// A record may come from anywhere: its words are shown like a server's.
QString titleOf(const probe::Envelope &envelope)
{
    return titleInWords(envelope.title);
}

// Builds the explanation of one record and its verdict.
class Teller
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Teller)

public:
    Teller(const check::Record &record, const verdict::Verdict &verdict)
        : m_record(record)
        , m_verdict(verdict)
    {
    }

    Explanation tell()
    {
        m_told.tone = toneOf(m_verdict.state);
        m_told.word = wordFor(m_verdict.state);
        m_told.sentence = sentenceFor(m_verdict, subject());
        m_told.sureness = surenessFor(m_verdict);
        reasons();
        if (m_verdict.proof)
            m_told.proven = static_cast<int>(*m_verdict.proof) + 1;
        m_told.proof = proofOf(m_record, m_verdict);
        decidingLines();
        doors();
        controls();
        endpoints();
        ownPeople();
        software();
        repeats();
        notCovered();
        m_told.remedies = shownRemedies(m_record, m_verdict);
        return std::move(m_told);
    }

private:
    const EndpointEvidence *evidence() const
    {
        return m_verdict.deciding ? &m_record.evidence.endpoints[*m_verdict.deciding] : nullptr;
    }
    const EndpointVerdict *judged() const
    {
        return m_verdict.deciding ? &m_verdict.endpoints[*m_verdict.deciding] : nullptr;
    }

    Subject subject() const
    {
        Subject subject;
        subject.server = smtp::escaped(m_record.target.toUtf8());
        const auto &setting = m_record.evidence.setting;
        subject.domain = setting.hostedDomain ? setting.hostedDomain->toString() : QString();
        subject.sender = setting.sender ? QString::fromLatin1(setting.sender->toByteArray()) : QString();
        if (const auto &delivery = m_record.evidence.delivery; delivery && !delivery->sent.empty())
            subject.waited = spanFor(std::chrono::seconds(delivery->sent.front().at.secsTo(delivery->watchedUntil)));
        subject.recipient = setting.recipient ? QString::fromLatin1(setting.recipient->toByteArray()) : QString();
        if (const EndpointVerdict *one = judged()) {
            subject.doors = static_cast<int>(one->doors.size());
            for (std::size_t i = 0; i < one->outcomes.size(); ++i) {
                const bool isForm = evidence()->envelopes[i].kind == probe::Kind::Form;
                subject.forms += isForm && one->outcomes[i].state != Outcome::State::Unanswered ? 1 : 0;
            }
        }
        return subject;
    }

    // The subject as one envelope has it.
    Subject subjectOf(const verdict::Because &because) const
    {
        Subject subject = this->subject();
        if (!because.envelope) {
            subject.reply = quoted(lastWords());
            return subject;
        }
        const probe::Envelope &envelope = evidence()->envelopes[*because.envelope];
        const Outcome &outcome = judged()->outcomes[*because.envelope];
        subject.title = titleOf(envelope);
        subject.recipient = smtp::escaped(envelope.rcptTo().mailbox());
        if (!envelope.mailFrom.isNull())
            subject.sender = smtp::escaped(envelope.mailFrom.mailbox());
        if (const verdict::Answer *answer = outcome.deciding())
            subject.reply = quoted(shown(answer->reply));
        subject.delay = verdict::greylistDelay({outcome}).value_or(std::chrono::seconds(0));
        if (outcome.wantsMessage() && !isAboutMessage(because.reason))
            subject.reply =
                tr("%1, then %2").arg(quoted(shown(outcome.recipient->reply)), quoted(shown(outcome.data->reply)));
        return subject;
    }

    // What to run where strangers stand.
    void commandForThere()
    {
        m_told.command = commandForOutside(m_record, m_verdict);
        if (m_told.command.contains(kPublicAddress))
            m_told.next += tr("Put the address by which strangers reach the server in the place of %1.")
                               .arg(QString(kPublicAddress));
        m_told.next += m_told.command;
    }

    bool hasReason(verdict::Reason reason) const
    {
        return std::any_of(m_verdict.reasons.begin(), m_verdict.reasons.end(),
                           [reason](const verdict::Because &one) { return one.reason == reason; });
    }

    // The last that the server said where no envelope was reached.
    QString lastWords() const
    {
        if (!judged() || judged()->conversations.empty())
            return {};
        const smtp::Conversation &conversation = judged()->conversations.back();
        for (auto one = conversation.exchanges.rbegin(); one != conversation.exchanges.rend(); ++one) {
            if (one->reply) // a yes is no reason to end a connection
                return one->reply->isPositive() ? QString() : shown(*one->reply);
        }
        return smtp::escaped(conversation.firstBytes);
    }

    void reasons()
    {
        for (const verdict::Because &because : m_verdict.reasons) {
            const Subject about = subjectOf(because);
            const QString why = whyFor(because.reason, about);
            if (!why.isEmpty() && m_told.why.size() < kReasonsAtMost)
                m_told.why += why;
            // Where its own mailboxes refuse us for a reason that is known, that reason says what to do.
            // And a port that looks blocked wants another network, not another name.
            const bool isExplained = (because.reason == verdict::Reason::NoWelcome && !m_told.next.isEmpty())
                || (because.reason == verdict::Reason::Unreachable && hasReason(verdict::Reason::Port25Blocked));
            const QString next = isExplained ? QString() : nextFor(because.reason, about);
            if (!next.isEmpty() && !m_told.next.contains(next))
                m_told.next += next;
        }
        if (m_verdict.state == verdict::State::Trusted)
            commandForThere();
        if (m_verdict.state == verdict::State::Open || m_verdict.state == verdict::State::PartlyOpen)
            m_told.next += tr("Then run this check again, from the same place, to see that it is shut.");
        for (const verdict::Finding &one : verdict::findingsOf(m_record.evidence, m_verdict)) {
            // Plain and TLS of one server say the same twice.
            if (const QString words = findingFor(one); !m_told.findings.contains(words)) {
                m_told.findings += words;
                m_told.findingPlaces.push_back(placeOf(one));
            }
        }
        if (m_record.wasCancelled) {
            m_told.findings += tr("The check was stopped before it was done.");
            m_told.findingPlaces.push_back(std::nullopt);
        }
    }

    static std::optional<ShownPlace> placeOf(const verdict::Finding &finding)
    {
        if (!finding.endpoint || !verdict::restsOnLines(finding.kind))
            return std::nullopt;
        return ShownPlace{*finding.endpoint, finding.envelope};
    }

    void addExcerpt(std::size_t envelope)
    {
        const bool isKnown = std::find(m_excerpted.begin(), m_excerpted.end(), envelope) != m_excerpted.end();
        const verdict::Answer *answer = judged()->outcomes[envelope].deciding();
        if (isKnown || !answer || m_told.deciding.size() >= kExcerptsAtMost)
            return;
        m_excerpted.push_back(envelope);
        Excerpt excerpt{titleOf(evidence()->envelopes[envelope]), evidence()->endpoint.toString(), {}};
        excerpt.link = {*m_verdict.deciding, envelope};
        excerpt.tone = answerOf(*evidence(), *judged(), m_record.evidence.setting, envelope).tone;
        const auto &exchanges = judged()->conversations[answer->connection].exchanges;
        for (std::size_t i = 0; i < exchanges.size(); ++i) {
            const smtp::Exchange &one = exchanges[i];
            if (one.envelope != static_cast<int>(envelope) || one.verb == smtp::Verb::Reset)
                continue;
            excerpt.lines.push_back({one.saidAt.count(), true, smtp::escaped(one.said), false});
            if (one.reply)
                excerpt.lines.push_back({one.heardAt.count(), false, shown(*one.reply), i == answer->exchange});
        }
        m_told.deciding.push_back(std::move(excerpt));
    }

    void decidingLines()
    {
        if (!judged())
            return;
        for (const verdict::Because &because : m_verdict.reasons) {
            if (because.envelope)
                addExcerpt(*because.envelope);
        }
    }

    void doors()
    {
        for (std::size_t e = 0; e < m_verdict.endpoints.size(); ++e) {
            const EndpointVerdict &one = m_verdict.endpoints[e];
            for (const verdict::Door &door : one.doors)
                m_told.doors.push_back(doorOf(e, door));
        }
    }

    ShownDoor doorOf(std::size_t endpoint, const verdict::Door &door) const
    {
        const EndpointEvidence &evidence = m_record.evidence.endpoints[endpoint];
        const EndpointVerdict &one = m_verdict.endpoints[endpoint];
        const probe::Envelope &envelope = evidence.envelopes[door.envelope];
        const Outcome &outcome = one.outcomes[door.envelope];
        ShownDoor shownDoor{titleOf(envelope),
                            evidence.endpoint.toString(),
                            shown(outcome.recipient->reply),
                            {},
                            {endpoint, door.envelope}};
        if (outcome.wantsMessage())
            shownDoor.reply = tr("%1, then %2").arg(shownDoor.reply, QString::number(outcome.data->reply.code()));
        shownDoor.form = u"MAIL FROM:"_s + smtp::escaped(envelope.mailFrom.bytes()) + u"  RCPT TO:"_s
            + smtp::escaped(envelope.rcptTo().bytes());
        return shownDoor;
    }

    void controls()
    {
        for (std::size_t e = 0; e < m_verdict.endpoints.size(); ++e) {
            const EndpointEvidence &evidence = m_record.evidence.endpoints[e];
            for (std::size_t i = 0; i < m_verdict.endpoints[e].outcomes.size(); ++i) {
                const probe::Envelope &envelope = evidence.envelopes[i];
                if (envelope.kind == probe::Kind::Form || envelope.kind == probe::Kind::OtherDomain)
                    continue;
                const ShownAnswer answer = answerOf(evidence, m_verdict.endpoints[e], m_record.evidence.setting, i);
                m_told.controls.push_back(
                    {titleOf(envelope), evidence.endpoint.toString(), answer.reply, answer.word, answer.tone, {e, i}});
            }
        }
    }

    void endpoints()
    {
        for (std::size_t e = 0; e < m_verdict.endpoints.size(); ++e) {
            const EndpointVerdict &one = m_verdict.endpoints[e];
            ShownEndpoint shownEndpoint{m_record.evidence.endpoints[e].endpoint.toString(),
                                        toneOf(one.state),
                                        wordFor(one.state),
                                        {},
                                        one.state};
            if (one.isSuperseded) {
                shownEndpoint.word = tr("Only over TLS");
                shownEndpoint.tone = Tone::Neutral;
            } else if (one.has(verdict::Reason::PasswordDemanded)) {
                shownEndpoint.because = tr("wants a password");
            } else if (one.state == verdict::State::NoService || one.state == verdict::State::Inconclusive) {
                shownEndpoint.because = inShort(one.reasons.front().reason);
            }
            m_told.endpoints.push_back(shownEndpoint);
        }
    }

    // That port 25 offers no login is news only where no other port does.
    void ownPeople()
    {
        using State = verdict::LoginResult::State;
        const auto &judged = m_verdict.endpoints;
        const bool isOffered = std::any_of(judged.begin(), judged.end(), [](const EndpointVerdict &one) {
            return one.login && one.login->state != State::NotOffered;
        });
        for (std::size_t e = 0; e < judged.size(); ++e) {
            if (!judged[e].login || (isOffered && judged[e].login->state == State::NotOffered))
                continue;
            const EndpointEvidence &asked = m_record.evidence.endpoints[e];
            m_told.ownPeople +=
                loginFor(*judged[e].login, asked.endpoint.toString(), smtp::escaped(asked.login->recipient.mailbox()));
            m_told.ownPeopleEndpoints.push_back(e);
            const QString next = nextForLogin(judged[e].login->state);
            if (!next.isEmpty() && !m_told.next.contains(next))
                m_told.next += next;
        }
    }

    // What decides, and then the doors; each once.
    void repeats()
    {
        std::vector<std::pair<std::size_t, std::size_t>> wanted;
        for (const std::size_t envelope : m_excerpted)
            wanted.emplace_back(*m_verdict.deciding, envelope);
        for (std::size_t e = 0; e < m_verdict.endpoints.size(); ++e) {
            for (const verdict::Door &door : m_verdict.endpoints[e].doors) {
                const std::pair one(e, door.envelope);
                if (std::find(wanted.begin(), wanted.end(), one) == wanted.end())
                    wanted.push_back(one);
            }
        }
        for (const auto &[endpoint, envelope] : wanted) {
            if (const auto repeat = repeatOf(m_record, m_verdict, endpoint, envelope))
                m_told.repeats.push_back(*repeat);
        }
    }

    void software()
    {
        if (m_verdict.deciding)
            addSoftware(*m_verdict.deciding);
        for (std::size_t e = 0; e < m_verdict.endpoints.size(); ++e) {
            if (e != m_verdict.deciding)
                addSoftware(e);
        }
    }

    // Ports of one server show the same software, maybe by other lines: it is told once.
    void addSoftware(std::size_t endpoint)
    {
        const auto software =
            verdict::softwareOf(m_verdict.endpoints[endpoint].conversations, verdict::ServerBook::builtIn());
        if (software.id.isEmpty())
            return;
        const QString name = m_record.evidence.endpoints[endpoint].endpoint.toString();
        const auto isSame = [&software](const ShownSoftware &one) { return one.id == software.id; };
        const auto known = std::find_if(m_told.software.begin(), m_told.software.end(), isSame);
        if (known == m_told.software.end())
            m_told.software.push_back({software.id, softwareFor(software), {name}});
        else
            known->endpoints += name;
    }

    void notCovered()
    {
        const ShownGaps gaps = gapsOf(m_record, m_verdict);
        m_told.notCovered = gaps.words;
        m_told.notCoveredPlaces = gaps.places;
    }

    const check::Record &m_record;
    const verdict::Verdict &m_verdict;
    Explanation m_told;
    std::vector<std::size_t> m_excerpted;
};

} // namespace

Tone toneOf(verdict::State state)
{
    switch (verdict::exitStatus(state)) {
    case 0:
        return Tone::Safe;
    case 1:
        return Tone::Caution;
    case 2:
        return Tone::Danger;
    default:
        return Tone::Neutral;
    }
}

Explanation explain(const check::Record &record, const verdict::Verdict &verdict)
{
    return Teller(record, verdict).tell();
}

} // namespace postern::explain
