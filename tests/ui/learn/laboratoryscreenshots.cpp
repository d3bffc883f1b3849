// SPDX-License-Identifier: Apache-2.0
// Leaves pictures of laboratory and exercises in the folder that POSTERN_SCREENSHOTS names: light and dark, 150 % type,
// right to left. Twice the pixels: QT_SCALE_FACTOR=2.
#include "ui/learn/doorspage.h"
#include "ui/learn/laboratorypage.h"
#include "ui/path/pathpanel.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using namespace postern::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(996, 596); // 1280×720 without panel, title, menus and the list of lessons
constexpr int kPatience = 30000; // ms

QString lookName;

void shoot(QWidget &page, const QString &name)
{
    QTest::qWait(30); // layouts and palettes come from the event loop
    page.grab().save(qEnvironmentVariable("POSTERN_SCREENSHOTS") + u'/' + lookName + u'-' + name + u".png"_s);
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

void shootLaboratory(learn::Progress &progress)
{
    LaboratoryPage page(progress);
    page.resize(kSize);
    page.show();
    shoot(page, u"laboratory-first"_s);
    const auto run = [&page](const QString &guess, const QString &name) {
        click(page, guess);
        click(page, u"sendButton"_s);
        waitFor(page);
        page.path().advance(std::chrono::minutes(1));
        shoot(page, name);
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

void shootDoors(learn::Progress &progress)
{
    DoorsPage page(progress);
    page.resize(kSize);
    page.show();
    page.open(2);
    shoot(page, u"doors-first"_s);
    click(page, u"checkButton"_s);
    QTest::qWait(50);
    shoot(page, u"doors-checking"_s);
    waitFor(page);
    shoot(page, u"doors-checked"_s);
    click(page, u"hintButton"_s);
    page.findChild<QWidget *>(u"doorsCard"_s)->findChild<QAbstractButton *>(u"choiceButton1"_s)->click();
    shoot(page, u"doors-wrong"_s);
    page.findChild<QWidget *>(u"doorsCard"_s)->findChild<QAbstractButton *>(u"choiceButton0"_s)->click();
    shoot(page, u"doors-named"_s);
    page.findChild<QWidget *>(u"curesCard"_s)->findChild<QAbstractButton *>(u"choiceButton2"_s)->click();
    waitFor(page);
    shoot(page, u"doors-closed"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = qEnvironmentVariable("POSTERN_SCREENSHOTS");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        qFatal("POSTERN_SCREENSHOTS has to name a folder.");
    Theme theme(application);
    const QFont font = QApplication::font();
    struct Look
    {
        QString name;
        Theme::Choice choice;
        qreal type;
        Qt::LayoutDirection direction;
    };
    for (const Look &look : {Look{u"light"_s, Theme::Choice::Light, 1, Qt::LeftToRight},
                             Look{u"dark"_s, Theme::Choice::Dark, 1, Qt::LeftToRight},
                             Look{u"large"_s, Theme::Choice::Light, 1.5, Qt::LeftToRight},
                             Look{u"rtl"_s, Theme::Choice::Light, 1, Qt::RightToLeft}}) {
        QFont sized = font;
        sized.setPointSizeF(font.pointSizeF() * look.type);
        QApplication::setFont(sized);
        QApplication::setLayoutDirection(look.direction);
        theme.choose(look.choice);
        lookName = look.name;
        QTemporaryDir kept;
        QSettings settings(kept.filePath(u"shots.ini"_s), QSettings::IniFormat);
        learn::Progress progress(settings);
        shootLaboratory(progress);
        shootDoors(progress);
    }
    return 0;
}
