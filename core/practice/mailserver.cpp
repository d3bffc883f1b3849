// SPDX-License-Identifier: Apache-2.0
#include "core/practice/mailserver.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace postern::practice {

MailServer::MailServer(const Conduct &conduct, Door door, std::chrono::milliseconds patience, QObject *parent)
    : QTcpServer(parent)
    , m_conduct(conduct)
    , m_door(door)
    , m_patience(patience)
{
    setProxy(QNetworkProxy::NoProxy); // a proxy would listen somewhere else
}

bool MailServer::open(quint16 port)
{
    return listen(QHostAddress(QHostAddress::LocalHost), port);
}

void MailServer::incomingConnection(qintptr socket)
{
    const auto certificate = [this] {
        if (!m_certificate)
            m_certificate = Certificate::selfSigned(hostName(m_door));
        return m_certificate;
    };
    auto *connection = new Connection(socket, m_conduct, m_door, certificate, m_greylister, m_patience, this);
    ++m_connections;
    connect(connection, &Connection::ended, this, [this] { --m_connections; });
    emit opened(connection);
    if (m_connections > kMaxConnections)
        connection->turnAway();
    else
        connection->welcome();
}

} // namespace postern::practice
