// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/verdict/verdict.h"

#include <QStringList>

#include <vector>

namespace postern::test {

// What reports have to stand: one record for each verdict, and the long, the many and the hostile.
struct ReportCase
{
    const char *name;
    check::Record record;
    verdict::State state;
};
std::vector<ReportCase> reportCases();

// Every fact of a record and its verdict that a report has to hold, in the words that are shown: endpoints, envelopes,
// lines of the dialogue, certificates, what the DNS said, what was not covered.
QStringList factsOf(const check::Record &record, const verdict::Verdict &verdict);

// Text as it is searched for facts: every white space away, for a page breaks lines wherever it likes.
QString squeezed(const QString &text);

// The facts that are not in `text`, at most so many of them: a test that fails shows them.
QStringList missingFacts(const QStringList &facts, const QString &text);

} // namespace postern::test
