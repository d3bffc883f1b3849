// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/serverbook.h"

#include "core/verdict/ruleparts.h"

#include <algorithm>

namespace postern::verdict {

namespace {

// More of a reply is not read: a sign stands in its first lines.
constexpr qsizetype kReadAtMost = 1000;

// The keywords as they were sent: capitals, joined by blanks, without what they are offered with.
QString keywordsOf(const smtp::Reply &reply)
{
    QString keywords;
    for (const QByteArray &line : reply.lines().sliced(1)) {
        const QByteArray keyword = line.simplified().split(' ').front().toUpper();
        keywords += (keywords.isEmpty() ? QString() : QString(QLatin1Char(' ')))
            + QString::fromUtf8(keyword.startsWith("AUTH=") ? QByteArray("AUTH=") : keyword);
        if (keywords.size() > kReadAtMost)
            break;
    }
    return keywords;
}

} // namespace

std::optional<QRegularExpressionMatch> ServerBook::Sign::match(const smtp::Exchange &exchange) const
{
    if (!exchange.reply || std::find(verbs.begin(), verbs.end(), exchange.verb) == verbs.end())
        return std::nullopt;
    const smtp::Reply &reply = *exchange.reply;
    const auto likeCode = [&reply](const QByteArray &one) { return isCodeLike(one, reply.code()); };
    if (!codes.empty() && std::none_of(codes.begin(), codes.end(), likeCode))
        return std::nullopt;
    const QString text = isOfKeywords
        ? keywordsOf(reply)
        : QString::fromUtf8(reply.text().first(std::min(reply.text().size(), kReadAtMost)));
    auto match = words.match(text);
    return match.hasMatch() ? std::optional(std::move(match)) : std::nullopt;
}

const ServerBook::Server *ServerBook::find(QStringView id) const
{
    const auto found =
        std::find_if(m_servers.begin(), m_servers.end(), [id](const Server &one) { return one.id == id; });
    return found == m_servers.end() ? nullptr : &*found;
}

} // namespace postern::verdict
