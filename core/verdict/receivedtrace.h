// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QHostAddress>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace postern::verdict {

// What one server wrote about taking the message: its Received field (RFC 5321, 4.4), read. All text is escaped and
// capped; what the line does not say is empty.
struct Hop
{
    QString hello;                           // `from`: what the client called itself
    QString reverseName;                     // the client's name as the server looked it up
    bool isReverseNameDoubtful = false;      // the name does not lead back to the address ("may be forged")
    std::optional<QHostAddress> fromAddress; // the client as the server saw it
    QString by;                              // what the server calls itself
    std::optional<QHostAddress> byAddress;
    QString with; // "ESMTPS", "Microsoft SMTP Server"; RFC 3848 has the list
    QString via;
    QString id;         // under which the server's own log knows the message
    QString forAddress; // without brackets
    QDateTime at;       // UTC, by the server's clock; not valid where it does not say
    bool isEncrypted = false;
    bool isAuthenticated = false;

    // Since the previous hop, by the two servers' clocks. Negative: these do not agree. None where either is silent.
    std::optional<std::chrono::seconds> delay = std::nullopt;
    QString text; // the whole field, for who wants to see it

    // Whether somebody else handed the message over; otherwise a server wrote down what it did by itself.
    bool isHandover() const { return fromAddress || !hello.isEmpty() || !reverseName.isEmpty(); }
    // The later server's clock is behind the earlier one's, by more than the way took.
    bool contradictsPrevious() const { return delay && delay->count() < 0; }

    friend bool operator==(const Hop &, const Hop &) = default;
};

// The way of a message through servers, as they wrote it down.
struct ReceivedTrace
{
    std::vector<Hop> hops; // in the order of travel: the first one took it from the sender
    bool isCut = false;    // there were more hops than kMaxHops, or the header ends in the middle

    friend bool operator==(const ReceivedTrace &, const ReceivedTrace &) = default;
};

// RFC 5321, 6.3: a server takes a hundred and more for a loop.
inline constexpr std::size_t kMaxHops = 100;
// Characters of a name, an identifier, an address; and of a whole line.
inline constexpr qsizetype kMaxHopWord = 255;
inline constexpr qsizetype kMaxHopText = 2000;

// Reads one unfolded Received field as Postfix, Exim, Sendmail, Exchange, OpenSMTPD, qmail, Google, Courier and their
// like write it. Never fails: what it does not understand stays empty, and `text` has all.
Hop hopOf(QByteArrayView received);

// All of a message's source.
ReceivedTrace receivedTraceOf(QByteArrayView source);

} // namespace postern::verdict
