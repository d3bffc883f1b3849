// SPDX-License-Identifier: Apache-2.0
#include "core/explain/columns.h"

#include <QTest>

using namespace postern::explain;
using namespace Qt::StringLiterals;

class tst_Columns : public QObject
{
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void breaks_data();
    void breaks();
    void breaksTheFirstLineSooner();
};

void tst_Columns::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("Latin") << u"relay"_s << 5;
    QTest::newRow("accents in one") << u"réponse"_s << 7;
    QTest::newRow("accents upon it") << u"re\u0301ponse"_s << 7;
    QTest::newRow("Japanese") << u"中継 する。"_s << 11;
    QTest::newRow("beyond the first plane") << u"𠮷野"_s << 4;
    QTest::newRow("quotation marks of the West") << u"„so“ «así»"_s << 10;
}

void tst_Columns::counts()
{
    QFETCH(const QString, text);
    QTEST(columnsOf(text), "columns");
}

void tst_Columns::breaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << 10 << QStringList{QString()};
    QTest::newRow("fits") << u"one two"_s << 7 << QStringList{u"one two"_s};
    QTest::newRow("at a blank") << u"one two"_s << 6 << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("an address stays whole") << u"to accounting@company-a.example/x now"_s << 10
                                            << QStringList{u"to"_s, u"accounting@company-a.example/x"_s, u"now"_s};
    QTest::newRow("between wide letters") << u"中継する"_s << 5 << QStringList{u"中継"_s, u"する"_s};
    QTest::newRow("no full stop begins a line") << u"中継。"_s << 4 << QStringList{u"中"_s, u"継。"_s};
    QTest::newRow("no bracket ends a line") << u"表「中"_s << 4 << QStringList{u"表"_s, u"「中"_s};
    QTest::newRow("an address among wide letters")
        << u"宛先a@example.orgは"_s << 13 << QStringList{u"宛先"_s, u"a@example.org"_s, u"は"_s};
}

void tst_Columns::breaksTheFirstLineSooner()
{
    QCOMPARE(brokenInto(u"one two three"_s, 9, 4), QStringList({u"one"_s, u"two three"_s}));
    QCOMPARE(brokenInto(u"one"_s, 9, 0), QStringList({u"one"_s}));
}

void tst_Columns::breaks()
{
    QFETCH(const QString, text);
    QFETCH(const int, columns);
    QTEST(brokenInto(text, columns), "lines");
}

QTEST_APPLESS_MAIN(tst_Columns)
#include "tst_columns.moc"
