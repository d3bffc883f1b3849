// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/learnpage.h"
#include "ui/report/reportpage.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recentchecks.h"
#include "ui/window/recentlist.h"
#include "ui/wizard/checkwizard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::ui;

namespace {

constexpr int kPatience = 30000; // ms

} // namespace

// The window around the wizard: start page, files, settings, and what happens to a check when it closes.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void practice();
    void learning();
    void aVerdictLeadsToItsLesson();
    void remembersInputs();
    void opensFiles();
    void reportIsSeen();
    void dropped();
    void closingAsks();
    void cutShortIsOffered();
    void view();
    void helpBesideTheWindow();
    void fitsSmallScreens_data();
    void fitsSmallScreens();
    void whatOpensIsSeen();
    void days_data();
    void days();

private:
    void begin();
    template <typename T> T *child(const char *name) { return m_window->findChild<T *>(QLatin1StringView(name)); }
    void check(const QString &target);

    Theme m_theme{*qApp};
    Dialogs m_dialogs;
    QStringList m_complaints;
    int m_timesAsked = 0;
    bool m_answer = false;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RecordShelf> m_shelf;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    m_complaints.clear();
    m_timesAsked = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_shelf = std::make_unique<RecordShelf>(m_folder->filePath(u"checks"_s));
    m_dialogs = {[](QWidget *) { return QString(); }, [](QWidget *, const QString &) { return QString(); },
                 [this](QWidget *, const QString &, const QString &) {
                     ++m_timesAsked;
                     return m_answer;
                 },
                 [this](QWidget *, const QString &complaint) { m_complaints += complaint; }};
    begin();
}

void tst_MainWindow::begin()
{
    m_window = std::make_unique<MainWindow>(m_theme, *m_settings, m_dialogs, *m_shelf);
    m_window->show();
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
}

void tst_MainWindow::check(const QString &target)
{
    m_window->checkServer(target);
    QSignalSpy checked(m_window->wizard(), &CheckWizard::checked);
    while (m_window->wizard()->currentId() != CheckWizard::TheCheck)
        m_window->wizard()->button(QWizard::NextButton)->click();
    QVERIFY(checked.wait(kPatience));
}

void tst_MainWindow::practice()
{
    check(u"practice:closed"_s);
    m_window->wizard()->button(QWizard::NextButton)->click();
    m_window->wizard()->button(QWizard::CancelButton)->click();
    QVERIFY(!m_window->wizard());
    auto *recent = child<QListWidget>("recentList");
    QCOMPARE(recent->count(), 1);
    QVERIFY(recent->item(0)->text().startsWith(u"practice:closed\nClosed"));
    emit recent->itemActivated(recent->item(0));
    QTRY_VERIFY(child<QLabel>("verdictWordLabel"));
    QCOMPARE(child<QLabel>("verdictWordLabel")->text(), u"Closed"_s);
}

// The start page's card, the menu, and back; nothing of it is made before it is wanted.
void tst_MainWindow::learning()
{
    QVERIFY(!m_window->learnPage());
    child<QAbstractButton>("learnButton")->click();
    QVERIFY(m_window->learnPage());
    QVERIFY(m_window->learnPage()->isVisible());
    QVERIFY(!child<QWidget>("backToCheckButton")->isVisible());
    QCOMPARE(m_window->windowTitle(), u"What a relay is – Postern"_s);
    child<QAction>("quizAction")->trigger();
    QCOMPARE(m_window->learnPage()->unit(), u"quiz"_s);
    const QFont before = QApplication::font();
    child<QAction>("presenterAction")->trigger();
    QVERIFY(m_window->windowState().testFlag(Qt::WindowFullScreen));
    QVERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(QApplication::font().pointSizeF() > 1.7 * before.pointSizeF());
    child<QAction>("presenterAction")->trigger();
    QVERIFY(!m_window->windowState().testFlag(Qt::WindowFullScreen));
    QVERIFY(m_window->menuBar()->isVisible());
    QCOMPARE(QApplication::font(), before);
}

// A check stays as it is while one reads about its verdict.
void tst_MainWindow::aVerdictLeadsToItsLesson()
{
    check(u"practice:open"_s);
    m_window->wizard()->button(QWizard::NextButton)->click();
    const QString title = m_window->windowTitle();
    auto *link = m_window->wizard()->findChild<QAbstractButton *>(u"meaningButton"_s);
    QVERIFY(link);
    link->click();
    QCOMPARE(m_window->learnPage()->unit(), u"open"_s);
    QVERIFY(m_window->wizard());
    QVERIFY(!m_window->wizard()->isVisible());
    child<QAbstractButton>("backToCheckButton")->click();
    QVERIFY(m_window->wizard()->isVisible());
    QCOMPARE(m_window->windowTitle(), title);
}

void tst_MainWindow::remembersInputs()
{
    check(u"practice:open"_s);
    m_window->close();
    begin();
    m_window->checkServer();
    QCOMPARE(m_window->wizard()->draft().server, u"practice:open"_s);
    QCOMPARE(recentChecks(*m_settings).size(), std::size_t(1));
}

void tst_MainWindow::opensFiles()
{
    QVERIFY(!m_window->openFile(m_folder->filePath(u"none.postern"_s)));
    QFile broken(m_folder->filePath(u"broken.postern"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{}") == 2);
    broken.close();
    QVERIFY(!m_window->openFile(broken.fileName()));
    QCOMPARE(m_complaints.size(), 2);
    QVERIFY(m_complaints.first().contains(u"cannot be read"));
    check(u"practice:open"_s);
    const QString file = recentChecks(*m_settings).front().file;
    QVERIFY(m_window->openFile(file));
    QVERIFY(!m_window->wizard());
    QTRY_COMPARE(child<QLabel>("verdictWordLabel")->text(), u"Open relay"_s);
}

// From the last page of the wizard, from a saved check, and from the menu; going back finds what was there.
void tst_MainWindow::reportIsSeen()
{
    QAction *menu = child<QAction>("reportAction");
    QVERIFY(!menu->isEnabled());
    check(u"practice:open"_s);
    while (m_window->wizard()->currentId() != CheckWizard::WhatNext)
        m_window->wizard()->button(QWizard::NextButton)->click();
    child<QAbstractButton>("makeReportButton")->click();
    auto *page = child<ReportPage>("reportPage");
    QVERIFY(page->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(page->pdf().startsWith("%PDF"), kPatience);
    child<QAbstractButton>("reportBackButton")->click();
    QVERIFY(m_window->wizard()->isVisible());
    QCOMPARE(m_window->wizard()->currentId(), int(CheckWizard::WhatNext));

    QVERIFY(m_window->openFile(recentChecks(*m_settings).front().file));
    child<QAbstractButton>("reportButton")->click();
    QVERIFY(page->isVisible());
    child<QAbstractButton>("reportBackButton")->click();
    QVERIFY(child<QAbstractButton>("reportButton")->isVisible());
    emit qobject_cast<QMenu *>(menu->parent())->aboutToShow();
    menu->trigger();
    QVERIFY(page->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(page->pdf().startsWith("%PDF"), kPatience);
}

void tst_MainWindow::dropped()
{
    check(u"practice:open"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(recentChecks(*m_settings).front().file)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(child<QLabel>("verdictWordLabel")->text(), u"Open relay"_s);

    QMimeData foreign;
    foreign.setUrls({QUrl::fromLocalFile(u"/etc/hosts"_s)});
    QDragEnterEvent no(QPoint(5, 5), Qt::CopyAction, &foreign, Qt::LeftButton, Qt::NoModifier);
    no.ignore();
    QApplication::sendEvent(m_window.get(), &no);
    QVERIFY(!no.isAccepted());
}

void tst_MainWindow::closingAsks()
{
    m_window->checkServer(u"practice:greylist"_s);
    while (m_window->wizard()->currentId() != CheckWizard::TheCheck)
        m_window->wizard()->button(QWizard::NextButton)->click();
    QVERIFY(m_window->wizard()->session().isRunning());
    m_answer = false;
    QVERIFY(!m_window->close());
    QCOMPARE(m_timesAsked, 1);
    m_answer = true;
    QVERIFY(m_window->close());
    m_window.reset();
    // Closed in the middle, and kept all the same, where it can be found again.
    QCOMPARE(QDir(m_folder->filePath(u"checks"_s)).entryList({u"*.postern"_s}).size(), 1);
    begin();
    QCOMPARE(child<QListWidget>("recentList")->count(), 1);
    QVERIFY(child<QListWidget>("recentList")->item(0)->text().startsWith(u"practice:greylist\n"));
}

void tst_MainWindow::cutShortIsOffered()
{
    QVERIFY(!child<QWidget>("cutShortCard")->isVisible());
    check::Record record;
    record.target = u"mail.a-company.de"_s;
    record.startedAt = QDateTime::currentDateTimeUtc();
    record.finishedAt = record.startedAt;
    record.wasCancelled = true;
    const auto keepOne = [&] { m_shelf->keepSoFar(*m_shelf->begin(), record); };
    keepOne();
    begin();
    QVERIFY(child<QWidget>("cutShortCard")->isVisible());
    child<QAbstractButton>("lookButton")->click();
    QTRY_VERIFY(child<QLabel>("verdictWordLabel"));
    child<QAbstractButton>("backButton")->click();
    child<QAbstractButton>("discardButton")->click();
    QVERIFY(!child<QWidget>("cutShortCard")->isVisible());
    QVERIFY(m_shelf->cutShort().isEmpty());
}

void tst_MainWindow::view()
{
    child<QAction>("darkAction")->trigger();
    QTRY_COMPARE(schemeOf(m_window->palette()), Scheme::Dark);
    child<QAction>("reducedMotionAction")->trigger();
    QVERIFY(Motion::shared().isReduced());
    m_window->close();
    m_theme.choose(Theme::Choice::Light);
    Motion::shared().setReduced(false);
    begin();
    QTRY_COMPARE(schemeOf(m_window->palette()), Scheme::Dark);
    QVERIFY(Motion::shared().isReduced());
    QVERIFY(child<QAction>("darkAction")->isChecked());
    child<QAction>("lightAction")->trigger();
    // The desktop's wish counts as long as the user has none.
    child<QAction>("desktopMotionAction")->trigger();
    QVERIFY(!Motion::shared().isReduced());
    Motion::shared().setDesktopReduced(true);
    QVERIFY(Motion::shared().isReduced());
    child<QAction>("fullMotionAction")->trigger();
    QVERIFY(!Motion::shared().isReduced());
    Motion::shared().setDesktopReduced(false);
}

void tst_MainWindow::helpBesideTheWindow()
{
    child<QAction>("helpAction")->trigger();
    auto *help = child<QDialog>("helpWindow");
    QVERIFY(help && help->isVisible());
    QVERIFY(!help->isModal());
    const QString first = child<QLabel>("helpTitle")->text();
    m_window->checkServer(u"practice:closed"_s);
    child<QAction>("helpAction")->trigger();
    QVERIFY(child<QLabel>("helpTitle")->text() != first);
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void tst_MainWindow::fitsSmallScreens_data()
{
    QTest::addColumn<qreal>("type");

    QTest::newRow("usual type") << qreal(1);
    QTest::newRow("type of 150 %") << qreal(1.5);
}

// A screen of 1280×720 less a panel and a title: on every page all buttons are to be seen, and of the dialogue enough.
void tst_MainWindow::fitsSmallScreens()
{
    QFETCH(qreal, type);
    constexpr QSize kRoom(1180, 620);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * type);
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QApplication::setFont(font);
    begin();
    m_window->resize(kRoom);
    m_window->checkServer(u"practice:open"_s);
    CheckWizard &wizard = *m_window->wizard();
    QSignalSpy checked(&wizard, &CheckWizard::checked);
    const auto fits = [&] {
        QCoreApplication::processEvents(); // layouts come from the event loop
        const QAbstractButton &button = *wizard.button(QWizard::HelpButton);
        const int bottom = button.mapTo(m_window.get(), button.rect().bottomLeft()).y();
        return m_window->size() == kRoom && bottom < kRoom.height();
    };
    for (; wizard.currentId() != CheckWizard::TheCheck; wizard.button(QWizard::NextButton)->click())
        QVERIFY2(fits(), qPrintable(u"page %1"_s.arg(wizard.currentId())));
    QVERIFY(checked.wait(kPatience));
    QVERIFY2(fits(), "the check");
    const auto *lines = wizard.currentPage()->findChild<QAbstractItemView *>(u"dialogueList"_s);
    QVERIFY(lines->viewport()->height() >= 4 * lines->sizeHintForRow(0));
    for (const char *page : {"the verdict", "what next"}) {
        wizard.button(QWizard::NextButton)->click();
        QVERIFY2(fits(), page);
    }
    const auto *sheet = wizard.currentPage()->findChild<QScrollArea *>();
    QCOMPARE(sheet->verticalScrollBar()->maximum() > 0, type > 1); // nothing scrolls that has room
}

// At the lower edge of a page as well; and so is what has the focus, however it came there.
void tst_MainWindow::whatOpensIsSeen()
{
    m_window->resize(900, 480);
    m_window->checkServer(u"127.0.0.1:2525"_s);
    CheckWizard &wizard = *m_window->wizard();
    QCOMPARE(m_window->focusWidget(), wizard.findChild<QWidget *>(u"serverEdit"_s));
    const auto isSeen = [&wizard](const char *name) {
        return !wizard.findChild<QWidget *>(QLatin1StringView(name))->visibleRegion().isEmpty();
    };
    while (wizard.currentId() != CheckWizard::Addresses)
        wizard.button(QWizard::NextButton)->click();
    QVERIFY(!isSeen("passwordEdit"));
    auto *login = wizard.findChild<QWidget *>(u"loginDisclosure"_s);
    login->findChild<QAbstractButton *>(u"disclosureButton"_s)->click();
    QVERIFY(isSeen("passwordEdit"));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    wizard.findChild<QWidget *>(u"authAnywayCheckBox"_s)->setFocus(Qt::ShortcutFocusReason);
    QVERIFY(!isSeen("recipientEdit"));
    wizard.findChild<QWidget *>(u"recipientEdit"_s)->setFocus(Qt::ShortcutFocusReason);
    QVERIFY(isSeen("recipientEdit"));
    wizard.button(QWizard::NextButton)->click();
    wizard.findChild<QAbstractButton *>(u"deliverRadioButton"_s)->click();
    QVERIFY(isSeen("watchPlaceEdit"));
}

void tst_MainWindow::days_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("says");

    QTest::newRow("today") << QDateTime(QDate(2026, 11, 25), QTime(0, 5)) << u"today 00:05"_s;
    QTest::newRow("yesterday") << QDateTime(QDate(2026, 11, 24), QTime(23, 59)) << u"yesterday"_s;
    QTest::newRow("this year") << QDateTime(QDate(2026, 3, 9), QTime(12, 0)) << u"9 Mar"_s;
    QTest::newRow("another year") << QDateTime(QDate(2025, 12, 31), QTime(12, 0)) << u"31 Dec 2025"_s;
}

void tst_MainWindow::days()
{
    QFETCH(QDateTime, at);
    QFETCH(QString, says);

    QCOMPARE(dayOf(at, QDateTime(QDate(2026, 11, 25), QTime(14, 2)), QLocale(QLocale::C)), says);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
