// SPDX-License-Identifier: Apache-2.0
// Leaves a picture of every page in the folder that POSTERN_SCREENSHOTS names: light and dark, 150 % type, right to
// left, on a screen of 1280×720. Twice the pixels: QT_SCALE_FACTOR=2. tests/run does both.
#include "looks.h"
#include "ui/parts/disclosure.h"
#include "ui/report/reportpage.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recentchecks.h"
#include "ui/wizard/checkwizard.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::test;
using namespace postern::ui;

namespace {

constexpr QSize kSize(1180, 620); // 1280×720 without panel and title
constexpr int kPatience = 30000;  // ms

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
        for (const QString &policy : {u"percent"_s, u"sink"_s, u"blocklisted"_s, u"closed"_s, u"open"_s})
            run(look, policy);
        cutOneShort();
        MainWindow window(m_theme, m_settings, m_dialogs, m_shelf);
        show(window, look);
        shoot(window, look, u"start"_s);
        forms(window, look);
        window.wizard()->findChild<QAbstractButton *>(u"deliverRadioButton"_s)->click();
        shoot(window, look, u"depth-deliver"_s);
        window.openFile(recentChecks(m_settings).front().file);
        shoot(window, look, u"saved"_s);
        auto *tabs = window.findChild<QTabWidget *>(u"checkTabs"_s);
        for (const QString &tab : {u"path"_s, u"dialogue"_s, u"by-hand"_s}) {
            tabs->setCurrentIndex(tabs->currentIndex() + 1);
            shoot(window, look, u"saved-"_s + tab);
        }
        window.findChild<QAction *>(u"helpAction"_s)->trigger();
        shoot(*window.findChild<QWidget *>(u"helpWindow"_s), look, u"help"_s);
        report(window, look);
        window.close();
        prove(look);
    }

private:
    void show(MainWindow &window, const Look &look)
    {
        window.resize(kSize);
        window.show();
        m_theme.choose(look.choice);
        QTest::qWait(20);
    }

    void forms(MainWindow &window, const Look &look)
    {
        window.checkServer(u"mail.example.org:25 x"_s);
        shoot(window, look, u"server-wrong"_s);
        window.checkServer(u"[2001:db8::25]"_s);
        shoot(window, look, u"server-address"_s);
        const auto next = [&window] { window.wizard()->button(QWizard::NextButton)->click(); };
        next();
        shoot(window, look, u"permission"_s);
        window.wizard()->findChild<QAbstractButton *>(u"mayTestCheckBox"_s)->click();
        next();
        shoot(window, look, u"addresses"_s);
        window.wizard()->findChild<QLineEdit *>(u"recipientEdit"_s)->setText(u"you@example.org"_s);
        window.wizard()
            ->findChild<Disclosure *>(u"loginDisclosure"_s)
            ->findChild<QAbstractButton *>(u"disclosureButton"_s)
            ->click();
        auto *user = window.wizard()->findChild<QLineEdit *>(u"userEdit"_s);
        user->setText(u"you"_s);
        shoot(window, look, u"addresses-login"_s);
        user->clear();
        next();
        shoot(window, look, u"depth"_s);
    }

    void report(MainWindow &window, const Look &look)
    {
        window.findChild<QAbstractButton *>(u"reportButton"_s)->click();
        auto *page = window.findChild<ReportPage *>();
        QSignalSpy shown(page, &ReportPage::shown);
        if (page->pdf().isEmpty())
            shown.wait(kPatience);
        QTest::qWait(1000); // the pages are painted beside, and nobody tells when
        shoot(window, look, u"report"_s);
    }

    void run(const Look &look, const QString &policy)
    {
        const bool isUsual = policy == u"closed" || policy == u"open";
        if (!isUsual && look.name != u"light")
            return;
        MainWindow window(m_theme, m_settings, m_dialogs, m_shelf);
        show(window, look);
        window.checkServer(u"practice:"_s + policy);
        CheckWizard &wizard = *window.wizard();
        QSignalSpy checked(&wizard, &CheckWizard::checked);
        while (wizard.currentId() != CheckWizard::TheCheck)
            wizard.button(QWizard::NextButton)->click();
        checked.wait(kPatience);
        for (const QString &page : {u"check"_s, u"verdict"_s, u"next"_s}) {
            if (isUsual || page == u"verdict")
                shoot(window, look, page + u'-' + policy);
            wizard.button(QWizard::NextButton)->click();
        }
        window.close();
    }

    void cutOneShort()
    {
        check::Record record;
        record.target = u"mail.example.net"_s;
        record.startedAt = record.finishedAt = QDateTime::currentDateTimeUtc();
        if (m_shelf.cutShort().isEmpty())
            m_shelf.keepSoFar(*m_shelf.begin(), record);
    }

    // From the question to the proof, and the envelope's whole way.
    void prove(const Look &look)
    {
        MainWindow window(m_theme, m_settings, m_dialogs, m_shelf);
        show(window, look);
        window.checkServer(u"practice:open"_s);
        CheckWizard &wizard = *window.wizard();
        QSignalSpy checked(&wizard, &CheckWizard::checked);
        while (wizard.currentId() != CheckWizard::HowFar)
            wizard.button(QWizard::NextButton)->click();
        wizard.findChild<QAbstractButton *>(u"deliverRadioButton"_s)->click();
        wizard.button(QWizard::NextButton)->click();
        checked.wait(kPatience);
        shoot(window, look, u"check-delivered"_s);
        wizard.button(QWizard::NextButton)->click();
        shoot(window, look, u"verdict-delivered"_s);
        wizard.findChild<QTabWidget *>(u"checkTabs"_s)->setCurrentIndex(1);
        shoot(window, look, u"path-delivered"_s);
    }

    void shoot(QWidget &window, const Look &look, const QString &page)
    {
        QTest::qWait(20); // layouts and palettes come from the event loop
        keepPicture(window, look, page);
    }

    Theme &m_theme;
    QTemporaryDir m_kept;
    QSettings m_settings{m_kept.filePath(u"settings.ini"_s), QSettings::IniFormat};
    RecordShelf m_shelf{m_kept.filePath(u"checks"_s)};
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
    for (const Look &look : looks())
        photographer.take(look);
    return 0;
}
