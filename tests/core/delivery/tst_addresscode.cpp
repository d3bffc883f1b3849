// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/addresscode.h"

#include "core/verdict/mailsource.h"

#include <QSet>
#include <QTest>

using namespace postern;
using namespace postern::delivery;
using namespace Qt::StringLiterals;

class tst_AddressCode : public QObject
{
    Q_OBJECT

private slots:
    void needed_data();
    void needed();
    void logins_data();
    void logins();
    void codes();
    void typed_data();
    void typed();
    void theMessage();
};

void tst_AddressCode::needed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<bool>("isPractice");
    QTest::addColumn<AddressProof>("proof");

    const QString real = u"me@postern.zz"_s;
    QTest::newRow("practice") << u"manual"_s << u"johndoe@gmail.com"_s << true << AddressProof::NotNeeded;
    QTest::newRow("nobody's domain") << u"manual"_s << u"me@outside.example"_s << false << AddressProof::NotNeeded;
    QTest::newRow("a listener on loopback") << u"listen:127.0.0.1:2525"_s << real << false << AddressProof::Code;
    QTest::newRow("a listener for the world") << u"listen:192.0.2.7:25"_s << real << false << AddressProof::Code;
    QTest::newRow("the user looks") << u"manual"_s << real << false << AddressProof::Code;
    QTest::newRow("a Maildir") << u"maildir:/home/me/Maildir"_s << real << false << AddressProof::Reading;
    QTest::newRow("an mbox") << u"mbox:/var/mail/me"_s << real << false << AddressProof::Reading;
    QTest::newRow("IMAP") << u"imaps://me@mail.example.org"_s << real << false << AddressProof::Reading;
}

void tst_AddressCode::needed()
{
    QFETCH(QString, place);
    QFETCH(QString, recipient);
    QFETCH(bool, isPractice);
    QFETCH(AddressProof, proof);
    QCOMPARE(proofNeeded(*WatchPlace::parse(place), *smtp::MailAddress::parse(recipient), isPractice), proof);
}

void tst_AddressCode::logins_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isOwn");

    QTest::newRow("the address") << u"imaps://me@outside.example@mail.provider.example"_s << true;
    QTest::newRow("in another case") << u"imaps://Me@Outside.example@mail.provider.example"_s << true;
    QTest::newRow("its local part at its domain") << u"imaps://me@mail.outside.example"_s << true;
    QTest::newRow("its local part elsewhere") << u"imaps://me@mail.provider.example"_s << false;
    QTest::newRow("another's") << u"imaps://you@outside.example@mail.outside.example"_s << false;
    QTest::newRow("at an address") << u"imaps://me@192.0.2.7"_s << false;
    QTest::newRow("no login") << u"mbox:/var/mail/me"_s << false;
}

void tst_AddressCode::logins()
{
    QFETCH(QString, place);
    QFETCH(bool, isOwn);
    QCOMPARE(isLoginOf(*WatchPlace::parse(place), *smtp::MailAddress::parse(u"me@outside.example")), isOwn);
}

void tst_AddressCode::codes()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const AddressCode code = AddressCode::made();
        seen.insert(code.toByteArray());
        QCOMPARE(code.toByteArray().size(), 9);
        QVERIFY(AddressCode::parse(QString::fromLatin1(code.toByteArray())) == code);
    }
    QCOMPARE(seen.size(), 200);
}

void tst_AddressCode::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("code"); // empty: none

    QTest::newRow("as sent") << u"K7QX-9M2D"_s << QByteArray("K7QX-9M2D");
    QTest::newRow("small, no dash") << u"k7qx9m2d"_s << QByteArray("K7QX-9M2D");
    QTest::newRow("blanks") << u"  K7QX 9M2D\n"_s << QByteArray("K7QX-9M2D");
    QTest::newRow("look-alikes") << u"OIlo-0000"_s << QByteArray("0110-0000");
    QTest::newRow("too short") << u"K7QX-9M2"_s << QByteArray();
    QTest::newRow("too long") << u"K7QX-9M2DD"_s << QByteArray();
    QTest::newRow("a letter that none has") << u"K7QX-9M2U"_s << QByteArray();
    QTest::newRow("not ASCII") << u"K7QX-9M2Ä"_s << QByteArray();
    QTest::newRow("nothing") << QString() << QByteArray();
}

void tst_AddressCode::typed()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, code);
    const auto parsed = AddressCode::parse(text);
    QCOMPARE(parsed ? parsed->toByteArray() : QByteArray(), code);
}

void tst_AddressCode::theMessage()
{
    const AddressCode code = AddressCode::made();
    const QByteArray message = codeMessage(
        code, *smtp::MailAddress::parse(u"admin@example.org"), *smtp::MailAddress::parse(u"me@outside.example"),
        u"mail.example.org\r\nBcc: x"_s, QDateTime(QDate(2026, 11, 25), QTime(19, 50), Qt::UTC));
    QVERIFY(message.contains(code.toByteArray()));
    QVERIFY(!message.contains("Bcc"));
    QVERIFY(message.endsWith("\r\n"));
    QCOMPARE(message.count('\n'), message.count("\r\n"));
    const verdict::MailSource mail = verdict::readMail(message);
    QCOMPARE(mail.field("Auto-Submitted").value(), QByteArray("auto-generated"));
    QCOMPARE(mail.field("Date").value(), QByteArray("25 Nov 2026 19:50:00 +0000"));
    for (const QByteArray &line : message.split('\n'))
        QVERIFY(line.size() <= 79); // RFC 5322, 2.1.1
}

QTEST_APPLESS_MAIN(tst_AddressCode)
#include "tst_addresscode.moc"
