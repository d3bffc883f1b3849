// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/testmessage.h"

#include "core/smtp/bytes.h"
#include "core/verdict/delivery.h"
#include "core/verdict/mailsource.h"

#include <QSet>
#include <QTest>

using namespace postern;
using namespace postern::delivery;
using namespace Qt::StringLiterals;

namespace {

TestMessage message(const QString &host = u"mx.example.org"_s)
{
    return {QByteArray(32, 'a'),
            u"R2"_s,
            {host, QHostAddress(u"192.0.2.1"_s), 25, smtp::Security::Plain},
            *smtp::MailAddress::parse(u"me@example.net"),
            *smtp::MailAddress::parse(u"me@outside.example"),
            "client.example.net",
            u"Postern 0.1.0"_s,
            QDateTime({2026, 11, 25}, {20, 15, 0}, Qt::UTC)};
}

} // namespace

class tst_TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void tokensAreRandom();
    void headerSaysWhatItIs();
    void bodySaysWhoTestsWhat();
    void messageIdHasAFittingDomain();
    void linesKeepTheLimits_data();
    void linesKeepTheLimits();
};

void tst_TestMessage::tokensAreRandom()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray token = randomToken();
        QCOMPARE(token.size(), verdict::kTokenDigits);
        QCOMPARE(QByteArray::fromHex(token).toHex(), token);
        seen.insert(token);
    }
    QCOMPARE(seen.size(), 1000);
}

void tst_TestMessage::headerSaysWhatItIs()
{
    const verdict::MailSource mail = verdict::readMail(composed(message()));
    QVERIFY(mail.hasWholeHeader);
    QCOMPARE(mail.field("From"), QByteArray("Postern <me@example.net>"));
    QCOMPARE(mail.field("To"), QByteArray("<me@outside.example>"));
    QVERIFY(mail.field("Subject")->contains(" R2 "));
    QCOMPARE(mail.field("Date"), QByteArray("25 Nov 2026 20:15:00 +0000"));
    QCOMPARE(mail.field("Auto-Submitted"), QByteArray("auto-generated"));
    QCOMPARE(mail.field("X-Postern-Token"), QByteArray(32, 'a'));
    QCOMPARE(mail.field("Message-ID"), QByteArray('<' + QByteArray(32, 'a') + "@client.example.net>"));
}

void tst_TestMessage::bodySaysWhoTestsWhat()
{
    const QByteArray body = verdict::readMail(composed(message())).body;
    for (const char *one :
         {"Nothing needs to be done", "mx.example.org", "me@example.net", "client.example.net", "Postern 0.1.0"})
        QVERIFY2(body.contains(one), one);
    QVERIFY(body.contains(QByteArray(32, 'a')));
    QVERIFY(!body.contains('{'));
}

void tst_TestMessage::messageIdHasAFittingDomain()
{
    TestMessage one = message();
    for (const char *hello : {"[192.0.2.7]", "laptop"}) { // no domain that anybody knows
        one.hello = hello;
        QVERIFY(messageIdOf(one).endsWith("@example.net>"));
    }
}

void tst_TestMessage::linesKeepTheLimits_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("ordinary") << u"mx.example.org"_s;
    QTest::newRow("long") << QString(u"a"_s.repeated(60) + u'.').repeated(4) + u"example"_s;
    QTest::newRow("not ASCII") << u"m\u00fcller.example"_s;
    QTest::newRow("controls") << u"mx\r\nBcc: you@example.org"_s;
}

void tst_TestMessage::linesKeepTheLimits()
{
    QFETCH(const QString, host);
    const QByteArray text = composed(message(host));
    QVERIFY(!smtp::hasEightBit(text));
    QVERIFY(text.endsWith("\r\n"));
    QCOMPARE(text.count('\n'), text.count("\r\n"));
    QCOMPARE(text.count('\r'), text.count("\r\n"));
    QVERIFY(!text.contains("\nBcc"));
    for (const QByteArray &line : text.split('\n'))
        QVERIFY(line.size() <= kLineAtMost);
}

QTEST_APPLESS_MAIN(tst_TestMessage)
#include "tst_testmessage.moc"
