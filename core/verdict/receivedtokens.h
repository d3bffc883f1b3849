// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <vector>

namespace postern::verdict {

// A Received field cut by the grammar of RFC 5321, 4.4, before anybody makes sense of it.
struct ReceivedClause
{
    QByteArray keyword;      // "from", lower case; empty for what stands in front of the first one
    QByteArrayList words;    // as written, brackets and quotes included
    QByteArrayList comments; // without their parentheses, in order

    QByteArray firstWord() const { return words.isEmpty() ? QByteArray() : words.front(); }
};

struct ReceivedTokens
{
    std::vector<ReceivedClause> clauses;
    QByteArray date; // what stands behind the last semicolon

    // The first clause of that name, or an empty one.
    ReceivedClause clause(QByteArrayView keyword) const;
    QByteArrayList comments() const; // of all clauses
};

// Words, comments (which nest) and quoted strings are told apart; what never closes is an ordinary character.
ReceivedTokens tokensOf(QByteArrayView received);

} // namespace postern::verdict
