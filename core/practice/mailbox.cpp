// SPDX-License-Identifier: Apache-2.0
#include "core/practice/mailbox.h"

#include "core/smtp/address.h"
#include "core/smtp/bytes.h"

#include <algorithm>

namespace postern::practice {

namespace {

bool isAtomText(char c)
{
    // RFC 5322, 3.2.3
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isDotString(QByteArrayView text)
{
    return !text.isEmpty() && !text.startsWith('.') && !text.endsWith('.') && !text.contains("..")
        && std::all_of(text.begin(), text.end(), [](char c) { return c == '.' || isAtomText(c); });
}

bool isQuotedString(QByteArrayView text)
{
    if (text.size() < 3 || !text.startsWith('"') || !text.endsWith('"'))
        return false;
    const QByteArrayView inner = text.sliced(1, text.size() - 2);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == '"')
            return false;
        if (inner[i] == '\\' && ++i == inner.size())
            return false; // the closing quote would be the escaped one
    }
    return true;
}

// RFC 5321, 4.1.3. QHostAddress also reads "2130706433" and "127.1": no address literals, hence the way back.
std::optional<QByteArray> readLiteral(QByteArrayView inner)
{
    constexpr QByteArrayView tag("IPv6:");
    const bool isV6 = inner.size() > tag.size() && inner.first(tag.size()).compare(tag, Qt::CaseInsensitive) == 0;
    const QByteArrayView bare = isV6 ? inner.sliced(tag.size()) : inner;
    const QHostAddress address(QString::fromLatin1(bare));
    if (address.isNull() || !address.scopeId().isEmpty())
        return std::nullopt;
    if (isV6 != (address.protocol() == QAbstractSocket::IPv6Protocol))
        return std::nullopt;
    if (!isV6 && address.toString() != QLatin1StringView(bare))
        return std::nullopt;
    return isV6 ? "[ipv6:" + address.toString().toLatin1() + ']' : '[' + bare.toByteArray() + ']';
}

} // namespace

std::optional<QByteArray> readDomain(QByteArrayView text)
{
    if (text.startsWith('[') && text.endsWith(']'))
        return readLiteral(text.sliced(1, text.size() - 2));
    // DomainName is kind to blanks, a trailing dot and umlauts; a server that reads by the RFC is not.
    if (text.isEmpty() || text.endsWith('.') || text.contains(' ') || smtp::hasControl(text) || smtp::hasEightBit(text))
        return std::nullopt;
    const auto name = smtp::DomainName::parse(QString::fromLatin1(text));
    return name ? std::optional(name->toByteArray()) : std::nullopt;
}

std::optional<Mailbox> Mailbox::parse(QByteArrayView text)
{
    const qsizetype at = smtp::lastUnquotedAt(text);
    if (at < 0)
        return std::nullopt;
    const QByteArrayView localPart = text.first(at);
    if (localPart.size() > smtp::kMaxLocalPart || smtp::hasControl(localPart) || smtp::hasEightBit(localPart)
        || (!isDotString(localPart) && !isQuotedString(localPart)))
        return std::nullopt;
    auto domain = readDomain(text.sliced(at + 1));
    if (!domain)
        return std::nullopt;
    return Mailbox(localPart.toByteArray(), *std::move(domain));
}

QByteArray Mailbox::userName() const
{
    if (!isQuoted())
        return m_localPart.toLower();
    QByteArray name;
    for (qsizetype i = 1; i + 1 < m_localPart.size(); ++i) {
        if (m_localPart[i] == '\\')
            ++i;
        name += m_localPart[i];
    }
    return name.toLower();
}

QByteArray Mailbox::path() const
{
    return m_domain.isEmpty() ? '<' + m_localPart + '>' : '<' + m_localPart + '@' + m_domain + '>';
}

} // namespace postern::practice
