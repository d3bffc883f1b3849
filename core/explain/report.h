// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/reportblocks.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

namespace postern::explain {

// What the record does not know. There is no clock among it: all times of a report are those of its record.
struct ReportDetails
{
    QString organisation; // for whom, or who tests; may be empty
    QString tester;       // a name; may be empty
    bool hasLogo = false; // whoever typesets it has the picture
    QTimeZone zone;       // beside UTC; invalid: UTC alone
    QString program;      // that makes the report: "Postern 0.1.0"
    QString recordHash;   // SHA-256 of the record's file, hexadecimal, lower case
};

struct Section
{
    QString id;     // "summary"; also the anchor in HTML and PDF
    QString title;  // without its number
    int level = 1;  // 1: numbered 1, 2, 3 …; 2: within one of them
    QString number; // "3", "3.1", "A"
    Blocks blocks;
    bool startsPage = false; // on paper
};

struct Cover
{
    QString kind;   // "Open relay check"
    QString target; // "companya.com"
    QString date;   // "23 November 2026, 14:02 UTC (15:02 in Berlin)"
    QString organisation;
    QString tester;
    verdict::State state = verdict::State::NoService;
    Tone tone = Tone::Neutral;
    QString word;              // "Open relay"
    QString sentence;          // one, for a manager
    QString surenessHead;      // "How sure?"
    QString sureness;          // a sentence or two
    std::optional<int> proven; // as in Explanation: bars 1 to 4 that are filled
    std::optional<PathBlock> path;
    QString summaryHead; // "The short of it"
    Blocks summary;
    Facts facts;
};

// A report as content: HTML, Markdown and PDF are typeset from it and cannot disagree.
struct Report
{
    QString title;    // "Open relay check of companya.com": document title and running head
    QString language; // BCP 47, "en"
    QString author;   // tester and organisation, as far as they are known
    QString subject;  // the verdict in one sentence
    QDateTime date;   // of the record's end, UTC: for fixed metadata
    QString foot;     // "Postern 0.1.0 · record 3f9a61d0 … 9d08c21e"
    QString recordHash;
    Cover cover;
    std::vector<Section> sections; // in their order; the last one is the transcript
};

// Pure: the same record, verdict and details give the same report.
Report reportOf(const check::Record &record, const verdict::Verdict &verdict, const ReportDetails &details);

} // namespace postern::explain
