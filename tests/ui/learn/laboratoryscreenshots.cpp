// SPDX-License-Identifier: Apache-2.0
// Leaves pictures of laboratory and exercises in the folder that POSTERN_SCREENSHOTS names. Twice the pixels:
// QT_SCALE_FACTOR=2.
#include "looks.h"
#include "ui/learn/doorspage.h"
#include "ui/learn/laboratorypage.h"
#include "ui/path/pathpanel.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using namespace postern::test;
using namespace postern::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(996, 596); // 1280×720 without panel, title, menus and the list of lessons
constexpr int kPatience = 30000; // ms

void shoot(QWidget &page, const Look &look, const QString &name)
{
    QTest::qWait(150); // layouts and palettes come from the event loop
    keepPicture(page, look, name);
}

void click(QWidget &page, const QString &name)
{
    for (QAbstractButton *one : page.findChildren<QAbstractButton *>(name)) {
        if (one->isVisible() || page.findChildren<QAbstractButton *>(name).size() == 1)
            return one->click();
    }
}

template <typename Page> void waitFor(const Page &page)
{
    if (!QTest::qWaitFor([&page] { return !page.isRunning(); }, kPatience))
        qFatal("it does not come to its end");
}

void shootLaboratory(learn::Progress &progress, const Look &look)
{
    LaboratoryPage page(progress);
    page.resize(kSize);
    page.show();
    shoot(page, look, u"laboratory-first"_s);
    const auto run = [&page, &look](const QString &guess, const QString &name) {
        click(page, guess);
        click(page, u"sendButton"_s);
        waitFor(page);
        page.path().advance(std::chrono::minutes(1));
        shoot(page, look, name);
    };
    run(u"guessButton1"_s, u"laboratory-held"_s);
    click(page, u"outsideRuleSwitch"_s);
    run(u"guessButton1"_s, u"laboratory-open"_s);
    click(page, u"resetButton"_s);
    click(page, u"insideRadio"_s);
    click(page, u"recipientRadio1"_s);
    run(u"guessButton0"_s, u"laboratory-coworker"_s);
    click(page, u"recipientRadio2"_s);
    click(page, u"lateCheck"_s);
    click(page, u"insideRuleSwitch"_s);
    run(u"guessButton0"_s, u"laboratory-late"_s);
}

void shootDoors(learn::Progress &progress, const Look &look)
{
    DoorsPage page(progress);
    page.resize(kSize);
    page.show();
    page.open(2);
    shoot(page, look, u"doors-first"_s);
    click(page, u"checkButton"_s);
    QTest::qWait(50);
    shoot(page, look, u"doors-checking"_s);
    waitFor(page);
    shoot(page, look, u"doors-checked"_s);
    click(page, u"hintButton"_s);
    page.findChild<QWidget *>(u"doorsCard"_s)->findChild<QAbstractButton *>(u"choiceButton1"_s)->click();
    shoot(page, look, u"doors-wrong"_s);
    page.findChild<QWidget *>(u"doorsCard"_s)->findChild<QAbstractButton *>(u"choiceButton0"_s)->click();
    shoot(page, look, u"doors-named"_s);
    page.findChild<QWidget *>(u"curesCard"_s)->findChild<QAbstractButton *>(u"choiceButton2"_s)->click();
    waitFor(page);
    shoot(page, look, u"doors-closed"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    for (const Look &look : looks()) {
        wear(look, theme);
        const QTemporaryDir kept;
        QSettings settings(kept.filePath(u"shots.ini"_s), QSettings::IniFormat);
        learn::Progress progress(settings);
        shootLaboratory(progress, look);
        shootDoors(progress, look);
    }
    return 0;
}
