// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/company.h"

#include <QDateTime>

namespace postern::practice {

// What a server writes to the sender of a message that it has taken and does not relay: a report by RFC 3464, with the
// header of the message (RFC 6522). The recipients are those of `message`.
QByteArray bounceOf(const StoredMessage &message, const QByteArray &server, const QDateTime &now);

} // namespace postern::practice
