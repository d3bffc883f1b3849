// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/watchplace.h"

#include <QDir>
#include <QTest>

using namespace postern::delivery;
using namespace Qt::StringLiterals;
using Error = WatchPlace::Error;

class tst_WatchPlace : public QObject
{
    Q_OBJECT

private slots:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void whoIsNeeded();
};

void tst_WatchPlace::understood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<WatchPlace::What>("what");
    QTest::addColumn<QString>("spelled");

    using postern::smtp::Security;
    const auto row = [](const char *text, const WatchPlace::What &what, const QString &spelled) {
        QTest::newRow(text) << QString::fromUtf8(text) << what << spelled;
    };
    const QString home = QDir::homePath();
    const QString here = QDir::currentPath();
    row("listen:192.0.2.7:25", WatchPlace::Listen{QHostAddress(u"192.0.2.7"_s), 25}, u"listen:192.0.2.7:25"_s);
    row("LISTEN:0.0.0.0:2525 ", WatchPlace::Listen{QHostAddress(u"0.0.0.0"_s), 2525}, u"listen:0.0.0.0:2525"_s);
    row("listen:[2001:db8::7]:25", WatchPlace::Listen{QHostAddress(u"2001:db8::7"_s), 25},
        u"listen:[2001:db8::7]:25"_s);
    row("listen:::1:25", WatchPlace::Listen{QHostAddress(u"::1"_s), 25}, u"listen:[::1]:25"_s);
    row("listen:127.0.0.1:0", WatchPlace::Listen{QHostAddress(u"127.0.0.1"_s), 0}, u"listen:127.0.0.1:0"_s);
    row("maildir:/home/me/Maildir/", WatchPlace::Maildir{u"/home/me/Maildir"_s}, u"maildir:/home/me/Maildir"_s);
    row("maildir:~/Maildir", WatchPlace::Maildir{home + u"/Maildir"_s}, u"maildir:"_s + home + u"/Maildir"_s);
    row("maildir:Mail dir", WatchPlace::Maildir{here + u"/Mail dir"_s}, u"maildir:"_s + here + u"/Mail dir"_s);
    row("mbox:/var/mail/me", WatchPlace::Mbox{u"/var/mail/me"_s}, u"mbox:/var/mail/me"_s);
    row("imaps://me@mail.example.org/INBOX",
        WatchPlace::Imap{Security::Implicit, u"me"_s, u"mail.example.org"_s, 993, u"INBOX"_s},
        u"imaps://me@mail.example.org/INBOX"_s);
    row("imaps://me@example.org@Mail.Example.org",
        WatchPlace::Imap{Security::Implicit, u"me@example.org"_s, u"mail.example.org"_s, 993, u"INBOX"_s},
        u"imaps://me@example.org@mail.example.org/INBOX"_s);
    row("imap+starttls://me%40example.org@[2001:db8::7]:1143/Tests/Post%20ern",
        WatchPlace::Imap{Security::StartTls, u"me@example.org"_s, u"2001:db8::7"_s, 1143, u"Tests/Post ern"_s},
        u"imap+starttls://me@example.org@[2001:db8::7]:1143/Tests/Post%20ern"_s);
    row("imap+starttls://me@127.0.0.1/", WatchPlace::Imap{Security::StartTls, u"me"_s, u"127.0.0.1"_s, 143, u"INBOX"_s},
        u"imap+starttls://me@127.0.0.1/INBOX"_s);
    row("imaps://me%3Ayou@bücher.example/Entw%C3%BCrfe",
        WatchPlace::Imap{Security::Implicit, u"me:you"_s, u"xn--bcher-kva.example"_s, 993, u"Entwürfe"_s},
        u"imaps://me%3Ayou@xn--bcher-kva.example/Entw%C3%BCrfe"_s);
    row("manual", WatchPlace::Manual{}, u"manual"_s);
}

void tst_WatchPlace::understood()
{
    QFETCH(QString, text);
    QFETCH(WatchPlace::What, what);
    QFETCH(QString, spelled);

    const auto place = WatchPlace::parse(text);
    QVERIFY(place);
    QVERIFY(place->what() == what);
    QCOMPARE(place->toString(), spelled);
    QVERIFY(*WatchPlace::parse(spelled) == *place); // nothing is lost on the way
}

void tst_WatchPlace::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error>("error");

    const auto row = [](const char *text, Error error) { QTest::newRow(text) << QString::fromUtf8(text) << error; };
    row("", Error::Empty);
    row("  ", Error::Empty);
    row("/home/me/Maildir", Error::UnknownKind);
    row("imap://me@mail.example.org/INBOX", Error::UnknownKind); // a password never goes in the clear
    row("pop3s://me@mail.example.org", Error::UnknownKind);
    row("manually", Error::UnknownKind);
    row("listen:mail.example.org:25", Error::BadAddress);
    row("listen:25", Error::BadAddress);
    row("listen:127.1:25", Error::BadAddress);
    row("listen::25", Error::BadAddress);
    row("listen:192.0.2.7", Error::BadPort);
    row("listen:192.0.2.7:", Error::BadPort);
    row("listen:192.0.2.7:smtp", Error::BadPort);
    row("listen:192.0.2.7:65536", Error::BadPort);
    row("listen:192.0.2.7:+25", Error::BadPort);
    row("maildir:", Error::NoPath);
    row("mbox:", Error::NoPath);
    row("imaps://mail.example.org/INBOX", Error::NoUser);
    row("imaps://@mail.example.org/INBOX", Error::NoUser);
    row("imaps://me:secret@mail.example.org/INBOX", Error::HasPassword);
    row("imaps://me@/INBOX", Error::BadHost);
    row("imaps://me@mail example/INBOX", Error::BadHost);
    row("imaps://me@[mail]/INBOX", Error::BadHost);
    row("imaps://me@mail.example.org:0/INBOX", Error::BadPort);
    row("imaps://me@mail.example.org:x/INBOX", Error::BadPort);
    row("imaps://me@mail.example.org/IN%0D%0ABOX", Error::BadCharacter);
    row("imaps://m%00e@mail.example.org/INBOX", Error::BadCharacter);
    row("maildir:/home\n/me", Error::BadCharacter);
}

void tst_WatchPlace::refused()
{
    QFETCH(QString, text);
    QFETCH(Error, error);
    const auto place = WatchPlace::parse(text);
    QVERIFY(!place);
    QCOMPARE(place.error(), error);
}

void tst_WatchPlace::whoIsNeeded()
{
    QVERIFY(WatchPlace::parse(u"manual")->needsUser());
    QVERIFY(!WatchPlace::parse(u"mbox:/x")->needsUser());
    QVERIFY(WatchPlace::parse(u"imaps://me@mail.example.org")->needsPassword());
    QVERIFY(!WatchPlace::parse(u"listen:127.0.0.1:25")->needsPassword());
}

QTEST_APPLESS_MAIN(tst_WatchPlace)
#include "tst_watchplace.moc"
