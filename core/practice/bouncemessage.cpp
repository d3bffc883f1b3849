// SPDX-License-Identifier: Apache-2.0
#include "core/practice/bouncemessage.h"

namespace postern::practice {

namespace {

constexpr auto kBoundary = "practice-report"; // nothing of a header starts a line with it

QByteArray withoutBrackets(const QByteArray &path)
{
    return path.sliced(1, path.size() - 2);
}

QByteArray headerOf(const QByteArray &content)
{
    const qsizetype end = content.indexOf("\r\n\r\n");
    return end < 0 ? content : content.first(end + 2);
}

} // namespace

QByteArray bounceOf(const StoredMessage &message, const QByteArray &server, const QDateTime &now)
{
    QByteArray explanation;
    QByteArray report = "Reporting-MTA: dns; " + server + "\r\n";
    for (const QByteArray &path : message.rcptTo) {
        explanation += path + ": relaying denied\r\n";
        report += "\r\nFinal-Recipient: rfc822; " + withoutBrackets(path)
            + "\r\nAction: failed\r\nStatus: 5.7.1\r\nDiagnostic-Code: smtp; 550 5.7.1 " + path
            + ": relaying denied\r\n";
    }
    const QByteArray part = QByteArray("\r\n--") + kBoundary;
    return "From: MAILER-DAEMON@" + server + "\r\nTo: " + withoutBrackets(message.mailFrom)
        + "\r\nSubject: Undelivered mail\r\nDate: " + now.toString(Qt::RFC2822Date).toLatin1()
        + "\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report;"
          " report-type=delivery-status;\r\n\tboundary=\""
        + kBoundary + "\"\r\n" + part + "\r\nContent-Type: text/plain\r\n\r\n" + explanation + part
        + "\r\nContent-Type: message/delivery-status\r\n\r\n" + report + part
        + "\r\nContent-Type: text/rfc822-headers\r\n\r\n" + headerOf(message.content) + part + "--\r\n";
}

} // namespace postern::practice
