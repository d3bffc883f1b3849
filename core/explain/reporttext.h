// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"

#include <QString>

#include <optional>
#include <vector>

// What a report is made of: content without looks. Every text is plain and escaped already; none is ever markup. Words
// from and to the wire are Mono and always left-to-right.
namespace postern::explain {

// A run of text in one look, and where it leads.
struct Span
{
    enum class Look { Plain, Strong, Mono, Muted };

    QString text;
    Look look = Look::Plain;
    QString url;    // outside of the report, "https://…"; mostly empty
    QString target; // the id of a Section, Row, Repeat or ReportLine of this report; mostly empty
};
using Spans = std::vector<Span>;

struct Paragraph
{
    Spans spans;
    bool isLead = false; // one size larger: the sentence that a section opens with
};

struct ItemList
{
    std::vector<Spans> items;
    bool isNumbered = false;
};

// Name and value, one below the other. A value may have several lines.
struct Fact
{
    QString name;
    std::vector<Spans> lines;
};
struct Facts
{
    std::vector<Fact> facts;
};

struct Column
{
    QString head;
    int share = 0;        // of the width, in percent; those of a table come to 100
    bool isRight = false; // numbers
};
struct Cell
{
    std::vector<Spans> lines;
    std::optional<Tone> tone = std::nullopt; // then its mark stands before the first line, and the words have the tone
    std::optional<verdict::State> state = std::nullopt; // then the mark is that of the state
};
struct Row
{
    QString id;              // "probe-1-7"; empty where nothing leads here
    std::vector<Cell> cells; // as many as columns
};
struct Table
{
    QString caption; // what it shows, for whoever cannot see it: the heading mostly says it already
    std::vector<Column> columns;
    std::vector<Row> rows;
};

// One line of a dialogue. An excerpt leads to the appendix by `target`; in the appendix every line has an id.
struct ReportLine
{
    enum class Kind { Ours, Theirs, Event }; // an event is no line on the wire: connected, encrypted, closed, silence

    Kind kind = Kind::Event;
    qint64 milliseconds = 0;                 // since the connection was begun
    QString text;                            // up to 4 KB without a blank: it has to be broken anywhere
    QString number;                          // "A.31": that of the appendix, in an excerpt as well
    QString id;                              // "line-31"; empty in an excerpt
    QString target;                          // "line-31" in an excerpt, the probe's row in the appendix; may be empty
    std::optional<Tone> tone = std::nullopt; // of a line that decides: wash, bar, bold, mark
};
struct LinesBlock
{
    QString title; // what was asked, or which connection
    QString where; // the endpoint
    std::vector<ReportLine> lines;
};

// One command or one or more lines of a configuration file, to be copied as they stand.
struct CommandBlock
{
    QString text;  // lines parted by '\n'
    QString title; // "main.cf", "In a shell"; may be empty
};

} // namespace postern::explain
