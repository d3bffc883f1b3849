// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/mboxreader.h"

#include "core/verdict/delivery.h"

#include <algorithm>
#include <utility>

namespace postern::delivery {

namespace {

// ">From ", ">>From ": one more than it was (mboxrd).
bool isQuotedFrom(QByteArrayView line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return c != '>'; });
    return end != line.begin() && line.sliced(end - line.begin()).startsWith("From ");
}

} // namespace

std::vector<QByteArray> MboxReader::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end + 1);
        m_line += piece.first(std::min(piece.size(), verdict::kArrivalAtMost - m_line.size()));
        m_isAtLineStart = end >= 0;
        bytes = bytes.sliced(piece.size());
        if (m_isAtLineStart)
            endLine();
    }
    return std::exchange(m_complete, {});
}

void MboxReader::endLine()
{
    const QByteArray line = std::exchange(m_line, {});
    const bool isEmpty = line == "\n" || line == "\r\n";
    const bool begins = std::exchange(m_wasEmpty, isEmpty) && line.startsWith("From ");
    if (begins) {
        if (std::exchange(m_isInMessage, true))
            m_complete.push_back(std::exchange(m_message, {}));
        return;
    }
    if (!m_isInMessage) {
        m_isForeign = m_isForeign || !isEmpty;
        return;
    }
    const QByteArrayView text = QByteArrayView(line).sliced(isQuotedFrom(line) ? 1 : 0);
    m_message += text.first(std::min(text.size(), verdict::kArrivalAtMost - m_message.size()));
}

QByteArray MboxReader::pending() const
{
    return m_isInMessage ? m_message + m_line : QByteArray();
}

bool MboxReader::endsWhole() const
{
    return m_isAtLineStart && m_wasEmpty;
}

} // namespace postern::delivery
