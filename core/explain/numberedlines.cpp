// SPDX-License-Identifier: Apache-2.0
#include "core/explain/numberedlines.h"

#include "core/explain/grid.h"
#include "core/explain/linemeaning.h"
#include "core/explain/reportblocks.h"
#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using Entry = smtp::TranscriptEntry;

QString shownText(const Entry &entry)
{
    QByteArrayView bytes = entry.bytes;
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return smtp::escaped(bytes);
}

// An event has bytes that say little without the name of what happened.
QString eventText(const Entry &entry)
{
    AskedLine asked;
    asked.kind = entry.kind;
    asked.bytes = entry.bytes;
    const QString name = meaningOf(asked).parts.front().name;
    QString words = shownText(entry);
    if (entry.kind == Entry::Kind::Silence)
        words += u" ms"_s;
    return words.isEmpty() ? name : labelled(name, words);
}

ReportLine shownLine(const Entry &entry, int number)
{
    ReportLine line;
    line.kind = entry.kind == Entry::Kind::Said ? ReportLine::Kind::Ours
        : entry.kind == Entry::Kind::Heard      ? ReportLine::Kind::Theirs
                                                : ReportLine::Kind::Event;
    line.milliseconds = entry.at.count();
    line.text = line.kind == ReportLine::Kind::Event ? eventText(entry) : shownText(entry);
    line.number = u"A."_s + QString::number(number);
    line.id = lineId(number);
    return line;
}

} // namespace

QString probeRowId(std::size_t endpoint, std::size_t envelope)
{
    return u"probe-%1-%2"_s.arg(endpoint + 1).arg(envelope + 1);
}

QString lineId(int number)
{
    return u"line-%1"_s.arg(number);
}

NumberedLines::NumberedLines(const check::Record &record, const verdict::Verdict &verdict)
    : m_record(record)
    , m_verdict(verdict)
{
    for (const verdict::EndpointEvidence &evidence : record.evidence.endpoints) {
        Endpoint endpoint;
        for (const smtp::ConnectionLog &log : evidence.connections)
            endpoint.connections.push_back(numbered(log.transcript));
        if (evidence.login && evidence.login->connection)
            endpoint.login = numbered(evidence.login->connection->transcript);
        m_endpoints.push_back(std::move(endpoint));
    }
    for (std::size_t e = 0; e < m_verdict.endpoints.size(); ++e) {
        for (std::size_t i = 0; i < m_verdict.endpoints[e].outcomes.size(); ++i)
            mark(e, i);
    }
}

NumberedLines::Connection NumberedLines::numbered(const smtp::Transcript &transcript)
{
    Connection connection;
    LineFollower follower;
    for (const Entry &entry : transcript) {
        connection.lines.push_back(shownLine(entry, ++m_count));
        connection.followed.push_back(follower.follow(entry));
    }
    return connection;
}

// The line that decides gets its tone, and leads to the question that it decides.
void NumberedLines::mark(std::size_t endpoint, std::size_t envelope)
{
    const verdict::EndpointEvidence &evidence = m_record.evidence.endpoints[endpoint];
    const verdict::EndpointVerdict &judged = m_verdict.endpoints[endpoint];
    const verdict::Outcome &outcome = judged.outcomes[envelope];
    const auto markOne = [&](const verdict::Answer &answer) {
        Connection &connection = m_endpoints[endpoint].connections[answer.connection];
        for (std::size_t i = 0; i < connection.lines.size(); ++i) {
            const bool isIt = connection.lines[i].kind == ReportLine::Kind::Theirs
                && connection.followed[i].exchange == static_cast<int>(answer.exchange)
                && connection.followed[i].isLast;
            if (!isIt)
                continue;
            connection.lines[i].tone = answerOf(evidence, judged, m_record.evidence.setting, envelope).tone;
            connection.lines[i].target = probeRowId(endpoint, envelope);
        }
    };
    if (outcome.data)
        markOne(*outcome.data);
    // A recipient that was taken and refused at DATA decided nothing.
    if (outcome.recipient && (!outcome.data || outcome.isTaken()))
        markOne(*outcome.recipient);
}

bool NumberedLines::isOf(const FollowedLine &line, std::size_t envelope)
{
    return line.envelope == static_cast<int>(envelope) && line.verb != smtp::Verb::Reset;
}

std::vector<ReportLine> NumberedLines::excerpt(std::size_t endpoint, std::size_t envelope) const
{
    std::vector<ReportLine> lines;
    const verdict::Answer *answer = m_verdict.endpoints[endpoint].outcomes[envelope].deciding();
    if (!answer)
        return lines;
    const Connection &connection = m_endpoints[endpoint].connections[answer->connection];
    for (std::size_t i = 0; i < connection.lines.size(); ++i) {
        const ReportLine &line = connection.lines[i];
        if (line.kind == ReportLine::Kind::Event || !isOf(connection.followed[i], envelope))
            continue;
        lines.push_back(line);
        lines.back().target = line.id;
        lines.back().id.clear();
    }
    return lines;
}

const ReportLine *NumberedLines::deciding(std::size_t endpoint, std::size_t envelope) const
{
    const verdict::Answer *answer = m_verdict.endpoints[endpoint].outcomes[envelope].deciding();
    if (!answer)
        return nullptr;
    const Connection &connection = m_endpoints[endpoint].connections[answer->connection];
    const ReportLine *found = nullptr;
    for (std::size_t i = 0; i < connection.lines.size(); ++i) {
        if (connection.lines[i].kind == ReportLine::Kind::Theirs
            && connection.followed[i].exchange == static_cast<int>(answer->exchange))
            found = &connection.lines[i];
    }
    return found;
}

} // namespace postern::explain
