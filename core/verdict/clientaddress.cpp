// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/clientaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

// In brackets or parentheses, as address literals and the field's servers have it, or behind "ip=" and its like.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression(
        u"(?:[\\[(]|\\b(?:ip|addr|address|client|host)\\s*[=:]?\\s*)(?:IPv6:)?"
        "((?:\\d{1,3}\\.){3}\\d{1,3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:(?:\\d{1,3}\\.){3}\\d{1,3})?)"
        "(?![\\w:]|\\.\\w)"_s, // whole, and not the beginning of something longer
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

QHostAddress plainAddress(const QString &text)
{
    const QHostAddress address(text);
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4) : address;
}

} // namespace

std::optional<QHostAddress> clientAddressIn(const smtp::Reply &reply, const QByteArray &said)
{
    // The other lines of an EHLO reply are capabilities.
    const bool isHello = smtp::verbOf(said) == smtp::Verb::Hello;
    const QByteArray text = isHello ? reply.lines().first() : reply.text();
    auto found = pattern().globalMatch(QString::fromLatin1(text));
    while (found.hasNext()) {
        const QString written = found.next().captured(1);
        const QHostAddress address = plainAddress(written);
        if (!address.isNull() && !said.toLower().contains(written.toLatin1().toLower()))
            return address;
    }
    return std::nullopt;
}

std::optional<QHostAddress> seenClientAddress(const std::vector<smtp::Conversation> &conversations,
                                              const QHostAddress &server)
{
    std::optional<QHostAddress> fromRefusals;
    for (const smtp::Conversation &conversation : conversations) {
        for (const smtp::Exchange &one : conversation.exchanges) {
            if (!one.reply)
                continue;
            const auto seen = clientAddressIn(*one.reply, one.said);
            if (!seen || *seen == server)
                continue;
            if (one.verb == smtp::Verb::Hello && one.reply->isPositive())
                return seen;
            if (!fromRefusals && !one.reply->isPositive())
                fromRefusals = seen;
        }
    }
    return fromRefusals;
}

} // namespace postern::verdict
