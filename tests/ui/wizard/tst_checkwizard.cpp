// SPDX-License-Identifier: Apache-2.0
#include "core/check/recordfile.h"
#include "core/verdict/rulebook.h"
#include "core/verdict/verdict.h"
#include "ui/parts/field.h"
#include "ui/theme/theme.h"
#include "ui/wizard/checkwizard.h"
#include "ui/wizard/headedpage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::ui;

namespace {

constexpr int kPatience = 30000; // ms; a whole check over loopback takes less than one second

Dialogs silentDialogs()
{
    return {[](QWidget *) { return QString(); }, [](QWidget *, const QString &) { return QString(); },
            [](QWidget *, const QString &, const QString &) { return false; }, [](QWidget *, const QString &) {}};
}

Draft draftFor(const QString &server)
{
    Draft draft;
    draft.server = server;
    return draft;
}

QString messageBeside(const QWidget *editor)
{
    const auto *field = qobject_cast<const Field *>(editor->parentWidget());
    return field ? field->message() : u"no field"_s;
}

} // namespace

// The wizard from end to end, with real mail servers on loopback, by what a person can see and press.
class tst_CheckWizard : public QObject
{
    Q_OBJECT

private slots:
    void toTheVerdict_data();
    void toTheVerdict();
    void stopped();
    void stoppedTooLate();
    void nobodyThere();
    void runAgain();
    void savedAndCopied();
    void saysBesideTheField_data();
    void saysBesideTheField();
    void permission();
    void goingBackLosesNothing();
    void byKeyboardAlone();
    void everythingHasAName();
    void everyPageIsExplained();
    void logsInAsWell();
    void assistiveTechnologyTypes();

private:
    template <typename T> T *child(const char *name) { return m_wizard->findChild<T *>(QLatin1StringView(name)); }
    void begin(const Draft &draft, const RecordShelf &shelf = RecordShelf({}));
    void press(QWizard::WizardButton which) { m_wizard->button(which)->click(); }
    void pressTo(CheckWizard::Page page);
    void type(const char *editor, const QString &text);

    Theme m_theme{*qApp};
    Dialogs m_dialogs = silentDialogs();
    std::unique_ptr<CheckWizard> m_wizard;
};

void tst_CheckWizard::begin(const Draft &draft, const RecordShelf &shelf)
{
    m_wizard = std::make_unique<CheckWizard>(draft, shelf, m_dialogs);
    m_wizard->show();
}

void tst_CheckWizard::pressTo(CheckWizard::Page page)
{
    while (m_wizard->currentId() != page) {
        const int before = m_wizard->currentId();
        press(QWizard::NextButton);
        if (m_wizard->currentId() == before)
            QFAIL(qPrintable(u"stuck on page %1"_s.arg(before)));
    }
}

void tst_CheckWizard::type(const char *editor, const QString &text)
{
    auto *edit = child<QLineEdit>(editor);
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void tst_CheckWizard::toTheVerdict_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("word");

    QTest::newRow("closed") << u"practice:closed"_s << u"Closed"_s;
    QTest::newRow("open") << u"practice:open"_s << u"Open relay"_s;
    QTest::newRow("a door") << u"practice:percent"_s << u"Partly open"_s;
    QTest::newRow("refuses us") << u"practice:blocklisted"_s << u"Inconclusive"_s;
}

void tst_CheckWizard::toTheVerdict()
{
    QFETCH(QString, server);
    QFETCH(QString, word);

    QTemporaryDir folder;
    begin(draftFor({}), RecordShelf(folder.path()));
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
    type("serverEdit", server);
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    pressTo(CheckWizard::TheCheck);
    QVERIFY(m_wizard->session().isRunning());
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
    QVERIFY(!m_wizard->button(QWizard::BackButton)->isEnabled());
    QVERIFY(checked.wait(kPatience));
    QVERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
    const QAbstractItemModel *dialogue = child<QListView>("dialogueList")->model();
    QVERIFY(!dialogue->match(dialogue->index(0, 0), Qt::DisplayRole, u"RCPT TO:"_s, 1, Qt::MatchStartsWith).isEmpty());
    const auto *questions = child<QTreeWidget>("questionTree");
    QVERIFY(questions->topLevelItemCount() > 0);
    const QTreeWidgetItem *endpoint = questions->topLevelItem(0);
    QVERIFY(endpoint->childCount() > 10);
    for (int i = 0; i < endpoint->childCount(); ++i) {
        QVERIFY(!endpoint->child(i)->text(0).isEmpty());
        QVERIFY2(endpoint->child(i)->text(2) != u"waiting", qPrintable(endpoint->child(i)->text(0)));
    }
    press(QWizard::NextButton);
    QCOMPARE(m_wizard->currentId(), int(CheckWizard::Verdict));
    QCOMPARE(child<QLabel>("verdictWordLabel")->text(), word);

    QFile file(checked.first().at(1).toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto record = check::readRecord(file.readAll());
    QVERIFY(record);
    QCOMPARE(*record, m_wizard->session().record());
    QVERIFY(RecordShelf(folder.path()).cutShort().isEmpty());
}

void tst_CheckWizard::stopped()
{
    begin(draftFor(u"practice:closed"_s));
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    pressTo(CheckWizard::TheCheck);
    QVERIFY(m_wizard->button(QWizard::CancelButton)->text().contains(u"Stop"));
    press(QWizard::CancelButton);
    if (checked.isEmpty())
        QVERIFY(checked.wait(kPatience));
    QVERIFY(m_wizard->isVisible());
    QVERIFY(m_wizard->session().record().wasCancelled);
    QVERIFY(!m_wizard->button(QWizard::CancelButton)->text().contains(u"Stop"));
    press(QWizard::NextButton);
    QCOMPARE(m_wizard->currentId(), int(CheckWizard::Verdict));
    press(QWizard::CancelButton);
    QVERIFY(!m_wizard->isVisible());
}

// The button that stops a check closes the window when it is over; not at the very moment.
void tst_CheckWizard::stoppedTooLate()
{
    begin(draftFor(u"practice:closed"_s));
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    pressTo(CheckWizard::TheCheck);
    QVERIFY(checked.wait(kPatience));
    press(QWizard::CancelButton);
    QVERIFY(m_wizard->isVisible());
    QTest::qWait(700);
    press(QWizard::CancelButton);
    QVERIFY(!m_wizard->isVisible());
}

void tst_CheckWizard::nobodyThere()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QString target = u"127.0.0.1:%1"_s.arg(nobody.serverPort());
    nobody.close();
    begin(draftFor(target));
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    pressTo(CheckWizard::TheCheck);
    QVERIFY(checked.wait(kPatience));
    const auto *page = qobject_cast<const HeadedPage *>(m_wizard->currentPage());
    QVERIFY2(page->subheading().contains(target), qPrintable(page->subheading()));
}

void tst_CheckWizard::runAgain()
{
    begin(draftFor(u"practice:open"_s));
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    pressTo(CheckWizard::TheCheck);
    QVERIFY(checked.wait(kPatience));
    pressTo(CheckWizard::WhatNext);
    child<QAbstractButton>("againButton")->click();
    QCOMPARE(m_wizard->currentId(), int(CheckWizard::TheCheck));
    QVERIFY(m_wizard->session().isRunning());
    QVERIFY(checked.wait(kPatience));
    QCOMPARE(checked.size(), 2);
}

void tst_CheckWizard::savedAndCopied()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kept.postern"_s);
    QString suggested;
    m_dialogs.saveFile = [&](QWidget *, const QString &name) {
        suggested = name;
        return path;
    };
    begin(draftFor(u"practice:closed"_s));
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    QSignalSpy saved(m_wizard.get(), &CheckWizard::saved);
    pressTo(CheckWizard::TheCheck);
    QVERIFY(checked.wait(kPatience));
    pressTo(CheckWizard::WhatNext);
    child<QAbstractButton>("saveButton")->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(suggested.startsWith(u"practice-closed-") && suggested.endsWith(u".postern"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(check::readRecord(file.readAll()));

    child<QAbstractButton>("copyButton")->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"Closed", Qt::CaseInsensitive));

    QString complaint;
    m_dialogs.saveFile = [&](QWidget *, const QString &) { return folder.filePath(u"no/such/folder"_s); };
    m_dialogs.complain = [&](QWidget *, const QString &text) { complaint = text; };
    child<QAbstractButton>("saveButton")->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(complaint.contains(u"cannot be written"));
    m_dialogs = silentDialogs();
}

void tst_CheckWizard::saysBesideTheField_data()
{
    QTest::addColumn<QByteArray>("editor");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");

    QTest::newRow("server, mail address") << QByteArray("serverEdit") << u"me@example.org"_s << u"is a mail address"_s;
    QTest::newRow("server, range") << QByteArray("serverEdit") << u"192.0.2.0/24"_s << u"more than one server"_s;
    QTest::newRow("ports") << QByteArray("portsEdit") << u"25, smtp"_s << u"“smtp” is no port"_s;
    QTest::newRow("source") << QByteArray("sourceEdit") << u"here"_s << u"no IP address"_s;
    QTest::newRow("proxy") << QByteArray("proxyEdit") << u"ftp://host"_s << u"no proxy"_s;
    QTest::newRow("recipient") << QByteArray("recipientEdit") << u"you"_s << u"there is no @ in it"_s;
    QTest::newRow("reserved domain") << QByteArray("recipientEdit") << u"you@example.org"_s
                                     << u"reserved for examples"_s;
    QTest::newRow("big provider") << QByteArray("senderEdit") << u"you@gmail.com"_s << u"big provider"_s;
    QTest::newRow("big provider's subdomain")
        << QByteArray("senderEdit") << u"you@mail.yahoo.com"_s << u"big provider"_s;
    QTest::newRow("an ordinary one") << QByteArray("senderEdit") << u"you@a-company.de"_s << QString();
    QTest::newRow("domain") << QByteArray("hostedDomainEdit") << u"a b"_s << u"no domain"_s;
}

void tst_CheckWizard::saysBesideTheField()
{
    QFETCH(QByteArray, editor);
    QFETCH(QString, text);
    QFETCH(QString, says);

    begin(draftFor(u"127.0.0.1:1"_s));
    type(editor.constData(), text);
    const QString said = messageBeside(child<QLineEdit>(editor.constData()));
    QVERIFY2(says.isEmpty() ? said.isEmpty() : said.contains(says), qPrintable(said));
}

void tst_CheckWizard::permission()
{
    begin(draftFor(u"192.0.2.25"_s));
    pressTo(CheckWizard::MayWe);
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
    auto *mayTest = child<QAbstractButton>("mayTestCheckBox");
    mayTest->click();
    QVERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
    QVERIFY(orderFrom(m_wizard->draft())->permission == check::Permission::Asked);
    // The word was given for this server, not for another one.
    press(QWizard::BackButton);
    type("serverEdit", u"192.0.2.26"_s);
    pressTo(CheckWizard::MayWe);
    QVERIFY(!mayTest->isChecked());
    QVERIFY(!orderFrom(m_wizard->draft()));
    // Nobody has to be asked for one's own machine.
    press(QWizard::BackButton);
    type("serverEdit", u"127.0.0.1:1"_s);
    pressTo(CheckWizard::MayWe);
    QVERIFY(!mayTest->isVisible());
    QVERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
}

void tst_CheckWizard::goingBackLosesNothing()
{
    begin(draftFor(u"127.0.0.1:1"_s));
    pressTo(CheckWizard::MayWe);
    child<QAbstractButton>("insideRadioButton")->click();
    pressTo(CheckWizard::Addresses);
    type("recipientEdit", u"you@a-company.de"_s);
    pressTo(CheckWizard::HowFar);
    child<QAbstractButton>("recipientRadioButton")->click();
    child<QAbstractButton>("step1Button")->click();
    QCOMPARE(m_wizard->currentId(), int(CheckWizard::Server));
    pressTo(CheckWizard::HowFar);
    QVERIFY(child<QAbstractButton>("insideRadioButton")->isChecked());
    QCOMPARE(child<QLineEdit>("recipientEdit")->text(), u"you@a-company.de"_s);
    QVERIFY(child<QAbstractButton>("recipientRadioButton")->isChecked());
    const auto order = orderFrom(m_wizard->draft());
    QVERIFY(order);
    QVERIFY(order->claim == verdict::Claim::Inside);
    QVERIFY(order->depth == verdict::Depth::Recipient);
}

void tst_CheckWizard::byKeyboardAlone()
{
    begin(draftFor({}));
    QApplication::setActiveWindow(m_wizard.get());
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"practice:open"_s);
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    for (int page = CheckWizard::Server; page < CheckWizard::TheCheck; ++page) {
        QCOMPARE(m_wizard->currentId(), page);
        QTest::keyClick(m_wizard.get(), Qt::Key_Return);
    }
    QVERIFY(checked.wait(kPatience));
    QTest::keyClick(m_wizard.get(), Qt::Key_Return);
    QCOMPARE(m_wizard->currentId(), int(CheckWizard::Verdict));
}

// Whatever can be reached by Tab tells assistive technology what it is.
void tst_CheckWizard::everythingHasAName()
{
    begin(draftFor(u"127.0.0.1:1"_s));
    QStringList nameless;
    for (const QWidget *widget : m_wizard->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isPart = widget->objectName().startsWith(u"qt_"); // of a widget of Qt's
        if ((widget->focusPolicy() & Qt::TabFocus) && !isNamed && !isPart && !qobject_cast<const QWizardPage *>(widget))
            nameless += QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QCOMPARE(nameless.join(u", "_s), QString());
}

void tst_CheckWizard::everyPageIsExplained()
{
    begin(draftFor(u"practice:closed"_s));
    QSignalSpy wanted(m_wizard.get(), &CheckWizard::helpWanted);
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    QStringList titles;
    for (const int page : m_wizard->pageIds()) {
        pressTo(CheckWizard::Page(page));
        if (page == CheckWizard::TheCheck && checked.isEmpty())
            QVERIFY(checked.wait(kPatience));
        press(QWizard::HelpButton);
        QCOMPARE(wanted.size(), page + 1);
        const explain::Help help = explain::helpOn(wanted.last().first().value<explain::HelpTopic>());
        QVERIFY(!titles.contains(help.title));
        QVERIFY(help.paragraphs.size() > 1);
        titles += help.title;
        QCOMPARE(m_wizard->button(QWizard::CustomButton1)->isVisible(), page == CheckWizard::Verdict);
    }
    QVERIFY(!explain::helpOn(explain::HelpTopic::Keys).paragraphs.isEmpty());
}

void tst_CheckWizard::logsInAsWell()
{
    QTemporaryDir folder;
    begin(draftFor(u"practice:closed"_s), RecordShelf(folder.path()));
    pressTo(CheckWizard::Addresses);
    auto *password = child<QLineEdit>("passwordEdit");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    type("passwordEdit", u"company-a-practice"_s);
    QVERIFY(messageBeside(child<QLineEdit>("userEdit")).contains(u"Whose password"));
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
    type("userEdit", u"coworker@companya.com"_s);
    QVERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    pressTo(CheckWizard::TheCheck);
    QVERIFY(checked.wait(kPatience));
    pressTo(CheckWizard::Verdict);
    QCOMPARE(child<QLabel>("verdictWordLabel")->text(), u"Closed"_s);
    const auto *cell = child<QAbstractButton>("insideOutsideCell");
    QVERIFY2(cell->accessibleName().startsWith(u"Taken, with a password"), qPrintable(cell->accessibleName()));
    // Nothing that was written knows the password.
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("company-a-practice"), qPrintable(name));
    }
}

// It sets the text as a whole, and presses no keys.
void tst_CheckWizard::assistiveTechnologyTypes()
{
    begin(draftFor({}));
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(child<QLineEdit>("serverEdit"));
    told->setText(QAccessible::Value, u"practice:open"_s);
    QCOMPARE(m_wizard->draft().server, u"practice:open"_s);
    QVERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
}

QTEST_MAIN(tst_CheckWizard)
#include "tst_checkwizard.moc"
