// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

namespace postern::practice {

struct Identity
{
    QSslCertificate certificate{};
    QSslKey key{};

    bool isNull() const { return certificate.isNull() || key.isNull(); }
};

// A certificate that `host` signs for itself, made anew: no private key is ever part of the program. Null if OpenSSL
// fails.
Identity selfSignedIdentity(const QByteArray &host);

} // namespace postern::practice
