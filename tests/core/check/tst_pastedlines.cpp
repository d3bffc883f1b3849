// SPDX-License-Identifier: Apache-2.0
#include "core/check/pastedlines.h"

#include "core/check/pasted.h"
#include "core/check/recordfile.h"
#include "core/verdict/verdict.h"
#include "pastedsample.h"

#include <QTest>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;

namespace {

using verdict::State;

QByteArray allSaid(const Record &record)
{
    QByteArray all;
    for (const smtp::ConnectionLog &log : record.evidence.endpoints.front().connections) {
        for (const smtp::TranscriptEntry &entry : log.transcript)
            all += entry.bytes;
    }
    return all;
}

} // namespace

class tst_PastedLines : public QObject
{
    Q_OBJECT

private slots:
    void everyToolIsRead_data();
    void everyToolIsRead();
    void linesOfOtherShapes_data();
    void linesOfOtherShapes();
    void theServerIsNamed();
    void connectionsAreToldApart();
    void secretsAreNotKept_data();
    void secretsAreNotKept();
    void messagesAreNotKept();
    void everyCutMayBePasted();
};

void tst_PastedLines::everyToolIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("exchanges");

    const auto row = [](const char *name, const QByteArray &text, State state, int exchanges) {
        QTest::newRow(name) << text << state << exchanges;
    };
    row("telnet", kTelnet, State::Closed, 8);
    row("telnet, line ends as on the wire", QByteArray(kTelnet).replace("\n", "\r\n"), State::Closed, 8);
    row("telnet, blank lines between", QByteArray(kTelnet).replace("\n", "\n\n"), State::Closed, 8);
    row("telnet, with a byte order mark", "\xef\xbb\xbf" + QByteArray(kTelnet), State::Closed, 8);
    row("telnet, indented", "    " + QByteArray(kTelnet).replace("\n", "\n    "), State::Closed, 8);
    row("telnet, quoted in an answered mail", "> > " + QByteArray(kTelnet).replace("\n", "\n> > "), State::Closed, 8);
    row("telnet, from Windows", "C:\\Users\\admin>telnet mx.home.example 25\n" + QByteArray(kTelnet), State::Closed, 8);
    row("telnet, with remarks",
        QByteArray(kTelnet).replace("RSET\n", "Mail from outside is fine!\n-> now relay\nRSET\n"), State::Closed, 8);
    row("a terminal's colours", QByteArray(kTelnet).replace("RCPT", "\x1b[1;31mRCPT\x1b[0m"), State::Closed, 8);
    row("a typist's corrections",
        QByteArray(kTelnet).replace("RCPT TO",
                                    "RCTP\b \b\b \bPT TO\x7f"
                                    "O"),
        State::Closed, 8);
    row("times in brackets", "[10:00:01] " + QByteArray(kTelnet).replace("\n", "\n[10:00:01] "), State::Closed, 8);
    row("a log's times", "2026-03-01T10:00:01.123Z " + QByteArray(kTelnet).replace("\n", "\n2026-03-01 10:00:01,5 "),
        State::Closed, 8);
    row("swaks", kSwaks, State::Open, 9);
    row("openssl s_client", kOpenssl, State::Open, 4);
    row("nc", dialogue(asked(kOutsider, kAim, kTaken)), State::Open, 5);
    row("small letters, no brackets",
        dialogue("mail from: a@outside.example\n250 ok\nrcpt to: b@elsewhere.example\n250 ok\n"), State::Open, 4);
}

void tst_PastedLines::everyToolIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(State, state);
    QFETCH(int, exchanges);
    const auto record = readPasted(text, {});
    QVERIFY(record.has_value());
    QCOMPARE(record->evidence.endpoints.size(), std::size_t(1));
    const auto &connections = record->evidence.endpoints.front().connections;
    QCOMPARE(connections.size(), std::size_t(1));
    QCOMPARE(smtp::readConversation(connections.front().transcript).exchanges.size(),
             static_cast<std::size_t>(exchanges));
    QCOMPARE(stateOf(*record), verdict::toString(state));
    // Saved and loaded, it is judged the same.
    const auto again = readRecord(recordText(*record));
    QVERIFY(again.has_value());
    QVERIFY(*again == *record);
}

void tst_PastedLines::linesOfOtherShapes_data()
{
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("end");

    const auto row = [](const QByteArray &ours, const QByteArray &theirs, const QByteArray &end = {}) {
        QTest::newRow(QByteArray(ours + '|' + theirs).constData()) << ours << theirs << end;
    };
    row("C: ", "S: ");
    row("C:", "S:");
    row("Client: ", "Server: ");
    row(">>> ", "<<< ");
    row(">> ", "<< ");
    row("> ", "< ");
    row(" -> ", "<-  ");
    row(" ~> ", "<~  ");
    row(" -> ", "<** ");
    row(" In:  ", " Out: ");
    row("send: '", "reply: b'", "\\r\\n'");
}

void tst_PastedLines::linesOfOtherShapes()
{
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, end);
    const QByteArray text = theirs + "220 mx.home.example" + end + '\n' + ours + "EHLO a" + end + '\n' + theirs
        + "250-mx.home.example" + end + '\n' + theirs + "250 SIZE" + end + '\n' + ours + "MAIL FROM:<a@outside.example>"
        + end + '\n' + theirs + "250 ok" + end + '\n' + ours + "RCPT TO:<b@elsewhere.example>" + end + '\n' + theirs
        + "250 ok" + end + '\n';
    const auto record = readPasted(text, {});
    QVERIFY(record.has_value());
    QCOMPARE(shapesOf(*record), QByteArrayList{"P1 form plain <b@elsewhere.example>"});
    QCOMPARE(stateOf(*record), verdict::toString(State::Open));
}

void tst_PastedLines::theServerIsNamed()
{
    const auto telnet = readPasted(kTelnet, {});
    QVERIFY(telnet.has_value());
    QCOMPARE(telnet->target, u"mx.home.example"_s);
    QCOMPARE(toString(telnet->permission), u"unknown"_s);
    QCOMPARE(telnet->evidence.setting.hello, QByteArray("tester.example"));
    const smtp::Endpoint &endpoint = telnet->evidence.endpoints.front().endpoint;
    QCOMPARE(endpoint.toString(), u"192.0.2.1:25"_s);
    QCOMPARE(endpoint.host, u"mx.home.example"_s);

    const QByteArray lines = asked(kOutsider, kAim, kDenied);
    for (const QByteArray said :
         {"=== Trying [2001:db8::1]:587...\n", "*   Trying [2001:db8::1]:587...\n",
          "Ncat: Connected to [2001:db8::1]:587.\n", "Connection to 2001:db8::1 587 port [tcp/submission] succeeded!\n",
          "mx.home.example [2001:db8::1] 587 (submission) open\n"}) {
        const auto record = readPasted(said + dialogue(lines), {});
        QVERIFY(record.has_value());
        QCOMPARE(record->evidence.endpoints.front().endpoint.toString(), u"[2001:db8::1]:587"_s);
    }
    const auto encrypted = readPasted(kSwaks, {});
    QCOMPARE(smtp::toString(encrypted->evidence.endpoints.front().endpoint.security), u"starttls"_s);
}

void tst_PastedLines::connectionsAreToldApart()
{
    const QByteArray one = dialogue(asked(kOutsider, kAim, "451 4.7.1 try again later, greylisted"));
    const QByteArray other = dialogue(asked(kOutsider, kAim, kTaken));
    for (const QByteArray between :
         {"QUIT\n221 bye\n", "Connection closed by foreign host.\nTrying 192.0.2.1...\n", "(ten minutes later)\n"}) {
        const auto record = readPasted(one + between + other, {});
        QVERIFY(record.has_value());
        const auto &evidence = record->evidence.endpoints.front();
        QCOMPARE(evidence.connections.size(), std::size_t(2));
        QCOMPARE(evidence.envelopes.size(), std::size_t(1)); // asked twice, but the same
        QCOMPARE(stateOf(*record), verdict::toString(State::Open));
    }
    const QByteArray longGreeting = "220-mx.home.example\n220-no spam\n220 go\nEHLO a\n250 mx\n";
    const auto record = readPasted(longGreeting + asked(kOutsider, kAim, kTaken), {});
    QCOMPARE(record->evidence.endpoints.front().connections.size(), std::size_t(1));
}

void tst_PastedLines::secretsAreNotKept_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("PLAIN at once") << QByteArray("AUTH PLAIN AGFsaWNlAHNlY3JldA==\n235 ok\n");
    QTest::newRow("PLAIN, tabs between") << QByteArray("AUTH\tPLAIN\tAGFsaWNlAHNlY3JldA==\n235 ok\n");
    QTest::newRow("PLAIN after a question") << QByteArray("auth plain\n334 \nAGFsaWNlAHNlY3JldA==\n235 ok\n");
    QTest::newRow("LOGIN") << QByteArray("AUTH LOGIN\n334 VXNlcg==\nAGFsaWNl\n334 UGFzcw==\nAHNlY3JldA==\n235 ok\n");
    QTest::newRow("LOGIN, marked") << QByteArray(
        "C: AUTH LOGIN\nS: 334 VXNlcg==\nC: AGFsaWNl\nS: 334 UGFzcw==\nC: AHNlY3JldA==\nS: 235 ok\n");
    QTest::newRow("LOGIN, the questions left out")
        << QByteArray(" -> AUTH LOGIN\n -> AGFsaWNl\n -> AHNlY3JldA==\n<-  235 ok\n");
    QTest::newRow("LOGIN, nothing marked, the questions left out")
        << QByteArray("AUTH LOGIN\nAGFsaWNl\nAHNlY3JldA==\n235 ok\n");
    QTest::newRow("in the clear, by mistake") << QByteArray("AUTH LOGIN alice AHNlY3JldA==\n501 no\n");
    QTest::newRow("refused") << QByteArray("AUTH PLAIN AGFsaWNlAHNlY3JldA==\n535 no\n");
}

void tst_PastedLines::secretsAreNotKept()
{
    QFETCH(QByteArray, lines);
    const auto record = readPasted(dialogue(lines + asked(kOutsider, kAim, kTaken)), {});
    QVERIFY(record.has_value());
    const QByteArray saved = recordText(*record);
    QVERIFY(!saved.contains("AGFsaWNl"));
    QVERIFY(!saved.contains("AHNlY3Jl"));
}

void tst_PastedLines::messagesAreNotKept()
{
    const auto record = readPasted(kSwaks, {});
    QVERIFY(record.has_value());
    QVERIFY(!allSaid(*record).contains("Subject"));
    QVERIFY(!allSaid(*record).contains("550 times"));
}

void tst_PastedLines::everyCutMayBePasted()
{
    for (const char *text : {kTelnet, kSwaks, kOpenssl}) {
        const QByteArray whole(text);
        for (qsizetype cut = 0; cut < whole.size(); cut += 3) {
            if (const auto record = readPasted(whole.first(cut), {}))
                stateOf(*record);
        }
    }
}

QTEST_APPLESS_MAIN(tst_PastedLines)
#include "tst_pastedlines.moc"
