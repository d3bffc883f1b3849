// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/transcript.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <vector>

namespace postern::check {

// One connection as somebody copied it from a terminal.
struct PastedConnection
{
    QString host; // as the tool named it; empty if it did not
    QHostAddress address;
    quint16 port = 0;
    smtp::Transcript transcript; // without times: nobody knows them
    bool isEncrypted = false;    // from somewhere on
    bool wasCut = false;         // the tool says that the server hung up
};

// Reads what telnet, nc, openssl s_client, swaks and people's notes look like: marks ("C:", "<-", ">>>"), times in
// front of the lines, the tool's own words between them. Neither passwords nor the text of messages survive it.
std::vector<PastedConnection> readPastedLines(const QByteArray &text);

} // namespace postern::check
