// SPDX-License-Identifier: Apache-2.0
#include "core/net/transport.h"
#include "core/smtp/exchange.h"
#include "scriptedserver.h"
#include "smallproxy.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace postern;
using namespace std::chrono_literals;
using Kind = smtp::TranscriptEntry::Kind;
using test::Behaviour;

namespace {

constexpr int kPatience = 30000; // ms, on a machine that does much else

smtp::Offer offer(int id, const QByteArray &to)
{
    return {id, *smtp::ReversePath::parse("<a@example.net>"), {}, {{*smtp::ForwardPath::parse(to), {}}}, false};
}

smtp::Script scriptFor(bool startTls, std::chrono::milliseconds patience = 5s)
{
    smtp::ScriptOptions options;
    options.startTls = startTls;
    options.patience = options.patience.atMost(patience);
    return smtp::relayScript(*smtp::HelloName::parse(u"tester.example"),
                             {offer(0, "<b@example.org>"), offer(1, "<c@example.org>")}, options);
}

net::Dial dialTo(const QTcpServer &server, smtp::Security security = smtp::Security::Plain)
{
    net::Dial dial;
    dial.endpoint = {QStringLiteral("mx.companya.com"), server.serverAddress(), server.serverPort(), security};
    dial.connectPatience = 5s;
    dial.handshakePatience = 5s;
    return dial;
}

smtp::ConnectionLog run(const net::Dial &dial, const smtp::Script &script)
{
    net::Transport transport(dial, script);
    QSignalSpy finished(&transport, &net::Transport::finished);
    transport.start();
    if (finished.isEmpty() && !finished.wait(20000))
        qWarning("the transport never finished");
    return transport.log();
}

QByteArrayList linesOf(const smtp::ConnectionLog &log, Kind kind)
{
    QByteArrayList lines;
    for (const smtp::TranscriptEntry &entry : log.transcript) {
        if (entry.kind == kind)
            lines += entry.bytes;
    }
    return lines;
}

} // namespace

class tst_Transport : public QObject
{
    Q_OBJECT

private slots:
    void plainDialogue();
    void startTls();
    void implicitTls();
    void oldTls();
    void plainBytesBeforeTlsAreDropped();
    void handshakeFails_data();
    void handshakeFails();
    void badWeather_data();
    void badWeather();
    void hangUpAtEveryStep_data();
    void hangUpAtEveryStep();
    void refusedConnection();
    void silentNetwork();
    void sourceAddress();
    void unusableSource();
    void ipv6();
    void proxies_data();
    void proxies();
    void leaving();
    void destroyedMidway_data();
    void destroyedMidway();
};

void tst_Transport::plainDialogue()
{
    test::ScriptedServer server;
    const smtp::ConnectionLog log = run(dialTo(server), scriptFor(false));
    QCOMPARE(log.ending, smtp::Ending::Completed);
    QCOMPARE(linesOf(log, Kind::Said),
             (QByteArrayList{"EHLO tester.example\r\n", "MAIL FROM:<a@example.net>\r\n", "RCPT TO:<b@example.org>\r\n",
                             "RSET\r\n", "MAIL FROM:<a@example.net>\r\n", "RCPT TO:<c@example.org>\r\n", "RSET\r\n",
                             "QUIT\r\n"}));
    QCOMPARE(server.received.size(), 8);
    // EHLO, then all the rest in one write: the server may still see it in more than one piece.
    QVERIFY(server.packets.size() <= 4);
    QCOMPARE(log.transcript.front().kind, Kind::Connected);
    QCOMPARE(log.transcript.back().kind, Kind::Left);
    QCOMPARE(log.ourAddress, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(!log.tls);
    QVERIFY(std::is_sorted(log.transcript.begin(), log.transcript.end(),
                           [](const auto &one, const auto &other) { return one.at < other.at; }));
}

void tst_Transport::startTls()
{
    Behaviour behaviour;
    behaviour.tls = Behaviour::Tls::StartTls;
    std::tie(behaviour.certificate, behaviour.key) = test::selfSigned("mx.companya.com");
    test::ScriptedServer server(behaviour);
    const smtp::ConnectionLog log = run(dialTo(server, smtp::Security::StartTls), scriptFor(true));
    QCOMPARE(log.ending, smtp::Ending::Completed);
    QCOMPARE(server.received.count("EHLO tester.example"), 2);
    QVERIFY(log.tls);
    QCOMPARE(log.tls->protocol, QStringLiteral("TLSv1.3"));
    QCOMPARE(log.tls->subject, QStringLiteral("mx.companya.com"));
    QCOMPARE(log.tls->names, QStringList{QStringLiteral("mx.companya.com")});
    QVERIFY(log.tls->matchesHost);
    QVERIFY(log.tls->isSelfSigned);
    QVERIFY(!log.tls->isTrusted);
    QVERIFY(!log.tls->hasExpired);
    QCOMPARE(log.tls->sha256.size(), 64);
    QCOMPARE(linesOf(log, Kind::Encrypted).size(), 1);
}

void tst_Transport::implicitTls()
{
    Behaviour behaviour;
    behaviour.tls = Behaviour::Tls::Implicit;
    std::tie(behaviour.certificate, behaviour.key) = test::selfSigned("other.example");
    test::ScriptedServer server(behaviour);
    const smtp::ConnectionLog log = run(dialTo(server, smtp::Security::Implicit), scriptFor(false));
    QCOMPARE(log.ending, smtp::Ending::Completed);
    QVERIFY(log.tls);
    QVERIFY(!log.tls->matchesHost);
}

// RFC 8996 deprecates TLS 1.0. Servers that know nothing newer are reached all the same, and named.
void tst_Transport::oldTls()
{
    Behaviour behaviour;
    behaviour.tls = Behaviour::Tls::StartTls;
    behaviour.isOld = true;
    std::tie(behaviour.certificate, behaviour.key) = test::selfSigned("mx.companya.com");
    test::ScriptedServer server(behaviour);
    const smtp::ConnectionLog log = run(dialTo(server, smtp::Security::StartTls), scriptFor(true));
    QCOMPARE(log.ending, smtp::Ending::Completed);
    QCOMPARE(log.tls->protocol, QStringLiteral("TLSv1.0"));
    QVERIFY(log.tls->isOldProtocol);
}

// RFC 3207, 4.2: what came in the clear must not pass for what the server says under TLS.
void tst_Transport::plainBytesBeforeTlsAreDropped()
{
    Behaviour behaviour;
    behaviour.tls = Behaviour::Tls::StartTls;
    behaviour.behindStartTls = "250 injected\r\n";
    std::tie(behaviour.certificate, behaviour.key) = test::selfSigned("mx.companya.com");
    test::ScriptedServer server(behaviour);
    const smtp::ConnectionLog log = run(dialTo(server, smtp::Security::StartTls), scriptFor(true));
    QCOMPARE(linesOf(log, Kind::Dropped), QByteArrayList{"250 injected\r\n"});
    QVERIFY(!linesOf(log, Kind::Heard).contains("250 injected\r\n"));
    QCOMPARE(log.ending, smtp::Ending::Completed);
}

void tst_Transport::handshakeFails_data()
{
    QTest::addColumn<Behaviour::Tls>("tls");
    QTest::addColumn<bool>("hasCertificate");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<smtp::Security>("security");

    QTest::newRow("STARTTLS, never answered") << Behaviour::Tls::StartTls << true << false << smtp::Security::StartTls;
    QTest::newRow("implicit, never answered") << Behaviour::Tls::Implicit << true << false << smtp::Security::Implicit;
    QTest::newRow("STARTTLS, no certificate") << Behaviour::Tls::StartTls << false << true << smtp::Security::StartTls;
    QTest::newRow("implicit, no certificate") << Behaviour::Tls::Implicit << false << true << smtp::Security::Implicit;
    QTest::newRow("implicit, speaks in the clear") << Behaviour::Tls::None << false << true << smtp::Security::Implicit;
}

void tst_Transport::handshakeFails()
{
    QFETCH(Behaviour::Tls, tls);
    QFETCH(bool, hasCertificate);
    QFETCH(bool, answers);
    QFETCH(smtp::Security, security);

    Behaviour behaviour;
    behaviour.tls = tls;
    behaviour.answersHandshake = answers;
    if (hasCertificate)
        std::tie(behaviour.certificate, behaviour.key) = test::selfSigned("mx.companya.com");
    test::ScriptedServer server(behaviour);
    net::Dial dial = dialTo(server, security);
    dial.handshakePatience = 300ms;
    const smtp::ConnectionLog log = run(dial, scriptFor(security == smtp::Security::StartTls));
    QCOMPARE(log.ending, smtp::Ending::TlsFailed);
    QVERIFY(!log.tls);
}

void tst_Transport::badWeather_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<smtp::Ending>("ending");

    Behaviour silent;
    silent.isSilent = true;
    QTest::newRow("silence") << silent << smtp::Ending::TimedOut;
    Behaviour web;
    web.greeting = "HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n";
    QTest::newRow("a web server") << web << smtp::Ending::NotSmtp;
    Behaviour garbage;
    garbage.greeting = QByteArray("\x00\xff\x16\x03\x01\x7f\x0a\x00", 8);
    QTest::newRow("garbage") << garbage << smtp::Ending::NotSmtp;
    Behaviour endlessLine;
    endlessLine.greeting = "220 ";
    endlessLine.flood = QByteArray(65536, 'x');
    QTest::newRow("an endless line") << endlessLine << smtp::Ending::NotSmtp;
    Behaviour endlessReply;
    endlessReply.greeting = "";
    endlessReply.flood = QByteArray("220-still greeting you\r\n").repeated(1000);
    QTest::newRow("an endless reply") << endlessReply << smtp::Ending::NotSmtp;
    Behaviour refused;
    refused.greeting = "554 5.7.1 no\r\n";
    QTest::newRow("a greeting that is none") << refused << smtp::Ending::GreetingRefused;
    Behaviour blank;
    blank.greeting = "\r\n\r\n220 mx.companya.com\r\n";
    QTest::newRow("blank lines first") << blank << smtp::Ending::Completed;
}

void tst_Transport::badWeather()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(smtp::Ending, ending);

    test::ScriptedServer server(behaviour);
    const smtp::ConnectionLog log = run(dialTo(server), scriptFor(false, 400ms));
    QCOMPARE(log.ending, ending);
    qsizetype size = 0;
    for (const smtp::TranscriptEntry &entry : log.transcript)
        size += entry.bytes.size();
    QVERIFY(size < smtp::kMaxConnectionBytes + smtp::kMaxReplyLine);
    // What is written down is judged as what was heard.
    const auto badReply = smtp::readConversation(log.transcript).badReply;
    QCOMPARE(badReply.has_value(), ending == smtp::Ending::NotSmtp);
}

void tst_Transport::hangUpAtEveryStep_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<smtp::Ending>("ending");

    for (const char *step : {"greeting", "EHLO", "MAIL", "RCPT", "RSET"})
        QTest::newRow(step) << QByteArray(step) << smtp::Ending::ServerLeft;
    QTest::newRow("QUIT") << QByteArray("QUIT") << smtp::Ending::Completed;
}

void tst_Transport::hangUpAtEveryStep()
{
    QFETCH(QByteArray, step);
    QFETCH(smtp::Ending, ending);

    Behaviour behaviour;
    behaviour.hangsUpAt = step;
    test::ScriptedServer server(behaviour);
    const smtp::ConnectionLog log = run(dialTo(server), scriptFor(false));
    QCOMPARE(log.ending, ending);
    QCOMPARE(log.transcript.back().kind, Kind::Closed);
}

void tst_Transport::refusedConnection()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const net::Dial dial = dialTo(server);
    server.close();
    const smtp::ConnectionLog log = run(dial, scriptFor(false));
    QCOMPARE(log.ending, smtp::Ending::NotConnected);
    QCOMPARE(log.loss, smtp::Loss::Refused);
    QVERIFY(!log.detail.isEmpty());
}

// A full accept queue on loopback is the one network that swallows SYNs without leaving the machine.
void tst_Transport::silentNetwork()
{
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
    for (int i = 0; i < 8; ++i) {
        fillers.push_back(std::make_unique<QTcpSocket>());
        fillers.back()->connectToHost(server.serverAddress(), server.serverPort());
    }
    QTest::qWait(50); // the queue fills in the kernel: nothing of ours can be waited for
    net::Dial dial = dialTo(server);
    dial.connectPatience = 300ms;
    const smtp::ConnectionLog log = run(dial, scriptFor(false));
    QCOMPARE(log.ending, smtp::Ending::NotConnected);
    QCOMPARE(log.loss, smtp::Loss::ConnectTimedOut);
}

void tst_Transport::sourceAddress()
{
    test::ScriptedServer server;
    net::Dial dial = dialTo(server);
    dial.source = QHostAddress(QStringLiteral("127.0.0.5"));
    const smtp::ConnectionLog log = run(dial, scriptFor(false));
    QCOMPARE(log.ending, smtp::Ending::Completed);
    QCOMPARE(server.clients.front(), dial.source);
    QCOMPARE(log.ourAddress, dial.source);
}

void tst_Transport::unusableSource()
{
    test::ScriptedServer server;
    net::Dial dial = dialTo(server);
    dial.source = QHostAddress(QStringLiteral("192.0.2.77")); // of documentation, and nobody's
    const smtp::ConnectionLog log = run(dial, scriptFor(false));
    QCOMPARE(log.ending, smtp::Ending::NotConnected);
    QCOMPARE(log.loss, smtp::Loss::SourceUnavailable);
    QCOMPARE(linesOf(log, Kind::Closed).size(), 1);
}

void tst_Transport::ipv6()
{
    test::ScriptedServer server(Behaviour(), QHostAddress::LocalHostIPv6);
    if (!server.isListening())
        QSKIP("this machine has no IPv6 loopback");
    const smtp::ConnectionLog log = run(dialTo(server), scriptFor(false));
    QCOMPARE(log.ending, smtp::Ending::Completed);
    QVERIFY(log.transcript.front().bytes.startsWith("[::1]:"));
}

void tst_Transport::proxies_data()
{
    QTest::addColumn<test::SmallProxy::Kind>("kind");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<bool>("refuses");

    QTest::newRow("SOCKS5") << test::SmallProxy::Kind::Socks5 << QNetworkProxy::Socks5Proxy << false;
    QTest::newRow("HTTP CONNECT") << test::SmallProxy::Kind::HttpConnect << QNetworkProxy::HttpProxy << false;
    QTest::newRow("SOCKS5 refuses") << test::SmallProxy::Kind::Socks5 << QNetworkProxy::Socks5Proxy << true;
    QTest::newRow("HTTP refuses") << test::SmallProxy::Kind::HttpConnect << QNetworkProxy::HttpProxy << true;
}

void tst_Transport::proxies()
{
    QFETCH(test::SmallProxy::Kind, kind);
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(bool, refuses);

    test::ScriptedServer server;
    test::SmallProxy proxy(kind);
    proxy.refuses = refuses;
    net::Dial dial = dialTo(server);
    dial.proxy = QNetworkProxy(type, QStringLiteral("127.0.0.1"), proxy.serverPort());
    const smtp::ConnectionLog log = run(dial, scriptFor(false));
    QCOMPARE(log.ending, refuses ? smtp::Ending::NotConnected : smtp::Ending::Completed);
    QCOMPARE(proxy.served, refuses ? 0 : 1);
    QVERIFY(log.ourAddress.isNull()); // the server sees the proxy
}

void tst_Transport::leaving()
{
    Behaviour behaviour;
    behaviour.answers = {{"MAIL", ""}};
    test::ScriptedServer server(behaviour);
    net::Transport transport(dialTo(server), scriptFor(false));
    QSignalSpy finished(&transport, &net::Transport::finished);
    connect(&transport, &net::Transport::answered, &transport, [&](const smtp::Answered &answer) {
        if (answer.verb == smtp::Verb::Hello)
            QMetaObject::invokeMethod(&transport, &net::Transport::leave, Qt::QueuedConnection);
    });
    transport.start();
    QVERIFY(finished.wait(kPatience));
    QCOMPARE(transport.log().ending, smtp::Ending::Left);
    QTRY_COMPARE(server.received.back(), QByteArray("QUIT"));
    QCOMPARE(finished.size(), 1);
}

void tst_Transport::destroyedMidway_data()
{
    QTest::addColumn<int>("afterEntries");
    for (int entries = 0; entries < 8; ++entries)
        QTest::addRow("after %d lines", entries) << entries;
}

void tst_Transport::destroyedMidway()
{
    QFETCH(int, afterEntries);

    test::ScriptedServer server;
    auto transport = std::make_unique<net::Transport>(dialTo(server), scriptFor(false));
    int entries = 0;
    connect(transport.get(), &net::Transport::logged, this, [&] { ++entries; });
    transport->start();
    QTRY_VERIFY(entries >= afterEntries);
    transport.reset();
    const int before = entries;
    QTest::qWait(1);
    QCOMPARE(entries, before); // and no crash
}

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_transport.moc"
