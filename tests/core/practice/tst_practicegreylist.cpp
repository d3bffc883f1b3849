// SPDX-License-Identifier: Apache-2.0
#include "core/practice/greylist.h"

#include "core/practice/gatekeeper.h"

#include <QTest>

using namespace postern::practice;
using namespace std::chrono_literals;

class tst_PracticeGreylist : public QObject
{
    Q_OBJECT

private slots:
    void letsInWhoComesBack();
    void manyTriplets();
    void saysHowLong();
};

void tst_PracticeGreylist::letsInWhoComesBack()
{
    Greylist list(5s);
    QCOMPARE(list.putsOff("a", 1000ms).count(), 5000);
    QCOMPARE(list.putsOff("a", 3000ms).count(), 3000);
    QCOMPARE(list.putsOff("b", 3000ms).count(), 5000);
    QCOMPARE(list.putsOff("a", 5999ms).count(), 1);
    QCOMPARE(list.putsOff("a", 6000ms).count(), 0);
    QCOMPARE(list.putsOff("a", 9000ms).count(), 0);
    QCOMPARE(list.putsOff("b", 6000ms).count(), 2000);
}

void tst_PracticeGreylist::manyTriplets()
{
    Greylist list(5s);
    for (int i = 0; i < 30000; ++i)
        QCOMPARE(list.putsOff(QByteArray::number(i), 0ms).count(), 5000);
}

void tst_PracticeGreylist::saysHowLong()
{
    const Mailbox stranger = *Mailbox::parse("a@b.example");
    const Mailbox user = *Mailbox::parse("accounting@companya.com");
    const auto answerAfter = [&](std::chrono::milliseconds left) {
        QByteArray asked;
        const Gatekeeper keeper(Policy::Greylist, Door::Outside, QHostAddress(QHostAddress::LocalHost),
                                [&](const QByteArray &triplet) {
                                    asked = triplet;
                                    return left;
                                });
        const QByteArray reply = keeper.rcpt({.sender = stranger, .recipient = user}).response.bytes();
        // RFC 6647, 2.1: who sends, from where, to whom.
        for (const char *part : {"127.0.0.1", "a@b.example", "accounting@companya.com"}) {
            if (!asked.contains(part))
                return QByteArray("forgot ") + part;
        }
        return reply.trimmed();
    };
    QCOMPARE(answerAfter(300s), "450 4.7.1 <accounting@companya.com>: greylisted, come back in 300 seconds");
    QCOMPARE(answerAfter(1ms), "450 4.7.1 <accounting@companya.com>: greylisted, come back in 1 seconds");
    QVERIFY(answerAfter(0ms).startsWith("250 "));
}

QTEST_APPLESS_MAIN(tst_PracticeGreylist)
#include "tst_practicegreylist.moc"
