// SPDX-License-Identifier: Apache-2.0
#include "core/practice/company.h"
#include "ui/learn/laboratorychoices.h"
#include "ui/learn/laboratorypage.h"
#include "ui/learn/presenter.h"
#include "ui/parts/textlabel.h"
#include "ui/path/pathpanel.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFont>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using namespace postern::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kWhole = std::chrono::minutes(1); // longer than any journey

} // namespace

// The laboratory in a window, with real servers behind it.
class tst_Laboratory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingIsSentWithoutAGuess();
    void aWrongGuessIsExplained();
    void aRightGuess();
    void mailboxComesIntoSight();
    void presented_data();
    void presented();
    void anotherChoiceBeginsAnew();
    void whatCannotBeWrittenCannotBeChosen();
    void everySwitchIsInTheSituation();
    void theWholeWayByKeyboard();
    void tricks_data();
    void tricks();
    void withoutMotion();
    void leavingStopsTheServers();
    void destroyedWhileItRuns();
    void everythingHasAName();

private:
    template <typename Widget = QAbstractButton> Widget *find(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QString text(const char *label) const { return find<TextLabel>(label)->text(); }
    void send();

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<learn::Progress> m_progress;
    std::unique_ptr<LaboratoryPage> m_page;
};

void tst_Laboratory::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"lab.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_progress = std::make_unique<learn::Progress>(*m_settings);
    m_page = std::make_unique<LaboratoryPage>(*m_progress);
    m_page->resize(1000, 620);
    m_page->show();
}

void tst_Laboratory::cleanup()
{
    m_page.reset();
}

// Sends, and lets the scene run to its end.
void tst_Laboratory::send()
{
    find("sendButton")->click();
    QTRY_VERIFY(!m_page->isRunning());
    m_page->path().advance(kWhole);
}

void tst_Laboratory::nothingIsSentWithoutAGuess()
{
    QVERIFY(!find("sendButton")->isEnabled());
    QVERIFY(find<TextLabel>("whyNotLabel")->isVisible());
    find("guessButton1")->click();
    QVERIFY(find("sendButton")->isEnabled());
    QVERIFY(!find<TextLabel>("whyNotLabel")->isVisible());
}

void tst_Laboratory::aWrongGuessIsExplained()
{
    find("outsideRuleSwitch")->click(); // off
    find("guessButton1")->click();      // it refuses at RCPT TO
    send();
    QCOMPARE(text("saidLabel"), u"refuses at RCPT TO"_s);
    QCOMPARE(text("didLabel"), u"takes it"_s);
    QVERIFY(text("compareFirst").contains(u"second switch"_s));
    QVERIFY(text("compareReason").contains(u"second rule is off"_s));
    QVERIFY(text("compareMeaning").contains(u"must not happen"_s));
    QCOMPARE(text("mailboxLabel"), u"johndoe's mailbox"_s);
    QCOMPARE(text("mailboxCountLabel"), u"1 new message"_s);
    QVERIFY(text("markedHeader").contains(QLatin1StringView(practice::kRelayName)));
    QVERIFY(m_page->path().player().journey()->ending == Ending::Delivered);
    QVERIFY(m_progress->state(u"laboratory"_s) == learn::Progress::State::Done);
}

void tst_Laboratory::aRightGuess()
{
    find("guessButton1")->click();
    send();
    QCOMPARE(text("didLabel"), u"refuses at RCPT TO"_s);
    QCOMPARE(text("compareFirst"), u"You saw it coming."_s);
    QCOMPARE(text("mailboxCountLabel"), u"empty"_s);
    QVERIFY(isHeld(m_page->path().player().journey()->ending));
}

// At 1280×720, without a search for it.
void tst_Laboratory::mailboxComesIntoSight()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    find("outsideRuleSwitch")->click(); // off
    find("guessButton0")->click();
    send();
    auto *marked = find<QLabel>("markedHeader");
    QTRY_COMPARE(marked->visibleRegion().boundingRect(), marked->rect());
    auto *reason = find<QLabel>("didLabel");
    QCOMPARE(reason->visibleRegion().boundingRect(), reason->rect()); // and so is the comparison
    QCOMPARE(QApplication::focusWidget(), marked);
    QVERIFY2(marked->accessibleName().contains(u"Received"_s), qPrintable(marked->accessibleName()));
}

// For a class: one step at a time by the arrow keys, and in every one of them all is in sight.
void tst_Laboratory::presented_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280×720") << Presenter::kScreen;
    QTest::newRow("1920×1080") << QSize(1920, 1080);
}

void tst_Laboratory::presented()
{
    QFETCH(QSize, size);
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * Presenter::typeFor(size));
    QApplication::setFont(large);
    m_page = std::make_unique<LaboratoryPage>(*m_progress);
    m_page->present();
    m_page->resize(size);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
    const auto isWhole = [](const QWidget *one) { return one->visibleRegion().boundingRect() == one->rect(); };
    for (const learn::Flaw flaw : learn::kFlaws)
        QVERIFY(isWhole(find(qPrintable(learn::toString(flaw) + u"Check"_s))));
    find("outsideRuleSwitch")->click();
    QWidget *tabs = find<QTabBar>("laboratoryTabs");
    QTest::keyClick(tabs, Qt::Key_Right);
    QTRY_VERIFY(isWhole(find("guessButton2")) && isWhole(find<QWidget>("pathSentence")));
    find("guessButton0")->click();
    send();
    QCOMPARE(find<QTabBar>("laboratoryTabs")->currentIndex(), 2);
    QCOMPARE(QApplication::focusWidget(), tabs);
    QTRY_VERIFY(isWhole(find<QAbstractScrollArea>("dialogueList")->viewport())
                && isWhole(find<QWidget>("pathSentence")));
    QTest::keyClick(tabs, Qt::Key_Right);
    QTRY_VERIFY(isWhole(find<QWidget>("markedHeader")) && isWhole(find<QWidget>("compareMeaning")));
    QVERIFY(!m_page->path().isVisible()); // the mailbox has the room
}

void tst_Laboratory::anotherChoiceBeginsAnew()
{
    find("guessButton1")->click();
    send();
    QVERIFY(find<TextLabel>("compareFirst")->isVisible());
    find("lateCheck")->click();
    QVERIFY(!find<TextLabel>("compareFirst")->isVisible());
    QVERIFY(!find("sendButton")->isEnabled());
    QVERIFY(!find("guessButton1")->isChecked());
    find("guessButton2")->click();
    send();
    QCOMPARE(text("didLabel"), u"refuses at DATA"_s);
    QCOMPARE(text("compareFirst"), u"You saw it coming."_s);
    QVERIFY(text("compareReason").contains(u"late"_s));
}

void tst_Laboratory::whatCannotBeWrittenCannotBeChosen()
{
    auto *choices = m_page->findChild<LaboratoryChoices *>();
    auto *writing = find<QComboBox>("writingBox");
    const auto isEnabled = [writing](int row) {
        return qobject_cast<QStandardItemModel *>(writing->model())->item(row)->isEnabled();
    };
    QVERIFY(isEnabled(1) && isEnabled(2));
    writing->setCurrentIndex(2);
    find("recipientRadio0")->click();
    QVERIFY(isEnabled(1) && !isEnabled(2));
    QCOMPARE(writing->currentIndex(), 0);
    QCOMPARE(choices->situation().to.toByteArray(), QByteArray("accounting@companya.com"));
    QCOMPARE(choices->situation().from.toByteArray(), QByteArray("sales@supplier.example"));
    writing->setCurrentIndex(1);
    QCOMPARE(choices->situation().from.toByteArray(), QByteArray("coworker@companya.com"));
    find("insideRadio")->click();
    QVERIFY(!isEnabled(1));
    QCOMPARE(choices->situation().from.toByteArray(), QByteArray("anna@companya.com"));
    find("recipientRadio3")->click();
    writing->setCurrentIndex(2);
    QCOMPARE(choices->situation().to.toByteArray(), QByteArray("johndoe%gmail.com@companya.com"));
    find("resetButton")->click();
    QCOMPARE(choices->situation().from.toByteArray(), QByteArray(practice::kOutsider));
    QCOMPARE(choices->situation().to.toByteArray(), QByteArray(practice::kOutsideMailbox));
}

void tst_Laboratory::everySwitchIsInTheSituation()
{
    auto *choices = m_page->findChild<LaboratoryChoices *>();
    QVERIFY(choices->situation().rules == learn::Rules());
    find("insideRuleSwitch")->click();
    QVERIFY(choices->situation().rules == learn::Rules({false, true}));
    find("outsideRuleSwitch")->click();
    QVERIFY(choices->situation().rules == learn::Rules({false, false}));
    for (const learn::Flaw flaw : learn::kFlaws) {
        auto *box = find(qPrintable(learn::toString(flaw) + u"Check"_s));
        box->click();
        QVERIFY(choices->situation().flaws == std::vector<learn::Flaw>{flaw});
        box->click();
    }
    QVERIFY(choices->situation().flaws.empty());
}

// From the first choice to the comparison, without a mouse.
void tst_Laboratory::theWholeWayByKeyboard()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    find("outsideRadio")->setFocus(Qt::TabFocusReason);
    const auto tabTo = [this](const char *name) {
        for (int i = 0; i < 60; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (focus && focus->objectName() == QLatin1StringView(name))
                return true;
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        return false;
    };
    QVERIFY(tabTo("outsideRuleSwitch"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(tabTo("guessButton0"));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up})
        QTest::keyClick(QApplication::focusWidget(), key); // to the last one, and back by one
    QCOMPARE(QApplication::focusWidget()->objectName(), u"guessButton1"_s);
    QVERIFY(!find("guessButton1")->isChecked()); // looking is not yet taking
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(tabTo("sendButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!m_page->isRunning());
    m_page->path().advance(kWhole);
    QCOMPARE(text("compareFirst"), u"You saw it coming."_s);
    QCOMPARE(text("didLabel"), u"takes it"_s);
}

// A flaw opens the relay to the envelope that makes use of it, and to no other.
void tst_Laboratory::tricks_data()
{
    QTest::addColumn<QByteArray>("flaw");
    QTest::addColumn<int>("writing");
    QTest::addColumn<QString>("did");

    const QString refuses = u"refuses at RCPT TO"_s;
    const QString takes = u"takes it"_s;
    QTest::newRow("believes, claimed") << QByteArray("own-senderCheck") << 1 << takes;
    QTest::newRow("believes, plain") << QByteArray("own-senderCheck") << 0 << refuses;
    QTest::newRow("rewrites, hidden") << QByteArray("percentCheck") << 2 << takes;
    QTest::newRow("rewrites, claimed") << QByteArray("percentCheck") << 1 << refuses;
    QTest::newRow("late, hidden") << QByteArray("lateCheck") << 2 << refuses; // nobody is called that
    QTest::newRow("NAT, plain") << QByteArray("natCheck") << 0 << takes;
}

void tst_Laboratory::tricks()
{
    QFETCH(QByteArray, flaw);
    QFETCH(int, writing);
    QFETCH(QString, did);

    find(flaw.constData())->click();
    auto *box = find<QComboBox>("writingBox");
    box->setCurrentIndex(writing);
    emit box->activated(writing);
    find("guessButton0")->click();
    send();
    QCOMPARE(text("didLabel"), did);
    QCOMPARE(text("compareFirst") == u"You saw it coming."_s, did == u"takes it"_s);
    QCOMPARE(text("mailboxLabel"), u"johndoe's mailbox"_s);
    QCOMPARE(text("mailboxCountLabel"), did == u"takes it"_s ? u"1 new message"_s : u"empty"_s);
    const Journey &journey = *m_page->path().player().journey();
    QCOMPARE(journey.recipient.address, u"gmail.com"_s);
    QVERIFY(!journey.wall.hasRecipient);
    if (did == u"takes it"_s)
        QVERIFY(m_page->path().player().sentence().contains(u"johndoe's mailbox"_s));
}

void tst_Laboratory::withoutMotion()
{
    Motion::shared().setReduced(true);
    find("guessButton1")->click();
    send();
    Motion::shared().setReduced(false);
    QCOMPARE(text("compareFirst"), u"You saw it coming."_s);
}

void tst_Laboratory::leavingStopsTheServers()
{
    find("guessButton1")->click();
    find("sendButton")->click();
    QVERIFY(m_page->isRunning());
    m_page->hide();
    QVERIFY(!m_page->isRunning());
    m_page->show();
    QVERIFY(find("sendButton")->isEnabled());
    send();
    QCOMPARE(text("compareFirst"), u"You saw it coming."_s);
}

void tst_Laboratory::destroyedWhileItRuns()
{
    find("guessButton1")->click();
    find("sendButton")->click();
    QVERIFY(m_page->isRunning());
    m_page.reset();
    QCoreApplication::processEvents();
}

void tst_Laboratory::everythingHasAName()
{
    const auto widgets = m_page->findChildren<QWidget *>();
    for (const QWidget *one : widgets) {
        const bool isInner = one->objectName() == u"qt_scrollarea_viewport"_s;
        if (one->focusPolicy() == Qt::NoFocus || !one->isVisible() || isInner)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        const auto *label = qobject_cast<const QLabel *>(one);
        const bool hasName = !one->accessibleName().isEmpty() || (button && !button->text().isEmpty())
            || (label && !label->text().isEmpty());
        QVERIFY2(hasName, qPrintable(one->objectName() + u" "_s + QLatin1StringView(one->metaObject()->className())));
    }
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Theme theme(application);
    tst_Laboratory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_laboratory.moc"
