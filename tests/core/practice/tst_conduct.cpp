// SPDX-License-Identifier: Apache-2.0
#include "core/practice/conduct.h"

#include <QSet>
#include <QTest>

using namespace postern::practice;
using namespace Qt::StringLiterals;

class tst_Conduct : public QObject
{
    Q_OBJECT

private slots:
    void everyTraitHasAWordOfItsOwn();
    void everyPolicyIsAConductOfItsOwn();
    void traitsComeAndGo();
};

void tst_Conduct::everyTraitHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const Trait trait : kTraits) {
        const QString word = toString(trait);
        QVERIFY(!word.isEmpty());
        QVERIFY(traitFromString(word) == trait);
        words.insert(word);
    }
    QCOMPARE(words.size(), qsizetype(kTraits.size()));
    QVERIFY(!traitFromString(u"Percent"_s));
    QVERIFY(!traitFromString(u""_s));
}

void tst_Conduct::everyPolicyIsAConductOfItsOwn()
{
    const Conduct closed{Trait::InsideToAny, Trait::OutsideLocalOnly};
    QVERIFY(Conduct(Policy::Closed) == closed);
    QVERIFY(Conduct(Policy::Open) == Conduct{Trait::InsideToAny});
    QVERIFY(Conduct(Policy::Nat) == closed.with(Trait::Translator));
    for (const Policy one : kPolicies) {
        for (const Policy other : kPolicies)
            QCOMPARE(Conduct(one) == Conduct(other), one == other);
    }
}

void tst_Conduct::traitsComeAndGo()
{
    constexpr Conduct nothing{};
    for (const Trait trait : kTraits) {
        const Conduct with = nothing.with(trait);
        for (const Trait other : kTraits)
            QCOMPARE(with.has(other), trait == other);
        QVERIFY(with.with(trait, false) == nothing);
        QVERIFY(with.with(trait) == with);
    }
}

QTEST_APPLESS_MAIN(tst_Conduct)
#include "tst_conduct.moc"
