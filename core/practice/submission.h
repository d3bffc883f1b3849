// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>

#include <vector>

namespace postern::practice {

// What a server does with a message for a recipient that it has taken.
enum class Disposition {
    Refuse,
    Local,   // comes to rest here
    Relay,   // is sent on to the outside
    Discard, // was promised, and is thrown away
    Return,  // was promised, and comes back to the sender
    Regret,  // was promised, and is refused at DATA
};

struct Recipient
{
    QByteArray path; // as delivered: without source route, percent hack undone
    Disposition disposition = Disposition::Refuse;
    friend bool operator==(const Recipient &, const Recipient &) = default;
};

// What a server knows of where a message came from (RFC 5321, 4.4).
struct Trace
{
    QByteArray hello;        // the client's name for itself
    QHostAddress client;     // as the server sees it
    bool isExtended = false; // EHLO, not HELO
    bool isEncrypted = false;
    bool isAuthenticated = false; // one of Company A's own people, with a password
    friend bool operator==(const Trace &, const Trace &) = default;
};

// A message that a session took responsibility for.
struct Submission
{
    QByteArray sender; // path
    std::vector<Recipient> recipients;
    QByteArray content; // dots unstuffed, as it came
    Trace trace;
    friend bool operator==(const Submission &, const Submission &) = default;
};

} // namespace postern::practice
