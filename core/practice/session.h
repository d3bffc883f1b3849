// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/gatekeeper.h"
#include "core/practice/linereader.h"
#include "core/practice/messagereader.h"
#include "core/practice/saslserver.h"
#include "core/practice/submission.h"
#include "core/practice/transaction.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace postern::practice {

// What a session asks of whoever owns the connection, in order.
struct Heard // a line of the client, for whoever watches; a password stands as "•••"
{
    QByteArray line;
};
struct Say
{
    Response response;
};
struct BeginTls // and report encrypted(); every plain byte not yet read has to be dropped
{
};
struct Take // a message is ours from here on
{
    Submission submission;
};
struct HangUp // the last action ever
{
};
using SessionAction = std::variant<Heard, Say, BeginTls, Take, HangUp>;
using SessionActions = std::vector<SessionAction>;

// The server's side of one SMTP conversation: bytes go in, actions come out. Knows no socket, no clock, no event loop.
// Any cut of the stream gives the same conversation, so a pipelined group is answered line by line (RFC 2920, 3.2).
class Session
{
public:
    explicit Session(std::unique_ptr<Porter> porter);
    explicit Session(Gatekeeper gatekeeper);

    SessionActions connected();
    SessionActions received(QByteArrayView bytes);
    SessionActions encrypted();
    SessionActions timedOut();
    static SessionActions turnedAway(); // in place of connected(), where there are too many clients already

private:
    enum class Mode { Command, AuthResponse, Message, Upgrading, Closed };
    using Handler = void (Session::*)(QByteArrayView);
    struct Command;

    static const Command *commandFor(QByteArrayView verb);
    qsizetype lineLimit() const;
    void read(const LineReader::Line &line);
    void readCommand(const LineReader::Line &line);
    void readMessage(const LineReader::Line &line);
    void takeMessage();
    void readAuthResponse(const QByteArray &line);
    void authStep(const QByteArray &response);

    void helo(QByteArrayView argument);
    void ehlo(QByteArrayView argument);
    void hello(QByteArrayView argument, bool isExtended);
    void startTls(QByteArrayView argument);
    void auth(QByteArrayView argument);
    void mail(QByteArrayView argument);
    void rcpt(QByteArrayView argument);
    void data(QByteArrayView argument);
    void rset(QByteArrayView argument);
    void noop(QByteArrayView argument);
    void vrfy(QByteArrayView argument);
    void quit(QByteArrayView argument);
    void notImplemented(QByteArrayView argument);

    void say(const Response &response);
    void say(int code, const QByteArray &text);
    void complain(int code, const QByteArray &text); // about the conversation itself; too many end it
    void forgetTransaction();
    void hangUp();

    std::unique_ptr<Porter> m_porter;
    Mode m_mode = Mode::Command;
    LineReader m_lines;
    MessageReader m_message;
    SessionActions m_actions; // of the event at hand
    Trace m_trace;            // an empty hello: the client did not greet yet
    Transaction m_transaction;
    std::optional<SaslServer> m_login; // under way
    int m_complaints = 0;
};

} // namespace postern::practice
