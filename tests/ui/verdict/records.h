// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"

#include <QByteArrayList>

namespace postern::test {

// A stranger's pasted dialogue with mail.companya.com: the postmaster is taken, the outside recipient gets `reply`.
check::Record strangersRecord(const QByteArray &reply);

// The same server at so many addresses, IPv4 and IPv6, every port and security.
check::Record manyEndpoints(int count);

// Everything that a hostile server or record may hold: long hosts and replies, markup, bidi and control characters.
check::Record hostileRecord();

} // namespace postern::test
