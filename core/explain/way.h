// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"
#include "core/explain/hop.h"

#include <chrono>
#include <vector>

namespace postern::explain {

// What came of one message that was sent: the way that it went, or the report that came back.
struct ShownWay
{
    QString title; // what was asked
    QString endpoint;
    LineLink link = {};
    Tone tone = Tone::Neutral;
    QString sentence;           // what that shows
    std::vector<ShownHop> hops; // in the order of travel; of a report, the way of the report
    QStringList notes;          // what a report says, one line for each recipient
    QString receivedFrom;       // of the last hand-over, the two halves of its line; empty of a report
    QString receivedBy;
    bool isDelivered = false;
    std::chrono::milliseconds after{0}; // it was seen so long after its connection was begun
    QString source;                     // of what arrived, escaped, line by line
};

QString wordsFor(verdict::Fate::Kind fate); // what became of a message; empty where nothing was seen of it

// One for each message of which something was seen, in their order.
std::vector<ShownWay> waysOf(const check::Record &record, const verdict::Verdict &verdict);

} // namespace postern::explain
