// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/hop.h"
#include "core/explain/words.h"
#include "core/verdict/verdict.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace postern::explain {

// One message, and what became of it.
struct ShownMessage
{
    QString title; // of the form
    QString endpoint;
    QString token;
    QString sentAt;            // UTC
    QString fate;              // one sentence
    std::vector<ShownHop> way; // in the order of travel; of what was seen, the message or its bounce
    std::size_t endpointIndex = 0;
    std::size_t envelopeIndex = 0;
};

// The proof by delivery in words.
struct ShownProof
{
    QString watched; // "listen:192.0.2.7:25"
    QString address; // how the recipient was shown to be the user's own: one sentence
    QString end;     // how the watch ended, or that it is still open: one sentence
    std::vector<ShownMessage> messages;
    bool canGoOn = false; // the watch can be taken up again
};

// None where nothing was to be delivered.
std::optional<ShownProof> proofOf(const check::Record &record, const verdict::Verdict &verdict);

// The same as lines of plain text, for a terminal or a ticket.
QStringList linesOf(const ShownProof &proof);

// Why mail may take long: shown while somebody waits.
QString whyMailTakesLong();

// How a queued message is found on a server of this software (an id of resources/servers); also where nothing is known.
QString queueAdvice(const QString &software);

// "45 seconds", "3 minutes", "2 hours".
QString spanFor(std::chrono::seconds span);

} // namespace postern::explain
