// SPDX-License-Identifier: Apache-2.0
#include "core/practice/delivery.h"

#include <QTest>

using namespace postern::practice;

class tst_Delivery : public QObject
{
    Q_OBJECT

private slots:
    void conversations_data();
    void conversations();
    void aLostConnectionAfterTheMessageIsNoLoss();
    void eightBitsAreAnnounced();
    void dots_data();
    void dots();
};

void tst_Delivery::conversations_data()
{
    QTest::addColumn<QByteArrayList>("lines"); // "S:" what the server says, "C:" what has to follow
    QTest::addColumn<Delivery::State>("state");

    const QByteArrayList opening{"S:220 mx", "C:EHLO relay\r\n",   "S:250-mx\r\n250 SIZE", "C:MAIL FROM:<a@b>\r\n",
                                 "S:250 ok", "C:RCPT TO:<c@d>\r\n"};
    const QByteArrayList closing{"C:QUIT\r\n", "S:221 bye"};
    QTest::newRow("taken") << opening + QByteArrayList{"S:250 ok",   "C:RCPT TO:<e@f>\r\n",
                                                       "S:250 ok",   "C:DATA\r\n",
                                                       "S:354 go",   "C:Subject: x\r\n\r\n..\r\n.\r\n",
                                                       "S:250 taken"}
            + closing << Delivery::State::Delivered;
    QTest::newRow("greeting refused") << QByteArrayList{"S:554 no"} + closing << Delivery::State::Failed;
    QTest::newRow("recipient refused") << opening + QByteArrayList{"S:550 no"} + closing << Delivery::State::Failed;
    QTest::newRow("not SMTP") << QByteArrayList{"S:HTTP/1.1 400"} << Delivery::State::Failed;
    QTest::newRow("message refused") << opening + QByteArrayList{"S:250 ok",     "C:RCPT TO:<e@f>\r\n",
                                                                 "S:250 ok",     "C:DATA\r\n",
                                                                 "S:354 go",     "C:Subject: x\r\n\r\n..\r\n.\r\n",
                                                                 "S:552 too big"}
            + closing << Delivery::State::Failed;
}

void tst_Delivery::conversations()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(Delivery::State, state);

    Delivery delivery({"<a@b>", {"<c@d>", "<e@f>"}, "Subject: x\r\n\r\n.\r\n"}, "relay");
    QByteArrayList played;
    for (const QByteArray &line : lines) {
        if (!line.startsWith("S:"))
            continue;
        played += line;
        if (const QByteArray out = delivery.received(line.sliced(2) + "\r\n"); !out.isEmpty())
            played += "C:" + out;
    }
    QCOMPARE(played, lines);
    QVERIFY(delivery.state() == state);
    QVERIFY(delivery.isOver());
}

void tst_Delivery::aLostConnectionAfterTheMessageIsNoLoss()
{
    Delivery taken({"<>", {"<c@d>"}, "x"}, "relay");
    taken.received("220 a\r\n250 b\r\n250 c\r\n250 d\r\n354 e\r\n250 f\r\n");
    QVERIFY(taken.state() == Delivery::State::Delivered);
    QVERIFY(!taken.isOver());
    taken.lost();
    QVERIFY(taken.state() == Delivery::State::Delivered);
    QVERIFY(taken.isOver());

    Delivery cutOff({"<>", {"<c@d>"}, "x"}, "relay");
    cutOff.received("220 a\r\n250 b\r\n");
    cutOff.lost();
    QVERIFY(cutOff.state() == Delivery::State::Failed);
}

void tst_Delivery::eightBitsAreAnnounced()
{
    Delivery delivery({"<>", {"<c@d>"}, "\xc3\xb6"}, "relay");
    QCOMPARE(delivery.received("220 a\r\n250 b\r\n"), QByteArray("EHLO relay\r\nMAIL FROM:<> BODY=8BITMIME\r\n"));
}

void tst_Delivery::dots_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("onTheWire");

    QTest::newRow("nothing") << QByteArray() << QByteArray(".\r\n");
    QTest::newRow("no end") << QByteArray("a") << QByteArray("a\r\n.\r\n");
    QTest::newRow("first line") << QByteArray(".a\r\n") << QByteArray("..a\r\n.\r\n");
    QTest::newRow("a dot alone") << QByteArray("a\r\n.\r\nb\r\n") << QByteArray("a\r\n..\r\nb\r\n.\r\n");
    QTest::newRow("dot within") << QByteArray("a.b\r\n") << QByteArray("a.b\r\n.\r\n");
}

void tst_Delivery::dots()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, onTheWire);
    QCOMPARE(dotStuffed(content), onTheWire);
}

QTEST_APPLESS_MAIN(tst_Delivery)
#include "tst_delivery.moc"
