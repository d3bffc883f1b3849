// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <chrono>
#include <vector>

namespace postern::smtp {

// The envelope of a line that belongs to none: greeting, EHLO, STARTTLS, QUIT.
inline constexpr int kNoEnvelope = -1;
// Stands in place of a password, and of whatever one could be worked out from: "•••".
inline constexpr char kSecret[] = "\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2";

// One moment of a connection. Said and Heard hold the bytes of one line with its end, as they were on the wire
// (inside of TLS where that is on); a line that was cut off by the end of the connection has no end.
// Secrets stand as kSecret.
struct TranscriptEntry
{
    enum class Kind {
        Connected, // bytes: our address and the server's, "192.0.2.7:40112 192.0.2.1:25"
        Said,
        Heard,
        Encrypted, // the handshake is done. Bytes: protocol and cipher, "TLSv1.3 TLS_AES_256_GCM_SHA384"
        Dropped,   // plain text that stood behind the STARTTLS reply: thrown away (RFC 3207, 4.2)
        Silence,   // we waited in vain. Bytes: how long, in milliseconds
        Closed,    // the server or the network ended the connection, or there was none. Bytes: the reason in words
        Left,      // we ended it
    };

    std::chrono::milliseconds at{0}; // since we began to connect
    Kind kind = Kind::Said;
    QByteArray bytes;
    int envelope = kNoEnvelope; // for Said: the envelope that the command belongs to

    friend bool operator==(const TranscriptEntry &, const TranscriptEntry &) = default;
};

// Every byte of one connection, both ways, with times. The primary record: all else is read off it.
using Transcript = std::vector<TranscriptEntry>;

} // namespace postern::smtp
