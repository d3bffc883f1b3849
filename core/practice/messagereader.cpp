// SPDX-License-Identifier: Apache-2.0
#include "core/practice/messagereader.h"

namespace postern::practice {

bool MessageReader::feed(const LineReader::Line &line)
{
    const bool isAtLineStart = std::exchange(m_isAtLineStart, line.hasProperEnd);
    if (isAtLineStart && line.hasProperEnd && !line.isTooLong && line.bytes == ".")
        return true;
    if (line.isTooLong)
        m_fault = Fault::LineTooLong;
    const bool isStuffed = isAtLineStart && line.bytes.startsWith('.');
    const QByteArrayView text = QByteArrayView(line.bytes).sliced(isStuffed ? 1 : 0);
    if (m_content.size() + text.size() + 2 > m_limit)
        m_fault = Fault::TooLarge;
    if (m_fault) {
        m_content.clear(); // nobody will get it
        return false;
    }
    m_content += text;
    if (line.hasProperEnd)
        m_content += "\r\n";
    return false;
}

} // namespace postern::practice
