// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/verdict/verdict.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace postern::explain {

// The tone is the exit status: safe 0, caution 1, danger 2, neutral 3.
enum class Tone { Safe, Caution, Danger, Neutral };

Tone toneOf(verdict::State state);

// One line of a dialogue, ready to be shown: hostile bytes are escaped.
struct ShownLine
{
    qint64 milliseconds = 0; // since the connection was begun
    bool isOurs = false;
    QString text;
    bool isDeciding = false;
};

// Where the lines of one question stand in the record.
struct LineLink
{
    std::size_t endpoint = 0; // index in Evidence::endpoints
    std::size_t envelope = 0; // index in EndpointEvidence::envelopes
    friend bool operator==(const LineLink &, const LineLink &) = default;
};

// The lines that one probe came to.
struct Excerpt
{
    QString title; // what was asked
    QString endpoint;
    std::vector<ShownLine> lines;
    LineLink link = {};
    Tone tone = Tone::Neutral; // of the line that decides
};

struct ShownDoor
{
    QString title;
    QString endpoint;
    QString reply; // "250 2.1.5 Ok, then 354"
    QString form;  // "MAIL FROM:<> → RCPT TO:<…>"
    LineLink link = {};
};

// A question whose right answer is known, and what it came to.
struct ShownControl
{
    QString title;
    QString endpoint;
    QString reply; // empty if there was none
    QString word;  // "taken"
    Tone tone = Tone::Neutral;
    LineLink link = {};
};

struct ShownEndpoint
{
    QString name;
    Tone tone = Tone::Neutral;
    QString word;    // "Closed"
    QString because; // one short sentence
    verdict::State state = verdict::State::NoService;
};

// A verdict in words. Window, terminal and report draw from this and cannot disagree.
struct Explanation
{
    Tone tone = Tone::Neutral;
    QString word;     // "Open relay"
    QString sentence; // the verdict in one sentence
    QString sureness; // how sure, and what would make it surer
    QStringList why;  // at most four sentences, what weighs most first
    std::vector<Excerpt> deciding;
    std::optional<int> proven; // of the four steps of an open relay: recipient taken, message wanted, taken, delivered
    std::vector<ShownDoor> doors;
    std::vector<ShownControl> controls;
    std::vector<ShownEndpoint> endpoints;
    QStringList findings; // what was learnt beside the verdict
    QStringList notCovered;
    QStringList next; // what to do, in order
};

Explanation explain(const check::Record &record, const verdict::Verdict &verdict);

// The whole of it as plain text of at most `width` columns, for a terminal or a ticket.
QString plainText(const Explanation &explanation, int width);

// One line for a monitoring system: "POSTERN CRITICAL - …| probes=…".
QString monitoringLine(const check::Record &record, const verdict::Verdict &verdict);

} // namespace postern::explain
