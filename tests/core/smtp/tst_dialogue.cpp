// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/dialogue.h"

#include "played.h"

#include <QTest>

using namespace postern;
using smtp::Ending;

namespace {

smtp::Offer offer(int id, const char *from, const char *to, bool data = false)
{
    return {id, *smtp::ReversePath::parse(from), {}, {{*smtp::ForwardPath::parse(to), {}}}, data};
}

smtp::HelloName hello()
{
    return *smtp::HelloName::parse(u"tester.example");
}

const QByteArrayList kPlainOpening{"S: 220 mx ESMTP", "C: EHLO tester.example", "S: 250-mx", "S: 250 SIZE 1"};
const QByteArrayList kGroupOpening{"S: 220 mx ESMTP", "C: EHLO tester.example", "S: 250-mx", "S: 250 PIPELINING"};

std::vector<smtp::Offer> twoOffers()
{
    return {offer(7, "<a@example.net>", "<b@example.com>"), offer(8, "<>", "<b@example.com>")};
}

} // namespace

class tst_Dialogue : public QObject
{
    Q_OBJECT

private slots:
    void walksTheScript_data();
    void walksTheScript();
    void everyCutIsTheSame_data() { walksTheScript_data(); }
    void everyCutIsTheSame();
    void groupsAreOneWrite();
    void manyEnvelopesAreOneWrite();
    void hangUpAtEveryStep();
    void silenceAtEveryStep();
    void limits_data();
    void limits();
    void plaintextBehindStartTlsIsForgotten();
    void nothingAfterTheEnd();
    void answersCarryTheirEnvelope();
};

void tst_Dialogue::walksTheScript_data()
{
    QTest::addColumn<QByteArrayList>("transcript");
    QTest::addColumn<bool>("startTls");
    QTest::addColumn<bool>("data");
    QTest::addColumn<Ending>("ending");

    const QByteArrayList quit{"C: QUIT", "S: 221 bye"};
    QTest::newRow("refuses both, one by one") << kPlainOpening
            + QByteArrayList{"C: MAIL FROM:<a@example.net>",
                             "S: 250 ok",
                             "C: RCPT TO:<b@example.com>",
                             "S: 550 no",
                             "C: RSET",
                             "S: 250 ok",
                             "C: MAIL FROM:<>",
                             "S: 250 ok",
                             "C: RCPT TO:<b@example.com>",
                             "S: 550 no",
                             "C: RSET",
                             "S: 250 ok"}
            + quit << false << false << Ending::Completed;
    QTest::newRow("refuses both, as one group") << kGroupOpening
            + QByteArrayList{"C: MAIL FROM:<a@example.net>",
                             "C: RCPT TO:<b@example.com>",
                             "C: RSET",
                             "C: MAIL FROM:<>",
                             "C: RCPT TO:<b@example.com>",
                             "C: RSET",
                             "C: QUIT",
                             "S: 250 ok",
                             "S: 550 no",
                             "S: 250 ok",
                             "S: 250 ok",
                             "S: 550 no",
                             "S: 250 ok",
                             "S: 221 bye"} << false
                                                << false << Ending::Completed;
    QTest::newRow("sender refused: no recipient asked, no reset needed") << kPlainOpening
            + QByteArrayList{"C: MAIL FROM:<a@example.net>", "S: 550 no", "C: MAIL FROM:<>", "S: 250 ok",
                             "C: RCPT TO:<b@example.com>",   "S: 550 no", "C: RSET",         "S: 250 ok"}
            + quit << false << false << Ending::Completed;
    QTest::newRow("sender refused in a group: the recipient's 503 is heard") << kGroupOpening
            + QByteArrayList{"C: MAIL FROM:<a@example.net>",
                             "C: RCPT TO:<b@example.com>",
                             "C: RSET",
                             "C: MAIL FROM:<>",
                             "C: RCPT TO:<b@example.com>",
                             "C: RSET",
                             "C: QUIT",
                             "S: 550 no",
                             "S: 503 need MAIL",
                             "S: 250 ok",
                             "S: 250 ok",
                             "S: 550 no",
                             "S: 250 ok",
                             "S: 221 bye"} << false << false << Ending::Completed;
    QTest::newRow("message asked for: we hang up") << kGroupOpening + QByteArrayList{"C: MAIL FROM:<a@example.net>",
                                                                                     "C: RCPT TO:<b@example.com>",
                                                                                     "S: 250 ok",
                                                                                     "S: 250 ok",
                                                                                     "C: DATA",
                                                                                     "S: 354 go on"}
                                                   << false << true << Ending::AskedForMessage;
    QTest::newRow("a 250 to DATA: something waits for a message, we hang up") << kPlainOpening
            + QByteArrayList{"C: MAIL FROM:<a@example.net>",
                             "S: 250 ok",
                             "C: RCPT TO:<b@example.com>",
                             "S: 250 ok",
                             "C: DATA",
                             "S: 250 ok"} << false << true << Ending::AskedForMessage;
    QTest::newRow("refused at DATA: the next envelope shares a group again") << kGroupOpening
            + QByteArrayList{"C: MAIL FROM:<a@example.net>",
                             "C: RCPT TO:<b@example.com>",
                             "S: 250 ok",
                             "S: 251 forwards",
                             "C: DATA",
                             "S: 554 no",
                             "C: RSET",
                             "C: MAIL FROM:<>",
                             "C: RCPT TO:<b@example.com>",
                             "S: 250 ok",
                             "S: 250 ok",
                             "S: 550 no",
                             "C: RSET",
                             "C: QUIT",
                             "S: 250 ok",
                             "S: 221 bye"} << false << true << Ending::Completed;
    QTest::newRow("recipient refused: DATA is not asked") << kPlainOpening
            + QByteArrayList{"C: MAIL FROM:<a@example.net>",
                             "S: 250 ok",
                             "C: RCPT TO:<b@example.com>",
                             "S: 550 no",
                             "C: RSET",
                             "S: 250 ok",
                             "C: MAIL FROM:<>",
                             "S: 250 ok",
                             "C: RCPT TO:<b@example.com>",
                             "S: 450 later",
                             "C: RSET",
                             "S: 250 ok"}
            + quit << false << true << Ending::Completed;
    QTest::newRow("HELO where EHLO is unknown")
        << QByteArrayList{"S: 220 mx", "C: EHLO tester.example",       "S: 502 what", "C: HELO tester.example",
                          "S: 250 mx", "C: MAIL FROM:<a@example.net>", "S: 550 no",   "C: MAIL FROM:<>",
                          "S: 550 no"}
            + quit
        << false << false << Ending::Completed;
    QTest::newRow("EHLO name refused") << QByteArrayList{"S: 220 mx", "C: EHLO tester.example", "S: 550 who are you"}
                                       << false << false << Ending::HelloRefused;
    QTest::newRow("HELO refused as well")
        << QByteArrayList{"S: 220 mx", "C: EHLO tester.example", "S: 500 what", "C: HELO tester.example", "S: 504 no"}
        << false << false << Ending::HelloRefused;
    QTest::newRow("greeting refused") << QByteArrayList{"S: 554 go away"} << false << false << Ending::GreetingRefused;
    QTest::newRow("greeting in several lines, one of them a teaser")
        << QByteArrayList{"S: 220-wait", "S: 220 mx", "C: EHLO tester.example", "S: 421 too busy"} << false << false
        << Ending::ServerLeft;
    QTest::newRow("421 in the middle of a group") << kGroupOpening
            + QByteArrayList{"C: MAIL FROM:<a@example.net>",
                             "C: RCPT TO:<b@example.com>",
                             "C: RSET",
                             "C: MAIL FROM:<>",
                             "C: RCPT TO:<b@example.com>",
                             "C: RSET",
                             "C: QUIT",
                             "S: 250 ok",
                             "S: 550 no",
                             "S: 421 too many errors"}
                                                  << false << false << Ending::ServerLeft;
    QTest::newRow("STARTTLS, and EHLO anew") << QByteArrayList{"S: 220 mx",
                                                               "C: EHLO tester.example",
                                                               "S: 250-mx",
                                                               "S: 250 STARTTLS",
                                                               "C: STARTTLS",
                                                               "S: 220 go",
                                                               "E",
                                                               "C: EHLO tester.example",
                                                               "S: 250-mx",
                                                               "S: 250 PIPELINING",
                                                               "C: MAIL FROM:<a@example.net>",
                                                               "C: RCPT TO:<b@example.com>",
                                                               "C: RSET",
                                                               "C: MAIL FROM:<>",
                                                               "C: RCPT TO:<b@example.com>",
                                                               "C: RSET",
                                                               "C: QUIT",
                                                               "S: 250 ok",
                                                               "S: 550 no",
                                                               "S: 250 ok",
                                                               "S: 250 ok",
                                                               "S: 550 no",
                                                               "S: 250 ok",
                                                               "S: 221 bye"}
                                             << true << false << Ending::Completed;
    QTest::newRow("what was offered in the clear is forgotten") << QByteArrayList{"S: 220 mx",
                                                                                  "C: EHLO tester.example",
                                                                                  "S: 250-PIPELINING",
                                                                                  "S: 250-PIPELINING",
                                                                                  "S: 250 STARTTLS",
                                                                                  "C: STARTTLS",
                                                                                  "S: 220 go",
                                                                                  "E",
                                                                                  "C: EHLO tester.example",
                                                                                  "S: 250 mx",
                                                                                  "C: MAIL FROM:<a@example.net>",
                                                                                  "S: 550 no",
                                                                                  "C: MAIL FROM:<>",
                                                                                  "S: 550 no"}
            + quit << true << false << Ending::Completed;
    QTest::newRow("STARTTLS not offered") << kPlainOpening << true << false << Ending::TlsNotOffered;
    QTest::newRow("STARTTLS refused") << QByteArrayList{"S: 220 mx",   "C: EHLO tester.example",
                                                        "S: 250-mx",   "S: 250 STARTTLS",
                                                        "C: STARTTLS", "S: 454 no TLS"}
                                      << true << false << Ending::TlsRefused;
    QTest::newRow("hangs up in the handshake") << QByteArrayList{"S: 220 mx",
                                                                 "C: EHLO tester.example",
                                                                 "S: 250-mx",
                                                                 "S: 250 STARTTLS",
                                                                 "C: STARTTLS",
                                                                 "S: 220 go",
                                                                 "X"}
                                               << true << false << Ending::TlsFailed;
    QTest::newRow("goes silent") << kPlainOpening + QByteArrayList{"C: MAIL FROM:<a@example.net>", "T"} << false
                                 << false << Ending::TimedOut;
    QTest::newRow("hangs up") << kPlainOpening
            + QByteArrayList{"C: MAIL FROM:<a@example.net>", "S: 250 ok", "C: RCPT TO:<b@example.com>", "X"}
                              << false << false << Ending::ServerLeft;
    QTest::newRow("does not answer QUIT") << kPlainOpening + QByteArrayList{"C: MAIL FROM:<a@example.net>",
                                                                            "S: 550 no",
                                                                            "C: MAIL FROM:<>",
                                                                            "S: 550 no",
                                                                            "C: QUIT",
                                                                            "T"}
                                          << false << false << Ending::Completed;
    QTest::newRow("web server") << QByteArrayList{"S: HTTP/1.1 400 Bad Request"} << false << false << Ending::NotSmtp;
    QTest::newRow("told to leave") << kPlainOpening + QByteArrayList{"C: MAIL FROM:<a@example.net>", "L", "C: QUIT"}
                                   << false << false << Ending::Left;
    QTest::newRow("told to leave before the greeting")
        << QByteArrayList{"L", "C: QUIT"} << false << false << Ending::Left;
    QTest::newRow("codes without text") << QByteArrayList{
        "S: 220", "C: EHLO tester.example", "S: 250", "C: MAIL FROM:<a@example.net>",
        "S: 550", "C: MAIL FROM:<>",        "S: 550", "C: QUIT",
        "S: 221"} << false << false << Ending::Completed;
}

namespace {

smtp::Script scriptFor(bool startTls, bool data)
{
    std::vector<smtp::Offer> offers = twoOffers();
    for (smtp::Offer &one : offers)
        one.asksForData = data;
    smtp::ScriptOptions options;
    options.startTls = startTls;
    return smtp::relayScript(hello(), offers, options);
}

} // namespace

void tst_Dialogue::walksTheScript()
{
    QFETCH(QByteArrayList, transcript);
    QFETCH(bool, startTls);
    QFETCH(bool, data);
    QFETCH(Ending, ending);

    const test::Played played = test::play(transcript, scriptFor(startTls, data));
    QCOMPARE(played.transcript, transcript);
    QVERIFY(played.finish);
    QCOMPARE(played.finish->ending, ending);
}

void tst_Dialogue::everyCutIsTheSame()
{
    QFETCH(QByteArrayList, transcript);
    QFETCH(bool, startTls);
    QFETCH(bool, data);
    QFETCH(Ending, ending);

    for (qsizetype cut = 1; cut <= 12; ++cut) {
        const test::Played played = test::play(transcript, scriptFor(startTls, data), cut);
        QCOMPARE(played.transcript, transcript);
        QCOMPARE(played.finish->ending, ending);
    }
}

void tst_Dialogue::groupsAreOneWrite()
{
    const QByteArrayList group = kGroupOpening
        + QByteArrayList{"S: 250 ok", "S: 550 no", "S: 250 ok", "S: 250 ok", "S: 550 no", "S: 250 ok", "S: 221 bye"};
    QCOMPARE(test::play(group, scriptFor(false, false)).writes, 2); // EHLO, and all the rest

    smtp::ScriptOptions alone;
    alone.pipelines = false;
    const QByteArrayList oneByOne = kGroupOpening
        + QByteArrayList{"S: 250 ok", "S: 550 no", "S: 250 ok", "S: 250 ok", "S: 550 no", "S: 250 ok", "S: 221 bye"};
    QCOMPARE(test::play(oneByOne, smtp::relayScript(hello(), twoOffers(), alone)).writes, 8);
}

void tst_Dialogue::manyEnvelopesAreOneWrite()
{
    std::vector<smtp::Offer> offers;
    QByteArrayList transcript = kGroupOpening;
    for (int i = 0; i < 9; ++i) {
        offers.push_back(offer(i, "<a@example.net>", "<b@example.com>"));
        transcript += {"S: 250 ok", "S: 550 no", "S: 250 ok"};
    }
    const test::Played played =
        test::play(transcript + QByteArrayList{"S: 221 bye"}, smtp::relayScript(hello(), offers, {}));
    QCOMPARE(played.writes, 2);
    QCOMPARE(played.answers.size(), std::size_t(2 + 9 * 3 + 1));
    QCOMPARE(played.finish->ending, Ending::Completed);
}

// Whatever was answered before the hang-up stays answered, and the rest has no answer: never a refusal.
void tst_Dialogue::hangUpAtEveryStep()
{
    const QByteArrayList replies{"S: 220 mx", "S: 250-mx", "S: 250 PIPELINING", "S: 250 ok", "S: 550 no",
                                 "S: 250 ok", "S: 250 ok", "S: 550 no",         "S: 250 ok"};
    for (qsizetype heard = 0; heard <= replies.size(); ++heard) {
        const test::Played played = test::play(replies.first(heard) + QByteArrayList{"X"}, scriptFor(false, false));
        QVERIFY(played.finish);
        const bool onlyQuitIsLeft = heard == replies.size();
        QCOMPARE(played.finish->ending, onlyQuitIsLeft ? Ending::Completed : Ending::ServerLeft);
        const qsizetype whole = heard - (heard >= 2 ? 1 : 0); // the two EHLO lines are one reply
        QCOMPARE(qsizetype(played.answers.size()), whole);
    }
}

void tst_Dialogue::silenceAtEveryStep()
{
    const QByteArrayList replies{"S: 220 mx", "S: 250 mx", "S: 250 ok", "S: 550 no", "S: 250 ok"};
    for (qsizetype heard = 0; heard <= replies.size(); ++heard) {
        const test::Played played = test::play(replies.first(heard) + QByteArrayList{"T"}, scriptFor(false, false));
        QVERIFY(played.finish);
        QCOMPARE(played.finish->ending, Ending::TimedOut);
        QVERIFY(played.waits > 0);
    }
}

void tst_Dialogue::limits_data()
{
    QTest::addColumn<QByteArray>("greeting");

    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00\r\n", 7);
    QTest::newRow("endless line") << QByteArray("220 " + QByteArray(5000, 'x'));
    QTest::newRow("endless reply") << QByteArray("220-x\r\n").repeated(300);
    QTest::newRow("changing code") << QByteArray("220-one\r\n250 two\r\n");
    QTest::newRow("endless blank lines") << QByteArray("\r\n").repeated(600000);
}

void tst_Dialogue::limits()
{
    QFETCH(QByteArray, greeting);

    smtp::Dialogue dialogue(scriptFor(false, false));
    dialogue.connected();
    const smtp::Actions actions = dialogue.received(greeting);
    QVERIFY(dialogue.isFinished());
    QCOMPARE(std::get<smtp::Finish>(actions.back()).ending, Ending::NotSmtp);
    QVERIFY(dialogue.badReply());
}

void tst_Dialogue::plaintextBehindStartTlsIsForgotten()
{
    smtp::Dialogue dialogue(scriptFor(true, false));
    dialogue.connected();
    dialogue.received("220 mx\r\n");
    dialogue.received("250-mx\r\n250 STARTTLS\r\n");
    const smtp::Actions upgrade = dialogue.received("220 go\r\n250 injected\r\n");
    QVERIFY(std::holds_alternative<smtp::Upgrade>(upgrade.back()));
    QVERIFY(dialogue.received("250 injected too\r\n").empty());
    const smtp::Actions again = dialogue.encrypted();
    QCOMPARE(std::get<smtp::Send>(again.front()).lines.front().bytes, QByteArray("EHLO tester.example\r\n"));
    // The injected line must not stand as the answer to the new EHLO.
    const smtp::Actions answered = dialogue.received("250 mx\r\n");
    QCOMPARE(std::get<smtp::Answered>(answered.front()).reply.text(), QByteArray("mx"));
}

void tst_Dialogue::nothingAfterTheEnd()
{
    smtp::Dialogue dialogue(scriptFor(false, false));
    dialogue.connected();
    QVERIFY(!dialogue.leave().empty());
    QVERIFY(dialogue.isFinished());
    QVERIFY(dialogue.received("220 mx\r\n").empty());
    QVERIFY(dialogue.timedOut().empty());
    QVERIFY(dialogue.lost(smtp::Loss::Closed).empty());
    QVERIFY(dialogue.leave().empty());
}

void tst_Dialogue::answersCarryTheirEnvelope()
{
    const QByteArrayList transcript = kGroupOpening
        + QByteArrayList{"S: 250 a", "S: 550 b", "S: 250 c", "S: 250 d", "S: 551 e", "S: 250 f", "S: 221 bye"};
    const test::Played played = test::play(transcript, scriptFor(false, false));
    QCOMPARE(played.answers.at(3).envelope, 7);
    QCOMPARE(played.answers.at(3).reply.code(), 550);
    QCOMPARE(played.answers.at(6).envelope, 8);
    QCOMPARE(played.answers.at(6).reply.code(), 551);
    QCOMPARE(played.answers.at(0).envelope, smtp::kNoEnvelope);
}

QTEST_APPLESS_MAIN(tst_Dialogue)
#include "tst_dialogue.moc"
