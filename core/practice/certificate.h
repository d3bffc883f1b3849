// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace postern::practice {

// A certificate that a server signed for itself, and its key. Made anew each time: no key is ever on a disk.
struct Certificate
{
    QSslCertificate certificate;
    QSslKey key;

    static std::optional<Certificate>
    selfSigned(const QByteArray &host); // none: the system has no randomness or memory
};

} // namespace postern::practice
