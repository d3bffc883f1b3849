// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace postern::smtp {

inline constexpr quint16 kRelayPort = 25;        // RFC 5321
inline constexpr quint16 kSubmissionPort = 587;  // RFC 6409
inline constexpr quint16 kSubmissionsPort = 465; // RFC 8314: TLS from the first byte

enum class Security {
    Plain,    // as it comes, without TLS
    StartTls, // RFC 3207
    Implicit, // TLS before the greeting (RFC 8314, 3)
};

// One thing to dial. `host` is the name by which we came to the address: it is what a certificate has to match,
// and empty where the user named an address.
struct Endpoint
{
    QString host;
    QHostAddress address;
    quint16 port = kRelayPort;
    Security security = Security::Plain;

    QString toString() const; // "192.0.2.1:25", "[2001:db8::1]:587 STARTTLS"
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

QString toString(Security security); // "plain", "starttls", "tls": as in records and JSON
std::optional<Security> securityFromString(QStringView text);

} // namespace postern::smtp
