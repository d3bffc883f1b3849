// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/reply.h"

#include <QByteArrayList>
#include <QMap>

#include <optional>

namespace postern::smtp {

// What a server said about itself in its answer to EHLO or HELO (RFC 5321, 4.1.1.1). Unknown keywords are kept.
class Capabilities
{
public:
    Capabilities() = default; // nothing is offered: HELO, or no answer
    explicit Capabilities(const Reply &hello);

    // The name and the greeting words of the first line: "mx.example.net Hello you [192.0.2.1]".
    const QByteArray &greeting() const { return m_greeting; }
    QByteArray serverName() const;

    // Keywords are compared without regard to case (RFC 5321, 4.1.1.1); given in capitals here.
    bool has(QByteArrayView keyword) const;
    QByteArray parameter(QByteArrayView keyword) const; // what stands behind the keyword
    QByteArrayList keywords() const { return m_offers.keys(); }
    QByteArrayList authMechanisms() const;   // capitals; also from the old "AUTH=LOGIN" spelling
    std::optional<qint64> sizeLimit() const; // RFC 1870, in octets; none where nothing or 0 is said

    friend bool operator==(const Capabilities &, const Capabilities &) = default;

private:
    QByteArray m_greeting;
    QMap<QByteArray, QByteArray> m_offers;
};

} // namespace postern::smtp
