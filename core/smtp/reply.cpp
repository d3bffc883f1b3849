// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/reply.h"

#include "core/smtp/replyreader.h"

#include <algorithm>

namespace postern::smtp {

std::optional<EnhancedCode> EnhancedCode::parse(QByteArrayView text)
{
    const QByteArrayList parts = text.toByteArray().split('.');
    if (parts.size() != 3 || (parts[0] != "2" && parts[0] != "4" && parts[0] != "5"))
        return std::nullopt;
    const auto isNumber = [](const QByteArray &part) { // RFC 3463, 2: one to three digits each
        return !part.isEmpty() && part.size() <= 3
            && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (!isNumber(parts[1]) || !isNumber(parts[2]))
        return std::nullopt;
    return EnhancedCode{parts[0].toInt(), parts[1].toInt(), parts[2].toInt()};
}

QByteArray EnhancedCode::toByteArray() const
{
    return QByteArray::number(level) + '.' + QByteArray::number(subject) + '.' + QByteArray::number(detail);
}

std::optional<Reply> Reply::parse(QByteArrayView bytes)
{
    ReplyReader reader;
    reader.feed(bytes);
    if (!bytes.endsWith('\n'))
        reader.feed("\r\n");
    auto reply = reader.next();
    if (reader.error() || reader.next() || reader.hasPending())
        return std::nullopt;
    return reply;
}

std::optional<EnhancedCode> Reply::enhanced() const
{
    for (const QByteArray &line : m_lines) {
        const qsizetype blank = line.indexOf(' ');
        if (const auto code = EnhancedCode::parse(blank < 0 ? line : line.first(blank)))
            return code;
    }
    const QByteArray &last = m_lines.last();
    const qsizetype start = last.lastIndexOf("(#");
    const qsizetype end = start < 0 ? -1 : last.indexOf(')', start);
    if (end < 0)
        return std::nullopt;
    // s/qmail and chkuser put words behind the code: "(#5.5.3 - chkuser)".
    return EnhancedCode::parse(last.sliced(start + 2, end - start - 2).split(' ').first());
}

} // namespace postern::smtp
