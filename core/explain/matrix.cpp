// SPDX-License-Identifier: Apache-2.0
#include "core/explain/matrix.h"

#include "core/explain/grid.h"
#include "core/explain/tongue.h"
#include "core/explain/words.h"
#include "core/smtp/bytes.h"
#include "core/verdict/bearing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using verdict::Outcome;

class Cells
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Cells)

public:
    Cells(const check::Record &record, const verdict::Verdict &verdict)
        : m_endpoint(*verdict.deciding)
        , m_evidence(record.evidence.endpoints[m_endpoint])
        , m_judged(verdict.endpoints[m_endpoint])
        , m_setting(record.evidence.setting)
        , m_table(m_evidence, m_judged.outcomes, m_setting)
    {
    }

    static MatrixCell notAsked(bool isInsideRow, bool isOutsideColumn, const QString &why)
    {
        MatrixCell cell;
        cell.word = tr("Not asked");
        const QString should = !isInsideRow && isOutsideColumn ? tr("Should be refused.") : tr("Should be taken.");
        cell.because = followed(why, should);
        return cell;
    }

    bool isInside() const { return m_judged.vantage.isInside; }
    QString endpoint() const { return m_evidence.endpoint.toString(); }

    MatrixCell local() const
    {
        auto which = m_table.welcome();
        if (!which)
            which = m_table.welcomeRefused();
        if (!which)
            return notAsked(isInside(), false, tr("No mailbox of its own gave an answer."));
        MatrixCell cell = asked(*which);
        const Outcome &outcome = m_judged.outcomes[*which];
        if (outcome.isTaken())
            cell.word = tr("Taken, as it should be");
        else if (outcome.category() == verdict::Category::AuthRequired)
            cell.word = tr("Wants a password first");
        else if (verdict::isAboutUsOrNow(*outcome.category()))
            cell.word = refusesUs(outcome);
        else
            cell.word = tr("Refused; should be taken");
        return cell;
    }

    MatrixCell outside() const
    {
        const auto plain = m_table.plain();
        if (!m_judged.doors.empty() && (!plain || !m_judged.outcomes[*plain].isTaken())) {
            MatrixCell cell = asked(m_judged.doors.front().envelope);
            cell.word = m_judged.doors.size() == 1 ? tr("Held, but one side door is open")
                                                   : tr("Held, but side doors are open");
            return cell;
        }
        if (!plain)
            return notAsked(isInside(), true, tr("The plain form was not asked."));
        if (m_judged.outcomes[*plain].state == Outcome::State::Unanswered) {
            const ShownAnswer answer = answerOf(m_evidence, m_judged, m_setting, *plain);
            return notAsked(isInside(), true, tr("No answer: %1.").arg(answer.word));
        }
        MatrixCell cell = asked(*plain);
        cell.word = isInside() ? insideWord(cell.tone) : outsideWord(*plain, cell.tone);
        return cell;
    }

private:
    MatrixCell asked(std::size_t envelope) const
    {
        const ShownAnswer answer = answerOf(m_evidence, m_judged, m_setting, envelope);
        MatrixCell cell;
        cell.wasAsked = true;
        cell.tone = answer.tone;
        cell.reply = answer.reply;
        cell.address = smtp::escaped(m_evidence.envelopes[envelope].rcptTo().mailbox());
        cell.lines = LineLink{m_endpoint, envelope};
        return cell;
    }

    QString outsideWord(std::size_t plain, Tone tone) const
    {
        const bool isTaken = m_judged.outcomes[plain].isTaken();
        if (tone == Tone::Danger)
            return tr("Taken: the open relay");
        if (isTaken)
            return tone == Tone::Caution ? tr("Taken, but that proves nothing") : tr("Taken, undecided");
        if (tone == Tone::Safe && m_judged.outcomes[plain].category() == verdict::Category::AuthRequired)
            return tr("Held: wants a password");
        if (tone != Tone::Safe && verdict::isAboutUsOrNow(*m_judged.outcomes[plain].category()))
            return refusesUs(m_judged.outcomes[plain]);
        return tone == Tone::Safe ? tr("Held, as it should be") : tr("Refused for another reason");
    }

    static QString refusesUs(const Outcome &outcome)
    {
        return outcome.deciding() && outcome.deciding()->reply.isTransient() ? tr("Puts us off") : tr("Refuses us");
    }

    // Who stands inside may send to anyone: a yes is right, and a no says nothing about strangers.
    static QString insideWord(Tone tone)
    {
        return tone == Tone::Caution ? tr("Taken, as from an insider") : tr("Refused, even from inside");
    }

    std::size_t m_endpoint;
    const verdict::EndpointEvidence &m_evidence;
    const verdict::EndpointVerdict &m_judged;
    const verdict::Setting &m_setting;
    verdict::BearingTable m_table;
};

struct MatrixWords
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::MatrixWords)

public:
    using State = verdict::LoginResult::State;

    static QString whyNoLogin(State state)
    {
        switch (state) {
        case State::PasswordRefused:
            return tr("Name or password was refused.");
        case State::NotOffered:
            return tr("No login is offered.");
        case State::OnlyInTheClear:
        case State::Unvouched:
            return tr("The password was kept back.");
        case State::NoKnownMechanism:
            return tr("No login that Postern knows is offered.");
        default:
            return tr("The login came to nothing.");
        }
    }

    static MatrixCell ofLogin(const check::Record &record, const verdict::Verdict &verdict, std::size_t endpoint)
    {
        const verdict::LoginResult &login = *verdict.endpoints[endpoint].login;
        const bool isTaken = login.state == State::Taken;
        if (!isTaken && login.state != State::SendingRefused)
            return Cells::notAsked(true, true, whyNoLogin(login.state));
        MatrixCell cell;
        cell.wasAsked = true;
        cell.tone = isTaken ? Tone::Safe : Tone::Caution;
        cell.word = isTaken ? tr("Taken, with a password") : tr("Refused, even with a password");
        cell.reply = login.reply ? shown(*login.reply) : QString();
        cell.address = smtp::escaped(record.evidence.endpoints[endpoint].login->recipient.mailbox());
        cell.login = endpoint;
        return cell;
    }
};

// The login that says most: one that came as far as the message, then one that was tried.
std::optional<std::size_t> tellingLogin(const verdict::Verdict &verdict)
{
    std::optional<std::size_t> best;
    for (std::size_t e = 0; e < verdict.endpoints.size(); ++e) {
        const auto &login = verdict.endpoints[e].login;
        if (login && (!best || login->state < verdict.endpoints[*best].login->state))
            best = e; // the states stand in that order
    }
    return best;
}

} // namespace

Matrix matrixOf(const check::Record &record, const verdict::Verdict &verdict)
{
    const auto &setting = record.evidence.setting;
    Matrix matrix;
    matrix.domain = setting.hostedDomain ? setting.hostedDomain->toString() : smtp::escaped(record.target.toUtf8());
    const bool hasAnswers = verdict.deciding && *verdict.deciding < verdict.endpoints.size();
    const bool isInside = hasAnswers && verdict.endpoints[*verdict.deciding].vantage.isInside;
    const QString stood = !hasAnswers ? MatrixWords::tr("Nothing answered.")
        : isInside                    ? MatrixWords::tr("We stood inside the network.")
                                      : MatrixWords::tr("We stood outside the network.");
    matrix.insideLocal = Cells::notAsked(true, false, stood);
    matrix.insideOutside = Cells::notAsked(true, true, stood);
    matrix.outsideLocal = Cells::notAsked(false, false, stood);
    matrix.outsideOutside = Cells::notAsked(false, true, stood);
    if (!hasAnswers)
        return matrix;
    if (const auto login = tellingLogin(verdict); login && !isInside)
        matrix.insideOutside = MatrixWords::ofLogin(record, verdict, *login);
    const Cells cells(record, verdict);
    matrix.endpoint = cells.endpoint();
    (isInside ? matrix.insideLocal : matrix.outsideLocal) = cells.local();
    (isInside ? matrix.insideOutside : matrix.outsideOutside) = cells.outside();
    return matrix;
}

} // namespace postern::explain
