// SPDX-License-Identifier: Apache-2.0
#include "core/check/order.h"

#include "core/practice/company.h"

#include <QTest>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;

namespace {

Order orderFor(const QString &target)
{
    return Order(*Target::parse(target));
}

std::optional<smtp::MailAddress> address(const QString &text)
{
    return *smtp::MailAddress::parse(text);
}

QByteArray bytes(const std::optional<smtp::MailAddress> &address)
{
    return address ? address->toByteArray() : QByteArray();
}

QString name(const std::optional<smtp::DomainName> &domain)
{
    return domain ? domain->toString() : QString();
}

} // namespace

// What is filled in for the user, and what never is.
class tst_Order : public QObject
{
    Q_OBJECT

private slots:
    void likelyDomain_data();
    void likelyDomain();
    void hostedDomain_data();
    void hostedDomain();
    void standInsAreReserved();
    void ownRecipient();
    void ownSenderServesAsSecondRecipient();
    void practiceUsesCompanyA();
    void whatIsOnlyPassedOn();
};

void tst_Order::likelyDomain_data()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("mail.companya.com") << u"companya.com"_s;
    QTest::newRow("mx1.mail.companya.com") << u"mail.companya.com"_s;
    QTest::newRow("companya.com") << u"companya.com"_s;
    QTest::newRow("localhost") << u"localhost"_s;
}

void tst_Order::likelyDomain()
{
    QFETCH(const QString, domain);
    QCOMPARE(likelyDomainOf(*smtp::DomainName::parse(QString::fromLatin1(QTest::currentDataTag()))).toString(), domain);
}

void tst_Order::hostedDomain_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isHost");
    QTest::addColumn<QString>("domain");
    QTest::newRow("domain") << u"mail.companya.com"_s << false << u"mail.companya.com"_s;
    QTest::newRow("host") << u"mail.companya.com"_s << true << u"companya.com"_s;
    QTest::newRow("with a port") << u"mail.companya.com:25"_s << false << u"companya.com"_s;
    QTest::newRow("address") << u"192.0.2.1"_s << false << QString(); // the server will say its name
    QTest::newRow("IPv6") << u"[2001:db8::1]:25"_s << false << QString();
}

void tst_Order::hostedDomain()
{
    QFETCH(const QString, target);
    QFETCH(const bool, isHost);
    QFETCH(const QString, domain);
    Order order = orderFor(target);
    order.isHost = isHost;
    const verdict::Setting guessed = settingOf(order);
    QCOMPARE(name(guessed.hostedDomain), domain);
    QCOMPARE(guessed.hostedDomainIsGuess, !domain.isEmpty());

    order.localUser = address(u"someone@users.example"_s);
    QCOMPARE(name(settingOf(order).hostedDomain), u"users.example"_s);
    QVERIFY(!settingOf(order).hostedDomainIsGuess);

    order.hostedDomain = *smtp::DomainName::parse(u"named.example");
    QCOMPARE(name(settingOf(order).hostedDomain), u"named.example"_s);
    QVERIFY(!settingOf(order).hostedDomainIsGuess);
}

void tst_Order::standInsAreReserved()
{
    const verdict::Setting setting = settingOf(orderFor(u"companya.com"_s));
    QVERIFY(setting.recipientIsStandIn);
    QVERIFY(!setting.localUser);
    QStringList domains;
    for (const auto &one : {setting.sender, setting.recipient, setting.secondRecipient}) {
        QVERIFY(one.has_value());
        // RFC 2606, 3
        QVERIFY2(QStringList({u"example.com"_s, u"example.net"_s, u"example.org"_s}).contains(one->domain().toString()),
                 one->toByteArray().constData());
        domains += one->domain().toString();
    }
    QCOMPARE(domains.removeDuplicates(), 0); // three domains, or hosting one of them could not be told from relaying
}

void tst_Order::ownRecipient()
{
    Order order = orderFor(u"companya.com"_s);
    order.recipient = address(u"me@outside.example"_s);
    const verdict::Setting setting = settingOf(order);
    QVERIFY(!setting.recipientIsStandIn);
    QCOMPARE(bytes(setting.recipient), QByteArray("me@outside.example"));
    // A bounce, if any, comes home too.
    QCOMPARE(bytes(setting.sender), QByteArray("postern-test@outside.example"));
    QVERIFY(setting.secondRecipient->domain() != setting.recipient->domain());
}

void tst_Order::ownSenderServesAsSecondRecipient()
{
    Order order = orderFor(u"companya.com"_s);
    order.recipient = address(u"me@outside.example"_s);
    order.sender = address(u"me@elsewhere.example"_s);
    QCOMPARE(bytes(settingOf(order).secondRecipient), QByteArray("me@elsewhere.example"));
    order.sender = address(u"other@outside.example"_s);
    QVERIFY(settingOf(order).secondRecipient->domain() != order.recipient->domain());
    order.secondRecipient = address(u"third@third.example"_s);
    QCOMPARE(bytes(settingOf(order).secondRecipient), QByteArray("third@third.example"));
}

void tst_Order::practiceUsesCompanyA()
{
    Order order = orderFor(u"practice:closed"_s);
    order.hostedDomain = *smtp::DomainName::parse(u"named.example"); // there is nothing else at Company A's
    const verdict::Setting setting = settingOf(order);
    QCOMPARE(name(setting.hostedDomain), QString::fromLatin1(practice::kDomain));
    QCOMPARE(bytes(setting.recipient), QByteArray(practice::kOutsideMailbox));
    QCOMPARE(bytes(setting.sender), QByteArray(practice::kOutsider));
    QVERIFY(!setting.recipientIsStandIn && !setting.hostedDomainIsGuess);
    QVERIFY(setting.claim == verdict::Claim::Outside);
}

void tst_Order::whatIsOnlyPassedOn()
{
    Order order = orderFor(u"companya.com"_s);
    QVERIFY(settingOf(order).depth == verdict::Depth::Data);
    QVERIFY(settingOf(order).claim == verdict::Claim::Auto);
    order.depth = verdict::Depth::Recipient;
    order.claim = verdict::Claim::Inside;
    QVERIFY(settingOf(order).depth == verdict::Depth::Recipient);
    QVERIFY(settingOf(order).claim == verdict::Claim::Inside);
}

QTEST_APPLESS_MAIN(tst_Order)
#include "tst_order.moc"
