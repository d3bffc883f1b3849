// SPDX-License-Identifier: Apache-2.0
#include "core/explain/grid.h"

#include "core/explain/knownwords.h"
#include "core/explain/words.h"
#include "core/verdict/bearing.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using probe::Kind;
using verdict::Bearing;
using verdict::Outcome;

struct Grids
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Grids)

public:
    static bool isAmong(const std::vector<std::size_t> &envelopes, std::size_t one)
    {
        return std::find(envelopes.begin(), envelopes.end(), one) != envelopes.end();
    }

    static bool isDoor(const verdict::EndpointVerdict &judged, std::size_t one)
    {
        return std::any_of(judged.doors.begin(), judged.doors.end(),
                           [one](const verdict::Door &door) { return door.envelope == one; });
    }

    static void ofForm(ShownAnswer &answer, const verdict::EndpointEvidence &evidence,
                       const verdict::EndpointVerdict &judged, const verdict::Setting &setting, std::size_t envelope)
    {
        const Bearing bearing = verdict::BearingTable(evidence, judged.outcomes, setting).bearing(envelope);
        if (isDoor(judged, envelope)) {
            answer.tone = Tone::Danger;
            answer.word = tr("let through");
        } else if (judged.outcomes[envelope].isTaken() && bearing != Bearing::Undecided) {
            // Taken, and the verdict does not call it a door: we stand inside, it is a sink, or a local name.
            answer.tone = judged.state == verdict::State::Closed ? Tone::Neutral : Tone::Caution;
            answer.word = tr("taken");
        } else if (bearing == Bearing::Undecided) {
            answer.word = judged.outcomes[envelope].isTaken() ? tr("taken so far, and not asked for the message")
                                                              : tr("undecided");
        } else {
            answer.tone = Tone::Safe;
            answer.word = tr("held");
        }
    }

    static void ofControl(ShownAnswer &answer, Kind kind, const Outcome &outcome)
    {
        answer.word = outcome.isTaken() ? tr("taken") : tr("refused");
        const bool isAboutUs = !outcome.isTaken() && verdict::isAboutUsOrNow(*outcome.category());
        if (isAboutUs || outcome.category() == verdict::Category::AuthRequired)
            return;
        if (kind == Kind::Welcome)
            answer.tone = outcome.isTaken() ? Tone::Safe : Tone::Caution;
        else if (kind == Kind::UnknownUser)
            answer.tone = outcome.isTaken() ? Tone::Caution : Tone::Safe;
    }

    static QString family(Family family)
    {
        switch (family) {
        case Family::Plain:
            return tr("Plain");
        case Family::Sender:
            return tr("Sender");
        case Family::Null:
            return tr("Null");
        case Family::Percent:
            return tr("Percent");
        case Family::Quoted:
            return tr("Quoted");
        case Family::Routed:
            return tr("Routed");
        case Family::Bang:
            return tr("Bang");
        case Family::Other:
            break;
        }
        return tr("Other");
    }

    static QString familySentence(Family family)
    {
        switch (family) {
        case Family::Plain:
            return tr("A stranger's ordinary message for an ordinary outside mailbox.");
        case Family::Sender:
            return tr("The sender claims to be one of the server's own.");
        case Family::Null:
            return tr("No sender, as a bounce has it.");
        case Family::Percent:
            return tr("A percent sign where an @ would stand.");
        case Family::Quoted:
            return tr("An outside address inside quotes, or with two @ signs.");
        case Family::Routed:
            return tr("A source route: by way of the server, on to an outside mailbox.");
        case Family::Bang:
            return tr("Hosts and exclamation marks, as UUCP had it.");
        case Family::Other:
            break;
        }
        return tr("Odd names in EHLO, odd domains, and forms of single products.");
    }

    static QString door(const smtp::Endpoint &endpoint)
    {
        const QString port = QString::number(endpoint.port);
        switch (endpoint.security) {
        case smtp::Security::StartTls:
            return tr("%1, STARTTLS").arg(port);
        case smtp::Security::Implicit:
            return tr("%1, TLS").arg(port);
        case smtp::Security::Plain:
            break;
        }
        return port;
    }

    static bool wasSaid(const verdict::EndpointVerdict &judged, std::size_t envelope)
    {
        return std::any_of(judged.conversations.begin(), judged.conversations.end(), [envelope](const auto &one) {
            return std::any_of(one.exchanges.begin(), one.exchanges.end(), [envelope](const smtp::Exchange &exchange) {
                return exchange.envelope == static_cast<int>(envelope);
            });
        });
    }

    static GridCell cell(const verdict::EndpointEvidence &evidence, const verdict::EndpointVerdict &judged,
                         const verdict::Setting &setting, Family family)
    {
        GridCell cell;
        int worst = -1;
        for (std::size_t i = 0; i < evidence.envelopes.size() && i < judged.outcomes.size(); ++i) {
            // What was left out, since the others had said enough, is no answer.
            if (familyOf(evidence.envelopes[i]) != family || !wasSaid(judged, i))
                continue;
            const ShownAnswer answer = answerOf(evidence, judged, setting, i);
            // Where one answer speaks for all, silence after it weighs nothing.
            const bool weighs = answer.wasAnswered || !judged.has(verdict::Reason::PasswordDemanded);
            const int weight = weighs ? badness(answer.tone) + 1 : 0;
            if (weight <= worst)
                continue;
            worst = weight;
            cell = {true, answer.tone, answer.code, answer.word, i};
        }
        if (!cell.wasAsked)
            cell.word = tr("not asked");
        return cell;
    }

    static int badness(Tone tone)
    {
        switch (tone) {
        case Tone::Safe:
            return 0;
        case Tone::Neutral:
            return 1;
        case Tone::Caution:
            return 2;
        case Tone::Danger:
            break;
        }
        return 3;
    }

    // What the codes under the marks mean where they are not the usual 5xx.
    static QStringList notes(const Grid &grid)
    {
        std::map<int, QString> notes;
        for (const GridRow &row : grid.rows) {
            for (const GridCell &cell : row.cells) {
                const bool isUsual = cell.code == 0 || (cell.code / 100 == 5 && cell.code != kPasswordOrTlsFirst);
                const auto known = isUsual ? std::nullopt : replyCode(cell.code);
                if (known) // a yes is told by what it came to
                    notes[cell.code] = cell.code < kFirstRefusal ? tr("%1.").arg(cell.word) : known->sentence;
            }
        }
        QStringList lines;
        for (const auto &[code, note] : notes)
            lines += tr("%1: %2").arg(QString::number(code), note);
        return lines;
    }

    static constexpr int kFirstRefusal = 400;       // RFC 5321, 4.2.1
    static constexpr int kPasswordOrTlsFirst = 530; // RFC 3207, 4; RFC 4954, 6
};

} // namespace

ShownAnswer answerOf(const verdict::EndpointEvidence &evidence, const verdict::EndpointVerdict &judged,
                     const verdict::Setting &setting, std::size_t envelope)
{
    ShownAnswer answer;
    const Outcome &outcome = judged.outcomes[envelope];
    if (const verdict::Answer *deciding = outcome.deciding()) {
        answer.wasAnswered = true;
        answer.code = deciding->reply.code();
        answer.reply = shown(deciding->reply);
        if (outcome.wantsMessage() && outcome.recipient)
            answer.reply =
                Grids::tr("%1, then %2").arg(shown(outcome.recipient->reply), QString::number(deciding->reply.code()));
    }
    const Kind kind = evidence.envelopes[envelope].kind;
    if (outcome.state == Outcome::State::Unanswered)
        answer.word = silenceFor(outcome.silence);
    else if (kind == Kind::Form || kind == Kind::OtherDomain)
        Grids::ofForm(answer, evidence, judged, setting, envelope);
    else
        Grids::ofControl(answer, kind, outcome);
    return answer;
}

QString wordFor(Family family)
{
    return Grids::family(family);
}

QString sentenceFor(Family family)
{
    return Grids::familySentence(family);
}

Grid gridOf(const check::Record &record, const verdict::Verdict &verdict)
{
    Grid grid;
    const auto &endpoints = record.evidence.endpoints;
    for (const Family family : kFamilies) {
        const bool wasAsked = std::any_of(endpoints.begin(), endpoints.end(), [family](const auto &endpoint) {
            return std::any_of(endpoint.envelopes.begin(), endpoint.envelopes.end(),
                               [family](const probe::Envelope &one) { return familyOf(one) == family; });
        });
        if (wasAsked)
            grid.families.push_back(family);
    }
    for (std::size_t e = 0; e < endpoints.size() && e < verdict.endpoints.size(); ++e) {
        const smtp::Endpoint &endpoint = endpoints[e].endpoint;
        const verdict::EndpointVerdict &judged = verdict.endpoints[e];
        GridRow row{endpoint.address.isNull() ? endpoint.host : endpoint.address.toString(),
                    Grids::door(endpoint),
                    endpoint.host,
                    toneOf(judged.state),
                    wordFor(judged.state),
                    {}};
        for (const Family family : grid.families)
            row.cells.push_back(Grids::cell(endpoints[e], judged, record.evidence.setting, family));
        grid.rows.push_back(std::move(row));
    }
    grid.notes = Grids::notes(grid);
    return grid;
}

} // namespace postern::explain
