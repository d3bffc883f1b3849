// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/draft.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::ui;

// What was typed, and the order that comes of it.
class tst_Draft : public QObject
{
    Q_OBJECT

private slots:
    void order();
    void noOrder_data();
    void noOrder();
    void remembered();
    void login_data();
    void login();
    void practiceNeedsNoAddresses();
};

namespace {

Draft fullDraft()
{
    Draft draft;
    draft.server = u" mail.a-company.de "_s;
    draft.ports = u"25, 2525"_s;
    draft.isHost = true;
    draft.isPermitted = true;
    draft.claim = verdict::Claim::Outside;
    draft.source = u"192.0.2.7"_s;
    draft.proxy = u"socks5://me:secret@proxy.a-company.de"_s;
    draft.hostedDomain = u"a-company.de"_s;
    draft.localUser = u"info@a-company.de"_s;
    draft.sender = u"me@b-company.de"_s;
    draft.recipient = u"you@c-company.de"_s;
    draft.secondRecipient = u"you@d-company.de"_s;
    draft.depth = verdict::Depth::Recipient;
    draft.user = u"info@a-company.de"_s;
    draft.password = u"very secret"_s;
    draft.skipped = {{QHostAddress(u"192.0.2.25"_s), 2525}};
    return draft;
}

} // namespace

void tst_Draft::order()
{
    const auto order = orderFrom(fullDraft());
    QVERIFY(order);
    QCOMPARE(order->target.text(), u"mail.a-company.de"_s);
    QCOMPARE(order->ports, (std::vector<quint16>{25, 2525}));
    QVERIFY(order->isHost);
    QVERIFY(order->permission == check::Permission::Asked);
    QCOMPARE(order->source, QHostAddress(u"192.0.2.7"_s));
    QCOMPARE(order->proxy.port(), quint16(1080));
    QCOMPARE(order->proxy.password(), u"secret"_s);
    QCOMPARE(order->hostedDomain->toString(), u"a-company.de"_s);
    QCOMPARE(order->recipient->toByteArray(), QByteArray("you@c-company.de"));
    QCOMPARE(order->skipped.size(), std::size_t(1));
    QCOMPARE(order->credentials->user(), u"info@a-company.de"_s);
    QCOMPARE(order->credentials->password(), QByteArray("very secret"));
    QVERIFY(!order->authAnyway);

    Draft practice;
    practice.server = u"practice:closed"_s;
    QVERIFY(orderFrom(practice)->permission == check::Permission::NotNeeded);
    QCOMPARE(orderFrom(practice)->ports.size(), std::size_t(3));
}

void tst_Draft::noOrder_data()
{
    QTest::addColumn<QString Draft::*>("field");
    QTest::addColumn<QString>("text");

    QTest::newRow("no server") << &Draft::server << QString();
    QTest::newRow("no port") << &Draft::ports << u"25,"_s;
    QTest::newRow("a name as source") << &Draft::source << u"localhost"_s;
    QTest::newRow("proxy") << &Draft::proxy << u"proxy:1080"_s;
    QTest::newRow("domain") << &Draft::hostedDomain << u"a..de"_s;
    QTest::newRow("local user") << &Draft::localUser << u"info"_s;
    QTest::newRow("sender") << &Draft::sender << u"a\r\nRCPT@b.de"_s;
    QTest::newRow("recipient") << &Draft::recipient << u"@c.de"_s;
    QTest::newRow("both recipients at one domain") << &Draft::secondRecipient << u"her@c-company.de"_s;
}

void tst_Draft::noOrder()
{
    QFETCH(QString Draft::*, field);
    QFETCH(QString, text);

    Draft draft = fullDraft();
    draft.*field = text;
    QVERIFY(!orderFrom(draft));
}

void tst_Draft::remembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        remember(fullDraft(), settings);
    }
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray kept = written.readAll();
    QVERIFY(!kept.contains("secret"));
    QVERIFY(!kept.contains("very secret"));
    QSettings settings(file, QSettings::IniFormat);
    const Draft draft = recalled(settings);
    QCOMPARE(draft.server, fullDraft().server);
    QCOMPARE(draft.proxy, u"socks5://me@proxy.a-company.de"_s);
    QVERIFY(draft.depth == verdict::Depth::Recipient);
    QVERIFY(draft.claim == verdict::Claim::Outside);
    QVERIFY(draft.isHost);
    QVERIFY(!draft.isPermitted);
    QVERIFY(draft.skipped.empty());
    QVERIFY(draft.user.isEmpty() && draft.password.isEmpty());
}

void tst_Draft::login_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("says"); // empty: nothing is wrong

    QTest::newRow("nobody") << QString() << QString() << QString();
    QTest::newRow("somebody") << u"anna"_s << u"pass word"_s << QString();
    QTest::newRow("no password") << u"anna"_s << QString() << u"Without the password of anna"_s;
    QTest::newRow("whose?") << u" "_s << u"x"_s << u"Whose password"_s;
    QTest::newRow("a NUL") << u"anna"_s << QString(u"a\0b"_s) << u"NUL"_s;
}

void tst_Draft::login()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, says);

    Draft draft = fullDraft();
    draft.user = user;
    draft.password = password;
    const auto credentials = credentialsIn(draft);
    QCOMPARE(credentials.has_value(), says.isEmpty());
    QCOMPARE(orderFrom(draft).has_value(), says.isEmpty());
    if (!credentials)
        QVERIFY2(credentials.error().contains(says), qPrintable(credentials.error()));
}

// What was typed for another server, and was wrong there, is no reason to keep anybody from practising.
void tst_Draft::practiceNeedsNoAddresses()
{
    Draft draft = fullDraft();
    draft.server = u"practice:open"_s;
    draft.sender = u"nobody"_s;
    draft.source = u"nowhere"_s;
    const auto order = orderFrom(draft);
    QVERIFY(order);
    QVERIFY(order->source.isNull());
    QVERIFY(!order->sender);
    QCOMPARE(draft.sender, u"nobody"_s);
}

Q_DECLARE_METATYPE(QString postern::ui::Draft::*)

QTEST_GUILESS_MAIN(tst_Draft)
#include "tst_draft.moc"
