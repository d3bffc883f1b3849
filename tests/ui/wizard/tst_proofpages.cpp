// SPDX-License-Identifier: Apache-2.0
#include "core/check/recordfile.h"
#include "ui/theme/theme.h"
#include "ui/verdict/latercard.h"
#include "ui/verdict/laterwatches.h"
#include "ui/verdict/sourcedrop.h"
#include "ui/wizard/checkwizard.h"
#include "ui/wizard/mailboxform.h"
#include "ui/wizard/waitcard.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
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
constexpr int kManual = 5;       // the last kind of place

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

} // namespace

// The proof by delivery, by what a person can see and press.
class tst_ProofPages : public QObject
{
    Q_OBJECT

private slots:
    void practiceFromTheQuestionToTheProof();
    void fromTheVerdictToTheProof();
    void whatIsClosedHasNothingToProve();
    void places_data();
    void places();
    void thePasswordStaysInMemory();
    void aMaildirShowsWhoseItIs();
    void theCodeThatIsShown();
    void anotherMailboxIsAnotherQuestion();
    void theWaitTellsTheTime();
    void theWaitAsksForTheCode();
    void aMessageIsDropped();
    void goingOnWithASavedCheck();

private:
    template <typename T> T *child(const char *name) { return m_wizard->findChild<T *>(QLatin1StringView(name)); }
    void begin(const Draft &draft);
    void press(QWizard::WizardButton which) { m_wizard->button(which)->click(); }
    void pressTo(CheckWizard::Page page);

    Theme m_theme{*qApp};
    Dialogs m_dialogs = silentDialogs();
    std::unique_ptr<CheckWizard> m_wizard;
};

void tst_ProofPages::begin(const Draft &draft)
{
    m_wizard = std::make_unique<CheckWizard>(draft, RecordShelf({}), m_dialogs);
    m_wizard->show();
}

void tst_ProofPages::pressTo(CheckWizard::Page page)
{
    while (m_wizard->currentId() != page) {
        const int before = m_wizard->currentId();
        press(QWizard::NextButton);
        if (m_wizard->currentId() == before)
            QFAIL(qPrintable(u"stuck on page %1"_s.arg(before)));
    }
}

void tst_ProofPages::practiceFromTheQuestionToTheProof()
{
    begin(draftFor(u"practice:open"_s));
    pressTo(CheckWizard::HowFar);
    child<QRadioButton>("deliverRadioButton")->click();
    QVERIFY(m_wizard->button(QWizard::NextButton)->isEnabled()); // Company A brings its own mailbox
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    press(QWizard::NextButton);
    QVERIFY(checked.wait(kPatience));
    press(QWizard::NextButton);
    QCOMPARE(child<QLabel>("verdictWordLabel")->text(), u"Open relay"_s);
    QVERIFY(child<QLabel>("waySentence")->text().contains(u"That is the proof."));
    const auto rows = m_wizard->findChildren<QWidget *>(u"hopRow"_s);
    QCOMPARE(rows.size(), 2);
    QVERIFY(!child<QPushButton>("proveButton")->isVisible()); // there is nothing left to prove
}

void tst_ProofPages::fromTheVerdictToTheProof()
{
    begin(draftFor(u"practice:open"_s));
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    pressTo(CheckWizard::TheCheck);
    QVERIFY(checked.wait(kPatience));
    press(QWizard::NextButton);
    auto *prove = child<QPushButton>("proveButton");
    QVERIFY(prove->isVisible());
    QVERIFY(!child<QWidget>("wayCard"));
    prove->click();
    QCOMPARE(m_wizard->currentId(), int(CheckWizard::HowFar));
    QVERIFY(child<QRadioButton>("deliverRadioButton")->isChecked());
    press(QWizard::NextButton);
    QVERIFY(checked.wait(kPatience));
    press(QWizard::NextButton);
    QVERIFY(child<QWidget>("wayCard"));
}

void tst_ProofPages::whatIsClosedHasNothingToProve()
{
    begin(draftFor(u"practice:closed"_s));
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    pressTo(CheckWizard::TheCheck);
    QVERIFY(checked.wait(kPatience));
    press(QWizard::NextButton);
    QVERIFY(!child<QPushButton>("proveButton")->isVisible());
}

void tst_ProofPages::places_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("watch");
    QTest::addColumn<bool>("isComplete");

    QTest::newRow("IMAP") << 0 << u"me@mail.outside.example/INBOX"_s << u"imaps://me@mail.outside.example/INBOX"_s
                          << true;
    QTest::newRow("STARTTLS") << 1 << u"me@mail.outside.example"_s << u"imap+starttls://me@mail.outside.example"_s
                              << true;
    QTest::newRow("Maildir") << 2 << u"/home/me/Maildir"_s << u"maildir:/home/me/Maildir"_s << true;
    QTest::newRow("mbox") << 3 << u"/var/mail/me"_s << u"mbox:/var/mail/me"_s << true;
    QTest::newRow("listener") << 4 << u"192.0.2.7:25"_s << u"listen:192.0.2.7:25"_s << true;
    QTest::newRow("myself") << 5 << QString() << u"manual"_s << true;
    QTest::newRow("nothing typed") << 2 << QString() << QString() << false;
    QTest::newRow("no user") << 0 << u"mail.outside.example"_s << u"imaps://mail.outside.example"_s << false;
    QTest::newRow("a password in it") << 0 << u"me:secret@mail.outside.example"_s
                                      << u"imaps://me:secret@mail.outside.example"_s << false;
}

void tst_ProofPages::places()
{
    QFETCH(int, kind);
    QFETCH(QString, typed);
    QFETCH(QString, watch);
    QFETCH(bool, isComplete);

    Draft draft = draftFor(u"192.0.2.25"_s);
    draft.recipient = u"me@outside.example"_s;
    draft.watch = u"manual"_s;
    MailboxForm form(draft);
    form.fill();
    form.show();
    QVERIFY(form.isComplete());
    form.findChild<QComboBox *>(u"watchKindCombo"_s)->setCurrentIndex(kind);
    form.findChild<QLineEdit *>(u"watchPlaceEdit"_s)->setText(typed);
    auto *password = form.findChild<QLineEdit *>(u"watchPasswordEdit"_s);
    QCOMPARE(password->isVisible(), kind <= 1);
    QVERIFY(kind > 1 || !form.isComplete());
    password->setText(u"kitchen"_s);
    QCOMPARE(draft.watch, watch);
    QCOMPARE(form.isComplete(), isComplete);
    draft.recipient.clear();
    QVERIFY(!form.isComplete()); // to whom?
}

void tst_ProofPages::thePasswordStaysInMemory()
{
    Draft draft = draftFor(u"192.0.2.25"_s);
    draft.watch = u"imaps://me@mail.outside.example"_s;
    MailboxForm form(draft);
    form.fill();
    auto *password = form.findChild<QLineEdit *>(u"watchPasswordEdit"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->setText(u"kitchen"_s);
    QCOMPARE(draft.watchPassword, u"kitchen"_s);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    remember(draft, settings);
    settings.sync();
    QFile file(folder.filePath(u"s.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("mail.outside.example"));
    QVERIFY(!kept.contains("kitchen"));
    QVERIFY(recalled(settings).watchPassword.isEmpty());
}

void tst_ProofPages::aMaildirShowsWhoseItIs()
{
    QTemporaryDir directory;
    for (const char *name : {"new", "cur", "tmp"})
        QDir(directory.path()).mkdir(QString::fromLatin1(name));
    QFile file(directory.filePath(u"new/1.a.host"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Delivered-To: me@postern.zz\n\nhello\n");
    file.close();
    Draft draft = draftFor(u"192.0.2.25"_s);
    draft.recipient = u"me@postern.zz"_s;
    draft.watch = u"maildir:"_s + directory.path();
    MailboxForm form(draft);
    form.fill();
    form.findChild<QPushButton *>(u"ownAddressButton"_s)->click();
    QTRY_COMPARE(int(draft.ownAddress.how), int(verdict::OwnAddress::How::Read));
    QVERIFY(form.findChild<QLabel *>(u"ownAddressLabel"_s)->text().startsWith(u"This mailbox is yours"));
}

void tst_ProofPages::theCodeThatIsShown()
{
    Draft draft = draftFor(u"192.0.2.25"_s);
    draft.recipient = u"me@postern.zz"_s;
    draft.watch = u"manual"_s;
    MailboxForm form(draft);
    form.fill();
    form.show();
    auto *source = form.findChild<SourceDrop *>();
    auto *said = form.findChild<QLabel *>(u"ownAddressLabel"_s);
    QVERIFY(!source->isVisible());
    form.findChild<QPushButton *>(u"ownAddressButton"_s)->click();
    QTRY_VERIFY(source->isVisible());
    const QString code = said->text().section(u"code "_s, 1).left(9);
    QCOMPARE(code.size(), 9);
    source->setPlainText(u"To: me@postern.zz\nSubject: hello\n\n"_s);
    QVERIFY(said->text().contains(u"not in there"));
    QCOMPARE(int(draft.ownAddress.how), int(verdict::OwnAddress::How::NotShown));
    source->setPlainText(u"To: me@postern.zz\nSubject: %1\n\n"_s.arg(code));
    QCOMPARE(int(draft.ownAddress.how), int(verdict::OwnAddress::How::CodeSeen));
    QVERIFY(!source->isVisible());
}

void tst_ProofPages::anotherMailboxIsAnotherQuestion()
{
    Draft draft = draftFor(u"192.0.2.25"_s);
    draft.recipient = u"me@outside.example"_s; // nobody's domain: no message can reach anybody
    draft.watch = u"manual"_s;
    MailboxForm form(draft);
    form.fill();
    form.findChild<QPushButton *>(u"ownAddressButton"_s)->click();
    QTRY_COMPARE(int(draft.ownAddress.how), int(verdict::OwnAddress::How::NotNeeded));
    form.fill(); // the page is shown again, with the same answers
    QCOMPARE(int(draft.ownAddress.how), int(verdict::OwnAddress::How::NotNeeded));
    draft.recipient = u"somebody@postern.zz"_s;
    form.fill();
    QCOMPARE(int(draft.ownAddress.how), int(verdict::OwnAddress::How::NotShown));
    form.findChild<QComboBox *>(u"watchKindCombo"_s)->setCurrentIndex(3);
    QCOMPARE(int(draft.ownAddress.how), int(verdict::OwnAddress::How::NotShown));
}

void tst_ProofPages::theWaitTellsTheTime()
{
    CheckSession session(RecordShelf({}));
    WaitCard card(session);
    QVERIFY(card.isHidden());
    card.show(check::WatchStarted{u"maildir:/home/me/Maildir"_s});
    QVERIFY(card.isVisible());
    card.show(check::MessageSent{0, 0, 0, true});
    card.show(check::Watching{std::chrono::seconds(75), std::chrono::minutes(40)});
    const auto *sentence = card.findChild<QLabel *>(u"waitSentence"_s);
    QVERIFY2(sentence->text().contains(u"1 min 15 s") && sentence->text().contains(u"40 min 0 s"),
             qPrintable(sentence->text()));
    auto *giveUp = card.findChild<QPushButton *>(u"giveUpButton"_s);
    QVERIFY(giveUp->isVisible());
    card.show(check::MessageSeen{0, verdict::Fate::Kind::Delivered});
    QVERIFY(sentence->text().contains(u"proof"));
    card.show(check::WatchEnded{verdict::WatchEnd::Proven, verdict::WatchTrouble::None});
    QVERIFY(!giveUp->isVisible());
    card.show(check::WatchEnded{verdict::WatchEnd::GaveUp, verdict::WatchTrouble::None});
    QVERIFY(sentence->text().contains(u"not arrived within the time"));
    card.begin();
    QVERIFY(card.isHidden());
}

void tst_ProofPages::theWaitAsksForTheCode()
{
    CheckSession session(RecordShelf({}));
    WaitCard card(session);
    card.show(check::CodeSent{*smtp::MailAddress::parse(u"me@postern.zz")});
    auto *code = card.findChild<QLineEdit *>(u"codeEdit"_s);
    QVERIFY(code->isVisible());
    code->setText(u"AAAA-BBBB"_s);
    card.findChild<QPushButton *>(u"tellCodeButton"_s)->click();
    QVERIFY(card.findChild<QLabel *>(u"waitNote"_s)->text().contains(u"not the code"));
    card.show(check::AddressShown{{verdict::OwnAddress::How::CodeTold, {}, {}}});
    QVERIFY(!code->isVisible());
}

void tst_ProofPages::aMessageIsDropped()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"m.eml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray source = "From: a\xff@b\r\nSubject: x\r\n\r\n\x1b[2Jhello\r\n";
    file.write(source);
    file.close();

    class Open : public SourceDrop
    {
    public:
        using SourceDrop::canInsertFromMimeData;
        using SourceDrop::insertFromMimeData;
    } drop;
    QSignalSpy given(&drop, &SourceDrop::given);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QVERIFY(drop.canInsertFromMimeData(&data));
    drop.insertFromMimeData(&data);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.first().first().toByteArray(), source); // as it is, though it is shown otherwise
    QVERIFY(drop.toPlainText().contains(u"\\x1b[2Jhello"));

    QMimeData text;
    text.setText(u"Subject: y\n\n"_s);
    drop.clear();
    drop.insertFromMimeData(&text);
    QCOMPARE(given.last().first().toByteArray(), QByteArray("Subject: y\n\n"));
    QMimeData nothing;
    nothing.setUrls({QUrl::fromLocalFile(folder.filePath(u"none"_s))});
    const qsizetype before = given.size();
    drop.insertFromMimeData(&nothing);
    QCOMPARE(given.size(), before);
}

// A check whose message was not seen goes on, as it was saved, when the message has come.
void tst_ProofPages::goingOnWithASavedCheck()
{
    begin(draftFor(u"practice:open"_s));
    pressTo(CheckWizard::HowFar);
    child<QRadioButton>("deliverRadioButton")->click();
    QSignalSpy checked(m_wizard.get(), &CheckWizard::checked);
    press(QWizard::NextButton);
    QVERIFY(checked.wait(kPatience));
    check::Record record = m_wizard->session().record();
    QVERIFY(!record.evidence.delivery->arrivals.empty());

    QTemporaryDir directory;
    for (const char *name : {"new", "cur", "tmp"})
        QDir(directory.path()).mkdir(QString::fromLatin1(name));
    const QByteArray source = record.evidence.delivery->arrivals.front().source;
    record.evidence.delivery->arrivals.clear();
    record.evidence.delivery->end = verdict::WatchEnd::StillOpen;
    record.evidence.delivery->watched = u"maildir:"_s + directory.path();
    const QString name = u"/saved.postern"_s;
    LaterWatches watches;
    LaterCard card(watches);
    card.setRecord(record, name);
    QVERIFY(card.isVisible());
    QSignalSpy grown(&watches, &LaterWatches::grown);
    card.findChild<QPushButton *>(u"goOnButton"_s)->click();
    auto *stop = card.findChild<QPushButton *>(u"stopWatchingButton"_s);
    QVERIFY(stop->isVisible());
    // Another check is looked at meanwhile, and this one again.
    card.setRecord(record, u"/another.postern"_s);
    QVERIFY(!stop->isVisible());
    card.setRecord(record, name);
    QVERIFY(stop->isVisible());
    QFile file(directory.filePath(u"tmp/1.a.host"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(source);
    file.close();
    QVERIFY(file.rename(directory.filePath(u"new/1.a.host"_s)));
    QTRY_COMPARE(grown.size(), 1);
    const auto known = grown.first().at(1).value<check::Record>();
    QCOMPARE(known.evidence.delivery->arrivals.size(), std::size_t(1));
    QVERIFY(watches.files().isEmpty());
    card.setRecord(known, name);
    QVERIFY(card.isHidden()); // it is proven

    // Or the user shows it.
    record.evidence.delivery->watched = u"manual"_s;
    card.setRecord(record, name);
    QVERIFY(!card.findChild<QPushButton *>(u"goOnButton"_s)->isVisible());
    card.findChild<SourceDrop *>()->setPlainText(QString::fromUtf8(source));
    QTRY_COMPARE(grown.size(), 2);
}

QTEST_MAIN(tst_ProofPages)
#include "tst_proofpages.moc"
