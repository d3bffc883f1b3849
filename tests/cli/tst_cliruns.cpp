// SPDX-License-Identifier: Apache-2.0
#include "core/practice/company.h"
#include "dnsserver.h"
#include "program.h"
#include "scriptedserver.h"
#include "smallproxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <sys/types.h>

using namespace postern::test;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress kHere(QHostAddress::LocalHost);
constexpr int kPeeked = 8192;

void interrupt(const QProcess &process)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
}

// The port that “postern practice” prints for strangers.
quint16 printedPort(QProcess &process)
{
    const QString printed = QString::fromUtf8(process.peek(kPeeked));
    return printed.section(u"for strangers"_s, 1).section(u"127.0.0.1:"_s, 1, 1).section(u'\n', 0, 0).toUShort();
}

} // namespace

// What a run prints, whom it asks and from where, and how it ends.
class tst_CliRuns : public QObject
{
    Q_OBJECT

private slots:
    void demo();
    void jsonBeginsWithItsSchema();
    void nagiosIsOneLine_data();
    void nagiosIsOneLine();
    void quietPrintsNothing();
    void probesAreListed();
    void nothingIsSentWithoutAWord();
    void practiceServes();
    void interrupted_data();
    void interrupted();
    void interruptedWhileResolving();
    void proxy_data();
    void proxy();
    void proxyThatIsNotThere();
    void source();
    void sourceThatIsNotOurs();
    void catalogueOfOneProbe();
    void greylistingIsWaitedOut();
};

void tst_CliRuns::demo()
{
    const Ran ran = run({});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(ran.text().contains(u"postern check practice:closed"));
    QVERIFY(ran.text().contains(u"postern check practice:open"));
}

void tst_CliRuns::jsonBeginsWithItsSchema()
{
    const Ran ran = run({u"check"_s, u"practice:closed"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QJsonParseError flaw;
    const QJsonObject result = QJsonDocument::fromJson(ran.out, &flaw).object();
    QCOMPARE(flaw.error, QJsonParseError::NoError);
    QVERIFY(QString::fromUtf8(ran.out).remove(u' ').remove(u'\n').startsWith(u"{\"schema\":\"urn:postern:result:1\""));
    QVERIFY(!result.isEmpty());
}

void tst_CliRuns::nagiosIsOneLine_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("status");
    QTest::newRow("closed") << u"closed"_s << 0;
    QTest::newRow("sink") << u"sink"_s << 1;
    QTest::newRow("open") << u"open"_s << 2;
    QTest::newRow("blocklisted") << u"blocklisted"_s << 3;
}

void tst_CliRuns::nagiosIsOneLine()
{
    QFETCH(const QString, policy);
    QFETCH(const int, status);
    const Ran ran = run({u"check"_s, u"practice:"_s + policy, u"--format"_s, u"nagios"_s});
    QCOMPARE(ran.status, status);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out.count('\n'), 1);
    QVERIFY(ran.out.endsWith('\n') && ran.out.size() > 1);
}

void tst_CliRuns::quietPrintsNothing()
{
    for (const char *format : {"text", "json", "nagios"}) {
        const Ran ran = run({u"check"_s, u"practice:open"_s, u"--quiet"_s, u"--format"_s, QString::fromLatin1(format)});
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(ran.err, QByteArray());
    }
}

void tst_CliRuns::probesAreListed()
{
    const Ran text = run({u"probes"_s});
    QCOMPARE(text.status, 0);
    QCOMPARE(text.err, QByteArray());
    const Ran json = run({u"probes"_s, u"--format"_s, u"json"_s});
    const QJsonArray all = QJsonDocument::fromJson(json.out).array();
    QVERIFY(all.size() > 30);
    for (const QJsonValue one : all) {
        const QString id = one.toObject().value(u"id"_s).toString();
        QVERIFY2(('\n' + text.out).contains('\n' + id.toUtf8() + ' '), qPrintable(id));
    }
}

void tst_CliRuns::nothingIsSentWithoutAWord()
{
    // Documentation addresses (RFC 5737, RFC 3849): even so, they must not be dialled, and no name be asked for.
    DnsServer dns;
    const QString server = u"127.0.0.1:%1"_s.arg(dns.port());
    for (const char *target : {"192.0.2.1", "192.0.2.1:25", "2001:db8::1", "mail.example.org", "localhost.example"}) {
        const Ran ran = run({u"check"_s, QString::fromLatin1(target), u"--dns"_s, server});
        QCOMPARE(flawOfComplaint(ran), QString());
        QVERIFY2(ran.err.contains(target) && ran.err.contains("--authorized"), ran.err.constData());
    }
    QCOMPARE(dns.asked, 0);
}

void tst_CliRuns::practiceServes()
{
    const auto practice = started({u"practice"_s, u"closed"_s});
    QTRY_VERIFY(printedPort(*practice) != 0);
    QTcpSocket client;
    QByteArray heard;
    connect(&client, &QTcpSocket::readyRead, &client, [&] { heard += client.readAll(); });
    client.connectToHost(kHere, printedPort(*practice));
    QTRY_VERIFY(heard.startsWith("220 "));
    const auto say = [&](const QByteArray &line) {
        heard.clear();
        client.write(line + "\r\n");
    };
    say("HELO tester.example");
    QTRY_VERIFY(heard.startsWith("250 "));
    say("MAIL FROM:<spammer@badplace.example>");
    QTRY_VERIFY(heard.startsWith("250 "));
    say("RCPT TO:<johndoe@gmail.com>");
    QTRY_VERIFY(heard.startsWith("55"));
    say("RCPT TO:<accounting@companya.com>");
    QTRY_VERIFY(heard.startsWith("250 "));
    say("DATA");
    QTRY_VERIFY(heard.startsWith("354 "));
    say("Subject: hello\r\n\r\nhello\r\n.");
    QTRY_VERIFY(heard.startsWith("250 "));
    QTRY_VERIFY(practice->peek(kPeeked).contains("A message arrived in a mailbox of Company A."));

    const Ran check = run({u"check"_s, u"127.0.0.1:%1"_s.arg(printedPort(*practice)), u"--vantage"_s, u"outside"_s,
                           u"--hosted-domain"_s, u"companya.com"_s});
    QCOMPARE(check.status, 0);

    interrupt(*practice);
    const Ran ran = ended(*practice);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
}

void tst_CliRuns::interrupted_data()
{
    QTest::addColumn<QByteArray>("silentAt");
    QTest::newRow("before the greeting") << QByteArray();
    QTest::newRow("at EHLO") << QByteArray("EHLO");
    QTest::newRow("at the first recipient") << QByteArray("RCPT");
    QTest::newRow("at the outside recipient") << QByteArray("RCPT TO:<JOHNDOE");
}

void tst_CliRuns::interrupted()
{
    QFETCH(const QByteArray, silentAt);
    Behaviour behaviour;
    behaviour.isSilent = silentAt.isEmpty();
    behaviour.answers = {{silentAt, ""}};
    if (silentAt != "EHLO") // no PIPELINING: an answer left out is none, and not that to the next command
        behaviour.answers.push_back({"EHLO", "250 mx.companya.com\r\n"});
    const ScriptedServer server(behaviour);
    const QTemporaryDir folder;
    const QString saved = folder.filePath(u"saved.postern"_s);
    const auto check = started(checkOf(kHere, server.serverPort(), {u"--save"_s, saved}));
    QTRY_VERIFY(!server.clients.empty());
    QTRY_VERIFY(silentAt.isEmpty()
                || std::any_of(server.received.begin(), server.received.end(),
                               [&](const QByteArray &line) { return line.toUpper().startsWith(silentAt); }));
    interrupt(*check);
    const Ran ran = ended(*check);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.text().contains(u"stopped before"), ran.out.constData());
    const Ran judge = run({u"judge"_s, saved});
    QCOMPARE(judge.status, 3);
    QCOMPARE(judge.err, QByteArray());
    QCOMPARE(judge.out, ran.out);
}

void tst_CliRuns::interruptedWhileResolving()
{
    DnsServer dns;
    dns.fault = DnsServer::Fault::Silence;
    const QTemporaryDir folder;
    const QString saved = folder.filePath(u"saved.postern"_s);
    const auto check = started({u"check"_s, u"companya.example"_s, u"--authorized"_s, u"--dns"_s,
                                u"127.0.0.1:%1"_s.arg(dns.port()), u"--save"_s, saved});
    QTRY_VERIFY(dns.asked > 0);
    interrupt(*check);
    const Ran ran = ended(*check);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 3);
    QCOMPARE(run({u"judge"_s, saved}).out, ran.out);
}

void tst_CliRuns::proxy_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("refuses");
    QTest::newRow("SOCKS5") << static_cast<int>(SmallProxy::Kind::Socks5) << u"socks5"_s << false;
    QTest::newRow("HTTP CONNECT") << static_cast<int>(SmallProxy::Kind::HttpConnect) << u"http"_s << false;
    QTest::newRow("SOCKS5 that refuses") << static_cast<int>(SmallProxy::Kind::Socks5) << u"socks5"_s << true;
    QTest::newRow("HTTP CONNECT that refuses") << static_cast<int>(SmallProxy::Kind::HttpConnect) << u"http"_s << true;
}

void tst_CliRuns::proxy()
{
    QFETCH(const int, kind);
    QFETCH(const QString, scheme);
    QFETCH(const bool, refuses);
    Behaviour behaviour;
    behaviour.answers = {{"RCPT TO:<POSTMASTER", "250 ok\r\n"}};
    const ScriptedServer server(behaviour);
    SmallProxy proxy(static_cast<SmallProxy::Kind>(kind));
    proxy.refuses = refuses;
    const Ran ran = run(checkOf(kHere, server.serverPort(),
                                {u"--proxy"_s, u"%1://127.0.0.1:%2"_s.arg(scheme).arg(proxy.serverPort())}));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, refuses ? 3 : 0);
    QCOMPARE(proxy.served > 0, !refuses);
    QCOMPARE(server.clients.size(), static_cast<std::size_t>(proxy.served));
}

void tst_CliRuns::proxyThatIsNotThere()
{
    const ScriptedServer server;
    QTcpServer gone;
    QVERIFY(gone.listen(kHere));
    const quint16 port = gone.serverPort();
    gone.close();
    const Ran ran = run(checkOf(kHere, server.serverPort(), {u"--proxy"_s, u"socks5://127.0.0.1:%1"_s.arg(port)}));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 3);
    QVERIFY(server.clients.empty()); // never around it
}

void tst_CliRuns::source()
{
    const ScriptedServer server;
    const Ran ran = run(checkOf(kHere, server.serverPort(), {u"--source"_s, u"127.0.0.5"_s}));
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(!server.clients.empty());
    for (const QHostAddress &client : server.clients)
        QCOMPARE(client, QHostAddress(u"127.0.0.5"_s));
}

void tst_CliRuns::sourceThatIsNotOurs()
{
    const ScriptedServer server;
    const Ran ran = run(checkOf(kHere, server.serverPort(), {u"--source"_s, u"192.0.2.7"_s}));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 3);
    QVERIFY(server.clients.empty());
}

void tst_CliRuns::catalogueOfOneProbe()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"mine.toml"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[[probe]]\nid = \"MINE\"\nkind = \"form\"\ntier = 1\ntitle = \"t\"\nreveals = \"r\"\n"
               "sources = [\"RFC 5321\"]\nfrom = \"<{from}@{ext2}>\"\nto = \"<{to}@{ext}>\"\nplain = true\n");
    file.close();
    const Ran listed = run({u"probes"_s, u"--catalogue"_s, name});
    QCOMPARE(listed.status, 0);
    QVERIFY(listed.out.startsWith("MINE "));
    const ScriptedServer server;
    QCOMPARE(run(checkOf(kHere, server.serverPort(), {u"--catalogue"_s, name})).err, QByteArray());
    const auto isRcpt = [](const QByteArray &line) { return line.startsWith("RCPT"); };
    QCOMPARE(std::count_if(server.received.begin(), server.received.end(), isRcpt), 1);
    QVERIFY(server.received.contains("RCPT TO:<johndoe@outside.example>"));
}

// Without the option, it is told that there is one.
void tst_CliRuns::greylistingIsWaitedOut()
{
    postern::practice::Company company(postern::practice::Policy::Greylist);
    company.setGreylistDelay(std::chrono::seconds(4));
    QVERIFY(company.listen());
    const QStringList check = checkOf(kHere, company.outsidePort(),
                                      {u"--probes"_s, u"R1"_s, u"--local"_s, u"accounting@companya.com"_s, u"--depth"_s,
                                       u"recipient"_s, u"--tls"_s, u"never"_s});
    const Ran waited = run(check + QStringList{u"--wait-greylist"_s});
    QCOMPARE(waited.status, 0);
    QVERIFY(waited.text().contains(u"relaying denied"));

    postern::practice::Company patient(postern::practice::Policy::Greylist);
    patient.setGreylistDelay(std::chrono::hours(1));
    QVERIFY(patient.listen());
    QStringList other = check;
    other[1] = u"127.0.0.1:%1"_s.arg(patient.outsidePort());
    for (const QStringList &more : {QStringList(), QStringList{u"--wait-greylist=0.5"_s}}) {
        const Ran left = run(other + more);
        QCOMPARE(left.status, 3);
        QVERIFY2(left.text().contains(u"Run the check again with --wait-greylist=61: it waits for some 60 min"),
                 left.out.constData());
    }
}

QTEST_GUILESS_MAIN(tst_CliRuns)
#include "tst_cliruns.moc"
