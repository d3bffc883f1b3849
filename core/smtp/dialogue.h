// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/capabilities.h"
#include "core/smtp/login.h"
#include "core/smtp/replyreader.h"
#include "core/smtp/script.h"

#include <deque>
#include <optional>
#include <variant>
#include <vector>

namespace postern::smtp {

// How a connection came to its end.
enum class Ending {
    Completed,       // all was said, QUIT answered
    AskedForMessage, // 354 to DATA: we hung up before the message (RFC 5321, 4.1.1.4)
    NotConnected,    // there never was a connection
    GreetingRefused, // 554 or 521 in place of a greeting (RFC 5321, 3.1; RFC 7504)
    HelloRefused,    // neither EHLO nor HELO was taken
    TlsNotOffered,
    TlsRefused, // offered, but STARTTLS was not answered 220
    TlsFailed,  // the handshake came to nothing
    ServerLeft, // 421, or closed while we waited
    TimedOut,
    NotSmtp, // what came is no reply, or breaks a limit
    Left,    // we were told to stop
};

// Why a connection is gone, as far as the owner of the socket knows.
enum class Loss { Closed, Refused, NoRoute, ConnectTimedOut, TlsFailed, ProxyFailed, SourceUnavailable, Other };

// What the dialogue asks of whoever owns the connection, in order. Send is one write.
struct Send
{
    struct Line
    {
        QByteArray bytes; // with CRLF
        int envelope = kNoEnvelope;
        QByteArray shown = {}; // what stands in the transcript in their place; empty: they do
    };
    std::vector<Line> lines;
};
struct WaitFor
{
    std::chrono::milliseconds patience;
};
struct Upgrade // begin TLS, and report encrypted() or lost(); every plain byte not yet read has to be dropped
{
};
struct Answered // a step has its reply
{
    Verb verb;
    int envelope;
    Reply reply;
};
struct Close
{
};
struct Finish // the last action ever
{
    Ending ending;
    Loss loss = Loss::Closed; // says something where the ending is NotConnected, ServerLeft or TlsFailed
};
using Action = std::variant<Send, WaitFor, Upgrade, Answered, Close, Finish>;
using Actions = std::vector<Action>;

// Walks a script: events go in, actions come out. Knows no socket, no clock, no event loop.
// With PIPELINING offered, all steps that may share a group go out in one write (RFC 2920); without it, one by one.
// After 421 or a hang-up the remaining steps have no answer: that is not a refusal.
class Dialogue
{
public:
    explicit Dialogue(Script script);

    Actions connected(Channel channel = Channel::Clear);
    Actions received(QByteArrayView bytes);
    Actions encrypted(Channel channel = Channel::Encrypted);
    Actions timedOut();
    Actions lost(Loss loss); // the connection is gone, or never came to be
    Actions leave();         // stop politely: QUIT where that can be said, then close

    bool isFinished() const { return m_isFinished; }
    bool isConnected() const { return m_isConnected; }
    const Capabilities &capabilities() const { return m_capabilities; }
    // A line of the server, before it is given to received(), as it may be written down.
    QByteArray shown(const QByteArray &line) const { return m_login.shown(line, isLoggingIn()); }
    std::optional<ReplyReader::Error> badReply() const { return m_reader.error(); }

private:
    void proceed(Actions &actions);
    void answered(std::size_t step, const Reply &reply, Actions &actions);
    void helloAnswered(const Step &step, const Reply &reply, Actions &actions);
    void authAnswered(std::size_t step, const Reply &reply, Actions &actions);
    void say(const Step &step, Send &send);
    bool awaitsMessage(const Step &step) const;
    bool mayBeSaid(const Step &step) const;
    bool isLoggingIn() const;
    bool waitsForQuitOnly() const;
    void finish(Ending ending, Actions &actions, Loss loss = Loss::Closed);

    Script m_script;
    ReplyReader m_reader;
    Capabilities m_capabilities;
    Login m_login;
    Channel m_channel = Channel::Clear;
    std::deque<std::size_t> m_waiting; // steps that were said and have no answer yet, oldest first
    std::size_t m_next = 0;            // the first step not yet said
    int m_helloTaken = kNoEnvelope;    // the envelope whose EHLO, MAIL, RCPT was taken last
    int m_mailTaken = kNoEnvelope;
    int m_rcptTaken = kNoEnvelope;
    int m_dataTaken = kNoEnvelope;
    bool m_isConnected = false;
    bool m_isLoggedIn = false;
    bool m_isUpgrading = false;
    bool m_triesHelo = false;
    bool m_isFinished = false;
};

} // namespace postern::smtp
