// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/address.h"

#include <QHostAddress>
#include <QStringList>

namespace postern::net {

// The networks of this machine's interfaces, "192.0.2.0/24", without loopback.
QStringList ownNetworks();

// The address that this machine would use towards `destination`; null if there is no way. Sends nothing.
QHostAddress ownAddressTowards(const QHostAddress &destination);

// Whether packets towards `destination` have a way out of this machine: a route, and an address to come from that
// reaches further than the link. Sends nothing.
bool hasWayTo(const QHostAddress &destination);

// What to say in EHLO if the user says nothing: this machine's name if it is fully qualified, else the address literal
// of `own` (RFC 5321, 4.1.4).
smtp::HelloName honestHelloName(const QHostAddress &own);

} // namespace postern::net
