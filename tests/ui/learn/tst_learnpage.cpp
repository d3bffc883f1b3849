// SPDX-License-Identifier: Apache-2.0
#include "core/learn/lessonbook.h"
#include "ui/dialogue/dialogueview.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/lessonpage.h"
#include "ui/learn/lessonstage.h"
#include "ui/learn/presentedlesson.h"
#include "ui/learn/presenter.h"
#include "ui/learn/quizpage.h"
#include "ui/path/pathpanel.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::ui;

namespace {

constexpr int kPatience = 20000; // ms; for real SMTP
constexpr std::chrono::milliseconds kWholeJourney{60000};

} // namespace

// Where one learns: every lesson opens and sends, progress shows and is kept, and all of it goes by the keyboard.
class tst_LearnPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensWhereOneLeftOff();
    void everyLessonSends_data();
    void everyLessonSends();
    void inReducedMotion();
    void johndoesMailbox();
    void mailboxComesIntoSight_data();
    void mailboxComesIntoSight();
    void answeringEndsALesson();
    void resetAsks();
    void quizGoesOnWhereItWas();
    void presentedQuiz();
    void typeGrowsWithTheScreen();
    void aWrongAnswerIsExplained();
    void byKeyboard();
    void names();
    void presented();

private:
    void begin();
    template <typename T> T *child(const char *name) { return m_page->findChild<T *>(QLatin1StringView(name)); }
    LessonPage &lesson() { return *qobject_cast<LessonPage *>(m_page->page()); }
    void send(int step); // and lets the picture run to its end

    Theme m_theme{*qApp};
    bool m_answer = false;
    int m_timesAsked = 0;
    Dialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LearnPage> m_page;
};

void tst_LearnPage::init()
{
    m_timesAsked = 0;
    m_answer = false;
    m_dialogs = {[](QWidget *) { return QString(); }, [](QWidget *, const QString &) { return QString(); },
                 [this](QWidget *, const QString &, const QString &) {
                     ++m_timesAsked;
                     return m_answer;
                 },
                 [](QWidget *, const QString &) {}};
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    begin();
}

void tst_LearnPage::begin()
{
    m_page = std::make_unique<LearnPage>(*m_settings, m_dialogs);
    m_page->resize(1180, 594);
    m_page->show();
}

void tst_LearnPage::cleanup()
{
    m_page.reset();
}

void tst_LearnPage::send(int step)
{
    LessonStage &stage = lesson().stage();
    stage.choose(step);
    QSignalSpy sent(&stage, &LessonStage::sent);
    stage.send();
    QVERIFY(sent.wait(kPatience));
    stage.path().advance(kWholeJourney);
}

void tst_LearnPage::opensWhereOneLeftOff()
{
    m_page->open();
    QCOMPARE(m_page->unit(), u"relay"_s);
    m_page->open(u"costs"_s);
    QCOMPARE(m_page->title(), u"What it costs"_s);
    begin();
    m_page->open();
    QCOMPARE(m_page->unit(), u"costs"_s);
    m_page->open(u"no such thing"_s);
    QCOMPARE(m_page->unit(), u"costs"_s);
}

void tst_LearnPage::everyLessonSends_data()
{
    QTest::addColumn<QString>("id");
    for (const learn::Lesson &one : learn::LessonBook::builtIn().lessons())
        QTest::newRow(qPrintable(one.id)) << one.id;
}

// What the words say is what happens.
void tst_LearnPage::everyLessonSends()
{
    QFETCH(QString, id);
    m_page->open(id);
    const auto &steps = learn::LessonBook::builtIn().find(id)->steps;
    auto *list = child<QListWidget>("stepList");
    QCOMPARE(list->count(), int(steps.size()));
    for (int i = 0; i < int(steps.size()); ++i) {
        const learn::LessonStep &step = steps[std::size_t(i)];
        lesson().stage().choose(i);
        QCOMPARE(child<QLabel>("stepWords")->text(), step.watch);
        QCOMPARE(lesson().stage().dialogue().shownLines(), 0);
        send(i);
        QCOMPARE(child<QLabel>("stepWords")->text(), step.learned);
        QVERIFY(lesson().stage().dialogue().shownLines() > 6);
        const bool isTaken = step.expected == learn::LessonStep::Expected::Taken;
        QVERIFY2(list->item(i)->text().endsWith(isTaken ? u": taken"_s : u": refused"_s),
                 qPrintable(list->item(i)->text()));
        QCOMPARE(child<QAbstractButton>("lookButton")->isVisible(), step.looksIntoMailbox);
        const Journey &journey = *lesson().stage().path().player().journey();
        QCOMPARE(journey.ending == Ending::Delivered, isTaken);
    }
}

// Pictures change at once, and nothing is left out.
void tst_LearnPage::inReducedMotion()
{
    Motion::shared().setReduced(true);
    m_page->open(u"closed"_s);
    send(3);
    QCOMPARE(child<QLabel>("stepWords")->text(), learn::LessonBook::builtIn().find(u"closed")->steps[3].learned);
    QVERIFY(child<QLabel>("pathSentence")->text().contains(u"the gate stays shut"));
    Motion::shared().setReduced(false);
}

void tst_LearnPage::johndoesMailbox()
{
    m_page->open(u"open"_s);
    send(0);
    child<QAbstractButton>("lookButton")->click();
    auto *tabs = child<QTabWidget>("outcomeTabs");
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"johndoe's mailbox"_s);
    QCOMPARE(child<QLabel>("mailboxCountLabel")->text(), u"1 new message"_s);
    const auto *marked = child<QLabel>("markedHeader");
    QVERIFY(marked);
    QVERIFY2(marked->text().startsWith(u"from mail.companya.com"_s), qPrintable(marked->text()));
    QVERIFY(child<QLabel>("mailboxSentence")->text().contains(u"Company A gets the blame"_s));
}

void tst_LearnPage::mailboxComesIntoSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("byTab");
    QTest::newRow("1280×720, button") << QSize(1180, 594) << false;
    QTest::newRow("1280×720, tab") << QSize(1180, 594) << true;
    QTest::newRow("narrow, button") << QSize(760, 560) << false;
    QTest::newRow("high, button") << QSize(1280, 1000) << false;
}

// The line that names Company A's server is to be read without a search for it, with the keyboard as well.
void tst_LearnPage::mailboxComesIntoSight()
{
    QFETCH(QSize, size);
    QFETCH(bool, byTab);
    m_page->resize(size);
    m_page->open(u"open"_s);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    send(0);
    if (byTab)
        child<QTabWidget>("outcomeTabs")->setCurrentIndex(1);
    else
        child<QAbstractButton>("lookButton")->click();
    auto *marked = child<QLabel>("markedHeader");
    QTRY_COMPARE(marked->visibleRegion().boundingRect(), marked->rect());
    if (byTab)
        return;
    QCOMPARE(QApplication::focusWidget(), marked);
    QVERIFY2(marked->accessibleName().contains(u"Received"_s), qPrintable(marked->accessibleName()));
}

void tst_LearnPage::answeringEndsALesson()
{
    m_page->open(u"relay"_s);
    QVERIFY(m_page->progress().state(u"relay"_s) == learn::Progress::State::Begun);
    const learn::Question &question = learn::LessonBook::builtIn().find(u"relay")->question;
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        if (question.choices[i].isRight)
            lesson().findChild<QAbstractButton *>(u"choice%1"_s.arg(i))->click();
    }
    QVERIFY(m_page->progress().state(u"relay"_s) == learn::Progress::State::Done);
    QCOMPARE(child<QLabel>("doneLabel")->text(), u"1 of 8 lessons done"_s);
    QVERIFY(child<QAbstractButton>("relayUnit")->accessibleName().endsWith(u"done"));
    lesson().findChild<QAbstractButton *>(u"nextLessonButton"_s)->click();
    QCOMPARE(m_page->unit(), u"closed"_s);
}

void tst_LearnPage::resetAsks()
{
    m_page->open(u"relay"_s);
    m_page->progress().finish(u"relay"_s);
    child<QAbstractButton>("resetButton")->click();
    QCOMPARE(m_timesAsked, 1);
    QVERIFY(m_page->progress().state(u"relay"_s) == learn::Progress::State::Done);
    m_answer = true;
    child<QAbstractButton>("resetButton")->click();
    QVERIFY(m_page->progress().state(u"closed"_s) == learn::Progress::State::NotBegun);
    QCOMPARE(child<QLabel>("doneLabel")->text(), u"0 of 8 lessons done"_s);
}

void tst_LearnPage::quizGoesOnWhereItWas()
{
    m_page->open(u"quiz"_s);
    auto *quiz = qobject_cast<QuizPage *>(m_page->page());
    QVERIFY(quiz);
    QCOMPARE(quiz->current(), 0);
    quiz->findChild<QAbstractButton *>(u"choice0"_s)->click();
    QVERIFY(quiz->findChild<QWidget *>(u"reason"_s)->isVisible());
    begin();
    m_page->open(u"quiz"_s);
    quiz = qobject_cast<QuizPage *>(m_page->page());
    QCOMPARE(quiz->current(), 1);
    QVERIFY(!quiz->findChild<QWidget *>(u"reason"_s)->isVisible());
    const auto &questions = learn::LessonBook::builtIn().quiz();
    for (int i = 0; i < int(questions.size()); ++i) {
        quiz->show(i);
        for (std::size_t c = 0; c < questions[std::size_t(i)].choices.size(); ++c) {
            if (questions[std::size_t(i)].choices[c].isRight)
                quiz->findChild<QAbstractButton *>(u"choice%1"_s.arg(c))->click();
        }
    }
    QVERIFY(m_page->progress().state(u"quiz"_s) == learn::Progress::State::Done);
    quiz->findChild<QAbstractButton *>(u"quizLessonButton"_s)->click();
    QCOMPARE(m_page->unit(), u"test"_s);
}

// For a class: arrow keys lead on, digits answer, and the question is large.
void tst_LearnPage::presentedQuiz()
{
    m_page->open(u"quiz"_s);
    const int usual =
        child<QLabel>("questionLabel")->font().pixelSize() + child<QLabel>("questionLabel")->font().pointSize();
    m_page->setPresented(true);
    auto *quiz = qobject_cast<QuizPage *>(m_page->page());
    const QFont font = quiz->findChild<QLabel *>(u"questionLabel"_s)->font();
    QVERIFY(font.pixelSize() + font.pointSize() > usual);
    QTest::keyClick(quiz, Qt::Key_Right);
    QCOMPARE(quiz->current(), 1);
    QTest::keyClick(quiz, Qt::Key_Left);
    QCOMPARE(quiz->current(), 0);
    QTest::keyClick(quiz, Qt::Key_9); // there is none
    QVERIFY(!m_page->progress().answer(learn::LessonBook::builtIn().quiz().front()));
    QTest::keyClick(quiz, Qt::Key_1);
    QVERIFY(m_page->progress().answer(learn::LessonBook::builtIn().quiz().front()));
    QVERIFY(quiz->findChild<QWidget *>(u"reason"_s)->isVisible());
    m_page->setPresented(false);
}

void tst_LearnPage::typeGrowsWithTheScreen()
{
    QCOMPARE(Presenter::typeFor(Presenter::kScreen), Presenter::kType);
    QCOMPARE(Presenter::typeFor({1920, 1080}), 1.5 * Presenter::kType);
    QCOMPARE(Presenter::typeFor({1920, 720}), Presenter::kType); // what is cut helps nobody
    QCOMPARE(Presenter::typeFor({800, 600}), Presenter::kType);
}

void tst_LearnPage::aWrongAnswerIsExplained()
{
    m_page->open(u"closed"_s);
    const learn::Question &question = learn::LessonBook::builtIn().find(u"closed")->question;
    std::size_t other = 0;
    while (question.choices[other].isRight)
        ++other;
    lesson().findChild<QAbstractButton *>(u"choice%1"_s.arg(other))->click();
    QCOMPARE(lesson().findChild<QLabel *>(u"reasonLabel"_s)->text(), question.choices[other].reason);
    QCOMPARE(lesson().findChild<QLabel *>(u"rightOrNotLabel"_s)->text(), u"Not quite."_s);
    QVERIFY(m_page->progress().state(u"closed"_s) == learn::Progress::State::Begun);
}

void tst_LearnPage::byKeyboard()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->open(u"relay"_s);
    auto *first = child<QAbstractButton>("relayUnit");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    auto *second = child<QAbstractButton>("closedUnit");
    QCOMPARE(QApplication::focusWidget(), second);
    QCOMPARE(m_page->unit(), u"relay"_s); // walked by, not chosen
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(m_page->unit(), u"closed"_s);
    auto *list = lesson().findChild<QListWidget *>(u"stepList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(lesson().stage().current(), 1);
    QSignalSpy sent(&lesson().stage(), &LessonStage::sent);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(sent.wait(kPatience));
    auto *choice = lesson().findChild<QAbstractButton *>(u"choice1"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Space);
    QVERIFY(m_page->progress().answer(learn::LessonBook::builtIn().find(u"closed")->question));
}

// A screen reader is told what everything is.
void tst_LearnPage::names()
{
    for (const QString &unit : {u"open"_s, u"quiz"_s}) {
        m_page->open(unit);
        for (const QAbstractButton *one : m_page->page()->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->objectName() != u"qt_"_s)
                QVERIFY2(!one->text().isEmpty() || !one->accessibleName().isEmpty(), qPrintable(one->objectName()));
        }
        QVERIFY(!m_page->page()->accessibleName().isEmpty());
    }
}

void tst_LearnPage::presented()
{
    m_page->open(u"open"_s);
    m_page->setPresented(true);
    auto *slides = qobject_cast<PresentedLesson *>(m_page->page());
    QVERIFY(slides);
    QVERIFY(!child<QWidget>("learnList")->isVisible());
    const Player &player = slides->findChild<PathPanel *>()->player();
    bool hasMailbox = false;
    while (slides->current() + 1 < int(slides->slides().size())) {
        QTest::keyClick(slides, Qt::Key_Right);
        const Slide &shown = slides->slides()[std::size_t(slides->current())];
        QCOMPARE(slides->findChild<QLabel *>(u"slideText"_s)->text(), shown.text);
        if (shown.kind == Slide::Kind::Send)
            QTRY_VERIFY_WITH_TIMEOUT(player.journey() && player.journey()->ending == Ending::Delivered, kPatience);
        if (shown.kind == Slide::Kind::Mailbox) {
            hasMailbox = true;
            QVERIFY(slides->findChild<QLabel *>(u"markedHeader"_s));
        }
    }
    QVERIFY(hasMailbox);
    QTest::keyClick(slides, Qt::Key_Home);
    QCOMPARE(slides->current(), 0);
    QTest::keyClick(slides, Qt::Key_End);
    QTest::keyClick(slides, Qt::Key_Right);
    QTRY_COMPARE(m_page->unit(), u"notices"_s); // on to the next lesson
    m_page->setPresented(false);
    QVERIFY(qobject_cast<LessonPage *>(m_page->page()));
    QVERIFY(child<QWidget>("learnList")->isVisible());
}

QTEST_MAIN(tst_LearnPage)
#include "tst_learnpage.moc"
