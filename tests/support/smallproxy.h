// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QTcpServer>

class QTcpSocket;

namespace postern::test {

// SOCKS5 without a password (RFC 1928) or HTTP CONNECT (RFC 9110, 9.3.6), for one hop on loopback.
class SmallProxy : public QTcpServer
{
    Q_OBJECT

public:
    enum class Kind { Socks5, HttpConnect };

    explicit SmallProxy(Kind kind);

    int served = 0; // connections that were passed on
    bool refuses = false;

private:
    void accept();
    void hear(QTcpSocket *client);
    void socks(QTcpSocket *client, QByteArray &inbox);
    void http(QTcpSocket *client, QByteArray &inbox);
    void join(QTcpSocket *client, const QString &host, quint16 port, const QByteArray &welcome);

    Kind m_kind;
};

} // namespace postern::test
