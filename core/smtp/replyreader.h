// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/reply.h"

#include <deque>
#include <optional>

namespace postern::smtp {

// RFC 5321, 4.5.3.1.5 allows a reply line of 512 octets; eight times as much is still read, more is an attack.
inline constexpr qsizetype kMaxReplyLine = 4096;
// No server of the field needs more than a few dozen EHLO lines.
inline constexpr qsizetype kMaxReplyLines = 256;
// All that one connection may send us. The whole battery needs a few kilobytes.
inline constexpr qsizetype kMaxConnectionBytes = 1024 * 1024;

// Turns the server's byte stream into whole replies. Nothing else in the program looks at the stream.
// Any cut of the stream gives the same replies. Bare LF ends a line as CRLF does, blank lines are passed over.
class ReplyReader
{
public:
    enum class Error {
        NotAReply, // a line does not start with a code: not SMTP, or out of step
        LineTooLong,
        TooManyLines,
        CodeChanged, // RFC 5321, 4.2.1: every line of a reply has the same code
        TooMuch,
    };

    void feed(QByteArrayView bytes);
    std::optional<Reply> next(); // the oldest whole reply not yet taken
    std::optional<Error> error() const
    {
        return m_error;
    } // final; replies that were whole before it can still be taken

    bool hasPending() const { return !m_line.isEmpty() || !m_lines.isEmpty() || !m_ready.empty(); }
    qsizetype forget(); // RFC 3207, 4.2: drops what is not yet taken; says how many replies and pieces that were

private:
    void endLine();

    std::deque<Reply> m_ready;
    QByteArray m_line;
    QByteArrayList m_lines;
    int m_code = 0;
    qsizetype m_total = 0;
    std::optional<Error> m_error;
};

} // namespace postern::smtp
