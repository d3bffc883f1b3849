// SPDX-License-Identifier: Apache-2.0
#include "core/practice/mailserver.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace postern::practice {

MailServer::MailServer(const Conduct &conduct, Door door, std::chrono::milliseconds patience, QObject *parent)
    : MailServer(
        [this, conduct, door](const QHostAddress &client) {
            return std::make_unique<Gatekeeper>(conduct, door, client, m_greylister);
        },
        hostName(door), kMaxConnections, patience, parent)
{
    m_door = door;
}

MailServer::MailServer(PorterSource porter, QByteArray host, int maxConnections, std::chrono::milliseconds patience,
                       QObject *parent)
    : QTcpServer(parent)
    , m_porter(std::move(porter))
    , m_host(std::move(host))
    , m_maxConnections(maxConnections)
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
            m_certificate = Certificate::selfSigned(m_host);
        return m_certificate;
    };
    auto *connection = new Connection(socket, m_porter, certificate, m_patience, this);
    ++m_connections;
    connect(connection, &Connection::ended, this, [this] { --m_connections; });
    emit opened(connection);
    if (m_connections > m_maxConnections)
        connection->turnAway();
    else
        connection->welcome();
}

} // namespace postern::practice
