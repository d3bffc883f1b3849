// SPDX-License-Identifier: Apache-2.0
#include "core/learn/situation.h"

#include <QSet>
#include <QTest>

using namespace postern::learn;
using namespace Qt::StringLiterals;

class tst_Situation : public QObject
{
    Q_OBJECT

private slots:
    void everyWordIsReadBack();
    void otherWordsAreNone();
};

void tst_Situation::everyWordIsReadBack()
{
    QSet<QString> words;
    for (const Flaw flaw : kFlaws) {
        QVERIFY(flawFromString(toString(flaw)) == flaw);
        words.insert(toString(flaw));
    }
    QCOMPARE(words.size(), qsizetype(kFlaws.size()));
    QCOMPARE(toString(Flaw::OwnSender), u"own-sender"_s);
    QVERIFY(placeFromString(u"inside") == Place::Inside);
    QVERIFY(placeFromString(toString(Place::Outside)) == Place::Outside);
}

void tst_Situation::otherWordsAreNone()
{
    QVERIFY(!placeFromString(u"Inside"));
    QVERIFY(!placeFromString(u""));
    QVERIFY(!flawFromString(u"nat "));
}

QTEST_APPLESS_MAIN(tst_Situation)
#include "tst_situation.moc"
