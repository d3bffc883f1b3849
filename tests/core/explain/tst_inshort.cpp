// SPDX-License-Identifier: Apache-2.0
#include "core/explain/inshort.h"

#include "core/check/recordwords.h"

#include <QSet>
#include <QTest>

using namespace postern;

// Each reason and each ending has words, and no two reasons the same.
class tst_InShort : public QObject
{
    Q_OBJECT

private slots:
    void reasons();
    void endings();
};

void tst_InShort::reasons()
{
    QSet<QString> words;
    int count = 0;
    while (!toString(verdict::Reason(count)).isEmpty()) {
        const QString said = explain::inShort(verdict::Reason(count));
        QVERIFY2(!said.isEmpty(), qPrintable(toString(verdict::Reason(count))));
        QVERIFY2(!words.contains(said), qPrintable(said));
        words.insert(said);
        ++count;
    }
    QVERIFY(count > int(verdict::Reason::Unclear));
}

void tst_InShort::endings()
{
    int count = 0;
    for (; !check::wordOf(smtp::Ending(count)).isEmpty(); ++count)
        QVERIFY2(!explain::inShort(smtp::Ending(count)).isEmpty(), qPrintable(check::wordOf(smtp::Ending(count))));
    QVERIFY(count > int(smtp::Ending::NotSmtp));
}

QTEST_APPLESS_MAIN(tst_InShort)
#include "tst_inshort.moc"
