// SPDX-License-Identifier: Apache-2.0
#include "core/practice/session.h"

#include "core/smtp/path.h"

#include <utility>

namespace postern::practice {

namespace {

// "FROM:<a@b> SIZE=1" → "<a@b>". A path ends at its last bracket; without brackets, at the blank.
QByteArray pathBehind(const QByteArray &argument, QByteArrayView keyword)
{
    if (!argument.toUpper().startsWith(keyword.toByteArray()))
        return {};
    const QByteArray rest = argument.sliced(keyword.size()).trimmed();
    if (!rest.startsWith('<'))
        return rest.split(' ').first();
    const qsizetype end = rest.lastIndexOf('>');
    return end < 0 ? QByteArray() : rest.first(end + 1);
}

} // namespace

Session::Session(const Gatekeeper &keeper, const Caller &caller, bool offersTls)
    : m_keeper(keeper)
    , m_caller(caller)
    , m_offersTls(offersTls)
{
}

Response Session::connected() const
{
    Response response;
    response.bytes = "220 " + m_keeper.name() + " ESMTP Postern practice relay\r\n";
    return response;
}

Response Session::received(const QByteArray &bytes, const QByteArray &now)
{
    Response response;
    m_inbox += bytes;
    while (!m_isOver && !response.startsTls) {
        const qsizetype end = m_inbox.indexOf('\n');
        if (end < 0)
            break;
        QByteArray line = m_inbox.first(end);
        m_inbox.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (m_message) {
            messageLine(std::move(line), now, response);
            continue;
        }
        const QByteArray reply =
            line.size() > kMaxCommandLine ? mistake("500 5.5.2 line too long") : answer(line, response);
        response.bytes += reply + "\r\n";
        response.closes = m_isOver;
    }
    const qsizetype most = m_message ? kMaxMessage : kMaxCommandLine;
    if (m_inbox.size() > most && !response.startsTls) {
        m_isOver = response.closes = true;
        response.bytes += "421 4.5.2 line too long\r\n";
    }
    return response;
}

void Session::encrypted()
{
    // RFC 3207, 4.2: whatever was said before does not count any more.
    m_caller.isEncrypted = true;
    m_caller.hello.clear();
    m_envelope.reset();
    m_inbox.clear();
}

QByteArray Session::mistake(const QByteArray &reply)
{
    if (++m_errors < kMaxErrors)
        return reply;
    m_isOver = true;
    return "421 4.7.0 too many errors";
}

QByteArray Session::answer(const QByteArray &line, Response &response)
{
    if (m_secretsAwaited > 0)
        return --m_secretsAwaited > 0 ? QByteArray("334 UGFzc3dvcmQ6") : mistake("535 5.7.8 wrong password");
    const qsizetype blank = line.indexOf(' ');
    const QByteArray command = (blank < 0 ? line : line.first(blank)).toUpper();
    const QByteArray argument = blank < 0 ? QByteArray() : line.sliced(blank + 1).trimmed();
    if (command == "EHLO" || command == "HELO")
        return hello(argument, command == "EHLO");
    if (command == "MAIL")
        return mail(argument);
    if (command == "RCPT")
        return recipient(argument);
    if (command == "DATA")
        return data();
    if (command == "AUTH")
        return auth(argument);
    if (command == "RSET") {
        m_envelope.reset();
        return "250 2.0.0 forgotten";
    }
    if (command == "NOOP")
        return "250 2.0.0 ok";
    if (command == "VRFY")
        return "252 2.1.5 send some mail, and see";
    if (command == "STARTTLS" && m_offersTls && !m_caller.isEncrypted) {
        response.startsTls = true;
        return "220 2.0.0 go ahead";
    }
    if (command == "QUIT") {
        m_isOver = true;
        return "221 2.0.0 " + m_keeper.name() + " closing";
    }
    return mistake("500 5.5.1 unknown command");
}

QByteArray Session::hello(const QByteArray &argument, bool isExtended)
{
    if (argument.isEmpty())
        return mistake("501 5.5.4 who are you?");
    m_caller.hello = argument;
    m_envelope.reset();
    m_isExtended = isExtended;
    const QByteArray greeting =
        m_keeper.name() + " greets " + argument + " [" + m_keeper.seenAddress(m_caller).toString().toLatin1() + ']';
    if (!isExtended)
        return "250 " + greeting;
    QByteArray reply = "250-" + greeting + "\r\n250-PIPELINING\r\n250-SIZE " + QByteArray::number(kMaxMessage);
    if (m_offersTls && !m_caller.isEncrypted)
        reply += "\r\n250-STARTTLS";
    if (m_keeper.wantsPassword())
        reply += "\r\n250-AUTH PLAIN LOGIN";
    return reply + "\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME";
}

QByteArray Session::mail(const QByteArray &argument)
{
    if (m_caller.hello.isEmpty())
        return mistake("503 5.5.1 say EHLO first");
    if (m_envelope)
        return mistake("503 5.5.1 one sender at a time");
    const QByteArray path = pathBehind(argument, "FROM:");
    if (path.isEmpty())
        return mistake("501 5.5.4 MAIL FROM:<address>");
    if (const auto refusal = m_keeper.refusalOfSender(m_caller))
        return *refusal;
    m_envelope = Envelope{path, {}, {}, {}, false};
    return "250 2.1.0 " + path + ": sender ok";
}

QByteArray Session::recipient(const QByteArray &argument)
{
    if (!m_envelope)
        return mistake("503 5.5.1 MAIL first");
    const QByteArray path = pathBehind(argument, "TO:");
    if (path.isEmpty())
        return mistake("501 5.5.4 RCPT TO:<address>");
    if (m_envelope->recipients.size() >= kMaxRecipients)
        return "452 4.5.3 too many recipients";
    const Ruling ruling = m_keeper.recipient(m_caller, m_envelope->mailFrom, path);
    if (ruling.way == Ruling::Way::Refused)
        return mistake(ruling.reply);
    m_envelope->recipients += path;
    if (ruling.way == Ruling::Way::Local)
        m_envelope->local += ruling.mailbox;
    else if (ruling.way == Ruling::Way::Relay)
        m_envelope->outside += ruling.mailbox;
    else
        m_envelope->isDiscarded = true;
    return ruling.reply;
}

QByteArray Session::data()
{
    if (!m_envelope || m_envelope->recipients.isEmpty())
        return mistake("503 5.5.1 RCPT first");
    if (const auto refusal = m_keeper.refusalOfData(m_caller, !m_envelope->outside.isEmpty())) {
        m_envelope.reset();
        return *refusal;
    }
    m_message = QByteArray();
    return "354 go on, and end with a dot on a line by itself";
}

QByteArray Session::auth(const QByteArray &argument)
{
    if (!m_keeper.wantsPassword())
        return mistake("502 5.5.1 nobody needs a password here");
    const QByteArrayList words = argument.toUpper().split(' ');
    if (words.first() == "LOGIN") {
        m_secretsAwaited = words.size() > 1 ? 1 : 2;
        return words.size() > 1 ? "334 UGFzc3dvcmQ6" : "334 VXNlcm5hbWU6";
    }
    if (words.first() == "PLAIN" && words.size() == 1) {
        m_secretsAwaited = 1;
        return "334 ";
    }
    return mistake(words.first() == "PLAIN" ? "535 5.7.8 wrong password" : "504 5.5.4 PLAIN or LOGIN");
}

// RFC 5321, 4.4
QByteArray Session::receivedLine(const QByteArray &now) const
{
    const QByteArray protocol = QByteArray(m_isExtended ? "ESMTP" : "SMTP") + (m_caller.isEncrypted ? "S" : "");
    return "Received: from " + m_caller.hello + " ([" + m_keeper.seenAddress(m_caller).toString().toLatin1()
        + "])\r\n\tby " + m_keeper.name() + " with " + protocol + ";\r\n\t" + now + "\r\n";
}

void Session::messageLine(QByteArray line, const QByteArray &now, Response &response)
{
    if (line != ".") {
        if (line.startsWith('.')) // RFC 5321, 4.5.2
            line.remove(0, 1);
        if (m_message->size() <= kMaxMessage)
            *m_message += line + "\r\n";
        return;
    }
    const QByteArray content = *std::exchange(m_message, std::nullopt);
    const Envelope envelope = *std::exchange(m_envelope, std::nullopt);
    if (content.size() > kMaxMessage) {
        response.bytes += "552 5.3.4 too big\r\n";
        return;
    }
    response.bytes += "250 2.0.0 taken\r\n";
    if (!envelope.local.isEmpty() || !envelope.outside.isEmpty())
        response.accepted.push_back({envelope.mailFrom, envelope.local, envelope.outside, receivedLine(now) + content});
}

} // namespace postern::practice
