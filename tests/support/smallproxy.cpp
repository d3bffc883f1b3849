// SPDX-License-Identifier: Apache-2.0
#include "smallproxy.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QtEndian>

namespace postern::test {

namespace {

// RFC 1928, 3 and 4
constexpr qsizetype kSocksHello = 3;
constexpr qsizetype kSocksRequestV4 = 10;

} // namespace

SmallProxy::SmallProxy(Kind kind)
    : m_kind(kind)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &SmallProxy::accept);
}

void SmallProxy::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { hear(client); });
    }
}

void SmallProxy::hear(QTcpSocket *client)
{
    if (client->property("isJoined").toBool())
        return;
    QByteArray inbox = client->property("inbox").toByteArray() + client->readAll();
    m_kind == Kind::Socks5 ? socks(client, inbox) : http(client, inbox);
    client->setProperty("inbox", inbox);
}

void SmallProxy::socks(QTcpSocket *client, QByteArray &inbox)
{
    if (!client->property("isGreeted").toBool() && inbox.size() >= kSocksHello) {
        client->write(QByteArray("\x05\x00", 2));
        client->setProperty("isGreeted", true);
        inbox.remove(0, 2 + inbox[1]);
    }
    if (!client->property("isGreeted").toBool() || inbox.size() < kSocksRequestV4)
        return;
    const QHostAddress address(qFromBigEndian<quint32>(inbox.constData() + 4));
    const auto port = qFromBigEndian<quint16>(inbox.constData() + 8);
    inbox.clear();
    const QByteArray bound("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", kSocksRequestV4);
    if (refuses) {
        client->write(QByteArray(bound).replace(1, 1, "\x05"));
        return client->disconnectFromHost();
    }
    join(client, address.toString(), port, bound);
}

void SmallProxy::http(QTcpSocket *client, QByteArray &inbox)
{
    if (!inbox.contains("\r\n\r\n"))
        return;
    const QByteArray where = inbox.split(' ').value(1);
    const qsizetype colon = where.lastIndexOf(':');
    inbox.clear();
    if (refuses) {
        client->write("HTTP/1.1 403 Forbidden\r\n\r\n");
        return client->disconnectFromHost();
    }
    join(client, QString::fromLatin1(where.first(colon)), where.sliced(colon + 1).toUShort(),
         "HTTP/1.1 200 Connection established\r\n\r\n");
}

void SmallProxy::join(QTcpSocket *client, const QString &host, quint16 port, const QByteArray &welcome)
{
    ++served;
    client->setProperty("isJoined", true);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server, welcome] {
        client->write(welcome);
        connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(host, port);
}

} // namespace postern::test
