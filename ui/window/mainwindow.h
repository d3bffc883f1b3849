// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/help.h"
#include "ui/parts/dialogs.h"
#include "ui/theme/theme.h"
#include "ui/wizard/recordshelf.h"

#include <QMainWindow>

class QMenu;
class QSettings;
class QStackedWidget;

namespace postern::ui {

class CheckWizard;
class HelpWindow;
class LaterWatches;
class LearnPage;
class PageHeader;
class ReportPage;
class SavedCheckPage;
class StartPage;
struct Draft;

// The one window: start page, wizard, saved check; menu, settings, files that are dropped on it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // All three have to outlive the window. The shelf keeps what was checked; an empty one nothing.
    MainWindow(Theme &theme, QSettings &settings, const Dialogs &dialogs, const RecordShelf &shelf);
    ~MainWindow() override;

    bool openFile(const QString &file);
    void checkServer(const QString &target = {}); // the wizard, at its first page
    CheckWizard *wizard() { return m_wizard; }    // null while there is none
    void learn(const QString &unit = {});         // a lesson or a tool; empty: where the reader left off
    LearnPage *learnPage() { return m_learn; }    // null until it is wanted

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addMenus();
    void addLearnMenu();
    void addHelpMenu();
    void showHelp(explain::HelpTopic topic);
    explain::HelpTopic helpOnPage() const;
    SavedCheckPage &savedPage(); // made when it is first wanted
    LearnPage &madeLearnPage();
    void leaveLearning();
    void beginWizard(const Draft &draft);
    void prove(const check::Record &record); // by the wizard, with what was asked before
    void keepGrown(const QString &file, const check::Record &record);
    void endWizard();
    bool mayLeaveCheck(); // asks while one runs
    bool mayEndWatches(); // asks while a message is waited for
    void leaveCheck();    // one that runs ends here, and is kept
    void showStart();
    void showRecord(const check::Record &record, const QString &file);
    void showReport(const check::Record &record);
    void openChosen();
    void lookAtCutShort();
    void discardCutShort();
    void about();

    Theme &m_theme;
    QSettings &m_settings;
    const Dialogs &m_dialogs;
    const RecordShelf &m_shelf;
    QStackedWidget *m_stack;
    StartPage *m_start;
    LaterWatches *m_watches; // whatever page is looked at
    SavedCheckPage *m_saved = nullptr;
    QString m_savedFile;            // where the check that is shown came from
    ReportPage *m_report = nullptr; // made when it is asked for
    QWidget *m_beforeReport = nullptr;
    std::optional<check::Record> m_current; // that a report can be made on
    PageHeader *m_header;
    QWidget *m_check; // header and wizard
    CheckWizard *m_wizard = nullptr;
    HelpWindow *m_help = nullptr;
    LearnPage *m_learn = nullptr;
    QWidget *m_beforeLearning = nullptr; // the page that one came from, and its title
    QString m_titleBefore;
    QMenu *m_learnMenu = nullptr;
};

} // namespace postern::ui
