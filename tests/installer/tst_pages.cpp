// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"
#include "app/options.h"
#include "core/check/version.h"
#include "installer/pages/completions.h"
#include "installer/pages/manpage.h"

#include <QHash>
#include <QRegularExpression>
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
    void whatIsTakenIsOffered_data();
    void whatIsTakenIsOffered();
    void placesAreOffered();

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

namespace {

// A command line that is right without the option, and with each of its words.
QStringList callFor(const CommandRow &command, const OptionRow &row)
{
    const QHash<QString, QStringList> calls{
        {u"check"_s, {u"practice:closed"_s}},
        {u"wait"_s, {u"check.postern"_s}},
        {u"judge"_s, {u"check.postern"_s}},
        {u"report"_s, {u"check.postern"_s, u"--html"_s, u"report.html"_s}},
    };
    const QString name = QString::fromLatin1(command.name);
    if (name == u"check" && qstrcmp(row.name, "watch") == 0)
        return {name,        u"192.0.2.1"_s,    u"--depth"_s, u"deliver"_s, u"--recipient"_s, u"you@outside.example"_s,
                u"--save"_s, u"check.postern"_s};
    return QStringList{name} + calls.value(name);
}

// The beginning of a place is taken with what belongs behind it.
QString whole(const QString &word)
{
    const QHash<QString, QString> rest{
        {u"listen:"_s, u"127.0.0.1:2525"_s},
        {u"maildir:"_s, u"/home/you/Maildir"_s},
        {u"mbox:"_s, u"/var/mail/you"_s},
        {u"imaps://"_s, u"you@mail.example/INBOX"_s},
        {u"imap+starttls://"_s, u"you@mail.example/INBOX"_s},
    };
    return word + rest.value(word);
}

template <typename Each> void forEachOption(Each each)
{
    for (const CommandRow &command : commandRows()) {
        for (const OptionRow &row : optionRows()) {
            if (row.sets & command.set)
                each(command, row);
        }
    }
}

} // namespace

// A word that a shell offers is one that the program takes.
void tst_Pages::wordsAreTaken_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](const QStringList &arguments) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << QStringList{u"postern"_s} + arguments;
    };
    forEachOption([&add](const CommandRow &command, const OptionRow &row) {
        for (const QString &word : pages::completionOf(row).words)
            add(callFor(command, row) + QStringList{u"--"_s + QString::fromLatin1(row.name), whole(word)});
    });
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

// A word that the program says it takes, where it is given another one, is one that a shell offers.
void tst_Pages::whatIsTakenIsOffered_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("offered");
    forEachOption([](const CommandRow &command, const OptionRow &row) {
        const pages::Completion completion = pages::completionOf(row);
        if (!row.value || completion.isFile || completion.isFolder)
            return;
        QTest::addRow("%s %s", command.name, row.name) << QStringList{u"postern"_s} + callFor(command, row)
                + QStringList{u"--%1=none such"_s.arg(QString::fromLatin1(row.name))}
                                                       << completion.words;
    });
}

void tst_Pages::whatIsTakenIsOffered()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, offered);
    // Beside their words they take what nobody can list.
    static const QStringList open{u"--ports"_s, u"--watch"_s, u"--probes"_s, u"--blocklists"_s};
    static const QRegularExpression choice(
        u" takes (?:one of )?((?:[\\w-]+, )*[\\w-]+(?: or [\\w-]+)?), not “none such”"_s);
    const auto command = parseCommandLine(arguments);
    const QString complaint = command ? QString() : command.error();
    const QRegularExpressionMatch found = choice.match(complaint);
    if (found.hasMatch())
        QCOMPARE(offered, found.captured(1).replace(u" or "_s, u", "_s).split(u", "_s));
    else
        QVERIFY2(offered.isEmpty() || open.contains(arguments.last().section(u'=', 0, 0)), qPrintable(complaint));
}

// The help names the places; each is offered by its beginning, and nothing else is.
void tst_Pages::placesAreOffered()
{
    int rows = 0;
    for (const OptionRow &row : optionRows()) {
        const pages::Completion completion = pages::completionOf(row);
        if (!completion.isPlace)
            continue;
        ++rows;
        const QString help = QString::fromUtf8(row.help);
        const QStringList named = help.sliced(help.indexOf(u": "_s) + 2).split(u", "_s);
        QCOMPARE(named.size(), completion.words.size());
        for (qsizetype i = 0; i < named.size(); ++i)
            QVERIFY2(named.at(i).startsWith(completion.words.at(i)), qPrintable(named.at(i)));
        QVERIFY(completion.words.contains(QString::fromLatin1(pages::kFolderPlace)));
        QVERIFY(completion.words.contains(QString::fromLatin1(pages::kFilePlace)));
    }
    QCOMPARE(rows, 1);
}

QTEST_APPLESS_MAIN(tst_Pages)
#include "tst_pages.moc"
