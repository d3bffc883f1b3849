// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/exchange.h"

#include <QTest>

using namespace postern::smtp;
using Kind = TranscriptEntry::Kind;

namespace {

// "C: …" said, "S: …" heard, "E" encrypted, "D: …" dropped. Each line is one tenth of a second later.
Transcript transcriptOf(const QByteArrayList &lines)
{
    Transcript transcript;
    std::chrono::milliseconds at{0};
    for (const QByteArray &line : lines) {
        at += std::chrono::milliseconds(100);
        const Kind kind = line.startsWith("C: ") ? Kind::Said
            : line.startsWith("S: ")             ? Kind::Heard
            : line.startsWith("D: ")             ? Kind::Dropped
                                                 : Kind::Encrypted;
        transcript.push_back({at, kind, line.sliced(std::min<qsizetype>(3, line.size())) + "\r\n", kNoEnvelope});
    }
    return transcript;
}

QByteArrayList pairsOf(const Conversation &conversation)
{
    QByteArrayList pairs;
    for (const Exchange &one : conversation.exchanges)
        pairs += one.said + " => " + (one.reply ? QByteArray::number(one.reply->code()) : QByteArray("-"));
    return pairs;
}

} // namespace

class tst_Exchange : public QObject
{
    Q_OBJECT

private slots:
    void commandsMeetTheirReplies_data();
    void commandsMeetTheirReplies();
    void plaintextBeforeTlsIsKeptApart();
    void timesAreThoseOfTheLines();
    void verbs_data();
    void verbs();
};

void tst_Exchange::commandsMeetTheirReplies_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArrayList>("pairs");

    QTest::newRow("one by one") << QByteArrayList{"S: 220 mx",   "C: EHLO a", "S: 250-mx",
                                                  "S: 250 SIZE", "C: QUIT",   "S: 221 bye"}
                                << QByteArrayList{" => 220", "EHLO a => 250", "QUIT => 221"};
    QTest::newRow("a group") << QByteArrayList{"S: 220 mx", "C: MAIL FROM:<>", "C: RCPT TO:<a@b>", "C: RSET",
                                               "S: 250 ok", "S: 550 no",       "S: 250 ok"}
                             << QByteArrayList{" => 220", "MAIL FROM:<> => 250", "RCPT TO:<a@b> => 550", "RSET => 250"};
    QTest::newRow("cut off") << QByteArrayList{"S: 220 mx", "C: MAIL FROM:<>", "C: RCPT TO:<a@b>", "S: 250 ok",
                                               "S: 421 bye"}
                             << QByteArrayList{" => 220", "MAIL FROM:<> => 250", "RCPT TO:<a@b> => 421"};
    QTest::newRow("nothing heard") << QByteArrayList{} << QByteArrayList{" => -"};
    QTest::newRow("a message holds no commands")
        << QByteArrayList{"S: 220 mx", "C: DATA", "S: 354 go", "C: QUIT", "C: RCPT TO:<a@b>", "C: .", "S: 250 queued"}
        << QByteArrayList{" => 220", "DATA => 354", ". => 250"};
    QTest::newRow("a password is no command")
        << QByteArrayList{"S: 220 mx", "C: AUTH PLAIN", "S: 334 ", "C: QUITE", "S: 235 ok"}
        << QByteArrayList{" => 220", "AUTH PLAIN => 334", "QUITE => 235"};
}

void tst_Exchange::commandsMeetTheirReplies()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArrayList, pairs);
    QCOMPARE(pairsOf(readConversation(transcriptOf(lines))), pairs);
}

void tst_Exchange::plaintextBeforeTlsIsKeptApart()
{
    const Conversation conversation = readConversation(
        transcriptOf({"S: 220 mx", "C: STARTTLS", "S: 220 go", "D: 250 injected", "E", "C: EHLO a", "S: 250 mx"}));
    QCOMPARE(pairsOf(conversation), QByteArrayList({" => 220", "STARTTLS => 220", "EHLO a => 250"}));
    QCOMPARE(conversation.plaintextBeforeTls, QByteArray("250 injected\r\n"));
    QCOMPARE(conversation.last(Verb::Hello)->encrypted, true);
    QCOMPARE(conversation.first(Verb::StartTls)->encrypted, false);
}

void tst_Exchange::timesAreThoseOfTheLines()
{
    const Conversation conversation =
        readConversation(transcriptOf({"S: 220 mx", "C: EHLO a", "S: 250-mx", "S: 250 SIZE"}));
    QCOMPARE(conversation.exchanges.at(1).saidAt.count(), 200);
    QCOMPARE(conversation.exchanges.at(1).heardAt.count(), 400);
}

void tst_Exchange::verbs_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Verb>("verb");

    QTest::newRow("lower case") << QByteArray("mail from:<a@b>\r\n") << Verb::Mail;
    QTest::newRow("HELO") << QByteArray("HELO x") << Verb::Hello;
    QTest::newRow("unknown") << QByteArray("XYZZY") << Verb::Other;
    QTest::newRow("empty") << QByteArray() << Verb::Other;
    QTest::newRow("a word that begins alike") << QByteArray("DATABASE") << Verb::Other;
}

void tst_Exchange::verbs()
{
    QFETCH(QByteArray, line);
    QFETCH(Verb, verb);
    QCOMPARE(verbOf(line), verb);
}

QTEST_APPLESS_MAIN(tst_Exchange)
#include "tst_exchange.moc"
