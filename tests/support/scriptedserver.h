// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>
#include <QObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

#include <optional>
#include <vector>

class QSslSocket;

namespace postern::test {

// What a server of the tests does, as a table.
struct Behaviour
{
    enum class Tls { None, StartTls, Implicit };
    struct Answer
    {
        QByteArray command; // a line that begins so, in capitals
        QByteArray reply;   // with its line ends; empty: none, and silence
    };

    QByteArray greeting = "220 mx.companya.com ESMTP\r\n";
    std::vector<Answer> answers; // the first that fits; else EHLO, MAIL, RCPT, RSET, QUIT are taken, the rest is 500
    QByteArray hangsUpAt;        // "RCPT": closes in place of an answer; "greeting": right away
    QByteArray flood;            // sent again and again behind the greeting
    bool isSilent = false;       // takes the connection, and says nothing
    Tls tls = Tls::None;
    bool answersHandshake = true;
    int refusalsAtMost = 0;    // on one connection; behind the last one comes `farewell`, and the end. 0: any number
    QByteArray farewell;       // with its line end; empty: none
    int connectionsAtMost = 0; // at a time, one more is turned away with 421. 0: any number
    bool isOld = false;        // knows TLS 1.0 and nothing newer
    QByteArray behindStartTls; // plain bytes in the same packet as the answer to STARTTLS
    QSslCertificate certificate{};
    QSslKey key{};
};

// Real sockets on loopback, any free port, in the thread of the test.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit ScriptedServer(Behaviour behaviour = Behaviour(), const QHostAddress &address = QHostAddress::LocalHost);

    QByteArrayList received;        // all lines of all connections, without their ends
    std::vector<qsizetype> packets; // how many lines came at a time
    std::vector<QHostAddress> clients;
    int mostAtATime = 0;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void hear(QSslSocket *socket);
    void answer(QSslSocket *socket, const QByteArray &line);
    void greet(QSslSocket *socket);
    bool wearsOut(QSslSocket *socket, const QByteArray &reply);

    Behaviour m_behaviour;
    int m_open = 0;
};

// A self-signed certificate for `host`, made on the spot.
std::pair<QSslCertificate, QSslKey> selfSigned(const QByteArray &host);

} // namespace postern::test
