// SPDX-License-Identifier: Apache-2.0
#include "core/practice/session.h"

#include "core/practice/clientcommand.h"
#include "core/smtp/address.h"

#include <algorithm>
#include <utility>

namespace postern::practice {

namespace {

constexpr qsizetype kMaxAuthLine = 12288;    // RFC 4954, 4
constexpr qsizetype kMaxTextLine = 1000 + 1; // RFC 5321, 4.5.3.1.6, which does not count the stuffed dot
constexpr int kMaxComplaints = 20;           // Postfix's smtpd_hard_error_limit

} // namespace

struct Session::Command
{
    QByteArrayView verb;
    Handler handle;
    bool takesArgument; // RFC 5321, 4.3.2: an argument to another command is a syntax error
};

const Session::Command *Session::commandFor(QByteArrayView verb)
{
    // clang-format off
    static constexpr Command commands[] = {
        {"HELO",     &Session::helo,           true},
        {"EHLO",     &Session::ehlo,           true},
        {"STARTTLS", &Session::startTls,       false},
        {"AUTH",     &Session::auth,           true},
        {"MAIL",     &Session::mail,           true},
        {"RCPT",     &Session::rcpt,           true},
        {"DATA",     &Session::data,           false},
        {"RSET",     &Session::rset,           false},
        {"NOOP",     &Session::noop,           true},
        {"VRFY",     &Session::vrfy,           true},
        {"QUIT",     &Session::quit,           false},
        {"EXPN",     &Session::notImplemented, true},
        {"HELP",     &Session::notImplemented, true},
    };
    // clang-format on
    const auto found = std::find_if(std::begin(commands), std::end(commands),
                                    [verb](const Command &one) { return isWord(verb, one.verb); });
    return found == std::end(commands) ? nullptr : &*found;
}

Session::Session(std::unique_ptr<Porter> porter)
    : m_porter(std::move(porter))
{
    m_trace.client = m_porter->client();
}

Session::Session(Gatekeeper gatekeeper)
    : Session(std::make_unique<Gatekeeper>(std::move(gatekeeper)))
{
}

SessionActions Session::connected()
{
    say(220, m_porter->greeting());
    return std::exchange(m_actions, {});
}

SessionActions Session::encrypted()
{
    m_mode = Mode::Command;
    m_trace.isEncrypted = true;
    return {};
}

SessionActions Session::timedOut()
{
    if (m_mode != Mode::Upgrading && m_mode != Mode::Closed)
        say(421, "4.4.2 " + m_porter->serverName() + ": you were silent for too long");
    hangUp();
    return std::exchange(m_actions, {});
}

SessionActions Session::turnedAway()
{
    return {Say{{421, "4.3.2 too many connections, try again later"}}, HangUp{}};
}

SessionActions Session::received(QByteArrayView bytes)
{
    // RFC 3207, 4.2: what stands behind STARTTLS in the clear is not to be read.
    while (!bytes.isEmpty() && m_mode != Mode::Upgrading && m_mode != Mode::Closed) {
        if (const auto line = m_lines.take(bytes, lineLimit()))
            read(*line);
    }
    return std::exchange(m_actions, {});
}

qsizetype Session::lineLimit() const
{
    switch (m_mode) {
    case Mode::Message:
        return kMaxTextLine;
    case Mode::Command: // "AUTH PLAIN …" may carry the response at once
    case Mode::AuthResponse:
        return kMaxAuthLine;
    case Mode::Upgrading:
    case Mode::Closed:
        break;
    }
    return 0;
}

void Session::read(const LineReader::Line &line)
{
    if (m_mode == Mode::Message)
        return readMessage(line);
    if (m_mode == Mode::AuthResponse) {
        m_actions.emplace_back(Heard{kSecret});
        return readAuthResponse(line.bytes);
    }
    readCommand(line);
}

void Session::readCommand(const LineReader::Line &line)
{
    const ClientCommand said = ClientCommand::read(line);
    m_actions.emplace_back(Heard{said.shown});
    if (said.fault == ClientCommand::Fault::TooLong)
        return complain(500, "5.5.2 line too long");
    if (said.fault == ClientCommand::Fault::BareLineFeed)
        return complain(500, "5.5.2 a line ends with CRLF");
    const Command *command = commandFor(said.verb);
    if (!command || said.fault)
        return complain(500, "5.5.2 command not recognized");
    if (!command->takesArgument && !said.argument.isEmpty())
        return complain(501, "5.5.4 " + command->verb.toByteArray() + " takes no argument");
    (this->*command->handle)(said.argument);
}

void Session::helo(QByteArrayView argument)
{
    hello(argument, false);
}

void Session::ehlo(QByteArrayView argument)
{
    hello(argument, true);
}

void Session::hello(QByteArrayView argument, bool isExtended)
{
    const auto name = smtp::HelloName::parse(QString::fromUtf8(argument));
    if (!name)
        return complain(501, "5.5.4 a domain name or an address literal has to follow");
    forgetTransaction(); // RFC 5321, 4.1.4
    m_trace.hello = name->bytes();
    m_porter->greeted(m_trace.hello);
    m_trace.isExtended = isExtended;
    QByteArrayList lines{m_porter->serverName() + " greets " + m_trace.hello + ' '
                         + smtp::addressLiteral(m_porter->client())};
    if (isExtended) {
        lines << "SIZE " + QByteArray::number(m_porter->maxMessage()) << "8BITMIME"
              << "PIPELINING";
        if (!m_trace.isEncrypted)
            lines << "STARTTLS";
        if (m_porter->offersAuth(m_trace.isEncrypted))
            lines << "AUTH " + SaslServer::mechanisms().join(' ');
        lines << "ENHANCEDSTATUSCODES";
    }
    say({250, lines});
}

void Session::startTls(QByteArrayView)
{
    if (m_trace.isEncrypted || m_trace.hello.isEmpty())
        return complain(503, m_trace.isEncrypted ? "5.5.1 TLS is on already" : "5.5.1 say EHLO first");
    say(220, "2.0.0 ready to start TLS");
    m_actions.emplace_back(BeginTls{});
    m_mode = Mode::Upgrading;
    m_lines.forget();
    forgetTransaction();
    m_trace.hello.clear(); // RFC 3207, 4.2: nothing that was said in the clear is to be believed
    m_porter->greeted({});
    m_trace.isExtended = false;
}

void Session::auth(QByteArrayView argument)
{
    if (m_transaction.isOpen() || !m_trace.isExtended)
        return complain(503, m_transaction.isOpen() ? "5.5.1 not in a mail transaction" : "5.5.1 say EHLO first");
    if (m_trace.isAuthenticated)
        return complain(503, "5.5.1 you are logged in"); // RFC 4954, 4
    if (!m_porter->offersAuth(m_trace.isEncrypted))
        return say(538, "5.7.11 encryption is required for that"); // RFC 4954, 6
    const qsizetype blank = argument.indexOf(' ');
    const QByteArray mechanism = (blank < 0 ? argument : argument.first(blank)).toByteArray().toUpper();
    if (!SaslServer::mechanisms().contains(mechanism))
        return say(504, "5.5.4 mechanism not known");
    const bool isServerFirst = mechanism == "LOGIN";
    if (blank >= 0 && isServerFirst)
        return say(501, "5.5.4 no initial response belongs to that"); // RFC 4954, 4
    m_login.emplace(mechanism);
    if (blank >= 0)
        return readAuthResponse(argument.sliced(blank).trimmed().toByteArray());
    authStep({});
}

void Session::readAuthResponse(const QByteArray &line)
{
    m_mode = Mode::Command;
    if (line == "*")
        return say(501, "5.7.0 authentication cancelled");
    const auto response =
        QByteArray::fromBase64Encoding(line == "=" ? QByteArray() : line, QByteArray::AbortOnBase64DecodingErrors);
    if (!response)
        return say(501, "5.5.2 that is no base64");
    authStep(*response);
}

void Session::authStep(const QByteArray &response)
{
    const QByteArray challenge = m_login->step(response);
    const bool hasMoreToSay = m_login->state() == SaslServer::State::LoggedIn && !challenge.isEmpty();
    if (m_login->state() == SaslServer::State::Goes || hasMoreToSay) {
        m_mode = Mode::AuthResponse;
        return say(334, challenge.toBase64());
    }
    if (m_login->state() == SaslServer::State::Refused)
        return say(535, "5.7.8 credentials invalid");
    m_trace.isAuthenticated = true;
    m_porter->logIn();
    say(235, "2.7.0 welcome, " + QByteArray(kEmployee));
}

void Session::mail(QByteArrayView argument)
{
    if (m_trace.hello.isEmpty() || m_transaction.isOpen())
        return complain(503, m_transaction.isOpen() ? "5.5.1 a sender was given already" : "5.5.1 say EHLO first");
    say(m_transaction.mail(argument, *m_porter, m_trace.isEncrypted));
}

void Session::rcpt(QByteArrayView argument)
{
    if (!m_transaction.isOpen())
        return complain(503, "5.5.1 say MAIL first");
    say(m_transaction.rcpt(argument, *m_porter));
}

void Session::data(QByteArrayView)
{
    if (!m_transaction.isOpen())
        return complain(503, "5.5.1 say MAIL first");
    const Response response = m_transaction.data(*m_porter);
    if (response.code == 354) {
        m_mode = Mode::Message;
        m_message = MessageReader(m_porter->maxMessage());
    }
    say(response);
}

void Session::readMessage(const LineReader::Line &line)
{
    m_actions.emplace_back(Heard{line.bytes});
    if (!m_message.feed(line))
        return;
    m_mode = Mode::Command;
    if (m_message.fault() == MessageReader::Fault::LineTooLong) {
        say(500, "5.6.0 a line of the message is too long"); // RFC 5321, 4.5.3.1.10
    } else if (m_message.fault() == MessageReader::Fault::TooLarge) {
        say(552, "5.3.4 message too big");
    } else {
        takeMessage();
    }
    forgetTransaction();
}

void Session::takeMessage()
{
    Submission submission{m_transaction.sender(), m_transaction.recipients(), m_message.takeContent(), m_trace};
    if (const auto refusal = m_porter->refusesMessage(submission))
        return say(*refusal);
    m_actions.emplace_back(Take{std::move(submission)});
    say(250, "2.0.0 message taken");
}

void Session::rset(QByteArrayView)
{
    forgetTransaction();
    say(250, "2.0.0 forgotten");
}

void Session::noop(QByteArrayView)
{
    say(250, "2.0.0 nothing done");
}

void Session::vrfy(QByteArrayView argument)
{
    if (argument.isEmpty())
        return say(501, "5.5.4 syntax: VRFY name");
    say(252, "2.0.0 not told; send a message and see"); // RFC 5321, 7.3
}

void Session::quit(QByteArrayView)
{
    say(221, "2.0.0 " + m_porter->serverName() + " closes the connection");
    hangUp();
}

void Session::notImplemented(QByteArrayView)
{
    complain(502, "5.5.1 command not implemented");
}

void Session::say(const Response &response)
{
    m_actions.emplace_back(Say{response});
}

void Session::say(int code, const QByteArray &text)
{
    say({code, text});
}

void Session::complain(int code, const QByteArray &text)
{
    say(code, text);
    if (++m_complaints < kMaxComplaints)
        return;
    say(421, "4.7.0 " + m_porter->serverName() + ": too many errors");
    hangUp();
}

void Session::forgetTransaction()
{
    m_transaction = {};
    m_message = MessageReader();
}

void Session::hangUp()
{
    if (std::exchange(m_mode, Mode::Closed) != Mode::Closed)
        m_actions.emplace_back(HangUp{});
}

} // namespace postern::practice
