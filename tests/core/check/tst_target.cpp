// SPDX-License-Identifier: Apache-2.0
#include "core/check/target.h"

#include <QTest>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;

namespace {

// "practice closed", "address 192.0.2.1 port 25", "name example.org", "error 3"
QString shown(const Result<Target, Target::Error> &target)
{
    if (!target)
        return u"error %1"_s.arg(static_cast<int>(target.error()));
    QString text;
    if (const auto *practice = std::get_if<Target::Practice>(&target->what()))
        text = u"practice "_s + practice::toString(practice->policy);
    else if (const auto *address = std::get_if<Target::Address>(&target->what()))
        text = u"address "_s + address->address.toString();
    else
        text = u"name "_s + std::get<Target::Name>(target->what()).name.toString();
    return target->port() ? text + u" port %1"_s.arg(*target->port()) : text;
}

} // namespace

class tst_Target : public QObject
{
    Q_OBJECT

private slots:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void everyPracticePolicy();
    void ownMachine_data();
    void ownMachine();
    void keepsWhatWasTyped();
};

void tst_Target::understood_data()
{
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *text, const char *meaning) { QTest::newRow(text) << QString::fromLatin1(meaning); };
    row("practice:own-sender", "practice own-sender");
    row("example.org", "name example.org");
    row("  example.org\t", "name example.org");
    row("localhost", "name localhost");
    row("mail.example.org:587", "name mail.example.org port 587");
    row("1and1.example", "name 1and1.example");
    row("192.0.2.1", "address 192.0.2.1");
    row("192.0.2.1:1", "address 192.0.2.1 port 1");
    row("192.0.2.1:65535", "address 192.0.2.1 port 65535");
    row("2001:db8::1", "address 2001:db8::1");
    row("::1", "address ::1");
    row("[2001:db8::1]", "address 2001:db8::1");
    row("[2001:db8::1]:587", "address 2001:db8::1 port 587");
    row("[192.0.2.1]:25", "address 192.0.2.1 port 25");
}

void tst_Target::understood()
{
    QFETCH(const QString, meaning);
    QCOMPARE(shown(Target::parse(QString::fromLatin1(QTest::currentDataTag()))), meaning);
}

void tst_Target::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QString &text, Target::Error error) {
        QTest::newRow(name) << text << static_cast<int>(error);
    };
    using Error = Target::Error;
    row("empty", QString(), Error::Empty);
    row("blank", u" \t\n"_s, Error::Empty);
    row("practice without a policy", u"practice:"_s, Error::UnknownPolicy);
    row("practice in capitals", u"practice:CLOSED"_s, Error::UnknownPolicy);
    row("practice with a port", u"practice:closed:25"_s, Error::UnknownPolicy);
    row("port 0", u"example.org:0"_s, Error::BadPort);
    row("port 65536", u"192.0.2.1:65536"_s, Error::BadPort);
    row("no port", u"example.org:"_s, Error::BadPort);
    row("port below nothing", u"example.org:-25"_s, Error::BadPort);
    row("something behind brackets", u"[::1]25"_s, Error::BadPort);
    row("colon and nothing", u"[::1]:"_s, Error::BadPort);
    row("brackets around a name", u"[example.org]"_s, Error::BadAddress);
    row("brackets around nothing", u"[]"_s, Error::BadAddress);
    row("open bracket", u"[::1"_s, Error::BadAddress);
    row("half an address", u"127.1"_s, Error::BadAddress);
    row("one number", u"2130706433"_s, Error::BadAddress);
    row("five numbers", u"1.2.3.4.5"_s, Error::BadAddress);
    row("256", u"192.0.2.256"_s, Error::BadAddress);
    row("IPv6 with too much", u"1:2:3:4:5:6:7:8:9"_s, Error::BadAddress);
    row("blank within", u"mail example.org"_s, Error::BadName);
    row("two dots", u"mail..example.org"_s, Error::BadName);
    row("line end within", u"example.org\r\nQUIT"_s, Error::BadName);
    row("NUL within", QString(u"exam\0ple.org"_s), Error::BadName);
    row("mail address", u"a@example.org"_s, Error::IsMailAddress);
    row("URL", u"https://example.org/"_s, Error::IsUrl);
    row("URL with a user", u"smtp://a@example.org"_s, Error::IsUrl);
    row("network", u"192.0.2.0/24"_s, Error::IsRange);
    row("IPv6 network", u"2001:db8::/32"_s, Error::IsRange);
    row("range", u"192.0.2.1-254"_s, Error::IsRange);
    row("star", u"192.0.2.*"_s, Error::IsRange);
    row("list", u"a.example,b.example"_s, Error::IsRange);
}

void tst_Target::refused()
{
    QFETCH(const QString, text);
    QFETCH(const int, error);
    QCOMPARE(shown(Target::parse(text)), u"error %1"_s.arg(error));
}

void tst_Target::everyPracticePolicy()
{
    for (const practice::Policy policy : practice::kPolicies) {
        const auto target = Target::parse(u"practice:"_s + practice::toString(policy));
        QVERIFY(target.has_value());
        QVERIFY(std::get<Target::Practice>(target->what()).policy == policy);
    }
}

void tst_Target::ownMachine_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("practice:closed") << true;
    QTest::newRow("127.0.0.1:25") << true;
    QTest::newRow("127.9.9.9") << true;
    QTest::newRow("[::1]:25") << true;
    QTest::newRow("localhost") << true;
    QTest::newRow("LOCALHOST:25") << true;
    QTest::newRow("192.0.2.1") << false;
    QTest::newRow("128.0.0.1") << false;
    QTest::newRow("0.0.0.0") << false;
    QTest::newRow("10.0.0.1") << false;
    QTest::newRow("localhost.example") << false;
    QTest::newRow("127.0.0.1.example") << false;
    QTest::newRow("2001:db8::1") << false;
}

void tst_Target::ownMachine()
{
    QFETCH(const bool, isOwn);
    const auto target = Target::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(target.has_value());
    QCOMPARE(target->isOwnMachine(), isOwn);
}

void tst_Target::keepsWhatWasTyped()
{
    QCOMPARE(Target::parse(u" Mail.Example.ORG:587 ")->text(), u"Mail.Example.ORG:587"_s);
}

QTEST_APPLESS_MAIN(tst_Target)
#include "tst_target.moc"
