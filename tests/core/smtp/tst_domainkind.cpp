// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/domainkind.h"

#include <QTest>

using namespace postern::smtp;
using namespace Qt::StringLiterals;

class tst_DomainKind : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
};

void tst_DomainKind::kinds_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<DomainKind>("kind");

    QTest::newRow("ordinary") << u"postern.zz"_s << DomainKind::Ordinary;
    QTest::newRow("a top-level name for examples") << u"mail.outside.example"_s << DomainKind::Reserved;
    QTest::newRow("a domain for examples") << u"example.org"_s << DomainKind::Reserved;
    QTest::newRow("below it") << u"mail.Example.com."_s << DomainKind::Reserved;
    QTest::newRow("that cannot exist") << u"x.invalid"_s << DomainKind::Reserved;
    QTest::newRow("only looks like it") << u"myexample.org"_s << DomainKind::Ordinary;
    QTest::newRow("a provider") << u"gmail.com"_s << DomainKind::BigProvider;
    QTest::newRow("below a provider") << u"eu.outlook.com"_s << DomainKind::BigProvider;
    QTest::newRow("only looks like one") << u"notgmail.com"_s << DomainKind::Ordinary;
}

void tst_DomainKind::kinds()
{
    QFETCH(QString, domain);
    QFETCH(DomainKind, kind);
    QCOMPARE(kindOf(*DomainName::parse(domain)), kind);
}

QTEST_APPLESS_MAIN(tst_DomainKind)
#include "tst_domainkind.moc"
