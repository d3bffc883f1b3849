// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace postern::delivery {

// Cuts an mbox (RFC 4155) into its messages, whichever way the bytes come in. A message begins with a "From " line
// behind an empty one, or at the very beginning. Of each no more is kept than verdict::kArrivalAtMost; ">From " in a
// body is undone, as it was done.
class MboxReader
{
public:
    std::vector<QByteArray> feed(QByteArrayView bytes); // the messages that have come to their end
    QByteArray pending() const;                         // the one that has not: there may be more of it
    bool isMbox() const { return !m_isForeign; }        // false: something stands in front of the first "From "
    bool endsWhole() const;                             // an empty line stands last, as behind every message

private:
    void endLine();

    QByteArray m_line;    // so far; no more than is needed
    QByteArray m_message; // so far
    std::vector<QByteArray> m_complete;
    bool m_isForeign = false;
    bool m_isInMessage = false;
    bool m_wasEmpty = true; // the line before; so is what stands before the first one
    bool m_isAtLineStart = true;
};

} // namespace postern::delivery
