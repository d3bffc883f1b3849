// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/replyreader.h"

namespace postern::smtp {

namespace {

constexpr qsizetype kCodeDigits = 3;

// RFC 5321, 4.2: the first digit is 2 to 5, the second 0 to 5; servers send others there (571, 558), which are read
// too.
int codeOf(QByteArrayView line)
{
    if (line.size() < kCodeDigits || line[0] < '2' || line[0] > '5')
        return 0;
    int code = 0;
    for (const char c : line.first(kCodeDigits)) {
        if (c < '0' || c > '9')
            return 0;
        code = code * 10 + (c - '0');
    }
    return code;
}

} // namespace

void ReplyReader::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (m_error)
            return;
        if (++m_total > kMaxConnectionBytes)
            m_error = Error::TooMuch;
        else if (c == '\n')
            endLine();
        else if (m_line.size() >= kMaxReplyLine)
            m_error = Error::LineTooLong;
        else
            m_line += c;
    }
}

void ReplyReader::endLine()
{
    QByteArray line = std::exchange(m_line, {});
    while (line.endsWith('\r'))
        line.chop(1);
    if (line.trimmed().isEmpty())
        return;

    const int code = codeOf(line);
    const char separator = line.size() > kCodeDigits ? line[kCodeDigits] : ' ';
    if (code == 0 || (separator != ' ' && separator != '-' && separator != '\t')) {
        m_error = Error::NotAReply;
        return;
    }
    if (!m_lines.isEmpty() && code != m_code) {
        m_error = Error::CodeChanged;
        return;
    }
    if (m_lines.size() >= kMaxReplyLines) {
        m_error = Error::TooManyLines;
        return;
    }
    m_code = code;
    m_lines += line.size() > kCodeDigits ? line.sliced(kCodeDigits + 1) : QByteArray();
    if (separator != '-')
        m_ready.push_back(Reply(m_code, std::exchange(m_lines, {})));
}

std::optional<Reply> ReplyReader::next()
{
    if (m_ready.empty())
        return std::nullopt;
    Reply reply = std::move(m_ready.front());
    m_ready.pop_front();
    return reply;
}

qsizetype ReplyReader::forget()
{
    const qsizetype dropped = static_cast<qsizetype>(m_ready.size()) + m_lines.size() + (m_line.isEmpty() ? 0 : 1);
    m_ready.clear();
    m_line.clear();
    m_lines.clear();
    return dropped;
}

} // namespace postern::smtp
