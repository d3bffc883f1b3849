// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/choicecard.h"
#include "ui/learn/doorspage.h"
#include "ui/parts/textlabel.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using namespace postern::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000; // ms, for a whole check on a busy machine

} // namespace

// Find the open door in a window, with the real tester and real servers behind it.
class tst_Doors : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneExerciseToItsEnd();
    void byKeyboard();
    void closedStaysClosed();
    void everythingHasAName();
    void hintsComeOnRequest();
    void leavingStopsTheServers();
    void destroyedWhileItRuns();
    void allOfThemMakeItDone();

private:
    template <typename Widget = QAbstractButton> Widget *find(const char *name, const char *card = nullptr) const
    {
        const QWidget *in = card ? m_page->findChild<QWidget *>(QLatin1StringView(card)) : m_page.get();
        auto *found = in->findChild<Widget *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void choose(const char *card, qsizetype choice)
    {
        find(qPrintable(u"choiceButton%1"_s.arg(choice)), card)->click();
    }
    QString answer(const char *card) const { return find<TextLabel>("answerLabel", card)->text(); }
    int exercise(const QString &id) const
    {
        const auto &all = learn::ExerciseBook::builtIn().exercises();
        const auto found = std::find_if(all.begin(), all.end(), [&id](const auto &one) { return one.id == id; });
        return int(found - all.begin());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<learn::Progress> m_progress;
    std::unique_ptr<DoorsPage> m_page;
};

void tst_Doors::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"doors.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_progress = std::make_unique<learn::Progress>(*m_settings);
    m_page = std::make_unique<DoorsPage>(*m_progress);
    m_page->resize(1000, 620);
    m_page->show();
}

void tst_Doors::cleanup()
{
    m_page.reset();
}

void tst_Doors::oneExerciseToItsEnd()
{
    m_page->open(exercise(u"percent"_s));
    const learn::Exercise &one = m_page->exercise();
    QCOMPARE(one.id, u"percent"_s);
    QVERIFY(!find<QWidget>("doorsCard")->isVisible());
    find("checkButton")->click();
    QVERIFY(m_page->isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRunning(), kPatience);
    QVERIFY(find<QWidget>("doorsCard")->isVisible());
    QVERIFY(!find<QWidget>("curesCard")->isVisible());
    QCOMPARE(find<QStackedWidget>("doorsViews")->currentIndex(), 1); // the verdict

    const qsizetype right = one.doors.indexOf(one.door);
    choose("doorsCard", (right + 1) % one.doors.size());
    QVERIFY(answer("doorsCard").startsWith(u"Look once more."_s));
    QVERIFY(!find<QWidget>("curesCard")->isVisible());
    choose("doorsCard", right);
    QCOMPARE(answer("doorsCard"), one.found);
    QVERIFY(find<QWidget>("curesCard")->isVisible());
    QVERIFY(m_progress->state(u"door-percent"_s) == learn::Progress::State::Begun);

    const qsizetype cure = one.cures.indexOf(one.cure);
    choose("curesCard", (cure + 1) % one.cures.size());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRunning(), kPatience);
    QVERIFY(answer("curesCard").startsWith(u"The door is still open."_s));
    QVERIFY(m_progress->state(u"door-percent"_s) == learn::Progress::State::Begun);
    choose("curesCard", cure);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRunning(), kPatience);
    QCOMPARE(answer("curesCard"), one.closed);
    QVERIFY(m_progress->state(u"door-percent"_s) == learn::Progress::State::Done);
    QVERIFY(find<TextLabel>("exerciseCount")->text().startsWith(u'1'));

    find("nextExerciseButton")->click();
    QCOMPARE(find<QComboBox>("exerciseBox")->currentIndex(), exercise(u"percent"_s) + 1);
    QVERIFY(!find<QWidget>("doorsCard")->isVisible());
}

// Checks, names and closes without a mouse.
void tst_Doors::byKeyboard()
{
    m_page->open(exercise(u"anybody"_s));
    const learn::Exercise &one = m_page->exercise();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    find("checkButton")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRunning(), kPatience);
    const auto take = [](qsizetype choice) { // the first one has the focus
        for (qsizetype i = 0; i < choice; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    };
    QVERIFY(find<QWidget>("doorsCard")->isAncestorOf(QApplication::focusWidget()));
    take(one.doors.indexOf(one.door));
    QCOMPARE(answer("doorsCard"), one.found);
    QVERIFY(find<QWidget>("curesCard")->isAncestorOf(QApplication::focusWidget()));
    take(one.cures.indexOf(one.cure));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRunning(), kPatience);
    QCOMPARE(answer("curesCard"), one.closed);
    QVERIFY(QApplication::focusWidget() == find("nextExerciseButton"));
}

void tst_Doors::closedStaysClosed()
{
    m_page->open(exercise(u"anybody"_s));
    const learn::Exercise &one = m_page->exercise();
    const auto wait = [this] { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRunning(), kPatience); };
    find("checkButton")->click();
    wait();
    choose("doorsCard", one.doors.indexOf(one.door));
    choose("curesCard", one.cures.indexOf(u"no-rule-one"_s)); // shuts its own people out as well
    wait();
    QCOMPARE(answer("curesCard"), learn::ExerciseBook::builtIn().cure(u"no-rule-one"_s).effect);
    QVERIFY(!find("nextExerciseButton")->isVisible());
    choose("curesCard", one.cures.indexOf(one.cure));
    wait();
    find("checkButton")->click(); // as often as one likes
    wait();
    QCOMPARE(find<TextLabel>("verdictWordLabel")->text(), u"Closed"_s);
    QVERIFY(find("nextExerciseButton")->isVisible());
}

void tst_Doors::everythingHasAName()
{
    find("checkButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRunning(), kPatience);
    for (const QWidget *one : m_page->findChildren<QWidget *>()) {
        const bool isInner = one->objectName().startsWith(u"qt_"_s);
        if (one->focusPolicy() == Qt::NoFocus || !one->isVisible() || isInner)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        const auto *label = qobject_cast<const QLabel *>(one);
        const bool hasName = !one->accessibleName().isEmpty() || (button && !button->text().isEmpty())
            || (label && !label->text().isEmpty());
        QVERIFY2(hasName, qPrintable(one->objectName() + u" "_s + QLatin1StringView(one->metaObject()->className())));
    }
}

void tst_Doors::hintsComeOnRequest()
{
    m_page->open(exercise(u"anybody"_s));
    QVERIFY(!find("hintButton")->isVisible());
    find("checkButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRunning(), kPatience);
    const QStringList hints = m_page->exercise().hints;
    QVERIFY(!find<TextLabel>("hintLabel")->isVisible());
    for (qsizetype i = 1; i <= hints.size(); ++i) {
        QVERIFY(find("hintButton")->isVisible());
        find("hintButton")->click();
        QCOMPARE(find<TextLabel>("hintLabel")->text(), hints.first(i).join(u'\n'));
    }
    QVERIFY(!find("hintButton")->isVisible());
}

void tst_Doors::leavingStopsTheServers()
{
    find("checkButton")->click();
    QVERIFY(m_page->isRunning());
    m_page->hide();
    QVERIFY(!m_page->isRunning());
    m_page->show();
    QVERIFY(find("checkButton")->isEnabled());
}

void tst_Doors::destroyedWhileItRuns()
{
    find("checkButton")->click();
    QTest::qWait(5); // somewhere in the middle
    m_page.reset();
    QCoreApplication::processEvents();
}

void tst_Doors::allOfThemMakeItDone()
{
    for (const learn::Exercise &one : learn::ExerciseBook::builtIn().exercises()) {
        QVERIFY(m_progress->state(u"doors"_s) != learn::Progress::State::Done);
        m_progress->finish(u"door-"_s + one.id);
    }
    QVERIFY(m_progress->state(u"doors"_s) == learn::Progress::State::Done);
    const QString all = QString::number(learn::ExerciseBook::builtIn().exercises().size());
    QVERIFY(find<TextLabel>("exerciseCount")->text().startsWith(all));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Theme theme(application);
    tst_Doors test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_doors.moc"
