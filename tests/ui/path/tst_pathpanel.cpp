// SPDX-License-Identifier: Apache-2.0
#include "core/check/check.h"
#include "told.h"
#include "ui/path/pathpanel.h"
#include "ui/path/pathview.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postern;
using namespace postern::ui;
using namespace postern::test;

namespace {

constexpr int kPatience = 30000; // ms, on a machine that does much else

void keep(QWidget &widget, const QString &name, qreal ratio = 1)
{
    const QString folder = qEnvironmentVariable("POSTERN_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QImage image((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    QVERIFY(QDir().mkpath(folder) && image.save(QDir(folder).filePath(name + u".png"_s)));
}

check::Order practiceOrder(const QString &policy)
{
    check::Order order(*check::Target::parse(u"practice:"_s + policy));
    order.permission = check::Permission::NotNeeded;
    return order;
}

} // namespace

class tst_PathPanel : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void saysWhatItShows();
    void buttons();
    void keys();
    void reducedMotion();
    void watches_data();
    void watches();
    void theProofWhileItRuns();
    void hidden();
    void checkGoesFirst();
    void checkGoesAway();
    void looks_data();
    void looks();

private:
    template <typename T> static T *part(PathPanel &panel, const QString &name)
    {
        T *found = panel.findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    static QString sentence(PathPanel &panel) { return part<QLabel>(panel, u"pathSentence"_s)->text(); }

    Theme m_theme{*qApp};
};

void tst_PathPanel::cleanup()
{
    Motion::shared().setReduced(false);
    qApp->setLayoutDirection(Qt::LeftToRight);
    m_theme.choose(Theme::Choice::Light);
}

// The sentence is that of the picture, at the same time, and assistive technology has it as well.
void tst_PathPanel::saysWhatItShows()
{
    PathPanel panel;
    const Journey journey = heldJourney();
    QSignalSpy shown(&panel, &PathPanel::probeShown);
    panel.showJourneys({journey});
    QCOMPARE(shown.size(), 1);
    for (int i = 0; i < 400; ++i) {
        panel.advance(10ms);
        const int step = panel.player().step();
        QCOMPARE(sentence(panel), journey.steps[std::size_t(step)].sentence);
        QCOMPARE(part<PathView>(panel, u"pathView"_s)->accessibleDescription(), sentence(panel));
    }
    QCOMPARE(sentence(panel), journey.steps.back().sentence);
    for (const QToolButton *one : panel.findChildren<QToolButton *>())
        QVERIFY(!one->accessibleName().isEmpty() && !one->toolTip().isEmpty());
    QCOMPARE(part<QLabel>(panel, u"pathSentence"_s)->textFormat(), Qt::PlainText);
}

void tst_PathPanel::buttons()
{
    PathPanel panel;
    panel.showJourneys({heldJourney()});
    auto *play = part<QToolButton>(panel, u"playButton"_s);
    panel.advance(100ms);
    play->click();
    QVERIFY(!panel.player().isPlaying());
    QCOMPARE(play->accessibleName(), u"Play"_s);
    part<QToolButton>(panel, u"stepButton"_s)->click();
    panel.advance(5s);
    QCOMPARE(panel.player().step(), 1);
    part<QToolButton>(panel, u"stepBackButton"_s)->click();
    QCOMPARE(panel.player().step(), 0);
    play->click();
    panel.advance(10s);
    QCOMPARE(panel.player().step(), 5);
    part<QToolButton>(panel, u"playAgainButton"_s)->click();
    QCOMPARE(panel.player().step(), 0);
    part<QSlider>(panel, u"speedSlider"_s)->setValue(int(Speed::Fourfold));
    panel.advance(700ms);
    QCOMPARE(panel.player().step(), 5);
}

void tst_PathPanel::keys()
{
    PathPanel panel;
    panel.resize(1000, 300);
    panel.QWidget::show();
    panel.showJourneys({heldJourney()});
    auto *view = part<PathView>(panel, u"pathView"_s);
    view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(!panel.player().isPlaying());
    const int before = panel.player().step();
    QTest::keyClick(view, Qt::Key_Right);
    panel.advance(5s);
    QCOMPARE(panel.player().step(), before + 1);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(panel.player().step(), before);
    panel.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(view, Qt::Key_Left); // the way goes to the left there
    panel.advance(5s);
    QCOMPARE(panel.player().step(), before + 1);
    QTest::keyClick(view, Qt::Key_Plus);
    QCOMPARE(panel.player().speed(), Speed::Double);
    QTest::keyClick(view, Qt::Key_Home);
    QVERIFY(panel.player().isPlaying());
}

void tst_PathPanel::reducedMotion()
{
    Motion::shared().setReduced(true);
    PathPanel panel;
    QVERIFY(panel.player().isMotionReduced());
    Motion::shared().setReduced(false);
    QVERIFY(!panel.player().isMotionReduced());
}

void tst_PathPanel::watches_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("closed") << u"closed"_s << false;
    QTest::newRow("open") << u"open"_s << true;
}

// A check of Company A's own relay, from its first event to its end.
void tst_PathPanel::watches()
{
    QFETCH(QString, policy);
    QFETCH(bool, isOpen);
    check::Check check(practiceOrder(policy));
    PathPanel panel;
    QSignalSpy shown(&panel, &PathPanel::probeShown);
    QSignalSpy finished(&check, &check::Check::finished);
    panel.watch(check);
    connect(&check, &check::Check::happened, &panel, [&panel] { panel.advance(16ms); });
    check.start();
    QVERIFY(finished.wait(kPatience));
    for (int i = 0; i < 2000; ++i)
        panel.advance(16ms);
    QVERIFY(shown.size() >= 1);
    const StreamCounts counts = panel.player().counts();
    QCOMPARE(counts.through > 0, isOpen);
    QVERIFY(isOpen || counts.held > 0);
    QVERIFY(counts.atHome > 0);
    QVERIFY2(sentence(panel).contains(isOpen ? u"let through"_s : u"held"_s), qPrintable(sentence(panel)));
    panel.resize(1054, 280);
    keep(panel, u"panel-stream-"_s + policy);

    // Told by the record it is the same, whatever was seen live.
    const check::Record record = check.record();
    const verdict::Verdict verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    panel.show(record, verdict);
    panel.showProbe(0, 1);
    QCOMPARE(panel.player().journey()->key, (JourneyKey{0, 1}));
    QCOMPARE(panel.player().journey()->ending, isOpen ? Ending::AsksForMessage : Ending::Held);
    PathPanel later;
    later.show(record, verdict);
    for (const Journey &one : later.player().journeys()) {
        const auto &live = panel.player().journeys();
        QVERIFY2(std::find(live.begin(), live.end(), one) != live.end(), qPrintable(one.title));
    }
}

// When the message is seen, the scene runs on to the recipient; the check need not be over.
void tst_PathPanel::theProofWhileItRuns()
{
    check::Order order = practiceOrder(u"open"_s);
    order.depth = verdict::Depth::Deliver;
    check::Check check(order);
    PathPanel panel;
    QSignalSpy finished(&check, &check::Check::finished);
    panel.watch(check);
    int seen = 0;
    connect(&check, &check::Check::happened, &panel, [&](const check::Event &event) {
        panel.advance(16ms);
        if (!std::holds_alternative<check::MessageSeen>(event))
            return;
        ++seen;
        QVERIFY(!check.isFinished());
        const auto &live = panel.player().journeys();
        QVERIFY(std::any_of(live.begin(), live.end(), [](const Journey &one) {
            return one.ending == Ending::Delivered && !one.receivedFrom.isEmpty();
        }));
    });
    check.start();
    QVERIFY(finished.wait(30000));
    QVERIFY(seen > 0);
    bool isShown = false;
    for (int i = 0; i < 2000 && !isShown; ++i) {
        panel.advance(16ms);
        const Journey *one = panel.player().journey();
        isShown = !panel.player().isStream() && one && one->ending == Ending::Delivered
            && panel.player().step() == int(one->steps.size()) - 1;
    }
    QVERIFY(isShown);
}

// Nobody sees it: no frame is drawn, and no event is lost.
void tst_PathPanel::hidden()
{
    check::Check check(practiceOrder(u"closed"_s));
    PathPanel panel;
    QSignalSpy changed(&panel.player(), &Player::stepChanged);
    QSignalSpy finished(&check, &check::Check::finished);
    panel.watch(check);
    const auto before = changed.size();
    check.start();
    QVERIFY(finished.wait(kPatience));
    QVERIFY(changed.size() <= before + 1); // by the end of the check
    QVERIFY(!panel.player().journeys().empty());
}

// What the check says does no work of ours in its own time: that waits for the next frame.
void tst_PathPanel::checkGoesFirst()
{
    check::Check check(practiceOrder(u"closed"_s));
    PathPanel panel;
    panel.watch(check);
    connect(&check, &check::Check::happened, &panel, [&panel](const check::Event &event) {
        if (!std::holds_alternative<check::CheckFinished>(event))
            QVERIFY(panel.player().journeys().empty());
    });
    QSignalSpy finished(&check, &check::Check::finished);
    check.start();
    QVERIFY(finished.wait(kPatience));
}

// One check is stopped and gone, and another one is watched.
void tst_PathPanel::checkGoesAway()
{
    PathPanel panel;
    check::Check next(practiceOrder(u"closed"_s));
    {
        check::Check first(practiceOrder(u"open"_s));
        panel.watch(first);
        QSignalSpy heard(&first, &check::Check::happened);
        first.start();
        QVERIFY(heard.wait(kPatience));
        panel.advance(16ms);
        panel.watch(next);
        QVERIFY(panel.player().journeys().empty());
        QVERIFY(heard.wait(kPatience));
    }
    panel.advance(16ms);
    QVERIFY(panel.player().journeys().empty()); // nothing of the first one is heard any more
    QSignalSpy finished(&next, &check::Check::finished);
    next.start();
    QVERIFY(finished.wait(kPatience));
    QVERIFY(!panel.player().journeys().empty());
    for (const Journey &one : panel.player().journeys())
        QVERIFY(one.ending != Ending::AsksForMessage);
}

void tst_PathPanel::looks_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<qreal>("points");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isMirrored");

    QTest::newRow("light") << QSize(1054, 280) << 1.0 << 10.0 << false << false;
    QTest::newRow("dark") << QSize(1054, 280) << 1.0 << 10.0 << true << false;
    QTest::newRow("twice the pixels") << QSize(1054, 280) << 2.0 << 10.0 << false << false;
    QTest::newRow("narrow") << QSize(770, 280) << 1.0 << 10.0 << false << false;
    QTest::newRow("right to left") << QSize(1054, 280) << 1.0 << 10.0 << false << true;
    QTest::newRow("large type") << QSize(1180, 420) << 1.0 << 15.0 << false << false;
}

void tst_PathPanel::looks()
{
    QFETCH(QSize, size);
    QFETCH(qreal, ratio);
    QFETCH(qreal, points);
    QFETCH(bool, isDark);
    QFETCH(bool, isMirrored);
    m_theme.choose(isDark ? Theme::Choice::Dark : Theme::Choice::Light);
    qApp->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QFont font = qApp->font();
    const QFont before = font;
    font.setPointSizeF(points);
    qApp->setFont(font);
    PathPanel panel;
    panel.resize(size);
    panel.QWidget::show();
    panel.showJourneys({heldJourney()});
    panel.player().stepForward();
    panel.advance(10s);
    panel.player().play();
    panel.advance(10s);
    QCoreApplication::processEvents();
    keep(panel, u"panel-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'), ratio);
    const auto *view = part<PathView>(panel, u"pathView"_s);
    const auto *label = part<QLabel>(panel, u"pathSentence"_s);
    QVERIFY(label->height() >= label->heightForWidth(label->width()) - 1); // all of it can be read
    QVERIFY(view->height() >= 200);
    qApp->setFont(before);
}

QTEST_MAIN(tst_PathPanel)
#include "tst_pathpanel.moc"
