// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/tools.h"
#include "ui/theme/theme.h"
#include "ui/window/languages.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/checkwizard.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace postern;
using namespace postern::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000; // ms: a check of the practice relay

using Keys = QMultiMap<QString, QString>;

void add(Keys &keys, const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        keys.insert(key.toString(), text);
}

// Keys that several things on the page answer to: whoever presses one gets none of them.
QStringList shared(const Keys &keys)
{
    QStringList found;
    for (const QString &key : keys.uniqueKeys()) {
        if (keys.count(key) > 1)
            found += key + u": "_s + QStringList(keys.values(key)).join(u" | "_s);
    }
    return found;
}

QStringList sharedOn(QMainWindow &window)
{
    Keys keys;
    for (const QAction *action : window.menuBar()->actions())
        add(keys, action->text());
    for (const QAbstractButton *one : window.findChildren<QAbstractButton *>()) {
        if (one->isVisible())
            add(keys, one->text());
    }
    for (const QLabel *one : window.findChildren<QLabel *>()) {
        if (one->isVisible() && one->buddy())
            add(keys, one->text());
    }
    return shared(keys);
}

QStringList sharedIn(const QMenu &menu)
{
    Keys keys;
    for (const QAction *action : menu.actions())
        add(keys, action->text());
    return shared(keys);
}

} // namespace

// In every language, no two things of one page or menu answer to the same key.
class tst_Keys : public QObject
{
    Q_OBJECT

private slots:
    void everyPage_data();
    void everyPage();
};

void tst_Keys::everyPage_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &[code, name] : kLanguages)
        QTest::newRow(code.latin1()) << QString(code);
}

void tst_Keys::everyPage()
{
    QFETCH(const QString, language);
    for (QTranslator *one : qApp->findChildren<QTranslator *>())
        delete one; // of the language before
    app::speak(QLocale(language));
    const QTemporaryDir kept;
    QSettings settings(kept.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const RecordShelf shelf(kept.filePath(u"checks"_s));
    const Dialogs dialogs{[](QWidget *) { return QString(); }, [](QWidget *, const QString &) { return QString(); },
                          [](QWidget *, const QString &, const QString &) { return true; },
                          [](QWidget *, const QString &) {}};
    Theme theme(*qApp);
    MainWindow window(theme, settings, dialogs, shelf);
    window.resize(1180, 620);
    window.show();
    QStringList found = sharedOn(window);
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
        found += sharedIn(*menu);
    window.checkServer(u"practice:open"_s);
    CheckWizard &wizard = *window.wizard();
    QSignalSpy checked(&wizard, &CheckWizard::checked);
    while (wizard.currentId() != CheckWizard::TheCheck) {
        if (wizard.currentId() == CheckWizard::HowFar)
            wizard.findChild<QAbstractButton *>(u"deliverRadioButton"_s)->click();
        QCoreApplication::processEvents();
        found += sharedOn(window);
        wizard.button(QWizard::NextButton)->click();
    }
    found += sharedOn(window);
    QVERIFY(checked.wait(kPatience));
    found += sharedOn(window);
    wizard.button(QWizard::NextButton)->click();
    for (int i = 0; i < wizard.findChild<QTabWidget *>(u"checkTabs"_s)->count(); ++i) {
        wizard.findChild<QTabWidget *>(u"checkTabs"_s)->setCurrentIndex(i);
        QCoreApplication::processEvents();
        found += sharedOn(window);
    }
    wizard.button(QWizard::NextButton)->click();
    QCoreApplication::processEvents();
    found += sharedOn(window);
    window.learn();
    auto &page = *window.findChild<LearnPage *>();
    for (const LearnTool &one : learnTools()) {
        page.open(one.id);
        QCoreApplication::processEvents();
        found += sharedOn(window);
    }
    found.removeDuplicates();
    QCOMPARE(found.join(u'\n'), QString());
}

QTEST_MAIN(tst_Keys)
#include "tst_keys.moc"
