// SPDX-License-Identifier: Apache-2.0
#include "core/practice/received.h"

#include "core/smtp/address.h"

namespace postern::practice {

namespace {

// RFC 3848: S stands for TLS, A for a login. HELO knows neither.
QByteArray protocolOf(const Trace &trace)
{
    if (!trace.isExtended)
        return "SMTP";
    return QByteArray("ESMTP") + (trace.isEncrypted ? "S" : "") + (trace.isAuthenticated ? "A" : "");
}

} // namespace

QByteArray receivedLine(const Submission &submission, const QByteArray &server, quint64 id, const QDateTime &now)
{
    const Trace &trace = submission.trace;
    QByteArray line = "Received: from " + trace.hello + " (" + smtp::addressLiteral(trace.client) + ")\r\n\tby "
        + server + " with " + protocolOf(trace) + " id " + QByteArray::number(id);
    if (submission.recipients.size() == 1)
        line += "\r\n\tfor " + submission.recipients.front().path;
    return line + ";\r\n\t" + now.toString(Qt::RFC2822Date).toLatin1() + "\r\n";
}

} // namespace postern::practice
