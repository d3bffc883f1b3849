// SPDX-License-Identifier: Apache-2.0
// Leaves a picture of every lesson and tool in the folder that POSTERN_SCREENSHOTS names: light and dark, 150 % type,
// right to left, and for a class. Twice the pixels: QT_SCALE_FACTOR=2.
#include "core/learn/lessonbook.h"
#include "looks.h"
#include "ui/learn/laboratorypage.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/lessonpage.h"
#include "ui/learn/lessonstage.h"
#include "ui/learn/presentedlesson.h"
#include "ui/learn/presenter.h"
#include "ui/learn/tools.h"
#include "ui/path/pathpanel.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMainWindow>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::test;
using namespace postern::ui;

namespace {

constexpr QSize kSize(1180, 620); // 1280×720 without panel and title
constexpr int kPatience = 30000;  // ms
constexpr int kTalk = 600;        // ms: one conversation
constexpr std::chrono::milliseconds kWholeJourney{60000};

class Photographer
{
public:
    explicit Photographer(Theme &theme)
        : m_theme(theme)
    {
    }

    void take(const Look &look)
    {
        wear(look, m_theme);
        QSettings settings(m_kept.filePath(look.name + u".ini"_s), QSettings::IniFormat);
        QMainWindow window;
        auto *page = new LearnPage(settings, m_dialogs);
        Presenter presenter(window, *page);
        window.setCentralWidget(page);
        window.resize(kSize);
        window.show();
        for (const learn::Lesson &one : learn::LessonBook::builtIn().lessons())
            lesson(window, *page, look, one);
        for (const LearnTool &one : learnTools()) {
            page->open(one.id);
            QTest::qWait(kTalk);
            shoot(window, look, one.id);
        }
        present(window, *page, presenter, look);
    }

private:
    void lesson(QMainWindow &window, LearnPage &page, const Look &look, const learn::Lesson &lesson)
    {
        page.open(lesson.id);
        shoot(window, look, lesson.id + u"-1"_s);
        auto &shown = *qobject_cast<LessonPage *>(page.page());
        const int last = lesson.id == u"open" ? 0 : int(lesson.steps.size()) - 1;
        shown.stage().choose(last);
        QSignalSpy sent(&shown.stage(), &LessonStage::sent);
        shown.stage().send();
        sent.wait(kPatience);
        shown.stage().path().advance(kWholeJourney);
        auto *look2 = shown.findChild<QAbstractButton *>(u"lookButton"_s);
        if (look2->isVisibleTo(&shown))
            look2->click();
        shoot(window, look, lesson.id + u"-2"_s);
        shown.findChild<QAbstractButton *>(u"choice0"_s)->click();
        QTest::qWait(20);
        shown.verticalScrollBar()->setValue(shown.verticalScrollBar()->maximum());
        shoot(window, look, lesson.id + u"-3"_s);
        shown.verticalScrollBar()->setValue(0);
    }

    void present(QMainWindow &window, LearnPage &page, Presenter &presenter, const Look &look)
    {
        page.open(u"open"_s);
        presenter.setOn(true);
        window.setWindowState(Qt::WindowNoState);
        window.resize(1280, 720);
        QTest::qWait(200); // the type is fitted to it, and pages are made anew
        auto &slides = *qobject_cast<PresentedLesson *>(page.page());
        for (std::size_t i = 0; i < slides.slides().size(); ++i) {
            slides.show(int(i));
            const Slide::Kind kind = slides.slides()[i].kind;
            if (kind == Slide::Kind::Send) {
                QTest::qWait(kTalk);
                slides.findChild<PathPanel *>()->advance(kWholeJourney);
            }
            if (i < 2 || kind == Slide::Kind::Send || kind == Slide::Kind::Mailbox || kind == Slide::Kind::Question)
                shoot(window, look, u"presented-%1"_s.arg(i));
        }
        for (const LearnTool &one : learnTools()) {
            page.open(one.id);
            QTest::qWait(kTalk);
            shoot(window, look, u"presented-"_s + one.id);
        }
        experiment(window, page, look);
        presenter.setOn(false);
    }

    // The laboratory for a class, step by step.
    void experiment(QMainWindow &window, LearnPage &page, const Look &look)
    {
        page.open(u"laboratory"_s);
        auto &lab = *qobject_cast<LaboratoryPage *>(page.page());
        auto *tabs = lab.findChild<QTabBar *>(u"laboratoryTabs"_s);
        lab.findChild<QAbstractButton *>(u"outsideRuleSwitch"_s)->click();
        tabs->setCurrentIndex(1);
        lab.findChild<QAbstractButton *>(u"guessButton1"_s)->click();
        shoot(window, look, u"presented-laboratory-1"_s);
        lab.findChild<QAbstractButton *>(u"sendButton"_s)->click();
        QTest::qWait(kTalk);
        lab.path().advance(kWholeJourney);
        shoot(window, look, u"presented-laboratory-2"_s);
        tabs->setCurrentIndex(3);
        shoot(window, look, u"presented-laboratory-3"_s);
    }

    void shoot(QMainWindow &window, const Look &look, const QString &name)
    {
        QTest::qWait(200); // layouts and palettes come from the event loop
        keepPicture(window, look, name);
    }

    Theme &m_theme;
    QTemporaryDir m_kept;
    Dialogs m_dialogs{[](QWidget *) { return QString(); }, [](QWidget *, const QString &) { return QString(); },
                      [](QWidget *, const QString &, const QString &) { return true; },
                      [](QWidget *, const QString &) {}};
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    Photographer photographer(theme);
    // From within the event loop: a change of the application's font is told to widgets only there.
    QTimer::singleShot(0, qApp, [&photographer] {
        for (const Look &look : looks())
            photographer.take(look);
        QApplication::quit();
    });
    return QApplication::exec();
}
