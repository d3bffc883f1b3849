// SPDX-License-Identifier: Apache-2.0
#include "core/explain/watchwords.h"
#include "core/explain/way.h"

#include <QTest>

using namespace postern;
using namespace postern::explain;
using namespace Qt::StringLiterals;
using Kind = verdict::Fate::Kind;

namespace {

const QByteArray kTrace =
    "Received: from mail.companya.com ([127.0.0.1])\r\n\tby mx.outside.example with ESMTP id 2\r\n\tfor "
    "<johndoe@gmail.com>;\r\n\tWed, 25 Nov 2026 19:52:06 +0000\r\nReceived: from tester.example "
    "([192.0.2.7])\r\n\tby mail.companya.com with ESMTPS id 1;\r\n\tWed, 25 Nov 2026 19:50:01 +0000\r\n"
    "Subject: a test\r\n\r\nhello\r\n";

const QByteArray kBounce =
    "Received: from mail.companya.com ([127.0.0.1]) by mx.tester.example; Wed, 25 Nov 2026 19:50:02 +0000\r\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n--x\r\nContent-Type: "
    "message/delivery-status\r\n\r\nReporting-MTA: dns; mail.companya.com\r\n\r\nFinal-Recipient: rfc822; "
    "johndoe@gmail.com\r\nAction: failed\r\nStatus: 5.7.1\r\nDiagnostic-Code: smtp; 550 5.7.1 relaying "
    "denied\r\n\r\n--x--\r\n";

// A check with one message, and what was seen of it.
struct Seen
{
    check::Record record;
    verdict::Verdict verdict;
};

Seen seen(const QByteArray &source, Kind kind, const QHostAddress &asWhom = {})
{
    Seen one;
    verdict::EndpointEvidence endpoint;
    endpoint.endpoint = {u"mail.companya.com"_s, QHostAddress(u"127.0.0.1"_s), 25, smtp::Security::Plain};
    one.record.evidence.endpoints.push_back(endpoint);
    verdict::DeliveryEvidence delivery;
    verdict::SentMessage sent;
    sent.at = QDateTime(QDate(2026, 11, 25), QTime(19, 50), Qt::UTC);
    delivery.sent.push_back(sent);
    verdict::Arrival arrival;
    arrival.source = source;
    arrival.seenAt = sent.at.addSecs(130);
    delivery.arrivals.push_back(arrival);
    one.record.evidence.delivery = delivery;
    verdict::Fate fate;
    fate.kind = kind;
    fate.arrival = 0;
    fate.seen = asWhom;
    one.verdict.fates.push_back(fate);
    return one;
}

} // namespace

class tst_Way : public QObject
{
    Q_OBJECT

private slots:
    void hopByHop();
    void aClockBehind();
    void asTheServerSawUs();
    void aReport();
    void nothingSeen();
    void hostileSources();
    void everyFateHasItsWords();
    void everyTroubleHasItsWords();
    void durations_data();
    void durations();
};

void tst_Way::hopByHop()
{
    const Seen one = seen(kTrace, Kind::Delivered);
    const auto ways = waysOf(one.record, one.verdict);
    QCOMPARE(ways.size(), std::size_t(1));
    const ShownWay &way = ways.front();
    QVERIFY(way.isDelivered);
    QCOMPARE(int(way.tone), int(Tone::Danger));
    QCOMPARE(way.endpoint, u"127.0.0.1:25"_s);
    QVERIFY(way.sentence.contains(u"That is the proof."));
    QCOMPARE(way.hops.size(), std::size_t(2));
    QCOMPARE(way.hops[0].sentence,
             u"mail.companya.com (the server that was checked) took it from tester.example [192.0.2.7]."_s);
    QCOMPARE(way.hops[0].details, u"ESMTPS, encrypted, id 1, 25 Nov 2026 19:50:01 UTC"_s);
    QVERIFY(way.hops[0].delay.isEmpty());
    QCOMPARE(way.hops[1].sentence, u"mx.outside.example took it from mail.companya.com [127.0.0.1]."_s);
    QCOMPARE(way.hops[1].delay, u"2 min 5 s later"_s);
    QVERIFY(!way.hops[1].isDoubtful);
    QCOMPARE(way.receivedFrom, u"from mail.companya.com [127.0.0.1]"_s);
    QCOMPARE(way.receivedBy, u"by mx.outside.example with ESMTP"_s);
    QVERIFY(way.notes.isEmpty());
    QCOMPARE(way.after, std::chrono::milliseconds(130000));
    QVERIFY(way.source.startsWith(u"Received: from mail.companya.com ([127.0.0.1])\n        by "));
}

void tst_Way::aClockBehind()
{
    QByteArray source = kTrace;
    source.replace("19:52:06", "19:47:01");
    const Seen one = seen(source, Kind::Delivered);
    const ShownWay way = waysOf(one.record, one.verdict).front();
    QVERIFY(way.hops[1].isDoubtful);
    QCOMPARE(way.hops[1].delay, u"its clock is behind by 3 min 0 s or more"_s);
}

void tst_Way::asTheServerSawUs()
{
    const Seen one = seen(kTrace, Kind::Delivered, QHostAddress(u"172.17.0.1"_s));
    QVERIFY(waysOf(one.record, one.verdict).front().sentence.contains(u"saw us as 172.17.0.1"));
}

void tst_Way::aReport()
{
    const Seen one = seen(kBounce, Kind::Bounced);
    const ShownWay way = waysOf(one.record, one.verdict).front();
    QVERIFY(!way.isDelivered);
    QCOMPARE(int(way.tone), int(Tone::Safe));
    QCOMPARE(way.notes, QStringList{u"johndoe@gmail.com failed, 5.7.1: 550 5.7.1 relaying denied"_s});
    QVERIFY(way.receivedFrom.isEmpty());
    QCOMPARE(way.hops.size(), std::size_t(1));
}

void tst_Way::nothingSeen()
{
    Seen one = seen(kTrace, Kind::Awaited);
    one.verdict.fates.front().arrival.reset();
    QVERIFY(waysOf(one.record, one.verdict).empty());
    one.verdict.fates.front().arrival = 7; // a broken record
    QVERIFY(waysOf(one.record, one.verdict).empty());
    one.record.evidence.delivery.reset();
    QVERIFY(waysOf(one.record, one.verdict).empty());
}

void tst_Way::hostileSources()
{
    const Seen one =
        seen("Received: from <b>\x1b[2J\xe2\x80\xae</b> by <img src=x>\r\n" + QByteArray("a\n").repeated(5000),
             Kind::Arrived);
    const ShownWay way = waysOf(one.record, one.verdict).front();
    QVERIFY(way.source.count(u'\n') < 300);
    for (const QString &text : {way.source, way.hops.front().sentence, way.hops.front().line}) {
        for (const QChar c : text)
            QVERIFY(c == u'\n' || c.isPrint());
    }
}

void tst_Way::everyFateHasItsWords()
{
    for (const Kind kind :
         {Kind::Awaited, Kind::Delivered, Kind::Arrived, Kind::Bounced, Kind::TriedToDeliver, Kind::BouncedOtherwise})
        QVERIFY(!wordsFor(kind).isEmpty());
}

void tst_Way::everyTroubleHasItsWords()
{
    using verdict::WatchTrouble;
    QVERIFY(wordsFor(WatchTrouble::None, u"x"_s).isEmpty());
    for (const WatchTrouble trouble :
         {WatchTrouble::CannotListen, WatchTrouble::NoSuchPlace, WatchTrouble::NotReadable, WatchTrouble::Unreachable,
          WatchTrouble::TlsFailed, WatchTrouble::LoginRefused, WatchTrouble::ProtocolFailed})
        QVERIFY(wordsFor(trouble, u"its words"_s).endsWith(u"(its words)"));
}

void tst_Way::durations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << u"0 s"_s;
    QTest::newRow("seconds") << 59 << u"59 s"_s;
    QTest::newRow("minutes") << 60 << u"1 min 0 s"_s;
    QTest::newRow("an hour") << 3600 << u"1 h 0 min"_s;
    QTest::newRow("hours") << 9125 << u"2 h 32 min"_s;
}

void tst_Way::durations()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    QCOMPARE(inWords(std::chrono::seconds(seconds)), words);
}

QTEST_APPLESS_MAIN(tst_Way)
#include "tst_way.moc"
