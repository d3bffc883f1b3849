// SPDX-License-Identifier: Apache-2.0
#include "installer/pages/manpage.h"

#include "app/options.h"
#include "core/check/version.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::pages {

namespace {

using app::CommandRow;
using app::OptionRow;

// Text as roff takes it for text: no escapes, no requests, and hyphens that can be copied (groff_man(7)).
QByteArray roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text.toUtf8();
}

QByteArray roff(const char *text)
{
    return roff(QString::fromUtf8(text));
}

// A row of a table as a sentence.
QByteArray sentence(const char *help)
{
    QString text = QString::fromUtf8(help);
    text[0] = text[0].toUpper();
    return roff(text) + '.';
}

// What is typed as it stands is bold, what is filled in is italic.
QByteArray typed(const QByteArray &text)
{
    return "\\fB" + text + "\\fR";
}

QByteArray filledIn(const char *text)
{
    return "\\fI" + roff(text) + "\\fR";
}

QByteArray section(const char *name)
{
    return QByteArray(".SH ") + name + '\n';
}

QByteArray item(const QByteArray &term, const QByteArray &meaning)
{
    return ".TP\n" + term + '\n' + meaning + '\n';
}

QByteArray callOf(const CommandRow &row)
{
    QByteArray call = "postern";
    if (*row.name)
        call += ' ' + roff(row.name);
    call = typed(call);
    if (*row.argument)
        call += ' ' + filledIn(row.argument);
    return call;
}

QByteArray termOf(const OptionRow &row)
{
    const QByteArray name = typed(roff("--") + roff(row.name));
    if (row.bare)
        return name + "[=" + filledIn(row.value) + ']';
    return row.value ? name + ' ' + filledIn(row.value) : name;
}

QByteArray synopsis()
{
    QByteArray text;
    for (const CommandRow &row : app::commandRows())
        text += (text.isEmpty() ? "" : ".br\n") + callOf(row) + (row.set ? " [\\fIoptions\\fR]\n" : "\n");
    return text;
}

QByteArray commands()
{
    QByteArray text;
    for (const CommandRow &row : app::commandRows())
        text += item(callOf(row), sentence(row.help));
    return text;
}

QByteArray options()
{
    QByteArray text;
    for (const CommandRow &command : app::commandRows()) {
        if (!command.set)
            continue;
        text += ".SS Options of " + roff(command.name) + '\n';
        for (const OptionRow &row : app::optionRows()) {
            if (row.sets & command.set)
                text += item(termOf(row), sentence(row.help));
        }
    }
    return text;
}

QByteArray exitStatuses()
{
    QByteArray text;
    for (const app::ExitStatusRow &row : app::exitStatusRows())
        text += item(typed(QByteArray::number(row.status)), sentence(row.help));
    return text + ".PP\n0 to 3 are the OK, WARNING, CRITICAL and UNKNOWN of monitoring plugins, and\n"
        + typed(roff("--format nagios")) + " prints the line that they print.\n";
}

QByteArray examples()
{
    const std::pair<const char *, const char *> rows[]{
        {"postern check practice:open", "See a verdict without asking anybody: the server is part of the program."},
        {"postern check example.org --authorized --recipient you@outside.example",
         "Ask all mail exchangers of a domain that you may test, for an outside mailbox of yours."},
        {"postern check mail.example.org:25 --authorized --format nagios", "The same as a monitoring plugin."},
        {"postern check example.org --authorized --save today.postern", "Keep every byte of the dialogues."},
        {"postern judge today.postern", "Judge them again."},
        {"postern report today.postern --html report.html", "Write down what came out, for others to read."},
        {"postern learn", "Learn what an open relay is."},
    };
    QByteArray text;
    for (const auto &[command, meaning] : rows)
        text += item(typed(roff(command)), roff(meaning));
    return text;
}

QByteArray files()
{
    return item("\\fI~/.local/share/postern/postern/checks\\fR", "The checks of the window, a file each.")
        + item("\\fI~/.config/postern/postern.conf\\fR",
               "The size and language of the window, and what was typed last. No passwords.")
        + item("\\fI/usr/share/doc/postern/examples\\fR",
               "A timer and a service for systemd, commands for Icinga and Nagios, and the catalogue of probes.")
        + item("\\fI/usr/share/postern/result.schema.json\\fR", "The JSON Schema of the result.");
}

} // namespace

QByteArray manPage(const QDate &date)
{
    return ".\\\" SPDX\\-License\\-Identifier: Apache\\-2.0\n"
           ".TH POSTERN 1 "
        + date.toString(Qt::ISODate).toLatin1() + " \"" + check::programName().toUtf8() + "\" \"User Commands\"\n"
        + section("NAME") + "postern \\- tell whether a mail server is an open relay\n" + section("SYNOPSIS")
        + synopsis() + section("DESCRIPTION") + roff(app::aboutText().simplified()) + "\n.PP\n"
        + roff(app::targetText().simplified()) + '\n'
        + ".PP\nWithout a command it is a window, where there is a screen for it. Commands need none.\n"
        + section("COMMANDS") + commands() + section("OPTIONS")
        + item(typed(roff("-h")) + ", " + typed(roff("--help")), "Print what this page says, in short.")
        + item(typed(roff("-v")) + ", " + typed(roff("--version")), "Print the version.") + options()
        + section("EXIT STATUS") + exitStatuses() + section("EXAMPLES") + examples() + section("FILES") + files()
        + section("SEE ALSO") + ".BR swaks (1)\n";
}

} // namespace postern::pages
