// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace postern::test;
using namespace Qt::StringLiterals;

// A command line that cannot be carried out: one complaint that says what to do, status 64, and nothing else happens.
class tst_CliUsage : public QObject
{
    Q_OBJECT

private slots:
    void complaint_data();
    void complaint();
    void catalogue_data();
    void catalogue();
    void practicePortInUse();
    void helpAndVersion();
    void keepsAPasswordToItself_data();
    void keepsAPasswordToItself();
};

void tst_CliUsage::complaint_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const char *arguments, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ') << QString::fromUtf8(says);
    };
    row("unknown command", "frobnicate", "There is no command “frobnicate”.");
    row("unknown option", "check practice:closed --frobnicate", "Unknown option 'frobnicate'");
    row("option of another command", "check practice:closed --port 25", "Unknown option 'port'");
    row("option before the command", "--quiet check practice:closed", "There is no command “--quiet”.");
    row("option without its value", "check practice:closed --timeout", "Missing value after '--timeout'");
    row("value for a switch", "check practice:closed --quiet=yes", "Unexpected value after '--quiet'");
    row("no target", "check", "No target was named.");
    row("two targets", "check practice:closed practice:open", "“practice:open” is one argument too many");
    row("message without a place", "check 127.0.0.1 --depth deliver --recipient a@example.org",
        "somebody has to look for it: --watch PLACE");
    row("message without a mailbox", "check 127.0.0.1 --depth deliver --watch mbox:/tmp/m",
        "a mailbox of yours: --recipient ADDRESS");
    row("place without a message", "check 127.0.0.1 --watch mbox:/tmp/m", "--watch goes with --depth deliver");
    row("no such place", "check 127.0.0.1 --depth deliver --watch pigeon:3", "A place to watch is listen:ADDRESS:PORT");
    row("password in the place", "check 127.0.0.1 --depth deliver --watch imaps://a:b@mail.example.org/INBOX",
        "Leave the password out");
    row("place for practice", "check practice:open --depth deliver --watch mbox:/tmp/m", "without --watch");
    row("by hand, and not kept", "check 127.0.0.1 --depth deliver --recipient a@example.org --watch manual",
        "--save FILE");
    row("nothing to wait for", "wait", "Name the saved check whose message is waited for.");
    row("arrived and not arrived", "wait x.postern --mail m.eml --not-arrived", "Either it has arrived");
    row("unknown policy", "check practice:ajar", "There is no practice server “practice:ajar”.");
    row("URL", "check smtp://mail.example.org", "is a URL.");
    row("mail address", "check somebody@example.org", "is a mail address.");
    row("network", "check 192.0.2.0/24", "names more than one server.");
    row("IPv6 network", "check 2001:db8::/32", "names more than one server.");
    row("range", "check 192.0.2.1-20", "names more than one server.");
    row("list", "check 192.0.2.1,192.0.2.2", "names more than one server.");
    row("port 0", "check 127.0.0.1:0", "the port is not a number from 1 to 65535.");
    row("port beyond the last", "check 127.0.0.1:65536", "the port is not a number from 1 to 65535.");
    row("port in words", "check 127.0.0.1:smtp", "the port is not a number from 1 to 65535.");
    row("port left out", "check localhost:", "the port is not a number from 1 to 65535.");
    row("port in brackets' wake", "check [::1]25", "the port is not a number from 1 to 65535.");
    row("half an address", "check 127.1", "is no IP address.");
    row("number beyond a byte", "check 127.0.0.256", "is no IP address.");
    row("open bracket", "check [::1", "is no IP address.");
    row("too many colons", "check ::1::2", "is no IP address.");
    row("bad name", "check mail_server!.example.org", "is neither a domain nor a host nor an address.");
    row("timeout in words", "check practice:closed --timeout soon", "--timeout takes seconds");
    row("timeout of nothing", "check practice:closed --timeout 0", "--timeout takes seconds");
    row("timeout below nothing", "check practice:closed --timeout -1", "--timeout takes seconds");
    row("timeout beyond an hour", "check practice:closed --timeout 3601", "--timeout takes seconds");
    row("timeout nan", "check practice:closed --timeout nan", "--timeout takes seconds");
    row("timeout inf", "check practice:closed --timeout inf", "--timeout takes seconds");
    row("timeout below a millisecond", "check practice:closed --timeout 0.0001", "--timeout takes seconds");
    row("wait in words", "check practice:closed --wait-greylist=soon", "--wait-greylist=MINUTES takes minutes");
    row("wait of nothing", "check practice:closed --wait-greylist=0", "--wait-greylist=MINUTES takes minutes");
    row("wait beyond a day", "check practice:closed --wait-greylist=1441", "--wait-greylist=MINUTES takes minutes");
    row("local without @", "check practice:closed --local companya.com", "--local: “companya.com” is no mail address");
    row("sender without a domain", "check practice:closed --sender a@", "--sender: “a@” is no mail address");
    row("recipient with two @", "check practice:closed --recipient a@b@c.org", "is no mail address");
    row("second recipient", "check practice:closed --second-recipient @c.org", "is no mail address");
    row("recipients at one domain", "check 127.0.0.1:1 --recipient a@example.org --second-recipient b@EXAMPLE.org",
        "--second-recipient has to be at another domain");
    row("hosted domain", "check practice:closed --hosted-domain -x..y", "is no domain");
    row("hosted domain with @", "check practice:closed --hosted-domain a@example.org", "is no domain");
    row("block lists of nothing", "check practice:closed --blocklists ,", "--blocklists takes default");
    row("a block list that is no zone", "check practice:closed --blocklists zen", "“zen” is no zone of a block list.");
    row("a block list among others", "check practice:closed --blocklists default,a..b", "“a..b” is no zone");
    row("a paper of another size", "report some.postern --pdf out.pdf --paper a5",
        "--paper takes a4 or letter, not “a5”.");
    row("source", "check practice:closed --source eth0", "--source: “eth0” is no IP address.");
    row("proxy without a scheme", "check practice:closed --proxy proxy:1080", "is no proxy.");
    row("proxy of another kind", "check practice:closed --proxy ftp://proxy", "is no proxy.");
    row("proxy without a host", "check practice:closed --proxy socks5://", "is no proxy.");
    row("name server by name", "check practice:closed --dns dns.example", "is no address of a DNS server.");
    row("vantage", "check practice:closed --vantage upstairs", "--vantage takes auto, inside or outside");
    row("depth", "check practice:closed --depth message", "--depth takes recipient, data or deliver");
    row("tls", "check practice:closed --tls maybe", "--tls takes auto, always or never");
    row("ports", "check practice:closed --ports 25,smtp", "“smtp” is no port.");
    row("ports, an empty one", "check practice:closed --ports 25,,587", "“” is no port.");
    row("unknown probe", "check practice:closed --probes R1,R999", "there is no probe “R999”.");
    row("no probes", "check practice:closed --probes ,", "--probes takes classic, all, or ids");
    row("format", "check practice:closed --format xml", "--format takes text, json or nagios");
    row("judge what?", "judge", "Name the saved check or the pasted dialogue");
    row("judge two", "judge a b", "“b” is one argument too many");
    row("judge with an option of check", "judge a --authorized", "Unknown option 'authorized'");
    row("judge with a bad domain", "judge a --hosted-domain ..", "is no domain");
    row("window without a screen", "window", "There is no screen to open a window on.");
    row("window at a target without a screen", "window example.org", "There is no screen to open a window on.");
    row("window at two targets", "window a.example b.example", "takes a target, and nothing more");
    row("window with an option", "window --gentle", "takes a target, and nothing more");
    row("learn without a screen", "learn", "There is no screen to learn on.");
    row("learn with an argument", "learn open", "“postern learn” takes no argument");
    row("learn into nothing", "learn --export=", "Name the folder that the pages are to be written into");
    row("learn where no folder can be", "learn --export /dev/null/pages", "/dev/null/pages cannot be made");
    row("practice what?", "practice ajar", "There is no practice server “ajar”.");
    row("practice at a bad port", "practice closed --port 70000", "“70000” is no port.");
    row("probes with an argument", "probes R1", "“postern probes” takes no argument");
    row("stranger without a word", "check 192.0.2.1", "Testing a stranger's server can be an offence.");

    const auto one = [](const char *name, const QStringList &arguments, const char *says) {
        QTest::newRow(name) << arguments << QString::fromUtf8(says);
    };
    one("empty target", {u"check"_s, QString()}, "No target was named.");
    one("blank target", {u"check"_s, u"  "_s}, "No target was named.");
    one("target with a line end", {u"check"_s, u"example.org\r\nQUIT"_s}, "is neither a domain");
    one("helo with a blank", {u"check"_s, u"practice:closed"_s, u"--helo"_s, u"my host"_s}, "cannot stand in EHLO");
    one("helo with a line end", {u"check"_s, u"practice:closed"_s, u"--helo"_s, u"a.example\r\nQUIT"_s},
        "cannot stand in EHLO");
    one("helo of nothing", {u"check"_s, u"practice:closed"_s, u"--helo"_s, QString()}, "cannot stand in EHLO");
    one("recipient with a line end", {u"check"_s, u"practice:closed"_s, u"--recipient"_s, u"a@b.org\nRSET"_s},
        "is no mail address");
    one("judge nothing", {u"judge"_s, QString()}, "Name the saved check or the pasted dialogue");
}

void tst_CliUsage::complaint()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);

    const Ran ran = run(arguments);
    QCOMPARE(flawOfComplaint(ran), QString());
    QVERIFY2(QString::fromUtf8(ran.err).contains(says), ran.err.constData());
}

void tst_CliUsage::catalogue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");

    const QByteArray good =
        "[[probe]]\nid = \"R1\"\nkind = \"form\"\ntier = 1\ntitle = \"t\"\nreveals = \"r\"\n"
        "sources = [\"RFC 5321\"]\nfrom = \"<{from}@{ext2}>\"\nto = \"<{to}@{ext}>\"\nplain = true\n";
    QTest::newRow("no TOML") << QByteArray("[[probe]]\nid = \n") << u", line 2: this is no TOML"_s;
    QTest::newRow("empty") << QByteArray() << u"there is no probe in it"_s;
    QTest::newRow("missing field") << QByteArray(good).replace("tier = 1\n", "") << u"the field “tier” is missing"_s;
    QTest::newRow("unknown field") << good + "colour = 1\n" << u", line 11: there is no field “colour”"_s;
    QTest::newRow("wrong type") << QByteArray(good).replace("tier = 1", "tier = \"one\"") << u"of the wrong type"_s;
    QTest::newRow("bad tier") << QByteArray(good).replace("tier = 1", "tier = 4") << u"a tier is 1, 2 or 3, not 4"_s;
    QTest::newRow("unknown kind") << QByteArray(good).replace("\"form\"", "\"farm\"") << u"there is no kind “farm”"_s;
    QTest::newRow("unknown placeholder") << QByteArray(good).replace("{to}", "{whoever}")
                                         << u"there is no placeholder “whoever”"_s;
    QTest::newRow("twice") << good + good << u"the id “R1” stands here for the second time"_s;
}

void tst_CliUsage::catalogue()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);

    const QTemporaryDir folder;
    const QString name = folder.filePath(u"mine.toml"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    for (const QStringList &arguments : {QStringList{u"check"_s, u"practice:closed"_s, u"--catalogue"_s, name},
                                         {u"probes"_s, u"--catalogue"_s, name}}) {
        const Ran ran = run(arguments);
        QCOMPARE(flawOfComplaint(ran), QString());
        const QString err = QString::fromUtf8(ran.err);
        QVERIFY2(err.contains(name + u", line "_s) && err.contains(says), ran.err.constData());
    }
    const Ran missing = run({u"probes"_s, u"--catalogue"_s, folder.filePath(u"none.toml"_s)});
    QCOMPARE(flawOfComplaint(missing), QString());
    QVERIFY(missing.err.contains("cannot be read"));
}

void tst_CliUsage::practicePortInUse()
{
    const auto first = started({u"practice"_s, u"closed"_s});
    QTRY_VERIFY(first->peek(4096).contains("for strangers"));
    const QString printed = QString::fromUtf8(first->peek(4096)).section(u"127.0.0.1:"_s, 1, 1).section(u'\n', 0, 0);
    const Ran second = run({u"practice"_s, u"open"_s, u"--port"_s, printed});
    QCOMPARE(flawOfComplaint(second), QString());
    QVERIFY2(second.err.contains("cannot listen"), second.err.constData());
    first->terminate();
    QCOMPARE(ended(*first).status, 0);
}

void tst_CliUsage::helpAndVersion()
{
    for (const char *word : {"--help", "-h", "help", "--version", "version"}) {
        const Ran ran = run({QString::fromLatin1(word)});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err, QByteArray());
        QVERIFY(ran.out.startsWith("Postern"));
    }
}

// What a program says on a terminal ends up in logs, whatever else is wrong with the place.
void tst_CliUsage::keepsAPasswordToItself_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a password") << u"imaps://a:opensesame@mail.example.org/INBOX"_s;
    QTest::newRow("and a bad port") << u"imaps://a:opensesame@mail.example.org:99999/INBOX"_s;
    QTest::newRow("and a scheme that there is not") << u"imap://a:opensesame@mail.example.org/INBOX"_s;
}

void tst_CliUsage::keepsAPasswordToItself()
{
    QFETCH(const QString, place);

    const Ran ran = run({u"check"_s, u"127.0.0.1"_s, u"--depth"_s, u"deliver"_s, u"--watch"_s, place});
    QCOMPARE(flawOfComplaint(ran), QString());
    QVERIFY2(ran.err.contains("--watch") && !ran.err.contains("opensesame"), ran.err.constData());
}

QTEST_GUILESS_MAIN(tst_CliUsage)
#include "tst_cliusage.moc"
