// SPDX-License-Identifier: Apache-2.0
#include "told.h"
#include "ui/path/storyboard.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace postern::ui;
using namespace postern::test;

Q_DECLARE_METATYPE(Journey)

class tst_Storyboard : public QObject
{
    Q_OBJECT

private slots:
    void places_data();
    void places();
    void lengths();
    void nothingJumps_data() { journeys(); }
    void nothingJumps();
    void stills_data() { journeys(); }
    void stills();
    void asItRan();
    void followsWhatHappens();
    void wallMoves();
    void fades();
    void grid_data();
    void grid();

private:
    static void journeys();
};

void tst_Storyboard::journeys()
{
    QTest::addColumn<Journey>("journey");
    QTest::newRow("held") << heldJourney();
    QTest::newRow("through") << throughJourney();
    QTest::newRow("asks") << asksJourney();
    QTest::newRow("late") << lateJourney();
    QTest::newRow("home") << homeJourney();
    QTest::newRow("lost") << lostJourney();
    QTest::newRow("delivered") << deliveredJourney();
    QTest::newRow("not asked") << Journey();
}

void tst_Storyboard::places_data()
{
    QTest::addColumn<Journey>("journey");
    QTest::addColumn<int>("step");
    QTest::addColumn<QPair<qreal, qreal>>("envelope"); // 0 threshold … as in the test; and how far the bars are raised
    QTest::addColumn<qreal>("back");
    QTest::addColumn<qreal>("ghost");
    QTest::addColumn<qreal>("tag");

    const Grid grid;
    const auto row = [](const char *name, const Journey &journey, int step, qreal x, qreal bars, qreal back,
                        qreal ghost, qreal tag) {
        QTest::newRow(name) << journey << step << qMakePair(x, bars) << back << ghost << tag;
    };
    row("approach: half way", heldJourney(), 0, grid.halfWay(), 0, 0, 0, 0);
    row("greeting: at the threshold", heldJourney(), 1, grid.threshold(), 0, 0, 0, 0);
    row("asked, no reply yet", heldJourney(), 4, grid.threshold(), 0, 0, 0, 0);
    row("held: back", heldJourney(), 5, grid.turnedBack(), 0, 1, 0, 1);
    row("through: behind the relay, the rest is dashed", throughJourney(), 5, grid.behindRelay(), 1, 0, 1, 1);
    row("asks: it stays there", asksJourney(), 5, grid.behindRelay(), 1, 0, 1, 1);
    row("late: first through", lateJourney(), 4, grid.behindRelay(), 1, 0, 1, 1);
    row("late: back, and the bars are down", lateJourney(), 5, grid.turnedBack(), 0, 1, 0, 1);
    row("lost: where it was", lostJourney(), 5, grid.threshold(), 0, 0, 0, 1);
    row("delivered: solid to the end", deliveredJourney(), 6, grid.arrived(), 1, 0, 0, 1);
}

void tst_Storyboard::places()
{
    QFETCH(Journey, journey);
    QFETCH(int, step);
    using Pair = QPair<qreal, qreal>;
    QFETCH(Pair, envelope);
    QFETCH(qreal, back);
    QFETCH(qreal, ghost);
    QFETCH(qreal, tag);
    for (const Pace pace : {Pace::Even, Pace::AsItRan, Pace::Stills}) {
        const Picture picture = Storyboard(journey, pace).still(step, Grid());
        QCOMPARE(picture.step, step);
        QCOMPARE(picture.envelopeX, envelope.first);
        QCOMPARE(picture.bars, envelope.second);
        QCOMPARE(picture.back, back);
        QCOMPARE(picture.ghost, ghost);
        QCOMPARE(picture.tag, tag);
        QCOMPARE(picture.envelope, 1.0);
    }
}

// The table of motions, added up.
void tst_Storyboard::lengths()
{
    const Storyboard board(heldJourney(), Pace::Even);
    QCOMPARE(board.endOf(0), 420ms);
    QCOMPARE(board.endOf(1) - board.startOf(1), 300ms);
    QCOMPARE(board.endOf(5) - board.startOf(5), 160ms + 320ms);
    QCOMPARE(board.length(), board.endOf(5) + 500ms);
    QVERIFY2(board.endOf(5) >= 2300ms && board.endOf(5) <= 2700ms, qPrintable(QString::number(board.endOf(5).count())));
    const Storyboard through(throughJourney(), Pace::Even);
    QCOMPARE(through.endOf(5) - through.startOf(5), 160ms + 260ms + 360ms + 200ms);
}

// At sixty frames a second nothing moves by more than the eye can follow, and what fades or is written never turns
// round within a step.
void tst_Storyboard::nothingJumps()
{
    QFETCH(Journey, journey);
    const Grid grid;
    const Storyboard board(journey, Pace::Even);
    Picture last = board.at(0ms, grid);
    for (auto time = 0ms; time <= board.length() + 200ms; time += 4ms) {
        const Picture now = board.at(time, grid);
        const bool isVisible = last.envelope > 0 && now.envelope > 0;
        QVERIFY(!isVisible || qAbs(now.envelopeX - last.envelopeX) < 10);
        QVERIFY(qAbs(now.bars - last.bars) < 0.1);
        QVERIFY(now.step >= last.step);
        QVERIFY(now.from >= last.from && now.to >= last.to);
        for (const qreal share : {now.envelope, now.slip, now.bubbles, now.tag, now.bars, now.back, now.ghost})
            QVERIFY(share >= 0 && share <= 1);
        last = now;
    }
}

// Reduced motion: as many pictures as there are steps, and none between them.
void tst_Storyboard::stills()
{
    QFETCH(Journey, journey);
    const Grid grid;
    const Storyboard board(journey, Pace::Stills);
    std::vector<Picture> seen;
    for (auto time = 0ms; time <= board.length() + 500ms; time += 10ms) {
        const Picture now = board.at(time, grid);
        if (seen.empty() || !(now == seen.back()))
            seen.push_back(now);
    }
    QCOMPARE(seen.size(), std::max<std::size_t>(1, journey.steps.size()));
    for (std::size_t i = 0; i < journey.steps.size(); ++i)
        QCOMPARE(seen[i], Storyboard(journey, Pace::Even).still(int(i), grid));
}

void tst_Storyboard::asItRan()
{
    Journey journey = heldJourney();
    for (std::size_t i = 0; i < journey.steps.size(); ++i)
        journey.steps[i].at = 1000ms + i * 2000ms;
    const Storyboard board(journey, Pace::AsItRan);
    for (int i = 0; i < int(journey.steps.size()); ++i)
        QCOMPARE(board.startOf(i), i * 2000ms);
    // All at once, as with pipelining: one after the other all the same.
    for (JourneyStep &step : journey.steps)
        step.at = 30ms;
    const Storyboard quick(journey, Pace::AsItRan);
    QCOMPARE(quick.length(), Storyboard(journey, Pace::Even).length());
}

// What has been laid out does not change when more becomes known.
void tst_Storyboard::followsWhatHappens()
{
    const Grid grid;
    const Journey whole = asksJourney();
    const Storyboard later(whole, Pace::Even);
    Journey known = whole;
    while (known.steps.size() > 1) {
        known.steps.pop_back();
        known.steps.back().theirs.clear();
        const Storyboard before(known, Pace::Even);
        const auto end = before.endOf(int(known.steps.size()) - 1);
        for (auto time = 0ms; time <= end; time += 20ms)
            QCOMPARE(before.at(time, grid), later.at(time, grid));
    }
}

void tst_Storyboard::wallMoves()
{
    const Grid grid;
    const Journey home = homeJourney();
    const Wall before = heldJourney().wall;
    const Storyboard board(home, Pace::Even, before);
    QCOMPARE(board.at(0ms, grid).wall, grid.wall(before));
    QCOMPARE(board.at(200ms, grid).wall, grid.wall(home.wall));
    const qreal between = board.at(100ms, grid).wall.right;
    QVERIFY(between > grid.wall(before).right && between < grid.wall(home.wall).right);
    QCOMPARE(board.startOf(0), 200ms);
    QCOMPARE(Storyboard(home, Pace::Even, home.wall).startOf(0), 0ms);
    QCOMPARE(Storyboard(home, Pace::Stills, before).at(0ms, grid).wall, grid.wall(home.wall));
}

void tst_Storyboard::fades()
{
    const Grid grid;
    const Storyboard board(heldJourney(), Pace::Even);
    const Picture gone = board.at(board.length() + board.fadeLength(), grid);
    QCOMPARE(gone.envelope, 0.0);
    QCOMPARE(gone.tag, 0.0);
    QCOMPARE(gone.slip, 0.0);
    QCOMPARE(board.at(board.length(), grid), board.still(5, grid));
}

void tst_Storyboard::grid_data()
{
    QTest::addColumn<qreal>("width");
    for (const int width : {690, 700, 770, 800, 900, 1040})
        QTest::addRow("%d", width) << qreal(width);
}

// Nobody stands on anybody else, at any width and with any wall.
void tst_Storyboard::grid()
{
    QFETCH(qreal, width);
    const Grid grid(width);
    QVERIFY(grid.plate(grid.sender()).left() > 0);
    QVERIFY(grid.plate(grid.sender()).right() < grid.turnedBack());
    QVERIFY(grid.threshold() + 24 < grid.gate() - Grid::kGatehouse);
    QVERIFY(grid.gate() + Grid::kGatehouse < grid.plate(grid.relay()).left());
    QVERIFY(grid.behindRelay() - 24 > grid.plate(grid.relay()).right());
    QVERIFY(grid.behindRelay() + 24 < grid.arrived() + 24);
    QVERIFY(grid.plate(grid.recipient()).right() < width);
    const WallSides outside = grid.wall({});
    QVERIFY(outside.left > grid.gate() - Grid::kGatehouse && outside.left < grid.gate() + Grid::kGatehouse);
    QVERIFY(outside.right > grid.plate(grid.relay()).right());
    QVERIFY(outside.right + Grid::kWallThickness < grid.plate(grid.recipient()).left());
    const WallSides all = grid.wall({true, true, {}, {}});
    QVERIFY(all.left < grid.plate(grid.sender()).left() && all.right > grid.plate(grid.recipient()).right());
    QVERIFY(grid.slipBefore().right() < grid.gate() - Grid::kGatehouse);
    QVERIFY(grid.slipBehind().left() > grid.plate(grid.relay()).right());
    QVERIFY(grid.slipBehind().right() < grid.plate(grid.recipient()).left());
    QCOMPARE(Grid(2000).width(), 1040.0);
    QCOMPARE(Grid(1).width(), 690.0);
}

QTEST_APPLESS_MAIN(tst_Storyboard)
#include "tst_storyboard.moc"
