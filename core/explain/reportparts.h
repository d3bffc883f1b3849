// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/numberedlines.h"
#include "core/explain/report.h"

// What reportOf() is put together from; of interest to nobody else.
namespace postern::explain {

struct ReportSource
{
    const check::Record &record;
    const verdict::Verdict &verdict;
    const ReportDetails &details;
    const Explanation &told;
    const NumberedLines &lines;

    const verdict::Setting &setting() const { return record.evidence.setting; }
    const verdict::EndpointEvidence &evidence(std::size_t endpoint) const
    {
        return record.evidence.endpoints[endpoint];
    }
};

Cover coverOf(const ReportSource &source);

// The sections' contents; empty where there is nothing to say.
Blocks summaryBlocks(const ReportSource &source);
Blocks behaviourBlocks(const ReportSource &source); // the four cells, the endpoints
Blocks linesBlocks(const ReportSource &source);     // doors, the lines that decide, how to repeat them
Blocks proofBlocks(const ReportSource &source);     // by delivery
Blocks arrivalBlocks(const ReportSource &source);   // what came, for the appendix
Blocks remedyBlocks(const ReportSource &source);
Blocks questionsBlocks(const ReportSource &source); // every probe, every control
Blocks seenBlocks(const ReportSource &source);      // findings, software, certificates, DNS, how it sees us
Blocks gapBlocks(const ReportSource &source);
QStringList gapsOf(const ReportSource &source);
Blocks methodBlocks(const ReportSource &source);
Blocks settingBlocks(const ReportSource &source);
Blocks transcriptBlocks(const ReportSource &source);

// Text that is no byte of the server, but stands in a record or on a command line that anybody may have written: shown
// as it is, unless it holds what must never be shown.
QString harmless(const QString &text);

inline Span plain(const QString &text)
{
    return {text, Span::Look::Plain, {}, {}};
}
inline Span strong(const QString &text)
{
    return {text, Span::Look::Strong, {}, {}};
}
inline Span mono(const QString &text)
{
    return {text, Span::Look::Mono, {}, {}};
}
inline Span muted(const QString &text)
{
    return {text, Span::Look::Muted, {}, {}};
}
inline Span leading(const QString &text, const QString &target)
{
    return {text, Span::Look::Plain, {}, target};
}
inline Block say(const QString &sentence)
{
    return {Paragraph{{plain(sentence)}, false}};
}
Block items(const QStringList &sentences, bool isNumbered = false);
Fact fact(const QString &name, const QString &value);
Fact wireFact(const QString &name, const QString &value); // words of the wire

// "23 November 2026, 14:02 UTC (15:02 in Berlin)". Month names are English, so that the same record gives the same
// bytes everywhere.
QString dateAndTime(const QDateTime &time, const QTimeZone &zone);
QString preciseTime(const QDateTime &time); // "2026-11-23 14:02:31.120 UTC"

QString permissionInWords(check::Permission permission);
QString depthInWords(verdict::Depth depth);

// More of a reply stands in no table: the transcript has it all.
inline constexpr qsizetype kReplyShown = 300;
QString shortened(const QString &reply);
std::vector<Spans> envelopeLines(const probe::Envelope &envelope); // EHLO if it has its own, From, To
Spans lineSpans(const ReportSource &source, const LineLink &link); // "A.31", leading there; empty without an answer

// "one endpoint", "3 endpoints"; the same for questions.
QString endpointsInWords(std::size_t count);
QString questionsInWords(std::size_t count);
std::size_t answeredQuestions(const verdict::Verdict &verdict);
std::size_t askedQuestions(const verdict::Verdict &verdict);

} // namespace postern::explain
