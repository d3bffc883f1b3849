// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/explanation.h"
#include "core/probe/family.h"
#include "core/verdict/verdict.h"

#include <QString>

#include <optional>
#include <vector>

namespace postern::explain {

// What one question came to, in a tone and a word. The tone comes from what the answer means for the verdict, never
// from its code: a 554 is good news at a form and bad news at a control.
struct ShownAnswer
{
    Tone tone = Tone::Neutral;
    QString word;  // "held", "taken", "no answer"
    QString reply; // one line, escaped; empty without an answer
    int code = 0;  // of the reply that counts; 0 without one
    bool wasAnswered = false;
};

ShownAnswer answerOf(const verdict::EndpointEvidence &evidence, const verdict::EndpointVerdict &judged,
                     const verdict::Setting &setting, std::size_t envelope);

using probe::Family;
using probe::familyOf;
using probe::kFamilies;
QString wordFor(Family family);     // "Percent", for the head of a column
QString sentenceFor(Family family); // what these forms try

// One endpoint and one family: the worst answer.
struct GridCell
{
    bool wasAsked = false;
    Tone tone = Tone::Neutral;
    int code = 0;                        // 0: no answer
    QString word;                        // "held"; for not asked: "not asked"
    std::optional<std::size_t> envelope; // the one with the worst answer
};

struct GridRow
{
    QString address; // "203.0.113.25", "2001:db8::25"; the host where none is known
    QString door;    // "25", "25, STARTTLS"
    QString host;    // the name by which we came there; may be empty
    Tone tone = Tone::Neutral;
    QString word;                // the endpoint's verdict
    std::vector<GridCell> cells; // as in Grid::families
};

// A row for each endpoint, in the record's order; a column for each family that was asked anywhere.
struct Grid
{
    std::vector<Family> families;
    std::vector<GridRow> rows;
    QStringList notes; // own words for codes other than 5xx, "454: …"
};

Grid gridOf(const check::Record &record, const verdict::Verdict &verdict);

} // namespace postern::explain
