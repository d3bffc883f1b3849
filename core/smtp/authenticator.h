// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace postern::smtp {

// How well a connection is kept from others. Worst first.
enum class Channel {
    Clear,     // whoever is on the way reads along
    Encrypted, // by TLS, and nobody vouches for the other end
    Vouched,   // by TLS with a certificate that was verified for the name dialled, or it never leaves this machine
};

// The client's side of one login (SASL, RFC 4422). A dialogue carries its bytes, in base64; it knows what they mean.
// Good for one attempt.
class Authenticator
{
public:
    virtual ~Authenticator() = default;

    // The strongest mechanism that is offered and known; empty: none is.
    virtual QByteArray choose(const QByteArrayList &offered) const = 0;

    // Starts the attempt. Nothing: in this mechanism the server speaks first.
    virtual std::optional<QByteArray> begin(const QByteArray &mechanism) = 0;

    // The answer to a challenge. Nothing: there is none, and the attempt has to be taken back.
    virtual std::optional<QByteArray> respond(const QByteArray &challenge) = 0;

    // What must never be shown, should the server repeat it.
    virtual QByteArrayList secrets() const = 0;
};

} // namespace postern::smtp
