// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogue/dialoguemodel.h"

#include "core/explain/answers.h"
#include "core/explain/grid.h"
#include "core/smtp/bytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

using Kind = smtp::TranscriptEntry::Kind;

QString shownText(const smtp::TranscriptEntry &entry)
{
    QByteArrayView bytes = entry.bytes;
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return smtp::escaped(bytes);
}

// None for what decides nothing, such as RSET.
std::optional<verdict::Stage> stageOf(smtp::Verb verb)
{
    switch (verb) {
    case smtp::Verb::Hello:
        return verdict::Stage::Hello;
    case smtp::Verb::Mail:
        return verdict::Stage::Mail;
    case smtp::Verb::Data:
        return verdict::Stage::Data;
    case smtp::Verb::Rcpt:
        return verdict::Stage::Rcpt;
    case smtp::Verb::Message:
        return verdict::Stage::Message;
    default:
        return std::nullopt;
    }
}

} // namespace

QString secondsOf(const DialogueLine &line)
{
    return QString::number(static_cast<double>(line.milliseconds) / 1000.0, 'f', 3);
}

QString copied(const DialogueLine &line)
{
    const QChar direction = line.isOurs() ? u'>' : line.isTheirs() ? u'<' : u'-';
    return secondsOf(line).rightJustified(8) + u' ' + direction + u' ' + line.text;
}

DialogueModel::DialogueModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DialogueModel::clear()
{
    beginResetModel();
    forget();
    endResetModel();
}

void DialogueModel::forget()
{
    m_lines.clear();
    m_followers.clear();
    m_names.clear();
    m_envelopes.clear();
    m_logins.clear();
    m_dropped = 0;
}

DialogueLine DialogueModel::made(std::size_t endpoint, quint64 connection, const smtp::TranscriptEntry &entry)
{
    DialogueLine line;
    line.milliseconds = entry.at.count();
    line.kind = entry.kind;
    line.text = shownText(entry);
    line.endpoint = endpoint;
    line.connection = connection;
    line.where = m_followers[{endpoint, connection}].follow(entry);
    return line;
}

void DialogueModel::setRecord(const check::Record &record, const verdict::Verdict &verdict)
{
    beginResetModel();
    forget();
    quint64 connection = 0;
    for (std::size_t e = 0; e < record.evidence.endpoints.size(); ++e) {
        const verdict::EndpointEvidence &evidence = record.evidence.endpoints[e];
        m_names[e] = evidence.endpoint.toString();
        m_envelopes[e] = evidence.envelopes;
        for (std::size_t c = 0; c < evidence.connections.size(); ++c) {
            std::vector<DialogueLine> lines;
            ++connection;
            for (const smtp::TranscriptEntry &entry : evidence.connections[c].transcript)
                lines.push_back(made(e, connection, entry));
            if (e < verdict.endpoints.size())
                markConnection(lines, record.evidence, verdict, e, c);
            m_lines.insert(m_lines.end(), lines.begin(), lines.end());
        }
        if (!evidence.login || !evidence.login->connection)
            continue;
        m_logins[e] = ++connection;
        for (const smtp::TranscriptEntry &entry : evidence.login->connection->transcript)
            m_lines.push_back(made(e, connection, entry));
    }
    m_followers.clear();
    if (m_lines.size() > kLinesAtMost) {
        m_dropped = m_lines.size() - kLinesAtMost;
        m_lines.resize(kLinesAtMost); // the endpoints that weigh most are asked first
    }
    endResetModel();
}

void DialogueModel::markConnection(std::vector<DialogueLine> &lines, const verdict::Evidence &all,
                                   const verdict::Verdict &verdict, std::size_t endpoint, std::size_t connection) const
{
    const verdict::EndpointEvidence &evidence = all.endpoints[endpoint];
    const verdict::EndpointVerdict &judged = verdict.endpoints[endpoint];
    const auto mark = [&](std::size_t envelope, const verdict::Answer *answer) {
        if (!answer || answer->connection != connection)
            return;
        for (DialogueLine &line : lines) {
            if (!line.isTheirs() || line.where.exchange != int(answer->exchange) || !line.where.isLast)
                continue;
            line.tone = explain::answerOf(evidence, judged, all.setting, envelope).tone;
            line.asked = evidence.envelopes[envelope].kind;
            line.reading = answer->reading.category;
        }
    };
    for (std::size_t i = 0; i < judged.outcomes.size() && i < evidence.envelopes.size(); ++i) {
        const verdict::Outcome &outcome = judged.outcomes[i];
        mark(i, outcome.data ? &*outcome.data : nullptr);
        // A recipient that was taken and refused at DATA decided nothing.
        if (outcome.recipient && (!outcome.data || outcome.isTaken()))
            mark(i, &*outcome.recipient);
    }
}

void DialogueModel::append(DialogueLine line)
{
    if (m_lines.size() >= kLinesAtMost) {
        constexpr int kAtOnce = int(kLinesAtMost / 10); // seldom, so that it costs nothing
        beginRemoveRows({}, 0, kAtOnce - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + kAtOnce);
        m_dropped += std::size_t(kAtOnce);
        endRemoveRows();
    }
    const int row = int(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.push_back(std::move(line));
    endInsertRows();
}

void DialogueModel::happened(const check::Event &event)
{
    if (const auto *found = std::get_if<check::EndpointFound>(&event))
        m_names[found->endpoint] = found->what.toString();
    else if (const auto *logged = std::get_if<check::LineLogged>(&event))
        append(made(logged->endpoint, logged->line, logged->entry));
    else if (const auto *planned = std::get_if<check::ProbesPlanned>(&event))
        m_envelopes[planned->endpoint].insert(m_envelopes[planned->endpoint].end(), planned->added.begin(),
                                              planned->added.end());
    else if (const auto *answered = std::get_if<check::ProbeAnswered>(&event))
        decide(*answered);
}

// The last line that can have been meant; the answer comes soon after it.
void DialogueModel::decide(const check::ProbeAnswered &answered)
{
    const auto &known = envelopes(answered.endpoint);
    if (answered.envelope >= known.size())
        return;
    for (std::size_t i = m_lines.size(); i-- > 0;) {
        DialogueLine &line = m_lines[i];
        if (!line.isTheirs() || !line.where.isLast || line.endpoint != answered.endpoint
            || line.where.envelope != int(answered.envelope) || stageOf(line.where.verb) != answered.stage)
            continue;
        line.asked = known[answered.envelope].kind;
        line.reading = answered.reading.category;
        line.tone = explain::tellAnswer(known[answered.envelope], answered.reading).tone;
        emit dataChanged(index(int(i)), index(int(i)));
        return;
    }
}

explain::LineMeaning DialogueModel::meaning(const QModelIndex &index) const
{
    const DialogueLine &one = line(index);
    return explain::meaningOf(
        {one.kind, smtp::unescaped(one.text), one.where.verb, one.where.isFirst, one.asked, one.reading});
}

int DialogueModel::lineOfConnection(const QModelIndex &index) const
{
    const DialogueLine &at = line(index);
    return int(std::count_if(m_lines.begin(), m_lines.begin() + index.row(), [&at](const DialogueLine &one) {
        return one.endpoint == at.endpoint && one.connection == at.connection;
    }));
}

QString DialogueModel::endpointName(std::size_t endpoint) const
{
    const auto found = m_names.find(endpoint);
    return found == m_names.end() ? QString() : found->second;
}

std::optional<quint64> DialogueModel::loginConnection(std::size_t endpoint) const
{
    const auto found = m_logins.find(endpoint);
    return found == m_logins.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<probe::Envelope> &DialogueModel::envelopes(std::size_t endpoint) const
{
    static const std::vector<probe::Envelope> none;
    const auto found = m_envelopes.find(endpoint);
    return found == m_envelopes.end() ? none : found->second;
}

int DialogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant DialogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DialogueLine &one = line(index);
    switch (role) {
    case Qt::DisplayRole:
        return one.text;
    case Qt::AccessibleTextRole:
        return (one.isOurs()         ? tr("We say after %1 seconds: %2")
                    : one.isTheirs() ? tr("The server says after %1 seconds: %2")
                                     : tr("After %1 seconds: %2"))
            .arg(secondsOf(one), one.text.isEmpty() ? meaning(index).parts.front().name : one.text);
    case Qt::AccessibleDescriptionRole:
        return explain::plainText(meaning(index));
    default:
        return {};
    }
}

} // namespace postern::ui
