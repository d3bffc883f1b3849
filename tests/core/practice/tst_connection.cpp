// SPDX-License-Identifier: Apache-2.0
#include "core/practice/mailserver.h"

#include <QPointer>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace postern::practice;
using namespace std::chrono_literals;

class tst_Connection : public QObject
{
    Q_OBJECT

private slots:
    void repliesOfAGroupLeaveInOneWrite();
    void silenceIsAnsweredAndCut();
    void aHandshakeThatNeverEndsIsCut();
    void plainBytesBehindStartTlsAreDropped();
    void whoNeverReadsIsNotReadAhead();
    void tooManyClientsAreTurnedAway();
    void theCertificateIsForTheHost();
};

namespace {

std::unique_ptr<QTcpSocket> clientOf(const MailServer &server)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    return socket;
}

} // namespace

void tst_Connection::repliesOfAGroupLeaveInOneWrite()
{
    MailServer server(Policy::Closed, Door::Outside);
    QVERIFY(server.open(0));
    const auto client = clientOf(server);
    QTRY_VERIFY(client->canReadLine());
    client->readAll();
    QSignalSpy reads(client.get(), &QTcpSocket::readyRead);
    client->write("EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<postmaster>\r\nRSET\r\nQUIT\r\n");
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(client->readAll().contains("\r\n221 "));
    QCOMPARE(reads.size(), 1);
}

void tst_Connection::silenceIsAnsweredAndCut()
{
    MailServer server(Policy::Closed, Door::Outside, 50ms);
    QVERIFY(server.open(0));
    const auto client = clientOf(server);
    QTRY_VERIFY(client->bytesAvailable() > 0);
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(client->readAll().contains("\r\n421 4.4.2 "));
    QTRY_VERIFY(server.findChildren<Connection *>().isEmpty());
}

void tst_Connection::aHandshakeThatNeverEndsIsCut()
{
    MailServer server(Policy::Closed, Door::Outside, 500ms);
    QVERIFY(server.open(0));
    const auto client = clientOf(server);
    client->write("EHLO a.example\r\nSTARTTLS\r\n");
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(client->readAll().endsWith("220 2.0.0 ready to start TLS\r\n"));
    QTRY_VERIFY(server.findChildren<Connection *>().isEmpty());
}

void tst_Connection::plainBytesBehindStartTlsAreDropped()
{
    MailServer server(Policy::Closed, Door::Outside);
    QVERIFY(server.open(0));
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.connectToHost(QStringLiteral("127.0.0.1"), server.serverPort());
    client.write("EHLO a.example\r\nSTARTTLS\r\nNOOP injected\r\n");
    QByteArray heard;
    QTRY_VERIFY((heard += client.readAll()).endsWith("220 2.0.0 ready to start TLS\r\n"));
    client.startClientEncryption();
    QTRY_VERIFY(client.isEncrypted());
    client.write("EHLO b.example\r\n");
    QTRY_VERIFY(client.canReadLine());
    QVERIFY(client.readLine().startsWith("250-mail.companya.com greets b.example"));
}

void tst_Connection::whoNeverReadsIsNotReadAhead()
{
    MailServer server(Policy::Closed, Door::Outside, 500ms);
    QVERIFY(server.open(0));
    QPointer<Connection> connection;
    qint64 lines = 0;
    connect(&server, &MailServer::opened, this, [&](Connection *opened) {
        connection = opened;
        connect(opened, &Connection::heard, this, [&] { ++lines; });
    });
    const auto client = clientOf(server);
    client->setReadBufferSize(1);
    const QByteArray flood = QByteArray("NOOP\r\n").repeated(4 * 1024 * 1024 / 6);
    client->write(flood);
    QTRY_VERIFY(lines > 0);
    QTRY_VERIFY(!connection); // no progress: cut like any silence
    QVERIFY(lines < flood.size() / 6);
}

void tst_Connection::tooManyClientsAreTurnedAway()
{
    MailServer server(Policy::Closed, Door::Outside);
    QVERIFY(server.open(0));
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < kMaxConnections; ++i)
        clients.push_back(clientOf(server));
    for (const auto &client : clients) {
        QTRY_VERIFY(client->canReadLine());
        QVERIFY(client->readLine().startsWith("220 "));
    }
    const auto late = clientOf(server);
    QTRY_COMPARE(late->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(late->readAll().startsWith("421 4.3.2 "));

    clients.pop_back(); // who leaves makes room
    QTRY_COMPARE(server.findChildren<Connection *>().size(), kMaxConnections - 1);
    const auto next = clientOf(server);
    QTRY_VERIFY(next->canReadLine());
    QVERIFY(next->readLine().startsWith("220 "));
}

void tst_Connection::theCertificateIsForTheHost()
{
    const auto made = Certificate::selfSigned("mail.companya.com");
    QVERIFY(made);
    QCOMPARE(made->key.algorithm(), QSsl::Ec);
    QCOMPARE(made->key.length(), 256);
    QVERIFY(made->certificate.isSelfSigned());
    QVERIFY(made->certificate.subjectAlternativeNames()
                .values(QSsl::DnsEntry)
                .contains(QStringLiteral("mail.companya.com")));
    QVERIFY(made->certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(made->certificate.expiryDate() > QDateTime::currentDateTimeUtc());
    QVERIFY(Certificate::selfSigned("mail.companya.com")->certificate.serialNumber()
            != made->certificate.serialNumber());
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
