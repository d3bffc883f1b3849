// SPDX-License-Identifier: Apache-2.0
#include "core/explain/remedy.h"

#include "judged.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;
using test::asked;
using test::judged;
using test::kDenied;
using test::kOutside;
using test::kStranger;
using test::welcomed;

namespace {

// As Postfix speaks: its refusal of an unknown name is known by its words.
const QByteArray kPostfix = asked(kStranger, "<p1x2y3@companya.com>",
                                  "550 5.1.1 <p1x2y3@companya.com>: Recipient address rejected: User unknown in "
                                  "local recipient table");

QStringList idsOf(const QByteArray &lines)
{
    const test::Judged one = judged(lines);
    QStringList ids;
    for (const explain::ShownRemedy &remedy : explain::shownRemedies(one.record, one.verdict))
        ids += remedy.id;
    return ids;
}

} // namespace

class tst_Remedy : public QObject
{
    Q_OBJECT

private slots:
    void chosen_data();
    void chosen();
    void isToldOnTheTerminal();
};

void tst_Remedy::chosen_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("hasNot");

    const QByteArray refused = asked(kStranger, kOutside, kDenied);
    QTest::newRow("closed: nothing is to be done")
        << welcomed() + refused << QStringList() << QStringList{u"general/two-rules"_s};
    QTest::newRow("open, of no known software")
        << welcomed() + asked(kStranger, kOutside, "250 ok") << QStringList{u"general/two-rules"_s}
        << QStringList{u"postfix/relay-restrictions"_s, u"general/submission"_s, u"general/odd-forms"_s};
    QTest::newRow("open, Postfix") << welcomed() + kPostfix + asked(kStranger, kOutside, "250 2.1.5 Ok")
                                   << QStringList{u"general/two-rules"_s, u"postfix/relay-restrictions"_s}
                                   << QStringList{u"exim/rcpt-acl"_s, u"postfix/routing-signs"_s,
                                                  u"postfix/containers"_s};
    QTest::newRow("by the sender, Postfix")
        << welcomed() + kPostfix + refused + asked("<a@companya.com>", kOutside, "250 2.1.5 Ok")
        << QStringList{u"general/no-trust-in-senders"_s, u"postfix/access-maps"_s}
        << QStringList{u"postfix/routing-signs"_s, u"general/odd-forms"_s};
    QTest::newRow("in doubt about a quoted form")
        << welcomed() + refused + asked(kStranger, "<\"johndoe@outside.example\">", "250 ok")
        << QStringList{u"general/two-rules"_s, u"general/odd-forms"_s} << QStringList{u"general/submission"_s};
    QTest::newRow("it refuses us: nothing is known to be open")
        << asked(kStranger, kOutside, "554 5.7.1 blocked using zen.example") << QStringList()
        << QStringList{u"general/two-rules"_s};
}

void tst_Remedy::chosen()
{
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, has);
    QFETCH(QStringList, hasNot);

    const QStringList ids = idsOf(lines);
    for (const QString &one : has)
        QVERIFY2(ids.contains(one), qPrintable(one + u" is not among: "_s + ids.join(u' ')));
    for (const QString &one : hasNot)
        QVERIFY2(!ids.contains(one), qPrintable(one));
    QVERIFY(ids.isEmpty() || ids.front() == u"general/two-rules"_s);
}

void tst_Remedy::isToldOnTheTerminal()
{
    const test::Judged one = judged(welcomed() + kPostfix + asked(kStranger, kOutside, "250 2.1.5 Ok"));
    const QString text = test::allWords(one, 60);
    QVERIFY(text.contains(u"How to close it"_s));
    QVERIFY(text.contains(u"smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, "
                          "reject_unauth_destination\n"_s)); // longer than a line, and whole
    QVERIFY(text.contains(u"$ postfix check && postfix reload\n"_s));
    QVERIFY(text.contains(u"SMTPD_ACCESS_README"_s));
}

QTEST_APPLESS_MAIN(tst_Remedy)
#include "tst_remedy.moc"
