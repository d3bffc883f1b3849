// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/places.h"
#include "core/explain/proof.h"
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

// How to ask one question again by hand. No message is sent.
struct ShownRepeat
{
    QString title; // what is asked
    QString endpoint;
    QString command;   // for a shell, whole and never to be broken; empty where swaks cannot say these bytes
    QString note;      // why there is no command, or what is different from the check
    QString opener;    // for a shell: opens the connection, for those who type
    QStringList lines; // what to type then, hostile bytes escaped
    QString ending;    // what comes behind the last line
};

struct ShownEndpoint
{
    QString name;
    Tone tone = Tone::Neutral;
    QString word;    // "Closed"
    QString because; // one short sentence
    verdict::State state = verdict::State::NoService;
};

// What server software answers, as far as it shows.
struct ShownSoftware
{
    QString id;            // of resources/servers: what remedies go by
    QString sentence;      // "It looks like Postfix (likely): …"
    QStringList endpoints; // where it was seen
};

// How to close it: for any server, or for one software.
struct ShownRemedy
{
    QString id;            // "postfix/relay-restrictions"
    QString server;        // "Postfix"; empty: for any
    QString title;         // "Let the relay rule refuse strangers"
    QStringList sentences; // what to do, and why
    QString place;         // where the rule stands: a file, or the way through a console; may be empty
    QString rule;          // lines to copy, parted by '\n'; may be empty
    QString then;          // the command that makes it count; may be empty
    QString source;        // what says so, "postconf(5), smtpd_relay_restrictions"
    QString url;           // and where; may be empty
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
    std::optional<ShownProof> proof{}; // by delivery: what was sent, and what became of it
    std::vector<ShownRepeat> repeats;  // of the deciding lines, then of the doors
    std::vector<ShownControl> controls;
    std::vector<ShownEndpoint> endpoints;
    std::vector<ShownSoftware> software; // of the deciding endpoint first
    QStringList ownPeople;               // whether they, with a password, can still send; empty where nobody asked
    std::vector<std::size_t> ownPeopleEndpoints; // one for each of those sentences: where they asked
    QStringList findings;                        // what was learnt beside the verdict
    QStringList notCovered;
    ShownPlaces findingPlaces;    // one for each finding; none where it rests on no lines, such as what the DNS says
    ShownPlaces notCoveredPlaces; // the same
    QStringList next;             // what to do, in order
    QString command{}; // the one of them that is to be copied into a terminal, never broken; empty if there is none
    std::vector<ShownRemedy> remedies; // how to close it, the general rules first; empty where nothing is to be closed
};

Explanation explain(const check::Record &record, const verdict::Verdict &verdict);

// The whole of it as plain text of at most `width` columns, for a terminal or a ticket.
QString plainText(const Explanation &explanation, int width);

// One line for a monitoring system: "POSTERN CRITICAL - …| probes=…".
QString monitoringLine(const check::Record &record, const verdict::Verdict &verdict);

} // namespace postern::explain
