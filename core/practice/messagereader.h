// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/linereader.h"

#include <optional>
#include <utility>

namespace postern::practice {

// What the relay announces with SIZE (RFC 1870): ten megabytes, far more than any lesson needs.
inline constexpr qsizetype kMaxMessage = 10 * 1024 * 1024;

// Gathers what follows a 354 up to the line with the single dot (RFC 5321, 4.5.2). Only CRLF.CRLF ends a message: who
// takes less for the end lets others smuggle messages in.
class MessageReader
{
public:
    enum class Fault { LineTooLong, TooLarge };

    explicit MessageReader(qsizetype limit = kMaxMessage) // in octets
        : m_limit(limit)
    {
    }

    bool feed(const LineReader::Line &line); // true: that was the end
    std::optional<Fault> fault() const { return m_fault; }
    QByteArray takeContent() { return std::exchange(m_content, {}); }

private:
    qsizetype m_limit;
    QByteArray m_content;
    bool m_isAtLineStart = true;
    std::optional<Fault> m_fault;
};

} // namespace postern::practice
