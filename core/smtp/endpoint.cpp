// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/endpoint.h"

using namespace Qt::StringLiterals;

namespace postern::smtp {

QString Endpoint::toString() const
{
    // Somebody else's dialogue may tell only the name.
    const QString bare = address.isNull() ? host : address.toString();
    const QString shown = address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + bare + u']' : bare;
    const QString dialled = shown + u':' + QString::number(port);
    switch (security) {
    case Security::StartTls:
        return dialled + u" STARTTLS"_s;
    case Security::Implicit:
        return dialled + u" TLS"_s;
    case Security::Plain:
        break;
    }
    return dialled;
}

QString toString(Security security)
{
    switch (security) {
    case Security::StartTls:
        return QStringLiteral("starttls");
    case Security::Implicit:
        return QStringLiteral("tls");
    case Security::Plain:
        break;
    }
    return QStringLiteral("plain");
}

std::optional<Security> securityFromString(QStringView text)
{
    for (const Security one : {Security::Plain, Security::StartTls, Security::Implicit}) {
        if (text == toString(one))
            return one;
    }
    return std::nullopt;
}

} // namespace postern::smtp
