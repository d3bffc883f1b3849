// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/dialogue.h"

#include "played.h"

#include <QTest>

using namespace postern;
using smtp::Ending;

Q_DECLARE_METATYPE(smtp::Ending)

namespace {

const QByteArrayList kGroupOpening{"S: 220 mx ESMTP", "C: EHLO tester.example", "S: 250-mx", "S: 250 PIPELINING"};

} // namespace

// A dialogue that gives the server a message.
class tst_MessageStep : public QObject
{
    Q_OBJECT

private slots:
    void messageFollowsA354_data();
    void messageFollowsA354();
    void dotsAreDoubled();
};

void tst_MessageStep::messageFollowsA354_data()
{
    QTest::addColumn<QByteArrayList>("transcript");
    QTest::addColumn<Ending>("ending");

    const QByteArrayList opening = kGroupOpening
        + QByteArrayList{"C: MAIL FROM:<a@example.net>", "C: RCPT TO:<b@example.com>", "S: 250 ok", "S: 250 ok",
                         "C: DATA"};
    const QByteArrayList message{"C: Subject: x", "C: ", "C: ..dot", "C: end", "C: ."};
    const QByteArrayList closing{"C: RSET", "C: QUIT", "S: 250 ok", "S: 221 bye"};
    QTest::newRow("taken") << opening + QByteArrayList{"S: 354 go on"} + message + QByteArrayList{"S: 250 queued"}
            + closing << Ending::Completed;
    QTest::newRow("refused as a whole") << opening + QByteArrayList{"S: 354 go on"} + message
            + QByteArrayList{"S: 554 no"}
            + closing << Ending::Completed;
    QTest::newRow("refused at DATA: no message")
        << opening + QByteArrayList{"S: 554 no"} + closing << Ending::Completed;
    QTest::newRow("hangs up behind the dot")
        << opening + QByteArrayList{"S: 354 go on"} + message + QByteArrayList{"X"} << Ending::ServerLeft;
    QTest::newRow("a 250 to DATA: what it waits for is not known, we hang up")
        << opening + QByteArrayList{"S: 250 ok"} << Ending::AskedForMessage;
}

void tst_MessageStep::messageFollowsA354()
{
    QFETCH(QByteArrayList, transcript);
    QFETCH(Ending, ending);

    smtp::Offer one{
        7, *smtp::ReversePath::parse("<a@example.net>"), {}, {{*smtp::ForwardPath::parse("<b@example.com>"), {}}}};
    one.message = "Subject: x\r\n\r\n.dot\r\nend\r\n";
    const test::Played played =
        test::play(transcript, smtp::relayScript(*smtp::HelloName::parse(u"tester.example"), {one}, {}), 0);
    QCOMPARE(played.transcript, transcript);
    QVERIFY(played.finish);
    QCOMPARE(played.finish->ending, ending);
}

void tst_MessageStep::dotsAreDoubled()
{
    QCOMPARE(smtp::dotStuffed("a\r\n.b\r\n..\r\n"), QByteArray("a\r\n..b\r\n...\r\n."));
    QCOMPARE(smtp::dotStuffed("no end"), QByteArray("no end\r\n."));
    QCOMPARE(smtp::dotStuffed(""), QByteArray("."));
}

QTEST_APPLESS_MAIN(tst_MessageStep)
#include "tst_messagestep.moc"
