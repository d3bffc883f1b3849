// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace postern::smtp {

// RFC 3463, 2: class.subject.detail, as sent under RFC 2034.
struct EnhancedCode
{
    int level = 0; // 2 success, 4 try again, 5 for good
    int subject = 0;
    int detail = 0;

    static std::optional<EnhancedCode> parse(QByteArrayView text); // "5.7.1", and nothing behind it
    QByteArray toByteArray() const;
    friend bool operator==(const EnhancedCode &, const EnhancedCode &) = default;
};

// One whole reply of a server (RFC 5321, 4.2): a code and at least one line of text, which may be empty.
// Codes run from 200 to 599; the text is bytes as received, without code, separator and line end.
class Reply
{
public:
    // For whole replies: "250 ok", "250-mx\r\n250 SIZE". Nothing if these bytes are not exactly one reply.
    static std::optional<Reply> parse(QByteArrayView bytes);

    int code() const { return m_code; }
    const QByteArrayList &lines() const { return m_lines; }
    QByteArray text() const { return m_lines.join('\n'); }

    // The enhanced status code at the start of a line, or in qmail's way at the end of the text: "(#5.7.1)".
    std::optional<EnhancedCode> enhanced() const;

    bool isPositive() const { return m_code / 100 == 2; }
    bool isIntermediate() const { return m_code / 100 == 3; }
    bool isTransient() const { return m_code / 100 == 4; }
    bool isPermanent() const { return m_code / 100 == 5; }
    friend bool operator==(const Reply &, const Reply &) = default;

private:
    friend class ReplyReader;
    Reply(int code, QByteArrayList lines)
        : m_code(code)
        , m_lines(std::move(lines))
    {
    }

    int m_code;
    QByteArrayList m_lines;
};

} // namespace postern::smtp
