// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"
#include "app/options.h"
#include "core/check/version.h"
#include "installer/pages/completions.h"
#include "installer/pages/manpage.h"

#include <QTest>

using namespace postern;
using namespace postern::app;
using namespace Qt::StringLiterals;

// What is in the tables is in the manual page and in every completion.
class tst_Pages : public QObject
{
    Q_OBJECT

private slots:
    void commandsAreEverywhere_data();
    void commandsAreEverywhere();
    void optionsAreEverywhere_data();
    void optionsAreEverywhere();
    void exitStatusesAreInTheManual();
    void theManualSaysOfWhat();
    void wordsAreTaken_data();
    void wordsAreTaken();

private:
    const QByteArray m_man = pages::manPage(QDate(2026, 1, 31));
    const QByteArray m_bash = pages::bashCompletion();
    const QByteArray m_zsh = pages::zshCompletion();
    const QByteArray m_fish = pages::fishCompletion();
};

void tst_Pages::commandsAreEverywhere_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const QString &name : commandNames())
        QTest::newRow(qPrintable(name)) << name.toLatin1();
}

void tst_Pages::commandsAreEverywhere()
{
    QFETCH(const QByteArray, name);
    QCOMPARE(commandNames().count(QString::fromLatin1(name)), 1);
    QVERIFY(m_man.contains("\n.TP\n\\fBpostern " + name + "\\fR"));
    QVERIFY(m_bash.contains("\n        " + name + ")\n"));
    QVERIFY(m_zsh.contains("\n    " + name + ")\n"));
    QVERIFY(m_fish.contains("complete -c postern -n __fish_use_subcommand -a " + name + " -d"));
}

void tst_Pages::optionsAreEverywhere_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("command");
    for (const CommandRow &command : commandRows()) {
        for (const OptionRow &row : optionRows()) {
            if (row.sets & command.set)
                QTest::addRow("%s --%s", command.name, row.name) << QByteArray(row.name) << QByteArray(command.name);
        }
    }
}

void tst_Pages::optionsAreEverywhere()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, command);
    const auto from = [](const QByteArray &text, const QByteArray &mark) { return text.mid(text.indexOf(mark)); };
    const QByteArray manual = from(m_man, ".SS Options of " + command + '\n');
    QVERIFY(manual.contains(".TP\n\\fB\\-\\-" + QByteArray(name).replace("-", "\\-") + "\\fR"));
    const QByteArray bash = from(m_bash, "\n        " + command + ")\n");
    QVERIFY(bash.contains(" --" + name));
    const QByteArray zsh = from(m_zsh, "\n    " + command + ")\n");
    QVERIFY(zsh.contains(" '--" + name + '[') || zsh.contains(" '--" + name + '='));
    QVERIFY(m_fish.contains("'__fish_seen_subcommand_from " + command + "' -l " + name + ' '));
}

void tst_Pages::exitStatusesAreInTheManual()
{
    const QByteArray section = m_man.mid(m_man.indexOf(".SH EXIT STATUS"));
    for (const ExitStatusRow &row : exitStatusRows())
        QVERIFY2(section.contains(".TP\n\\fB" + QByteArray::number(row.status) + "\\fR\n"), row.help);
}

void tst_Pages::theManualSaysOfWhat()
{
    const QByteArray head = ".TH POSTERN 1 2026-01-31 \"" + check::programName().toLatin1() + "\" \"User Commands\"\n";
    QVERIFY(m_man.contains(head));
    for (const QByteArray &line : m_man.split('\n'))
        QVERIFY2(!line.startsWith('\''), line.constData()); // roff would take it for a request
}

// A word that a shell offers is one that the program takes.
void tst_Pages::wordsAreTaken_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](const QStringList &arguments) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << QStringList{u"postern"_s} + arguments;
    };
    for (const OptionRow &row : optionRows()) {
        if (!(row.sets & OptionsOfCheck))
            continue;
        for (const QString &word : pages::completionOf(row).words)
            add({u"check"_s, u"practice:closed"_s, u"--"_s + QString::fromLatin1(row.name), word});
    }
    for (const QString &word : pages::completionOfArgument(u"TARGET"_s).words)
        add({u"check"_s, word});
    for (const QString &word : pages::completionOfArgument(u"[POLICY]"_s).words)
        add({u"practice"_s, word});
}

void tst_Pages::wordsAreTaken()
{
    QFETCH(const QStringList, arguments);
    const auto command = parseCommandLine(arguments);
    QVERIFY2(command.has_value(), command ? "" : qPrintable(command.error()));
}

QTEST_APPLESS_MAIN(tst_Pages)
#include "tst_pages.moc"
