// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace postern::smtp {

// What was seen of TLS on one connection. A bad certificate is a finding, never a reason to stop.
struct TlsFacts
{
    QString protocol;           // "TLSv1.3"
    QString cipher;             // "TLS_AES_256_GCM_SHA384"
    bool isOldProtocol = false; // TLS 1.0 or 1.1: deprecated by RFC 8996

    QString subject;   // common name or first alternative name of the server's certificate
    QStringList names; // DNS and IP names that it is valid for
    QString issuer;
    QDateTime validFrom;      // UTC
    QDateTime validUntil;     // UTC
    bool matchesHost = false; // by RFC 6125; false where there was no host name to match
    bool hasExpired = false;  // at the time of the connection
    bool isSelfSigned = false;
    bool isTrusted = false; // the chain leads to a root of this system
    QString sha256;         // fingerprint of the certificate, hexadecimal, lower case

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

} // namespace postern::smtp
