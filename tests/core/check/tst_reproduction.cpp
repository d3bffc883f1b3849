// SPDX-License-Identifier: Apache-2.0
// Asked again by hand: the commands as text, what a shell makes of them, and what swaks then says on the wire.
#include "core/check/reproduction.h"

#include "core/check/shellquote.h"
#include "core/probe/catalogue.h"
#include "core/verdict/rulebook.h"
#include "sample.h"
#include "scriptedserver.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceInMs = 20000;

probe::Envelope envelopeOf(const QByteArray &from, const QByteArrayList &to, const QByteArray &parameters = {})
{
    std::vector<smtp::Offer::Recipient> recipients;
    for (const QByteArray &one : to)
        recipients.push_back({*smtp::ForwardPath::parse(one), {}});
    probe::Envelope envelope{u"R1"_s,
                             probe::Kind::Form,
                             1,
                             u"as it is"_s,
                             *smtp::ReversePath::parse(from),
                             *smtp::Parameters::parse(parameters),
                             std::move(recipients),
                             0,
                             true,
                             true,
                             {},
                             {}};
    envelope.decisive = envelope.recipients.size() - 1;
    return envelope;
}

const QByteArray kFrom = "<a@sender.example>";
const QByteArray kTo = "<b@outside.example>";

struct Asked
{
    probe::Envelope envelope = envelopeOf(kFrom, {kTo});
    smtp::Endpoint endpoint{{}, QHostAddress(u"192.0.2.1"_s), 25, smtp::Security::Plain};
    QByteArray hello = "tester.example";
    QHostAddress source{};
    QByteArrayList dialogue{}; // as of transcriptOf; empty: not asked
    QHostAddress ours{u"192.0.2.7"_s};
};

std::optional<Reproduction> reproduced(const Asked &asked)
{
    Record record;
    record.permission = Permission::Option;
    record.source = asked.source;
    record.evidence.setting.hello = asked.hello;
    verdict::EndpointEvidence evidence;
    evidence.endpoint = asked.endpoint;
    evidence.envelopes = {asked.envelope};
    if (!asked.dialogue.isEmpty()) {
        smtp::ConnectionLog log;
        log.endpoint = asked.endpoint;
        log.ourAddress = asked.ours;
        log.transcript = transcriptOf(asked.dialogue);
        log.ending = smtp::Ending::Completed;
        evidence.connections.push_back(log);
    }
    record.evidence.endpoints.push_back(evidence);
    return reproductionOf(record, verdict::judge(record.evidence, verdict::RuleBook::builtIn()), 0, 0);
}

// What a shell hands over to a program.
QByteArray handedOver(const QString &shell, const QByteArray &quoted)
{
    QProcess process;
    process.start(shell, {u"-c"_s, u"printf %s "_s + QString::fromLatin1(quoted)});
    process.waitForFinished(kPatienceInMs);
    return process.readAllStandardOutput();
}

// All forms and controls of the catalogue, as a check with everything known would ask them.
std::vector<probe::Envelope> wholeCatalogue()
{
    probe::Bindings bindings;
    bindings.sender = *smtp::MailAddress::parse(u"someone@sender.example");
    bindings.recipient = *smtp::MailAddress::parse(u"probe@outside.example");
    bindings.secondRecipient = *smtp::MailAddress::parse(u"other@elsewhere.example");
    bindings.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    bindings.serverName = *smtp::DomainName::parse(u"mx.companya.com");
    bindings.localUser = *smtp::MailAddress::parse(u"user@companya.com");
    bindings.address = QHostAddress(u"192.0.2.1"_s);
    bindings.recipientAddress = QHostAddress(u"198.51.100.25"_s);
    bindings.random = "r4nd0m";
    bindings.offered = {"SMTPUTF8", "8BITMIME", "DSN", "SIZE", "PIPELINING"};
    return probe::Catalogue::builtIn().bind(bindings, 3).envelopes;
}

// Everything taken, and a message asked for.
QByteArrayList takenDialogue(std::size_t recipients)
{
    QByteArrayList lines{"S: 220 mx", "C: EHLO t.example", "S: 250 mx", "C0: MAIL FROM:<>", "S: 250 ok"};
    for (std::size_t i = 0; i < recipients; ++i)
        lines += {"C0: RCPT TO:<x@y>", "S: 250 ok"};
    return lines + QByteArrayList{"C0: DATA", "S: 354 go"};
}

} // namespace

class tst_Reproduction : public QObject
{
    Q_OBJECT

private slots:
    void quotes_data();
    void quotes();
    void commands_data();
    void commands();
    void obstacles_data();
    void obstacles();
    void endsWhereTheCheckEnded_data();
    void endsWhereTheCheckEnded();
    void asksUnderTheNameThatWasUsed();
    void saysThatAProxyWasUsed();
    void nothingToDialIsNoCommand_data();
    void nothingToDialIsNoCommand();
    void swaksSaysTheSame();
};

void tst_Reproduction::quotes_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("quoted");
    const auto add = [](const QByteArray &word, const QByteArray &quoted) {
        QTest::newRow(quoted.constData()) << word << quoted;
    };
    add("a@b.example", "a@b.example");
    add("", "''");
    add("<>", "'<>'");
    add("\"a@b\"@c", "'\"a@b\"@c'");
    add("b!a%c", "'b!a%c'");
    add("it's", "'it'\\''s'");
    add("$(reboot)`id`;|&>x\\n", "'$(reboot)`id`;|&>x\\n'");
    add("~root", "'~root'");
    add("a=b", "'a=b'");
    add("#no", "'#no'");
    add("a\tb\r\n'\\", "$'a\\011b\\015\\012\\'\\\\'");
    add("\x7f"
        "1",
        "$'\\1771'");
    add("\xc3\xa4\xe2\x80\xae\xff", "$'\\303\\244\\342\\200\\256\\377'");
}

void tst_Reproduction::quotes()
{
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, quoted);
    QCOMPARE(shellQuoted(word), quoted);
    QCOMPARE(shellQuoted(word + QByteArray(1, '\0') + "rest"), quoted);
    QCOMPARE(handedOver(u"bash"_s, quoted), word);
    if (!quoted.startsWith('$'))
        QCOMPARE(handedOver(u"sh"_s, quoted), word);
}

void tst_Reproduction::commands_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<QByteArray>("swaks");
    QTest::addColumn<QByteArray>("opener");
    const QByteArray envelope =
        " --helo tester.example --from a@sender.example --to b@outside.example --quit-after RCPT";
    const auto add = [](const char *name, const Asked &asked, const QByteArray &swaks, const QByteArray &opener) {
        QTest::newRow(name) << asked << "swaks --server " + swaks << opener;
    };
    const QHostAddress v4(u"192.0.2.1"_s);
    const QHostAddress v6(u"2001:db8::1"_s);
    add("plain", {}, "192.0.2.1 --port 25" + envelope, "telnet 192.0.2.1 25");
    Asked asked;
    asked.endpoint = {u"mx.example"_s, v4, 587, smtp::Security::StartTls};
    add("STARTTLS", asked, "192.0.2.1 --port 587 --tls --tls-sni mx.example" + envelope,
        "openssl s_client -connect 192.0.2.1:587 -servername mx.example -starttls smtp -name tester.example -crlf "
        "-quiet");
    asked.endpoint = {{}, v6, 465, smtp::Security::Implicit};
    add("implicit TLS over IPv6", asked, "2001:db8::1 --port 465 -6 --tls-on-connect" + envelope,
        "openssl s_client -connect '[2001:db8::1]:465' -crlf -quiet");
    asked = {};
    asked.source = QHostAddress(u"192.0.2.7"_s);
    add("from an address", asked, "192.0.2.1 --port 25 --local-interface 192.0.2.7" + envelope,
        "telnet -b 192.0.2.7 192.0.2.1 25");
    asked = {};
    asked.hello = "[127.0.0.1]";
    add("a literal as name", asked,
        "192.0.2.1 --port 25 --helo '[127.0.0.1]' --from a@sender.example --to b@outside.example --quit-after RCPT",
        "telnet 192.0.2.1 25");
    asked = {};
    asked.endpoint.host = u"mx.example"_s;
    asked.endpoint.address = {};
    add("a host without an address", asked, "mx.example --port 25" + envelope, "telnet mx.example 25");
    asked = {};
    asked.envelope = envelopeOf("<>", {"<postmaster@companya.com>", "<\"$(id)'\"@x>"});
    add("null sender, two recipients", asked,
        "192.0.2.1 --port 25 --helo tester.example --from '<>' --to "
        "'postmaster@companya.com,\"$(id)'\\''\"@x' --quit-after RCPT",
        "telnet 192.0.2.1 25");
}

void tst_Reproduction::commands()
{
    QFETCH(Asked, asked);
    QFETCH(QByteArray, swaks);
    QFETCH(QByteArray, opener);
    const auto one = reproduced(asked);
    QVERIFY(one);
    QCOMPARE(one->swaks, swaks);
    QCOMPARE(one->opener, opener);
    QCOMPARE(toString(one->obstacle), QString());
    QCOMPARE(one->lines.last(), "QUIT");
}

void tst_Reproduction::obstacles_data()
{
    QTest::addColumn<probe::Envelope>("envelope");
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QByteArray>("line");
    const auto add = [](const probe::Envelope &envelope, const char *obstacle, const QByteArray &line) {
        QTest::newRow(line.constData()) << envelope << QString::fromLatin1(obstacle) << line;
    };
    add(envelopeOf(kFrom, {"<@a,@b:c@d>"}), "comma", "RCPT TO:<@a,@b:c@d>");
    add(envelopeOf(kFrom, {"<\"a,b\"@d>", kTo}), "comma", "RCPT TO:<\"a,b\"@d>");
    add(envelopeOf(kFrom, {kTo}, "SIZE=5 AUTH=<>"), "parameters", "MAIL FROM:" + kFrom + " SIZE=5 AUTH=<>");
    add(envelopeOf(kFrom, {"<>"}), "shape", "RCPT TO:<>");
    add(envelopeOf(kFrom, {"<0>"}), "shape", "RCPT TO:<0>");
    add(envelopeOf(kFrom, {"<--help>"}), "shape", "RCPT TO:<--help>");
    add(envelopeOf(kFrom, {"b@outside.example"}), "shape", "RCPT TO:b@outside.example");
    add(envelopeOf("<<>>", {kTo}), "shape", "MAIL FROM:<<>>");
    add(envelopeOf("<-x@y>", {kTo}), "shape", "MAIL FROM:<-x@y>");
}

void tst_Reproduction::obstacles()
{
    QFETCH(probe::Envelope, envelope);
    QFETCH(QString, obstacle);
    QFETCH(QByteArray, line);
    const auto one = reproduced({envelope});
    QVERIFY(one);
    QCOMPARE(toString(one->obstacle), obstacle);
    QVERIFY(one->swaks.isEmpty());
    QVERIFY(one->lines.contains(line));
}

void tst_Reproduction::endsWhereTheCheckEnded_data()
{
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<bool>("hangsUp");
    QTest::newRow("refused") << QByteArrayList{"C0: RCPT TO:" + kTo, "S: 550 no"} << false;
    QTest::newRow("taken, no DATA") << QByteArrayList{"C0: RCPT TO:" + kTo, "S: 250 ok"} << false;
    QTest::newRow("354") << QByteArrayList{"C0: RCPT TO:" + kTo, "S: 250 ok", "C0: DATA", "S: 354 go"} << true;
    QTest::newRow("late no") << QByteArrayList{"C0: RCPT TO:" + kTo, "S: 250 ok", "C0: DATA", "S: 554 no"} << true;
}

void tst_Reproduction::endsWhereTheCheckEnded()
{
    QFETCH(QByteArrayList, answers);
    QFETCH(bool, hangsUp);
    Asked asked;
    asked.dialogue =
        QByteArrayList{"S: 220 mx", "C: EHLO tester.example", "S: 250 mx", "C0: MAIL FROM:" + kFrom, "S: 250 ok"}
        + answers;
    const auto one = reproduced(asked);
    QVERIFY(one);
    QCOMPARE(one->hangsUp, hangsUp);
    QCOMPARE(one->lines.last(), hangsUp ? "DATA" : "QUIT");
    QCOMPARE(one->swaks.endsWith(" --drop-after DATA"), hangsUp);
    QCOMPARE(one->swaks.endsWith(" --quit-after RCPT"), !hangsUp);
}

void tst_Reproduction::asksUnderTheNameThatWasUsed()
{
    Asked asked;
    asked.dialogue = {"S: 220 mx",  "C: EHLO one.example",           "S: 502 no", "C: HELO two.example",
                      "S: 250 mx",  "C0: MAIL FROM:" + kFrom,        "S: 250 ok", "C0: RCPT TO:" + kTo,
                      "S: 250 yes", "C: EHLO somebody-else.example", "S: 250 mx"};
    const auto one = reproduced(asked);
    QVERIFY(one);
    QCOMPARE(one->lines.first(), "HELO two.example");
    QVERIFY(one->swaks.contains(" --protocol SMTP --helo two.example "));
    asked.dialogue.clear();
    asked.envelope.hello = *smtp::HelloName::parse(u"localhost"_s);
    QCOMPARE(reproduced(asked)->lines.first(), "EHLO localhost");
}

void tst_Reproduction::saysThatAProxyWasUsed()
{
    Asked asked;
    asked.dialogue = {"S: 220 mx", "C: EHLO one.example"};
    QVERIFY(!reproduced(asked)->wasProxied);
    asked.ours.clear();
    QVERIFY(reproduced(asked)->wasProxied);
}

void tst_Reproduction::nothingToDialIsNoCommand_data()
{
    QTest::addColumn<Asked>("asked");
    Asked asked;
    asked.endpoint.address = {};
    QTest::newRow("no address") << asked;
    asked.endpoint.host = u"--config=/etc/passwd"_s;
    QTest::newRow("a host that is an option") << asked;
    asked = {};
    asked.hello.clear();
    QTest::newRow("no name") << asked;
    asked = {};
    asked.hello = "a\r\nDATA";
    QTest::newRow("a name of two lines") << asked;
}

void tst_Reproduction::nothingToDialIsNoCommand()
{
    QFETCH(Asked, asked);
    QVERIFY(!reproduced(asked));
}

// Every form of the catalogue, through a shell and swaks, onto the wire: byte for byte what the check says.
void tst_Reproduction::swaksSaysTheSame()
{
    if (QStandardPaths::findExecutable(u"swaks"_s).isEmpty())
        QSKIP("swaks is not installed: tests/packages names it");
    test::Behaviour behaviour;
    behaviour.answers = {{"RCPT", "250 ok\r\n"}, {"DATA", "354 go\r\n"}};
    test::ScriptedServer server(behaviour);
    int tried = 0;
    for (const probe::Envelope &envelope : wholeCatalogue()) {
        for (const bool asksForData : {false, true}) {
            Asked asked;
            asked.envelope = envelope;
            asked.endpoint = {{}, server.serverAddress(), server.serverPort(), smtp::Security::Plain};
            if (asksForData)
                asked.dialogue = takenDialogue(envelope.recipients.size());
            const auto one = reproduced(asked);
            QVERIFY(one);
            // DATA once with each number of recipients is enough: the rest is the same words.
            if (one->swaks.isEmpty() || (asksForData && envelope.id != u"R1"_s && envelope.id != u"R35"_s))
                continue;
            server.received.clear();
            QProcess process;
            QSignalSpy done(&process, &QProcess::finished);
            process.start(u"bash"_s, {u"-c"_s, QString::fromLatin1(one->swaks)});
            QVERIFY(done.wait(kPatienceInMs));
            QTRY_COMPARE(server.received, one->lines);
            QCOMPARE(one->hangsUp, asksForData);
            ++tried;
        }
    }
    QVERIFY(tried > 50);
}

Q_DECLARE_METATYPE(Asked)
QTEST_GUILESS_MAIN(tst_Reproduction)
#include "tst_reproduction.moc"
