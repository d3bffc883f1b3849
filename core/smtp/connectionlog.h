// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/dialogue.h"
#include "core/smtp/endpoint.h"
#include "core/smtp/tlsfacts.h"
#include "core/smtp/transcript.h"

#include <QDateTime>

#include <optional>

namespace postern::smtp {

// All that is known of one connection after its end.
struct ConnectionLog
{
    Endpoint endpoint;
    QDateTime startedAt;     // UTC
    QHostAddress ourAddress; // null if there was no connection, or a proxy stands between
    Transcript transcript;
    std::optional<TlsFacts> tls;
    Ending ending = Ending::NotConnected;
    Loss loss = Loss::Closed; // says something where the ending is NotConnected, ServerLeft or TlsFailed
    QString detail;           // the system's words on a loss, for the curious; never decides anything

    friend bool operator==(const ConnectionLog &, const ConnectionLog &) = default;
};

} // namespace postern::smtp
