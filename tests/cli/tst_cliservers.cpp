// SPDX-License-Identifier: Apache-2.0
#include "dnsserver.h"
#include "program.h"
#include "scriptedserver.h"

#include <QTest>

using namespace postern::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postern::test::Behaviour)

namespace {

const QHostAddress kHere(QHostAddress::LocalHost);

// A server that refuses relaying and takes mail for its postmaster.
Behaviour closedServer()
{
    Behaviour behaviour;
    behaviour.answers = {{"RCPT TO:<POSTMASTER", "250 2.1.5 ok\r\n"}};
    return behaviour;
}

Behaviour greetingWith(const QByteArray &bytes)
{
    Behaviour behaviour;
    behaviour.greeting = bytes;
    return behaviour;
}

Behaviour hangingUpAt(const QByteArray &command)
{
    Behaviour behaviour = closedServer();
    behaviour.hangsUpAt = command;
    return behaviour;
}

Behaviour answering(const QByteArray &command, const QByteArray &reply)
{
    Behaviour behaviour = closedServer();
    behaviour.answers.insert(behaviour.answers.begin(), {command, reply});
    return behaviour;
}

// Without PIPELINING: behind an answer that was left out, the next one would pass for it.
Behaviour silentAt(const QByteArray &command)
{
    Behaviour behaviour = answering(command, "");
    behaviour.answers.push_back({"EHLO", "250 mx.companya.com\r\n"});
    return behaviour;
}

Behaviour flooding(const QByteArray &greeting, const QByteArray &flood)
{
    Behaviour behaviour = greetingWith(greeting);
    behaviour.flood = flood;
    return behaviour;
}

Behaviour withTls(bool answersHandshake)
{
    static const auto [certificate, key] = selfSigned("mx.companya.com");
    Behaviour behaviour = closedServer();
    behaviour.tls = Behaviour::Tls::StartTls;
    behaviour.answersHandshake = answersHandshake;
    behaviour.certificate = certificate;
    behaviour.key = key;
    return behaviour;
}

} // namespace

// Servers that are none, or bad ones: the verdict's exit status, and a sentence on standard output that says why.
class tst_CliServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void server_data();
    void server();
    void refusedConnection();
    void refusedConnectionOverIpv6();
    void unknownHost_data();
    void unknownHost();
    void dnsThatIsSilent();
    void whatTheDnsTells();
    void aRecipientOfItsOwn();
};

void tst_CliServers::initTestCase()
{
    qRegisterMetaType<Behaviour>();
}

void tst_CliServers::server_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Behaviour &behaviour, int status, const char *says) {
        QTest::newRow(name) << behaviour << status << QString::fromUtf8(says);
    };

    Behaviour silent;
    silent.isSilent = true;
    row("closed", closedServer(), 0, "was refused for the right reason");
    row("silent port", silent, 3, "A connection was made, but no greeting came in the time that we wait.");
    row("web server", greetingWith("HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n<html></html>\r\n"), 3,
        "What came back is not SMTP: “HTTP/1.1 400 Bad Request");
    row("SSH server", greetingWith("SSH-2.0-OpenSSH_9.2p1\r\n"), 3, "What came back is not SMTP: “SSH-2.0");
    row("garbage", greetingWith(QByteArray("\x00\xff\x1b[2J\x07\x80\xfe\r\n\x00\x01\r\n", 14)), 3,
        "What came back is not SMTP");
    row("garbage without a line end", greetingWith(QByteArray("\x16\x03\x01\x00\xff", 5)), 3,
        "What came back is not SMTP");
    row("endless reply", flooding("220-mx.companya.com\r\n", QByteArray("220-more\r\n").repeated(1000)), 3,
        "What came back is not SMTP");
    row("endless line", flooding("220 mx", QByteArray(65536, 'x')), 3, "What came back is not SMTP");
    row("greeting refused", greetingWith("554 5.7.1 no mail here\r\n"), 3, "554 5.7.1 no mail here");
    row("greeting with 421", greetingWith("421 4.3.2 shutting down\r\n"), 3, "421 4.3.2 shutting down");

    row("hang-up at once", hangingUpAt("GREETING"), 3, "The server ended the connection");
    row("hang-up at EHLO", hangingUpAt("EHLO"), 0, "was refused for the right reason");
    Behaviour helloless = answering("EHLO", "502 5.5.1 what?\r\n");
    helloless.hangsUpAt = "HELO";
    row("hang-up at HELO", helloless, 3, "The server ended the connection");
    row("hang-up at MAIL", hangingUpAt("MAIL"), 3, "The server ended the connection");
    row("hang-up at RCPT", hangingUpAt("RCPT"), 3, "The server ended the connection");
    row("hang-up at the outside RCPT", hangingUpAt("RCPT TO:<JOHNDOE@"), 3, "The server ended the connection");
    row("hang-up at RSET", hangingUpAt("RSET"), 0, "was refused for the right reason");
    row("hang-up at QUIT", hangingUpAt("QUIT"), 0, "was refused for the right reason");
    Behaviour atData = answering("RCPT", "250 ok\r\n");
    atData.answers.insert(atData.answers.begin(), {"RCPT TO:<P", "550 5.1.1 no such user\r\n"});
    atData.answers.insert(atData.answers.begin(), {"RCPT TO:<POSTMASTER", "250 ok\r\n"});
    atData.hangsUpAt = "DATA";
    row("hang-up at DATA", atData, 2, "Anyone on the Internet");
    Behaviour atStartTls = withTls(true);
    atStartTls.hangsUpAt = "STARTTLS";
    row("hang-up at STARTTLS", atStartTls, 3, "The server ended the connection");

    row("silence at EHLO", answering("EHLO", ""), 0, "was refused for the right reason");
    row("silence at MAIL", silentAt("MAIL"), 3, "The server stopped answering.");
    row("silence at RCPT", silentAt("RCPT TO:<JOHNDOE@"), 3, "The server stopped answering.");
    row("EHLO and HELO refused", answering("EHLO", "502 what?\r\n"), 0, "was refused for the right reason");
    row("handshake that never ends", withTls(false), 3, "handshake");
    row("TLS as it should be", withTls(true), 0, "was refused for the right reason");
    row("nonsense at RCPT", answering("RCPT", "banana\r\n"), 3, "What came back is not SMTP");
}

void tst_CliServers::server()
{
    QFETCH(const Behaviour, behaviour);
    QFETCH(const int, status);
    QFETCH(const QString, says);

    Behaviour given = behaviour;
    if (given.hangsUpAt == "GREETING")
        given.hangsUpAt = "greeting";
    const ScriptedServer server(given);
    // Where a verdict is due, no busy machine may pass for a silent server.
    const QString patience = status == 3 ? u"1"_s : u"5"_s;
    const Ran ran = run(checkOf(kHere, server.serverPort(), {u"--timeout"_s, patience}));
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.text().contains(says), ran.out.constData());
    QCOMPARE(ran.status, status);
    // Whatever a server sends, nothing of it may steer the terminal.
    for (const char byte : ran.out)
        QVERIFY2(byte == '\n' || (byte >= 0 ? byte >= ' ' && byte != 0x7f : true), ran.out.constData());
}

void tst_CliServers::refusedConnection()
{
    QTcpServer gone;
    QVERIFY(gone.listen(kHere));
    const quint16 port = gone.serverPort();
    gone.close();
    const Ran ran = run(checkOf(kHere, port));
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.text().contains(u"No connection could be made."), ran.out.constData());
}

void tst_CliServers::refusedConnectionOverIpv6()
{
    QTcpServer gone;
    if (!gone.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6 loopback");
    const quint16 port = gone.serverPort();
    gone.close();
    const Ran ran = run(checkOf(QHostAddress(QHostAddress::LocalHostIPv6), port));
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.text().contains(u"No connection could be made."), ran.out.constData());
}

void tst_CliServers::unknownHost_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("says");
    QTest::newRow("domain that is not there") << u"nosuch.example"_s << u"nosuch.example"_s;
    QTest::newRow("host that is not there") << u"nosuch.example:25"_s << u"nosuch.example"_s;
    QTest::newRow("null MX") << u"nomail.example"_s << u"nomail.example"_s;
    QTest::newRow("no address") << u"textonly.example"_s << u"textonly.example"_s;
}

void tst_CliServers::unknownHost()
{
    QFETCH(const QString, target);
    QFETCH(const QString, says);
    DnsServer dns;
    dns.addExchanger("nomail.example", 0, "");
    dns.addText("textonly.example", {"nothing else"});
    const Ran ran = run({u"check"_s, target, u"--authorized"_s, u"--dns"_s, u"127.0.0.1:%1"_s.arg(dns.port())});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.text().contains(says), ran.out.constData());
    QVERIFY(dns.asked > 0);
}

void tst_CliServers::dnsThatIsSilent()
{
    QUdpSocket gone;
    QVERIFY(gone.bind(kHere, 0));
    const quint16 port = gone.localPort();
    gone.close();
    const Ran ran =
        run({u"check"_s, u"companya.example"_s, u"--authorized"_s, u"--dns"_s, u"127.0.0.1:%1"_s.arg(port)});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.text().contains(u"companya.example"), ran.out.constData());
}

void tst_CliServers::whatTheDnsTells()
{
    const ScriptedServer server(closedServer(), QHostAddress(u"127.0.0.3"_s));
    DnsServer dns;
    dns.addPointer("127.0.0.3", "old.companya.com");
    dns.addAddress("3.0.0.127.list.example", "127.0.0.4");
    dns.addAddress("2.0.0.127.list.example", "127.0.0.2");
    dns.addText("3.0.0.127.list.example", {"an open relay since \x1b[31mMonday"});
    const Ran ran = run(checkOf(server.serverAddress(), server.serverPort(),
                                {u"--dns"_s, u"127.0.0.1:%1"_s.arg(dns.port()), u"--blocklists"_s, u"list.example"_s}));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    for (const auto &words :
         {u"Its address 127.0.0.3 is on the block list list.example: “an open relay since \\x1b[31mMonday”."_s,
          u"Its address 127.0.0.3 is called old.companya.com in the DNS"_s})
        QVERIFY2(ran.text().contains(words), ran.out.constData());
}

// It takes mail for the only outside domains that we know: its duty, by the DNS.
void tst_CliServers::aRecipientOfItsOwn()
{
    Behaviour behaviour = closedServer();
    behaviour.answers.push_back({"RCPT TO:<JOHNDOE@OUTSIDE", "250 ok\r\n"});
    behaviour.answers.push_back({"RCPT TO:<JANE@PARTNER", "250 ok\r\n"});
    const ScriptedServer server(behaviour, QHostAddress(u"127.0.0.3"_s));
    DnsServer dns;
    for (const char *domain : {"outside.example", "partner.example"})
        dns.addExchanger(domain, 10, "backup.companya.com");
    dns.addAddress("backup.companya.com", "127.0.0.3");
    const Ran ran = run(
        checkOf(server.serverAddress(), server.serverPort(),
                {u"--dns"_s, u"127.0.0.1:%1"_s.arg(dns.port()), u"--second-recipient"_s, u"jane@partner.example"_s}));
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.text().contains(u"by the DNS it handles mail for their domains"_s), ran.out.constData());
    QVERIFY2(ran.text().contains(u"--second-recipient ADDRESS"_s), ran.out.constData());
}

QTEST_GUILESS_MAIN(tst_CliServers)
#include "tst_cliservers.moc"
