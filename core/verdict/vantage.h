// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/evidence.h"

#include <QHostAddress>

#include <optional>

namespace postern::verdict {

// Where we stood when we asked, and how that is known.
struct Vantage
{
    enum class Basis {
        Said,           // by the user, or by Company A's outside door
        Loopback,       // the server is on this machine
        SameNetwork,    // server and we share a subnet
        Hairpin,        // dialled from outside, but the server sees us under an address of our own network
        PrivateNetwork, // the server has an address that only a private network leads to
        Public,         // nothing speaks for inside
    };

    bool isInside = false;
    Basis basis = Basis::Public;
    QHostAddress ours;                // null if never connected, or a proxy stands between
    std::optional<QHostAddress> seen; // the client address that the server showed us

    // The server was dialled from outside, but sees a private address that is none of ours: a translator or proxy
    // stands in front of it, and whoever comes through it may look like one of its own.
    bool isTranslated = false;

    friend bool operator==(const Vantage &, const Vantage &) = default;
};

QString toString(Vantage::Basis basis);

Vantage vantageOf(const EndpointEvidence &evidence, const Setting &setting);

// RFC 1918, RFC 6598 (shared address space), RFC 4193, link-local of both families.
bool isPrivate(const QHostAddress &address);

} // namespace postern::verdict
