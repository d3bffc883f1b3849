// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/serverbook.h"

#include <QString>

#include <optional>
#include <vector>

namespace postern::verdict {

// How sure a guess is. Never certain: a server can say whatever its owner wants it to.
enum class Sureness { Unknown, Possible, Likely };

QString toString(Sureness sureness); // "unknown", "possible", "likely"

// One sign that was seen, and the reply that it was first seen in.
struct Hint
{
    QString server; // the id of the server that it speaks for
    QString sign;
    ServerBook::Weight weight = ServerBook::Weight::Shared;
    std::size_t connection = 0; // index in the conversations
    std::size_t exchange = 0;   // index in that conversation
    QByteArray line;            // of the reply, with its code: where the sign stands, or the keywords in one line

    friend bool operator==(const Hint &, const Hint &) = default;
};

// What server software an endpoint most likely runs.
struct Software
{
    QString id;      // empty where nothing is known
    QString name;    // "Postfix"
    QString version; // as the server states it, shown as it stands; empty if it does not
    Sureness sureness = Sureness::Unknown;
    std::vector<Hint> because; // what weighs most first
    std::vector<Hint> against; // signs of an unrelated server: a disguise, or a gateway before it

    friend bool operator==(const Software &, const Software &) = default;
};

// Pure. What a server calls itself counts as much as one wording that is built into it:
//   likely    its name and its own wordings agree, or two wordings of its own do, and nothing speaks for another
//   possible  one of them alone, several shared ones, or others speak for another server
//   unknown   less than that
// Where the name and the wordings disagree, the wordings count: a greeting is a line in a configuration.
Software softwareOf(const std::vector<smtp::Conversation> &conversations, const ServerBook &book);

} // namespace postern::verdict
