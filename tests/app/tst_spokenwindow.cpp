// SPDX-License-Identifier: Apache-2.0
#include "brackets.h"
#include "core/learn/lessonbook.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/tools.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/checkwizard.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using namespace postern::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000; // ms: a check of the practice relay

// Two words in a row outside of all brackets. What a server said stands in labels of its own kind, and the languages
// call themselves by their names.
bool isEnglish(const QString &text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression twoWords(u"\\b[A-Za-z]?[a-z]+ [a-z]{2,}\\b"_s);
    return twoWords.match(test::outsideOfBrackets(QString(text).remove(tags))).hasMatch();
}

bool isHeard(const QWidget &widget)
{
    for (const char *kind : {"postern::ui::ElidedLabel", "postern::ui::PartButton", "postern::ui::MatrixCellView"}) {
        if (widget.inherits(kind))
            return true;
    }
    return widget.objectName() == u"hopRow" || widget.inherits("QPlainTextEdit");
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()};
    for (const char *property : {"text", "title", "placeholderText", "subTitle"}) {
        if (!qobject_cast<const QLineEdit *>(&widget) || QLatin1StringView(property) == "placeholderText"_L1)
            texts += widget.property(property).toString();
    }
    for (const QAction *action : widget.actions())
        texts << action->text() << action->toolTip();
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts += tabs->tabText(i);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    }
    return texts;
}

QStringList englishIn(const QWidget &window)
{
    QStringList found;
    QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *one : std::as_const(all)) {
        if (isHeard(*one) || one->objectName().startsWith(u"qt_") || one->objectName().startsWith(u"Scroll"))
            continue; // the latter two are Qt's, which has its own translations
        for (const QString &text : textsOf(*one)) {
            if (isEnglish(text))
                found += u"%1 %2: %3"_s.arg(QLatin1StringView(one->metaObject()->className()), one->objectName(), text);
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace

// Every text in the window has been given to a translator: from the start page to the verdict, and in all lessons.
class tst_SpokenWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_brackets)); }
    void checks_data();
    void checks();
    void learning();

private:
    test::Brackets m_brackets;
    QTemporaryDir m_kept;
    QSettings m_settings{m_kept.filePath(u"settings.ini"_s), QSettings::IniFormat};
    RecordShelf m_shelf{m_kept.filePath(u"checks"_s)};
    Dialogs m_dialogs{[](QWidget *) { return QString(); }, [](QWidget *, const QString &) { return QString(); },
                      [](QWidget *, const QString &, const QString &) { return true; },
                      [](QWidget *, const QString &) {}};
};

void tst_SpokenWindow::checks_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("depth");
    QTest::newRow("closed") << u"practice:closed"_s << u"dataRadioButton"_s;
    QTest::newRow("open, up to the proof") << u"practice:open"_s << u"deliverRadioButton"_s;
    QTest::newRow("partly open") << u"practice:percent"_s << u"recipientRadioButton"_s;
}

void tst_SpokenWindow::checks()
{
    QFETCH(const QString, server);
    QFETCH(const QString, depth);
    Theme theme(*qApp);
    MainWindow window(theme, m_settings, m_dialogs, m_shelf);
    window.resize(1180, 620);
    window.show();
    QCOMPARE(englishIn(window).join(u'\n'), QString());
    window.checkServer(server);
    CheckWizard &wizard = *window.wizard();
    QSignalSpy checked(&wizard, &CheckWizard::checked);
    while (wizard.currentId() != CheckWizard::TheCheck) {
        if (wizard.currentId() == CheckWizard::HowFar)
            wizard.findChild<QAbstractButton *>(depth)->click();
        QCoreApplication::processEvents();
        QCOMPARE(englishIn(window).join(u'\n'), QString());
        wizard.button(QWizard::NextButton)->click();
    }
    QVERIFY(checked.wait(kPatience));
    auto *tabs = window.findChild<QTabWidget *>(u"checkTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
        QCOMPARE(englishIn(window).join(u'\n'), QString());
    }
    wizard.button(QWizard::NextButton)->click();
    wizard.button(QWizard::NextButton)->click();
    QCoreApplication::processEvents();
    QCOMPARE(englishIn(window).join(u'\n'), QString());
    window.findChild<QAction *>(u"helpAction"_s)->trigger();
    QCOMPARE(englishIn(*window.findChild<QWidget *>(u"helpWindow"_s)).join(u'\n'), QString());
}

void tst_SpokenWindow::learning()
{
    LearnPage page(m_settings, m_dialogs);
    page.show();
    QStringList ids;
    for (const learn::Lesson &one : learn::LessonBook::builtIn().lessons())
        ids += one.id;
    for (const LearnTool &one : learnTools())
        ids += one.id;
    for (const QString &id : std::as_const(ids)) {
        page.open(id);
        QCoreApplication::processEvents();
        QCOMPARE(englishIn(page).join(u'\n'), QString());
    }
}

QTEST_MAIN(tst_SpokenWindow)
#include "tst_spokenwindow.moc"
