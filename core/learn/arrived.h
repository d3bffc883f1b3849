// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/performance.h"

#include <QString>

#include <vector>

namespace postern::learn {

// One line on top of a message, ready to be shown: unfolded, hostile bytes escaped.
struct HeaderLine
{
    QString name; // "Received"
    QString value;
    bool namesCompanyA = false; // as the server that handed the message over
};

// A message as it lies in a mailbox.
struct Arrived
{
    std::vector<HeaderLine> headers; // the newest Received line first, as in the message
    QString text;                    // its body
};

Arrived arrived(const practice::StoredMessage &message);

// Who handed it over, as the newest Received line has it: "mail.companya.com".
QString handedOverBy(const practice::StoredMessage &message);

// What this mailbox shows, in one or two sentences; also where nothing has arrived.
QString mailboxSentence(const Performed &performed);

} // namespace postern::learn
