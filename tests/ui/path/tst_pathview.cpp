// SPDX-License-Identifier: Apache-2.0
#include "told.h"
#include "ui/path/pathview.h"
#include "ui/path/still.h"
#include "ui/path/stillview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern::ui;
using namespace postern::test;
using postern::explain::Tone;

namespace {

// Where somebody wants to look at the pictures.
void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("POSTERN_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(QDir().mkpath(folder) && image.save(QDir(folder).filePath(name + u".png"_s)));
}

int countOf(const QImage &image, const QRect &where, const QColor &colour)
{
    int count = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

struct Shot
{
    Journey journey;
    int step = -1; // the last one
};

} // namespace

class tst_PathView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pictures_data();
    void pictures();
    void mirrored();
    void labelGivesWay_data();
    void labelGivesWay();
    void namesStandWithinTheWall_data();
    void namesStandWithinTheWall();
    void sizes_data();
    void sizes();
    void onlyWhatMoves();
    void still();
    void follows();

private:
    QImage grabbed(PathView &view, const Journey &journey, int step);

    Theme m_theme{*qApp};
};

Q_DECLARE_METATYPE(Shot)

void tst_PathView::init()
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10);
    qApp->setFont(font);
    m_theme.choose(Theme::Choice::Light);
    QCoreApplication::processEvents();
}

QImage tst_PathView::grabbed(PathView &view, const Journey &journey, int step)
{
    view.grab(); // a widget that is not shown has its size from here on
    const Storyboard board(journey, Pace::Stills);
    const int last = int(journey.steps.size()) - 1;
    view.pathScene().show(journey, board.still(step < 0 ? last : step, view.grid()));
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

void tst_PathView::pictures_data()
{
    QTest::addColumn<Shot>("shot");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<bool>("isThrough");

    QTest::newRow("approach") << Shot{heldJourney(), 0} << Tone::Neutral << false;
    QTest::newRow("greeting") << Shot{heldJourney(), 1} << Tone::Neutral << false;
    QTest::newRow("hello") << Shot{heldJourney(), 2} << Tone::Neutral << false;
    QTest::newRow("mail") << Shot{heldJourney(), 3} << Tone::Neutral << false;
    QTest::newRow("recipient") << Shot{heldJourney(), 4} << Tone::Neutral << false;
    QTest::newRow("held") << Shot{heldJourney()} << Tone::Safe << false;
    QTest::newRow("through") << Shot{throughJourney()} << Tone::Danger << true;
    QTest::newRow("asks") << Shot{asksJourney()} << Tone::Danger << true;
    QTest::newRow("late") << Shot{lateJourney()} << Tone::Safe << false;
    QTest::newRow("home") << Shot{homeJourney()} << Tone::Safe << true;
    QTest::newRow("inside") << Shot{told({{"R1", "250 2.1.5 Ok"}}, {}, postern::verdict::Claim::Inside).front()}
                            << Tone::Caution << true;
    QTest::newRow("inside to inside")
        << Shot{told({{"C1", "250 2.1.5 Ok"}}, {}, postern::verdict::Claim::Inside).front()} << Tone::Safe << true;
    QTest::newRow("lost") << Shot{lostJourney()} << Tone::Neutral << false;
    QTest::newRow("delivered") << Shot{deliveredJourney()} << Tone::Danger << true;
}

void tst_PathView::pictures()
{
    QFETCH(Shot, shot);
    QFETCH(Tone, tone);
    QFETCH(bool, isThrough);
    PathView view;
    view.resize(772, 224);
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_theme.choose(choice);
        QCoreApplication::processEvents();
        const QImage image = grabbed(view, shot.journey, shot.step);
        const bool isDark = choice == Theme::Choice::Dark;
        keep(image,
             QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + (isDark ? u"-dark"_s : u"-light"_s));
        const Tokens &colours = tokens(isDark ? Scheme::Dark : Scheme::Light);
        QCOMPARE(image.pixelColor(3, 110), colours.outside); // beyond the wall on every side

        // Where the envelope is paper, and where it is not.
        const Grid &grid = view.grid();
        const auto isPaperAt = [&](qreal x) { return image.pixelColor(qRound(x), 114) == colours.paper; };
        const bool isPast = shot.step >= 0 && shot.step < 1;
        if (isThrough)
            QVERIFY(isPaperAt(grid.behindRelay()) || isPaperAt(grid.arrived()));
        else
            QVERIFY(isPaperAt(grid.threshold()) || isPaperAt(grid.turnedBack())
                    || (isPast && isPaperAt(grid.halfWay())));
        // The bars are line-art until there is a reading, then in its tone; and out of the way where it passed.
        const QRect opening(qRound(grid.gate()) - 16, 110, 32, 30);
        const bool isDecided = shot.step < 0;
        const QColor bars = isDecided ? colours.tone(tone).text : colours.lineArt;
        QCOMPARE(countOf(image, opening, bars) > 20, !isThrough);
    }
}

void tst_PathView::mirrored()
{
    PathView view;
    view.resize(772, 224);
    const Journey journey = heldJourney();
    const QImage image = grabbed(view, journey, -1);
    view.setLayoutDirection(Qt::RightToLeft);
    const QImage turned = grabbed(view, journey, -1);
    keep(turned, u"mirrored"_s);
    const Grid &grid = view.grid();
    const QColor paper = tokens(Scheme::Light).paper;
    QCOMPARE(image.pixelColor(qRound(grid.turnedBack()), 114), paper);
    QCOMPARE(turned.pixelColor(772 - qRound(grid.turnedBack()), 114), paper);
    // The glyph of the laptop has nothing that mirrors, the mailbox has: its flag stays on the same side.
    const QRect flag(qRound(grid.recipient()), 80, 24, 24);
    const QRect flagOfTurned(772 - qRound(grid.recipient()), 80, 24, 24);
    const int before = countOf(image, flag, tokens(Scheme::Light).lineArt);
    QVERIFY(before > 20);
    QVERIFY(qAbs(countOf(turned, flagOfTurned, tokens(Scheme::Light).lineArt) - before) <= before / 5);
}

void tst_PathView::labelGivesWay_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("isSeen");

    QTest::newRow("a short line") << u"220 mx"_s << true;
    QTest::newRow("a long line") << u"220 mail.companya.com ESMTP, and nobody may relay through it"_s << false;
}

// "The Internet" does not stick out from behind what the server says.
void tst_PathView::labelGivesWay()
{
    QFETCH(QString, theirs);
    QFETCH(bool, isSeen);
    PathView view;
    view.resize(772, 224);
    Journey journey = heldJourney();
    journey.steps[1].theirs = theirs;
    const QImage image = grabbed(view, journey, 1);
    bool isInked = false;
    for (int x = 14; x < 104; ++x)
        isInked = isInked || image.pixelColor(x, 23).lightness() < 180; // right above the line, whose edge is at 24
    QCOMPARE(isInked, isSeen);
}

void tst_PathView::namesStandWithinTheWall_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 690;
    QTest::newRow("usual") << 770;
    QTest::newRow("wide") << 1040;
}

// Names are longer in other languages. They, and the plates, leave the wall as it is.
void tst_PathView::namesStandWithinTheWall()
{
    QFETCH(int, width);
    PathView view;
    view.resize(width + 2, 226);
    Journey journey = heldJourney();
    journey.wall.hasSender = journey.wall.hasRecipient = true;
    journey.sender.name = journey.recipient.name = u"I"_s;
    const QImage shortNames = grabbed(view, journey, 0);
    journey.sender.name = journey.recipient.name = u"Eine Mitarbeiterin"_s;
    const QImage longNames = grabbed(view, journey, 0);
    QVERIFY(shortNames != longNames);
    constexpr int kWall = int(Grid::kWallMargin + Grid::kWallThickness) + 1;
    for (const QRect &side : {QRect(0, 0, kWall, 226), QRect(shortNames.width() - kWall, 0, kWall, 226)})
        QCOMPARE(longNames.copy(side), shortNames.copy(side));
    const Grid grid(width);
    QVERIFY(grid.plate(grid.sender()).left() > grid.wall(journey.wall).left + Grid::kWallThickness);
    QVERIFY(grid.plate(grid.recipient()).right() < grid.wall(journey.wall).right);
}

void tst_PathView::sizes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("points");
    QTest::addColumn<qreal>("width"); // of the grid
    QTest::addColumn<bool>("hasSlip");

    QTest::newRow("least") << QSize(770, 224) << 10.0 << 770.0 << true;
    QTest::newRow("wide") << QSize(1054, 227) << 10.0 << 1040.0 << true;
    QTest::newRow("wider than it is drawn") << QSize(1560, 400) << 10.0 << 1040.0 << true;
    QTest::newRow("narrow") << QSize(700, 224) << 10.0 << 700.0 << false;
    QTest::newRow("narrower than it is drawn") << QSize(500, 224) << 10.0 << 690.0 << false;
    QTest::newRow("large type") << QSize(1200, 336) << 15.0 << 800.0 << true;
    QTest::newRow("large type, little room") << QSize(900, 336) << 15.0 << 690.0 << false;
}

void tst_PathView::sizes()
{
    QFETCH(QSize, size);
    QFETCH(qreal, points);
    QFETCH(qreal, width);
    QFETCH(bool, hasSlip);
    QFont font = qApp->font();
    font.setPointSizeF(points);
    qApp->setFont(font);
    PathView view;
    view.setFont(font);
    view.resize(size);
    const QImage image = grabbed(view, asksJourney(), -1);
    QString name = QString::fromLatin1(QTest::currentDataTag());
    keep(image, name.replace(u' ', u'-').remove(u','));
    QVERIFY2(qAbs(view.grid().width() - width) < 1, qPrintable(QString::number(view.grid().width())));
    QCOMPARE(view.grid().hasSlip(), hasSlip);
    QVERIFY(view.heightForWidth(size.width()) >= qRound(size.width() * Grid::kHeight / width) - 1);
}

// From frame to frame the walls stay in their cache: nothing outside of the road and what hangs on the gate is painted.
void tst_PathView::onlyWhatMoves()
{
    PathView view;
    view.resize(772, 224);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const Journey journey = heldJourney();
    const Storyboard board(journey, Pace::Even);
    using namespace std::chrono_literals;
    view.pathScene().show(journey, board.at(200ms, view.grid()));
    QCoreApplication::processEvents();
    QRectF changed;
    connect(&view.pathScene(), &QGraphicsScene::changed, &view, [&](const QList<QRectF> &regions) {
        for (const QRectF &one : regions)
            changed |= one;
    });
    view.pathScene().show(journey, board.at(216ms, view.grid()));
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY2(changed.height() <= 40, qPrintable(QString::number(changed.height())));
}

void tst_PathView::still()
{
    QImage image(1544, 448, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    m_theme.choose(Theme::Choice::Dark);
    QCoreApplication::processEvents();
    paintStill(painter, QRectF(0, 0, 1544, 448), throughJourney(), 99);
    painter.end();
    keep(image, u"still"_s);
    const Tokens &colours = tokens(Scheme::Light); // paper is light
    QCOMPARE(image.pixelColor(6, 220), colours.outside);
    QVERIFY(countOf(image, QRect(800, 150, 400, 100), colours.danger.text) > 200);
}

// A window's first picture does not wait for the scene, which is on the screen soon after; whoever asks for a picture
// of it gets the whole.
void tst_PathView::follows()
{
    StillView view(heldJourney());
    view.resize(770, 224);
    const QImage whole = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QVERIFY(whole.pixelColor(385, 104) != whole.pixelColor(2, 112)); // the road is not the ground
    view.show();
    QTRY_COMPARE(view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32), whole);
    QCOMPARE(view.grab().toImage().convertToFormat(QImage::Format_RGB32), whole);
}

QTEST_MAIN(tst_PathView)
#include "tst_pathview.moc"
