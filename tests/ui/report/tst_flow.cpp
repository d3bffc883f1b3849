// SPDX-License-Identifier: Apache-2.0
#include "ui/report/flow.h"

#include <QTest>

using namespace postern::ui::paper;

Q_DECLARE_METATYPE(QList<QList<int>>)

// How strips are broken into pages of 100.
class tst_Flow : public QObject
{
    Q_OBJECT

private slots:
    void pages_data();
    void pages();
    void headsAreRepeated();
    void keptTogether_data();
    void keptTogether();
};

namespace {

Piece strip(qreal height, bool staysWithNext = false, bool startsPage = false)
{
    Piece piece;
    piece.height = height;
    piece.before = 10;
    piece.staysWithNext = staysWithNext;
    piece.startsPage = startsPage;
    return piece;
}

// The heights of what stands on each page.
QList<QList<int>> heights(const Pieces &pieces, qreal first = 100)
{
    QList<QList<int>> pages;
    for (const PagePlan &plan : paginate(pieces, first, 100)) {
        pages.emplaceBack();
        for (const PagePlan::Placed &one : plan.pieces)
            pages.back() += int(one.piece->height);
    }
    return pages;
}

} // namespace

void tst_Flow::pages_data()
{
    QTest::addColumn<Pieces>("pieces");
    QTest::addColumn<QList<QList<int>>>("expected");

    QTest::newRow("all on one") << Pieces{strip(20), strip(30)} << QList<QList<int>>{{20, 30}};
    QTest::newRow("the space above counts") << Pieces{strip(50), strip(41)} << QList<QList<int>>{{50}, {41}};
    QTest::newRow("but not at the top") << Pieces{strip(100), strip(100)} << QList<QList<int>>{{100}, {100}};
    QTest::newRow("a heading goes with its text")
        << Pieces{strip(60), strip(11, true), strip(30)} << QList<QList<int>>{{60}, {11, 30}};
    QTest::newRow("two headings too") << Pieces{strip(40), strip(11, true), strip(12, true), strip(40)}
                                      << QList<QList<int>>{{40}, {11, 12, 40}};
    QTest::newRow("what asks for a page gets it")
        << Pieces{strip(20), strip(21, false, true)} << QList<QList<int>>{{20}, {21}};
    QTest::newRow("but never an empty one before it") << Pieces{strip(20, false, true)} << QList<QList<int>>{{20}};
    QTest::newRow("together, but longer than a page")
        << Pieces{strip(20), strip(60, true), strip(51, true), strip(30)} << QList<QList<int>>{{20}, {60}, {51, 30}};
    QTest::newRow("one that is higher than a page")
        << Pieces{strip(20), strip(130), strip(21)} << QList<QList<int>>{{20}, {130}, {21}};
    QTest::newRow("the last one stays with nothing") << Pieces{strip(20, true)} << QList<QList<int>>{{20}};
}

void tst_Flow::pages()
{
    QFETCH(Pieces, pieces);
    QFETCH(QList<QList<int>>, expected);
    QCOMPARE(heights(pieces), expected);
}

void tst_Flow::headsAreRepeated()
{
    Pieces pieces{strip(15, true)};
    const auto head = std::make_shared<const Piece>(strip(15));
    for (int i = 0; i < 4; ++i) {
        pieces.push_back(strip(40));
        pieces.back().before = 0;
        pieces.back().head = head;
    }
    const QList<QList<int>> expected{{15, 40, 40}, {15, 40, 40}};
    QCOMPARE(heights(pieces), expected);
    const std::vector<PagePlan> plans = paginate(pieces, 100, 100);
    QVERIFY(!plans[0].pieces.front().isRepeated);
    QVERIFY(plans[1].pieces.front().isRepeated);
    QCOMPARE(plans[1].pieces[1].y, 15.0);
}

void tst_Flow::keptTogether_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qreal>("atMost");
    QTest::addColumn<QList<int>>("staying");

    QTest::newRow("one") << 1 << 0.0 << QList<int>{};
    QTest::newRow("few") << 4 << 200.0 << QList<int>{0, 1, 2};
    QTest::newRow("many: the first two and the last two") << 6 << 100.0 << QList<int>{0, 4};
}

void tst_Flow::keptTogether()
{
    QFETCH(int, count);
    QFETCH(qreal, atMost);
    QFETCH(QList<int>, staying);
    Pieces pieces(std::size_t(count), strip(20));
    keepTogether(pieces, 0, atMost);
    QList<int> found;
    for (int i = 0; i < count; ++i) {
        if (pieces[std::size_t(i)].staysWithNext)
            found += i;
    }
    QCOMPARE(found, staying);
}

QTEST_APPLESS_MAIN(tst_Flow)
#include "tst_flow.moc"
