// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/greylist.h"

#include "asked.h"

#include <QTest>

using namespace postern;

class tst_Greylist : public QObject
{
    Q_OBJECT

private slots:
    void delay_data();
    void delay();
    void longestCounts();
    void laterAttemptCounts();
};

void tst_Greylist::delay_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("seconds"); // 0: none is said

    const auto row = [](const char *reply, int seconds) { QTest::newRow(reply) << QByteArray(reply) << seconds; };
    row("451 4.7.1 Greylisting in action, please come back in 00:10:00", 600);
    row("451 4.7.1 Greylisting in action, please come back in 00:04:59", 299);
    row("451 come back in 1:00:00", 3600);
    row("451 4.7.1 Please try again in 300 seconds", 300);
    row("450 4.7.1 <a@b.example>: Recipient address rejected: Greylisted for 5 minutes", 300);
    row("450 4.7.1 <a@b.example>: Recipient address rejected: Greylisted for 273 seconds (see http://x/10min)", 273);
    row("451 Greylisting enabled, try again in 15 minutes", 900);
    row("450 4.7.1 <a@b.example>: greylisted, come back in five minutes", 300);
    row("451 try again in forty-five seconds", 45);
    row("451 wait at least 1 hour", 3600);
    row("451 wait an hour", 3600);
    row("451 retry in a minute", 60);
    row("451 retry in 2 minutes and 30 seconds", 150);
    row("451 retry in 4 min 12 sec", 252);
    row("451 retry in 4m12s", 0); // nobody has been seen to write so
    row("451 retry in 90s.", 90);
    row("451 (greylisted, 300 secs left)", 300);
    row("451 wait 5-10 minutes", 0); // a range is no time
    row("451 wait 5 to 10 minutes", 600);
    row("451-4.7.1 You are greylisted.\r\n451 Come back in 20 minutes.", 1200);
    row("450 4.7.1 <client.example[192.0.2.7]>: Client host rejected: try again in 300 seconds", 300);

    row("450 4.7.1 Try again later", 0);
    row("451 You are being grey-listed", 0);
    row("450 4.2.0 <a@b.example>: Greylisted, see http://postgrey.schweikert.ch/help/5minutes.html", 0);
    row("450 4.7.1 <5 minutes@b.example>: greylisted", 0);
    row("451 first seen 12 seconds ago", 0);
    row("451 first seen 12 seconds ago, come back in 288 seconds", 288);
    row("451 in a few minutes", 0);
    row("451 wait 0 seconds", 0);
    row("451 wait 999999 hours", 0);
    row("451 wait 99999999999999999999 seconds", 0);
    row("451 wait 25 hours", 0);
    row("451 wait 24 hours", 86400);
    row("451 at 2026-03-01T12:00:00", 0);
    row("451 come back after 14:30:00", 0);
    row("451 [00:04:59] later", 0);
    row("451 mx5 minutesman", 0);
    row("451 ", 0);
}

void tst_Greylist::delay()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const int, seconds);
    const auto parsed = smtp::Reply::parse(reply);
    QVERIFY(parsed);
    const auto stated = verdict::statedDelay(*parsed);
    QCOMPARE(stated ? static_cast<int>(stated->count()) : 0, seconds);
}

void tst_Greylist::longestCounts()
{
    const auto delayOf = [](const QByteArray &one, const QByteArray &other) {
        return verdict::greylistDelay(test::judged(test::evidenceOf({{"R1", one}, {"C1", other}})).outcomes);
    };
    QVERIFY(!delayOf("550 5.7.1 relaying denied", "250 ok"));
    QVERIFY(!delayOf("550 5.7.1 relaying denied in 5 minutes", "250 ok"));
    QCOMPARE(delayOf("450 greylisted", "250 ok")->count(), verdict::kUsualDelay.count());
    QCOMPARE(delayOf("450 greylisted for 20 seconds", "450 greylisted for 30 seconds")->count(), 30);
    QCOMPARE(delayOf("450 greylisted for 20 seconds", "450 greylisted")->count(), verdict::kUsualDelay.count());
}

// Both stand in the record; what was said after the wait is what counts.
void tst_Greylist::laterAttemptCounts()
{
    verdict::EndpointEvidence evidence =
        test::evidenceOf({{"R1", "450 greylisted for 9 minutes"}, {"C1", "450 greylisted"}, {"C2", "450 greylisted"}});
    test::askAgain(evidence,
                   {{"R1", "450 greylisted for 4 minutes"}, {"C1", "450 greylisted"}, {"C2", "450 greylisted"}});
    QCOMPARE(verdict::toString(test::judged(evidence).state), QStringLiteral("inconclusive"));
    QVERIFY(test::judged(evidence).outcomes.front().recipient->reply.text().contains("4 minutes"));
    test::askAgain(evidence, {{"R1", "550 5.7.1 relaying denied"}, {"C1", "250 ok"}, {"C2", "550 5.1.1 no such user"}});
    QCOMPARE(verdict::toString(test::judged(evidence).state), QStringLiteral("closed"));
    QCOMPARE(evidence.connections.size(), std::size_t(3));

    verdict::EndpointEvidence open = test::evidenceOf({{"R1", "450 greylisted"}, {"C1", "450 greylisted"}});
    test::askAgain(open, {{"R1", "250 ok"}, {"C1", "250 ok"}});
    QCOMPARE(verdict::toString(test::judged(open).state), QStringLiteral("open"));
}

QTEST_APPLESS_MAIN(tst_Greylist)
#include "tst_greylist.moc"
