// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace postern::verdict {

// A random name for one message, 128 bits as 32 hexadecimal digits in lower case: what is found to hold it is ours.
inline constexpr qsizetype kTokenDigits = 32;
// What is kept of a message that arrived: its head with all Received lines, and of a bounce the part that says why.
inline constexpr qsizetype kArrivalAtMost = 64 * 1024; // octets
// A mailbox of the user's may hold more that bears a token than anybody needs: an echo, a loop.
inline constexpr std::size_t kArrivalsAtMost = 100;

// A message that was given to the server: all of it up to the final dot. Whether it was taken, the transcript says.
struct SentMessage
{
    std::size_t endpoint = 0;   // index in Evidence::endpoints
    std::size_t envelope = 0;   // index in EndpointEvidence::envelopes
    std::size_t connection = 0; // index in EndpointEvidence::connections: where the exchange stands, with every line
    QByteArray token;
    QByteArray messageId; // "<…@…>"
    QDateTime at;         // UTC, when the connection was begun

    friend bool operator==(const SentMessage &, const SentMessage &) = default;
};

// Something that was seen in the watched place and bears a token of ours: the message itself, or a bounce that tells of
// it. What it says is read off `source` each time anew.
struct Arrival
{
    QByteArray source; // as it came, cut off at kArrivalAtMost. A listener has put its own Received line on top, and
                       // Return-Path with the reverse-path above that (RFC 5321, 4.4)
    QString place;     // which mailbox, file or listener: "listen:192.0.2.7:25", "maildir:/home/me/Maildir"
    QDateTime seenAt;  // UTC
    QHostAddress handedOverBy; // who connected to our listener; null for a mailbox

    friend bool operator==(const Arrival &, const Arrival &) = default;
};

// How the watch came to its end.
enum class WatchEnd {
    StillOpen, // nobody ended it: the check was saved meanwhile, or the program was closed. It can be gone on with
    Proven,    // what was waited for was seen
    Settled,   // every message has met its end, and nothing more can come
    GaveUp,    // the time is over
    Stopped,   // by the user, before the time was over. It can be gone on with
    Failed,    // the watched place could not be read: see `trouble`
};

// What keeps a watcher from watching.
enum class WatchTrouble {
    None,
    CannotListen, // the address is not ours, the port is taken, or needs more rights
    NoSuchPlace,  // no such directory, file or mailbox
    NotReadable,  // there, but not for us, or not what it was said to be
    Unreachable,  // the mailbox's server does not answer
    TlsFailed,    // or nobody vouches for its certificate
    LoginRefused,
    ProtocolFailed, // it answers, and not as it should
};

// How the recipient was shown to be a mailbox of the user's own.
struct OwnAddress
{
    enum class How {
        NotShown,  // then nothing is sent
        NotNeeded, // practice, or a listener on loopback: nobody else's mailbox can be reached
        CodeSeen,  // a code that was sent there beforehand was seen in the watched place
        CodeTold,  // the user told us the code that was sent there beforehand
        Read,      // we read the mailbox ourselves, and it is the recipient's
    };

    How how = How::NotShown;
    QDateTime at;   // UTC; null where nothing was shown
    QString detail; // what shows it, as far as that is a name: the exchanger that took the code, the mailbox

    friend bool operator==(const OwnAddress &, const OwnAddress &) = default;
};

// The proof by delivery: what was sent, what was seen since, and for how long somebody looked.
struct DeliveryEvidence
{
    QString watched; // "listen:192.0.2.7:25", "imaps://me@mail.example.org/INBOX", "manual": never a password
    OwnAddress ownAddress;
    std::vector<SentMessage> sent;
    std::vector<Arrival> arrivals; // in the order in which they were seen
    QDateTime watchedFrom;         // UTC; null where the watch never began
    QDateTime watchedUntil;        // the last moment at which somebody looked
    WatchEnd end = WatchEnd::StillOpen;
    WatchTrouble trouble = WatchTrouble::None;
    QString detail; // the system's words on a trouble, for the curious; never decides anything

    friend bool operator==(const DeliveryEvidence &, const DeliveryEvidence &) = default;
};

QString toString(WatchEnd end); // "still-open", "proven", …: as in records and JSON
QString toString(WatchTrouble trouble);
QString toString(OwnAddress::How how);
std::optional<WatchEnd> watchEndFromString(QStringView text);
std::optional<WatchTrouble> watchTroubleFromString(QStringView text);
std::optional<OwnAddress::How> ownAddressHowFromString(QStringView text);

} // namespace postern::verdict
