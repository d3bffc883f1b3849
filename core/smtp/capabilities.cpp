// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/capabilities.h"

namespace postern::smtp {

Capabilities::Capabilities(const Reply &hello)
    : m_greeting(hello.lines().first().trimmed())
{
    for (const QByteArray &raw : hello.lines().sliced(1)) {
        const QByteArray line = raw.simplified();
        // RFC 4954 replaced "AUTH=LOGIN PLAIN", which some servers still send for old clients.
        const bool isOldAuth = line.toUpper().startsWith("AUTH=");
        const qsizetype end = isOldAuth ? 4 : line.indexOf(' ');
        const QByteArray keyword = (end < 0 ? line : line.first(end)).toUpper();
        const QByteArray value = end < 0 ? QByteArray() : line.sliced(end + 1);
        if (keyword.isEmpty())
            continue;
        QByteArray &known = m_offers[keyword];
        if (!value.isEmpty())
            known = known.isEmpty() ? value : QByteArray(known + ' ' + value);
    }
}

QByteArray Capabilities::serverName() const
{
    return m_greeting.split(' ').first();
}

bool Capabilities::has(QByteArrayView keyword) const
{
    return m_offers.contains(keyword.toByteArray());
}

QByteArray Capabilities::parameter(QByteArrayView keyword) const
{
    return m_offers.value(keyword.toByteArray());
}

QByteArrayList Capabilities::authMechanisms() const
{
    QByteArrayList mechanisms;
    for (const QByteArray &one : parameter("AUTH").toUpper().split(' ')) {
        if (!one.isEmpty() && !mechanisms.contains(one))
            mechanisms += one;
    }
    return mechanisms;
}

std::optional<qint64> Capabilities::sizeLimit() const
{
    const qint64 limit = parameter("SIZE").toLongLong();
    return limit > 0 ? std::optional(limit) : std::nullopt;
}

} // namespace postern::smtp
