// SPDX-License-Identifier: Apache-2.0
#include "core/check/recordfile.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/checkwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::ui;

namespace {

constexpr int kPatience = 30000; // ms

} // namespace

// A message of a saved check that is waited for, while the user looks at whatever page.
class tst_Waiting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void waitsOnAnyPage_data();
    void waitsOnAnyPage();
    void aWaitEndsWithTheWindow();

private:
    template <typename T> T *child(const char *name) { return m_window->findChild<T *>(QLatin1StringView(name)); }
    QByteArray saveUnseen(const QString &file, const QString &place);
    check::Record saved(const QString &file);

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

void tst_Waiting::init()
{
    m_complaints.clear();
    m_timesAsked = 0;
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_shelf = std::make_unique<RecordShelf>(m_folder->filePath(u"checks"_s));
    m_dialogs = {[](QWidget *) { return QString(); }, [](QWidget *, const QString &) { return QString(); },
                 [this](QWidget *, const QString &, const QString &) {
                     ++m_timesAsked;
                     return m_answer;
                 },
                 [this](QWidget *, const QString &complaint) { m_complaints += complaint; }};
    m_window = std::make_unique<MainWindow>(m_theme, *m_settings, m_dialogs, *m_shelf);
    m_window->show();
}

// A check whose message came out, saved as if nobody had seen it; answers with the message.
QByteArray tst_Waiting::saveUnseen(const QString &file, const QString &place)
{
    m_window->checkServer(u"practice:open"_s);
    CheckWizard *wizard = m_window->wizard();
    while (wizard->currentId() != CheckWizard::HowFar)
        wizard->button(QWizard::NextButton)->click();
    child<QRadioButton>("deliverRadioButton")->click();
    QSignalSpy checked(wizard, &CheckWizard::checked);
    wizard->button(QWizard::NextButton)->click();
    if (!checked.wait(kPatience))
        return {};
    check::Record record = wizard->session().record();
    if (!record.evidence.delivery || record.evidence.delivery->arrivals.empty())
        return {};
    const QByteArray source = record.evidence.delivery->arrivals.front().source;
    record.evidence.delivery->arrivals.clear();
    record.evidence.delivery->end = verdict::WatchEnd::StillOpen;
    record.evidence.delivery->watched = place;
    return writeRecord(file, record) ? QByteArray() : source;
}

check::Record tst_Waiting::saved(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const auto record = check::readRecord(source.readAll());
    return record ? *record : check::Record();
}

void tst_Waiting::waitsOnAnyPage_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isLookedAt");
    QTest::newRow("a Maildir, the start page") << u"maildir:"_s << false;
    QTest::newRow("a Maildir, its own page") << u"maildir:"_s << true;
    QTest::newRow("an mbox, the start page") << u"mbox:"_s << false;
}

// The watch of a saved check goes on when its page is left; what comes is kept, and the page shows it.
void tst_Waiting::waitsOnAnyPage()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, isLookedAt);
    const bool isMaildir = kind == u"maildir:"_s;
    const QString place = m_folder->filePath(u"mail"_s);
    for (const char *name : {"mail/new", "mail/cur", "mail/tmp"})
        QVERIFY(!isMaildir || QDir(m_folder->path()).mkpath(QLatin1StringView(name)));
    QFile box(isMaildir ? place + u"/new/1.a.host"_s : place);
    if (!isMaildir) {
        QVERIFY(box.open(QIODevice::WriteOnly)); // an empty one
        box.close();
    }
    const QString file = m_folder->filePath(u"saved.postern"_s);
    const QByteArray source = saveUnseen(file, kind + place);
    QVERIFY(!source.isEmpty());
    QVERIFY(m_window->openFile(file));
    auto *sign = child<QAbstractButton>("watchSign");
    QVERIFY(!sign->isVisible());
    child<QPushButton>("goOnButton")->click();
    QVERIFY(sign->isVisible());
    if (!isLookedAt) {
        child<QPushButton>("backButton")->click();
        QVERIFY(!child<QWidget>("laterCard")->isVisible());
        QVERIFY(sign->isVisible());
        sign->click(); // to the check, which waits still
        QVERIFY(child<QPushButton>("stopWatchingButton")->isVisible());
        child<QPushButton>("backButton")->click();
    }
    QVERIFY(box.open(QIODevice::WriteOnly | QIODevice::Append));
    box.write(isMaildir ? source : "From MAILER-DAEMON Wed Nov 25 20:00:00 2026\n" + source + "\n");
    box.close();
    QTRY_VERIFY_WITH_TIMEOUT(!sign->isVisible(), kPatience);
    QCOMPARE(saved(file).evidence.delivery->arrivals.size(), std::size_t(1));
    QCOMPARE(int(saved(file).evidence.delivery->end), int(verdict::WatchEnd::Proven));
    QCOMPARE(child<QWidget>("laterCard")->isVisible(), false);
    QVERIFY(child<QLabel>("waySentence")); // on the page already, whether it is looked at or not
    QVERIFY(m_complaints.isEmpty());
}

void tst_Waiting::aWaitEndsWithTheWindow()
{
    const QString place = m_folder->filePath(u"mail"_s);
    for (const char *name : {"mail/new", "mail/cur", "mail/tmp"})
        QVERIFY(QDir(m_folder->path()).mkpath(QLatin1StringView(name)));
    const QString file = m_folder->filePath(u"saved.postern"_s);
    QVERIFY(!saveUnseen(file, u"maildir:"_s + place).isEmpty());
    QVERIFY(m_window->openFile(file));
    child<QPushButton>("goOnButton")->click();
    child<QPushButton>("backButton")->click();
    m_timesAsked = 0;
    m_answer = false;
    QVERIFY(!m_window->close());
    QCOMPARE(m_timesAsked, 1);
    QVERIFY(child<QAbstractButton>("watchSign")->isVisible());
    m_answer = true;
    QVERIFY(m_window->close());
    QCOMPARE(m_timesAsked, 2);
    QCOMPARE(int(saved(file).evidence.delivery->end), int(verdict::WatchEnd::Stopped));
}

QTEST_MAIN(tst_Waiting)
#include "tst_waiting.moc"
