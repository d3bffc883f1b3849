// SPDX-License-Identifier: Apache-2.0
#include "core/practice/policy.h"

#include <QSet>
#include <QTest>

using namespace postern::practice;
using namespace Qt::StringLiterals;

class tst_Policy : public QObject
{
    Q_OBJECT

private slots:
    void everyPolicyHasAWordOfItsOwn();
    void otherWordsAreNoPolicy();
};

void tst_Policy::everyPolicyHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const Policy policy : kPolicies) {
        const QString word = toString(policy);
        QVERIFY(!word.isEmpty());
        QVERIFY(policyFromString(word) == policy);
        words.insert(word);
    }
    QCOMPARE(words.size(), qsizetype(kPolicies.size()));
    QCOMPARE(toString(Policy::OwnSender), u"own-sender"_s);
}

void tst_Policy::otherWordsAreNoPolicy()
{
    for (const QStringView word : {QStringView(u""), QStringView(u"Open"), QStringView(u"open ")})
        QVERIFY(!policyFromString(word));
}

QTEST_APPLESS_MAIN(tst_Policy)
#include "tst_policy.moc"
