// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/connectionlog.h"
#include "core/verdict/outcome.h"

#include <QString>

#include <chrono>
#include <variant>
#include <vector>

namespace postern::check {

// What happens while a check runs, in order. Window, terminal and animation draw from these; the record is their sum.
// `endpoint` and `connection` are the indexes that the record will have.
struct Resolving
{
    QString name;
};
struct EndpointFound
{
    std::size_t endpoint;
    smtp::Endpoint what;
};
struct EndpointStarted
{
    std::size_t endpoint;
};
struct ProbesPlanned
{
    std::size_t endpoint;
    std::size_t total;                  // all of this endpoint, so far
    std::vector<probe::Envelope> added; // the last ones of them: those that no earlier event named
};
struct LineLogged
{
    std::size_t endpoint;
    quint64 line; // number of the connection within this check, from 1: two may be open at a time
    smtp::TranscriptEntry entry;
};
struct ProbeAnswered
{
    std::size_t endpoint;
    std::size_t envelope;
    verdict::Stage stage;
    smtp::Reply reply;
    verdict::Reading reading;
};
struct Pausing
{
    std::size_t endpoint;
    std::chrono::milliseconds length;
};
// A greylister has to be waited for. Comes once a second until the time is over.
struct WaitingOut
{
    std::size_t endpoint; // whose delay is the longest
    std::chrono::seconds left;
};
// The wait is over: what was put off is asked once more. Another EndpointFinished follows.
struct AskingAgain
{
    std::size_t endpoint;
};
// The proof by delivery. Comes after all endpoints are through.
struct WatchStarted
{
    QString watched; // the place, never a password
};
// Whether the recipient is a mailbox of the user's; if not, nothing is sent.
struct CodeSent // whoever reads the recipient's mail is asked for it, unless we see it ourselves
{
    smtp::MailAddress to;
};
struct AddressShown
{
    verdict::OwnAddress how;
};
struct MessageSent
{
    std::size_t endpoint;
    std::size_t envelope;
    std::size_t message; // index in DeliveryEvidence::sent
    bool taken;
};
// We wait for a message. Comes once a second.
struct Watching
{
    std::chrono::seconds passed; // since the first message was sent
    std::chrono::seconds left;
};
struct MessageSeen // or a bounce
{
    std::size_t message; // index in DeliveryEvidence::sent
    verdict::Fate::Kind fate;
};
struct WatchEnded
{
    verdict::WatchEnd end;
    verdict::WatchTrouble trouble;
};
struct EndpointFinished
{
    std::size_t endpoint;
};
struct CheckFinished
{
};

using Event = std::variant<Resolving, EndpointFound, EndpointStarted, ProbesPlanned, LineLogged, ProbeAnswered, Pausing,
                           WaitingOut, AskingAgain, WatchStarted, CodeSent, AddressShown, MessageSent, Watching,
                           MessageSeen, WatchEnded, EndpointFinished, CheckFinished>;

} // namespace postern::check
