// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"

#include <chrono>
#include <vector>

namespace postern::explain {

// One server that wrote down how it took the message, in sentences for a window. All of it may be shown as it is:
// hostile bytes are escaped.
struct WayHop
{
    QString sentence;        // "mail.example.org took it from tester.example [192.0.2.7]."
    QString details;         // "ESMTPS, id 4SgT6n, 25 Nov 2026 19:50:01 UTC"
    QString delay;           // "2 s later"; empty where nobody knows
    bool isDoubtful = false; // the clocks of two servers disagree
    QString line;            // the whole field
};

// What came of one message that was sent: the way that it went, or the report that came back.
struct ShownWay
{
    QString title; // what was asked
    QString endpoint;
    LineLink link = {};
    Tone tone = Tone::Neutral;
    QString sentence;         // what that shows
    std::vector<WayHop> hops; // in the order of travel; of a report, the way of the report
    QStringList notes;        // what a report says, one line for each recipient
    QString receivedFrom;     // of the last hand-over, the two halves of its line; empty of a report
    QString receivedBy;
    bool isDelivered = false;
    std::chrono::milliseconds after{0}; // it was seen so long after its connection was begun
    QString source;                     // of what arrived, escaped, line by line
};

QString wordsFor(verdict::Fate::Kind fate);     // what became of a message; empty where nothing was seen of it
QString inWords(std::chrono::seconds duration); // "12 s", "3 min 5 s"

// One for each message of which something was seen, in their order.
std::vector<ShownWay> waysOf(const check::Record &record, const verdict::Verdict &verdict);

} // namespace postern::explain
