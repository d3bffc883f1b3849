// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "core/check/recordfile.h"
#include "core/check/version.h"
#include "core/explain/complaints.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/presenter.h"
#include "ui/learn/tools.h"
#include "ui/parts/guide.h"
#include "ui/parts/pageheader.h"
#include "ui/report/reportpage.h"
#include "ui/verdict/laterwatches.h"
#include "ui/window/helpwindow.h"
#include "ui/window/recentchecks.h"
#include "ui/window/savedcheckpage.h"
#include "ui/window/startpage.h"
#include "ui/window/viewmenu.h"
#include "ui/window/watchsign.h"
#include "ui/wizard/checkwizard.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr QSize kFirstSize(1180, 720); // fits a screen of 1280×800 with a panel
constexpr auto kGeometry = "window/geometry"_L1;
constexpr auto kSuffix = ".postern"_L1;

} // namespace

MainWindow::MainWindow(Theme &theme, QSettings &settings, const Dialogs &dialogs, const RecordShelf &shelf)
    : m_theme(theme)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_shelf(shelf)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_watches(new LaterWatches(this))
    , m_header(new PageHeader)
    , m_check(new QWidget)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_check);
    auto *layout = new QVBoxLayout(m_check);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    addMenus();
    connect(m_start, &StartPage::checkWanted, this, [this] { checkServer(); });
    connect(m_start, &StartPage::practiceWanted, this, [this] { checkServer(u"practice:closed"_s); });
    connect(m_start, &StartPage::learningWanted, this, [this] { learn(); });
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openChosen);
    connect(m_start, &StartPage::recentWanted, this, &MainWindow::openFile);
    connect(m_start, &StartPage::cutShortWanted, this, &MainWindow::lookAtCutShort);
    connect(m_start, &StartPage::cutShortUnwanted, this, &MainWindow::discardCutShort);
    connect(&Guide::shared(), &Guide::lessonWanted, this, &MainWindow::learn);
    resize(kFirstSize);
    restoreGeometry(m_settings.value(kGeometry).toByteArray());
    showStart();
}

MainWindow::~MainWindow() = default;

SavedCheckPage &MainWindow::savedPage()
{
    if (!m_saved) {
        m_saved = new SavedCheckPage(*m_watches, m_dialogs);
        m_stack->addWidget(m_saved);
        connect(m_saved, &SavedCheckPage::backWanted, this, &MainWindow::showStart);
        connect(m_saved, &SavedCheckPage::againWanted, this, &MainWindow::checkServer);
        connect(m_saved, &SavedCheckPage::saved, this, &MainWindow::openFile);
        connect(m_saved, &SavedCheckPage::proofWanted, this, &MainWindow::prove);
        connect(m_saved, &SavedCheckPage::reportWanted, this, &MainWindow::showReport);
    }
    return *m_saved;
}

void MainWindow::addMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    // The start page's cards hold the shortcuts there; here they serve the other pages.
    file->addAction(tr("&Check a server …"), this, [this] { checkServer(); });
    file->addAction(tr("&Try it on Company A …"), this, [this] { checkServer(u"practice:closed"_s); });
    file->addAction(tr("&Open a saved check …"), this, &MainWindow::openChosen);
    QAction *report = file->addAction(tr("&Report on this check …"), this, [this] { showReport(*m_current); });
    report->setObjectName(u"reportAction"_s);
    connect(file, &QMenu::aboutToShow, this,
            [this, report] { report->setEnabled(m_current && (!m_report || m_stack->currentWidget() != m_report)); });
    report->setEnabled(false);
    file->addSeparator();
    QAction *start = file->addAction(tr("&Start page"), this, [this] {
        if (mayLeaveCheck())
            showStart();
    });
    start->setShortcut(QKeySequence(u"Alt+Home"_s));
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    addLearnMenu();
    menuBar()->addMenu(new ViewMenu(m_theme, m_settings, this));
    addHelpMenu();
    auto *sign = new WatchSign(*m_watches);
    menuBar()->setCornerWidget(sign);
    connect(sign, &WatchSign::wanted, this, &MainWindow::openFile);
    connect(m_watches, &LaterWatches::grown, this, &MainWindow::keepGrown);
}

void MainWindow::addHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *page = help->addAction(tr("&This page"), this, [this] { showHelp(helpOnPage()); });
    page->setObjectName(u"helpAction"_s);
    page->setShortcut(QKeySequence::HelpContents);
    help->addAction(tr("&Keys"), this, [this] { showHelp(explain::HelpTopic::Keys); });
    help->addSeparator();
    help->addAction(tr("&About Postern"), this, &MainWindow::about);
}

explain::HelpTopic MainWindow::helpOnPage() const
{
    if (m_wizard && m_stack->currentWidget() == m_check)
        return m_wizard->help().value_or(explain::HelpTopic::Start);
    if (m_learn && m_stack->currentWidget() == m_learn)
        return explain::HelpTopic::Learn;
    return m_saved && m_stack->currentWidget() == m_saved ? explain::HelpTopic::SavedCheck : explain::HelpTopic::Start;
}

void MainWindow::showHelp(explain::HelpTopic topic)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->show(topic);
}

void MainWindow::addLearnMenu()
{
    m_learnMenu = menuBar()->addMenu(tr("&Learn"));
    QAction *lessons = m_learnMenu->addAction(tr("&Lessons"), this, [this] { learn(); });
    lessons->setObjectName(u"lessonsAction"_s);
    for (const LearnTool &one : learnTools()) {
        QAction *tool =
            m_learnMenu->addAction(glyphIcon(one.glyph), one.name, this, [this, id = one.id] { learn(id); });
        tool->setObjectName(one.id + u"Action"_s);
    }
}

// Made when somebody wants to learn: the window opens no later for it.
LearnPage &MainWindow::madeLearnPage()
{
    if (!m_learn) {
        m_learn = new LearnPage(m_settings, m_dialogs);
        m_stack->addWidget(m_learn);
        auto *presenter = new Presenter(*this, *m_learn);
        m_learnMenu->addSeparator();
        m_learnMenu->addAction(presenter->action());
        connect(m_learn, &LearnPage::opened, this,
                [this] { setWindowTitle(tr("%1 – Postern").arg(m_learn->title())); });
        connect(m_learn, &LearnPage::backWanted, this, &MainWindow::leaveLearning);
    }
    return *m_learn;
}

void MainWindow::learn(const QString &unit)
{
    LearnPage &page = madeLearnPage();
    if (m_stack->currentWidget() != &page) {
        m_beforeLearning = m_stack->currentWidget();
        m_titleBefore = windowTitle();
    }
    page.setBackShown(m_beforeLearning != m_start);
    m_stack->setCurrentWidget(&page);
    page.open(unit);
}

// A check goes on, or stays as it is, while one reads about it.
void MainWindow::leaveLearning()
{
    m_stack->setCurrentWidget(m_beforeLearning);
    setWindowTitle(m_titleBefore);
}

void MainWindow::showStart()
{
    endWizard();
    m_current.reset();
    m_start->setRecent(recentChecks(m_settings));
    const QStringList files = m_shelf.cutShort();
    m_start->setCutShort(files.isEmpty()         ? QString()
                             : files.size() == 1 ? tr("A check was cut short. What it had heard is kept.")
                                                 : tr("%n checks were cut short. What they had heard is kept.", nullptr,
                                                      int(files.size())));
    m_stack->setCurrentWidget(m_start);
    setWindowTitle(tr("Postern"));
}

void MainWindow::checkServer(const QString &target)
{
    if (!mayLeaveCheck())
        return;
    Draft draft = recalled(m_settings);
    if (!target.isEmpty())
        draft.server = target;
    beginWizard(draft);
}

void MainWindow::beginWizard(const Draft &draft)
{
    endWizard();
    m_current.reset();
    m_wizard = new CheckWizard(draft, m_shelf, m_dialogs);
    m_wizard->setWindowFlags(Qt::Widget);
    connect(m_wizard, &CheckWizard::checked, this, [this](const check::Record &record, const QString &file) {
        remember(m_wizard->draft(), m_settings);
        m_current = record;
        setWindowTitle(tr("%1 – Postern").arg(record.target));
        if (!file.isEmpty())
            addRecent(m_settings, file, record);
    });
    connect(m_wizard, &CheckWizard::saved, this,
            [this](const QString &file) { addRecent(m_settings, file, m_wizard->session().record()); });
    connect(m_wizard, &CheckWizard::reportWanted, this, &MainWindow::showReport);
    connect(m_wizard, &QWizard::finished, this, &MainWindow::showStart);
    connect(m_wizard, &CheckWizard::headed, m_header, &PageHeader::set);
    connect(m_wizard, &CheckWizard::helpWanted, this, &MainWindow::showHelp);
    m_wizard->announce();
    m_check->layout()->addWidget(m_wizard);
    m_stack->setCurrentWidget(m_check);
    m_wizard->show();
    m_wizard->currentPage()->setFocus(Qt::OtherFocusReason); // it was hidden when QWizard chose
    setWindowTitle(tr("Check a server – Postern"));
}

void MainWindow::prove(const check::Record &record)
{
    Draft draft = draftOf(record);
    draft.depth = verdict::Depth::Deliver;
    beginWizard(draft);
}

// A saved check that has learnt more goes back to where it was; its page shows that, if it is there.
void MainWindow::keepGrown(const QString &file, const check::Record &record)
{
    if (const auto flaw = writeRecord(file, record))
        m_dialogs.complain(this, tr("%1 cannot be written: %2.").arg(file, *flaw));
    else
        addRecent(m_settings, file, record);
    if (m_saved && m_savedFile == file)
        m_saved->setRecord(record, file);
    if (m_current && m_current->startedAt == record.startedAt && m_current->target == record.target)
        m_current = record;
    if (m_stack->currentWidget() == m_start)
        m_start->setRecent(recentChecks(m_settings));
}

void MainWindow::endWizard()
{
    if (!m_wizard)
        return;
    leaveCheck();
    CheckWizard *wizard = std::exchange(m_wizard, nullptr);
    remember(wizard->draft(), m_settings);
    wizard->disconnect(this);
    wizard->disconnect(m_header);
    wizard->hide();
    m_check->layout()->removeWidget(wizard);
    wizard->deleteLater();
}

bool MainWindow::mayLeaveCheck()
{
    if (!m_wizard || !m_wizard->session().isRunning())
        return true;
    return m_dialogs.confirm(this, tr("A check is under way. What was heard so far is kept. Stop it?"),
                             tr("&Stop the check"));
}

bool MainWindow::mayEndWatches()
{
    return m_watches->files().isEmpty()
        || m_dialogs.confirm(
            this,
            tr("A message is still waited for. The wait ends with this window, and can be gone on with "
               "from the saved check. Stop waiting?"),
            tr("&Stop waiting"));
}

void MainWindow::leaveCheck()
{
    if (!m_wizard || !m_wizard->session().isRunning())
        return;
    CheckSession &session = m_wizard->session();
    session.leave();
    if (!session.file().isEmpty())
        addRecent(m_settings, session.file(), session.record());
}

bool MainWindow::openFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        m_dialogs.complain(this, tr("%1 cannot be read: %2.").arg(file, source.errorString()));
        return false;
    }
    const auto record = check::readRecord(source.read(check::kMaxRecordBytes + 1));
    if (!record) {
        m_dialogs.complain(this, explain::complaintOf(record.error(), file));
        return false;
    }
    if (!mayLeaveCheck())
        return false;
    showRecord(*record, file);
    return true;
}

void MainWindow::showRecord(const check::Record &record, const QString &file)
{
    endWizard();
    addRecent(m_settings, file, record);
    m_savedFile = QFileInfo(file).absoluteFilePath(); // one watch for one file, however it was named
    savedPage().setRecord(record, m_savedFile);
    m_current = record;
    m_stack->setCurrentWidget(m_saved);
    setWindowTitle(tr("%1 – Postern").arg(QFileInfo(file).fileName()));
}

// Over the page that asked for it; going back finds that as it was.
void MainWindow::showReport(const check::Record &record)
{
    if (!m_report) {
        m_report = new ReportPage(m_settings, m_dialogs);
        m_report->setObjectName(u"reportPage"_s);
        m_stack->addWidget(m_report);
        connect(m_report, &ReportPage::backWanted, this, [this] { m_stack->setCurrentWidget(m_beforeReport); });
    }
    if (m_stack->currentWidget() != m_report)
        m_beforeReport = m_stack->currentWidget();
    m_report->setRecord(record);
    m_stack->setCurrentWidget(m_report);
}

void MainWindow::openChosen()
{
    const QString file = m_dialogs.openFile(this);
    if (!file.isEmpty())
        openFile(file);
}

void MainWindow::lookAtCutShort()
{
    const QStringList files = m_shelf.cutShort();
    if (!files.isEmpty())
        openFile(files.last());
}

void MainWindow::discardCutShort()
{
    for (const QString &file : m_shelf.cutShort())
        m_shelf.discard(file);
    showStart();
}

void MainWindow::about()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Postern"));
    box.setIconPixmap(windowIcon().pixmap(64));
    box.setTextFormat(Qt::PlainText);
    box.setText(check::programName());
    box.setInformativeText(
        tr("Tells whether a mail server is an open relay: whether strangers can send mail through it "
           "to strangers. Licensed under the Apache License 2.0."));
    box.exec();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeaveCheck() || !mayEndWatches()) {
        event->ignore();
        return;
    }
    leaveCheck();
    m_watches->stopAll();
    m_settings.setValue(kGeometry, saveGeometry());
    if (m_wizard)
        remember(m_wizard->draft(), m_settings);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && urls.first().path().endsWith(kSuffix))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace postern::ui
