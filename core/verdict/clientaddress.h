// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/exchange.h"
#include "core/smtp/reply.h"

#include <QHostAddress>

#include <optional>
#include <vector>

namespace postern::verdict {

// The address under which a reply shows its client: "Hello tester [192.0.2.7], pleased to meet you", "Client host
// [192.0.2.7] blocked", "ip=192.0.2.7". `said` is the command that was answered: an address that it holds is only
// repeated.
std::optional<QHostAddress> clientAddressIn(const smtp::Reply &reply, const QByteArray &said);

// The same for all that a server said on several connections: the answer to EHLO counts most. `server` is the address
// that was dialled, which a server may show as its own.
std::optional<QHostAddress> seenClientAddress(const std::vector<smtp::Conversation> &conversations,
                                              const QHostAddress &server);

} // namespace postern::verdict
