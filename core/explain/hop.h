// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/delivery.h"
#include "core/verdict/evidence.h"
#include "core/verdict/receivedtrace.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace postern::explain {

// One server that wrote down how it took the message. Window, terminal and report say it in these words. All of it may
// be shown as it is: hostile bytes are escaped.
struct ShownHop
{
    QString sentence;        // "mail.example.org took it from tester.example [192.0.2.7]."
    QString details;         // "ESMTPS, id 4SgT6n, 25 Nov 2026 19:50:01 UTC"; empty where the line says none of that
    QString delay;           // since the one before: "2 s later"; empty where nobody knows
    bool isDoubtful = false; // the clocks of two servers disagree
    bool isTested = false;   // the server that was checked wrote it; the sentence says so
    QString line;            // the whole field
};

// What was seen of a message, or its bounce: through whose hands it went, in the order of travel.
std::vector<ShownHop> hopsOf(const verdict::ReceivedTrace &trace, const verdict::SentMessage &sent,
                             const verdict::EndpointEvidence &endpoint);

// The same as one line of plain text: "mail.example.org took it from … ESMTPS, …, 2 s later".
QString lineOf(const ShownHop &hop);

// Who handed it over: "tester.example [192.0.2.7]"; empty where nobody did.
QString clientOf(const verdict::Hop &hop);

QString inWords(std::chrono::seconds duration); // "12 s", "3 min 5 s"

} // namespace postern::explain
