// SPDX-License-Identifier: Apache-2.0
#include "core/practice/handover.h"

#include "core/practice/company.h"

#include <QHostAddress>

#include <chrono>

namespace postern::practice {

namespace {

constexpr auto kPatience = std::chrono::seconds(30); // both ends are on this machine

// RFC 5321, 4.5.2
QByteArray stuffed(const QByteArray &content)
{
    QByteArray text = content;
    text.replace("\r\n.", "\r\n..");
    return text.startsWith('.') ? '.' + text : text;
}

} // namespace

Handover::Handover(const Accepted &message, quint16 port, QObject *parent)
    : QObject(parent)
{
    m_lines = {QByteArray("EHLO ") + kRelayName + "\r\n", "MAIL FROM:" + message.mailFrom + "\r\n"};
    for (const QByteArray &mailbox : message.outside)
        m_lines.push_back("RCPT TO:<" + mailbox + ">\r\n");
    m_lines.push_back("DATA\r\n");
    m_lines.push_back(stuffed(message.content) + ".\r\n");
    m_lines.push_back("QUIT\r\n");
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &Handover::hear);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(false); });
    m_patience.start(kPatience);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void Handover::hear()
{
    while (m_socket.canReadLine()) {
        const QByteArray line = m_socket.readLine();
        const bool isLast = line.size() > 3 && line[3] != '-';
        if (!isLast)
            continue;
        if (line[0] != '2' && line[0] != '3')
            return end(false);
        m_socket.write(m_lines.front());
        m_lines.pop_front();
        if (m_lines.empty())
            return end(true); // all that is left to say was QUIT
    }
}

void Handover::end(bool arrived)
{
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.disconnectFromHost();
    emit ended(arrived);
    deleteLater();
}

} // namespace postern::practice
