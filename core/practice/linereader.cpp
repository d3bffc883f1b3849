// SPDX-License-Identifier: Apache-2.0
#include "core/practice/linereader.h"

#include <utility>

namespace postern::practice {

std::optional<LineReader::Line> LineReader::take(QByteArrayView &bytes, qsizetype limit)
{
    const qsizetype feed = bytes.indexOf('\n');
    const QByteArrayView piece = feed < 0 ? bytes : bytes.first(feed + 1);
    bytes = bytes.sliced(piece.size());

    m_length += piece.size();
    m_line += piece.first(qBound(qsizetype(0), limit - m_line.size(), piece.size()));
    if (feed < 0) {
        m_endsWithReturn = piece.isEmpty() ? m_endsWithReturn : piece.back() == '\r';
        return std::nullopt;
    }
    const bool hasReturn = piece.size() > 1 ? piece[piece.size() - 2] == '\r' : m_endsWithReturn;
    Line line{std::move(m_line), hasReturn, m_length > limit};
    if (line.hasProperEnd && !line.isTooLong)
        line.bytes.chop(2);
    forget();
    return line;
}

} // namespace postern::practice
