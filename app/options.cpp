// SPDX-License-Identifier: Apache-2.0
#include "app/options.h"

#include "core/explain/columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

constexpr int kColumn = 28; // where the explanations of the help begin
constexpr int kCommandColumn = 32;
constexpr int kWidth = 80; // columns of a terminal that nobody has widened
constexpr OptionSet kCheck = OptionsOfCheck;
constexpr OptionSet kBoth = OptionsOfCheck | OptionsOfJudge;
constexpr OptionSet kAll = kBoth | OptionsOfReport;
constexpr OptionSet kEvery = kAll | OptionsOfPractice | OptionsOfProbes | OptionsOfLearn | OptionsOfWait;

} // namespace

// clang-format off
const std::vector<OptionRow> &optionRows()
{
    static const std::vector<OptionRow> rows {
        {"authorized",       nullptr,    QT_TRANSLATE_NOOP("postern::app::Say", "you may test this server: your word, kept in the record"), kCheck},
        {"hosted-domain",    "DOMAIN",   QT_TRANSLATE_NOOP("postern::app::Say", "a domain that the server takes mail for (default: from the target)"), kAll},
        {"local",            "ADDR",     QT_TRANSLATE_NOOP("postern::app::Say", "a mailbox that exists there"), kAll},
        {"sender",           "ADDR",     QT_TRANSLATE_NOOP("postern::app::Say", "an outside address of yours to send from"), kAll},
        {"recipient",        "ADDR",     QT_TRANSLATE_NOOP("postern::app::Say", "an outside mailbox of yours to ask for"), kAll},
        {"second-recipient", "ADDR",     QT_TRANSLATE_NOOP("postern::app::Say", "another one, at another outside domain"), kCheck},
        {"helo",             "NAME",     QT_TRANSLATE_NOOP("postern::app::Say", "the name to give in EHLO (default: this machine's)"), kCheck},
        {"host",             nullptr,    QT_TRANSLATE_NOOP("postern::app::Say", "the target is a host, even if the name has mail exchangers"), kCheck},
        {"ports",            "25,465",   QT_TRANSLATE_NOOP("postern::app::Say", "ports to ask where the target names none (default: 25,465,587)"), kCheck},
        {"tls",              "WHEN",     QT_TRANSLATE_NOOP("postern::app::Say", "auto, always or never (default: auto)"), kCheck},
        {"depth",            "DEPTH",    QT_TRANSLATE_NOOP("postern::app::Say", "recipient: up to RCPT TO; data: also DATA, then hang up (default); deliver: one message"), kCheck},
        {"watch",            "PLACE",    QT_TRANSLATE_NOOP("postern::app::Say", "where the message is to be seen: listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://…, manual"), kCheck | OptionsOfWait},
        {"watch-for",        "MINUTES",  QT_TRANSLATE_NOOP("postern::app::Say", "how long to look for it (default: 45)"), kCheck | OptionsOfWait},
        {"watch-password-fd", "N",       QT_TRANSLATE_NOOP("postern::app::Say", "read the mailbox's password from this file descriptor, up to the line's end"), kCheck | OptionsOfWait},
        {"all-forms",        nullptr,    QT_TRANSLATE_NOOP("postern::app::Say", "one message for every form that was taken, also after the first has arrived"), kCheck},
        {"mail",             "FILE",     QT_TRANSLATE_NOOP("postern::app::Say", "the source of the message that arrived, or of its bounce; - for standard input"), OptionsOfWait},
        {"not-arrived",      nullptr,    QT_TRANSLATE_NOOP("postern::app::Say", "it has not arrived, and nobody waits any more"), OptionsOfWait},
        {"probes",           "WHICH",    QT_TRANSLATE_NOOP("postern::app::Say", "classic (default), all, or ids such as R1,R13"), kCheck},
        {"catalogue",        "FILE",     QT_TRANSLATE_NOOP("postern::app::Say", "a catalogue of probes of your own"), OptionsOfCheck | OptionsOfProbes},
        {"vantage",          "WHERE",    QT_TRANSLATE_NOOP("postern::app::Say", "auto, inside or outside: where you stand, if you know better"), kAll},
        {"source",           "ADDRESS",  QT_TRANSLATE_NOOP("postern::app::Say", "the address of this machine to connect from"), kCheck},
        {"proxy",            "URL",      QT_TRANSLATE_NOOP("postern::app::Say", "socks5://host:port or http://host:port"), kCheck},
        {"dns",              "ADDRESS",  QT_TRANSLATE_NOOP("postern::app::Say", "the DNS server to ask, with :PORT if it is not 53"), kCheck},
        {"user",             "NAME",     QT_TRANSLATE_NOOP("postern::app::Say", "log in as well: can your own people still send? Asks for the password"), kCheck},
        {"password-fd",      "N",        QT_TRANSLATE_NOOP("postern::app::Say", "read the password from this file descriptor, up to the line's end"), kCheck},
        {"auth-anyway",      nullptr,    QT_TRANSLATE_NOOP("postern::app::Say", "give the password also without TLS, or where nobody vouches for the server"), kCheck},
        {"blocklists",       "WHICH",    QT_TRANSLATE_NOOP("postern::app::Say", "ask DNS block lists for the server's addresses: default, or ZONE,ZONE"), kCheck},
        {"timeout",          "SECONDS",  QT_TRANSLATE_NOOP("postern::app::Say", "how long to wait for one reply (default: 60)"), kCheck},
        {"gentle",           nullptr,    QT_TRANSLATE_NOOP("postern::app::Say", "one connection at a time, few questions on each, with pauses"), kCheck},
        {"wait-greylist",    "MINUTES",  QT_TRANSLATE_NOOP("postern::app::Say", "wait out greylisting, for so long at most (default: 30), and ask again"), kCheck, "30"},
        {"format",           "FORMAT",   QT_TRANSLATE_NOOP("postern::app::Say", "text (default), json or nagios"), OptionsOfCheck | OptionsOfJudge | OptionsOfProbes | OptionsOfWait},
        {"json",             "FILE",     QT_TRANSLATE_NOOP("postern::app::Say", "write the result as JSON as well"), kAll | OptionsOfWait},
        {"pdf",              "FILE",     QT_TRANSLATE_NOOP("postern::app::Say", "write a report as PDF: to be kept, with the check attached"), kAll},
        {"html",             "FILE",     QT_TRANSLATE_NOOP("postern::app::Say", "write a report as HTML: one file, to read or print"), kAll},
        {"markdown",         "FILE",     QT_TRANSLATE_NOOP("postern::app::Say", "write a report as Markdown, for a ticket"), kAll},
        {"junit",            "FILE",     QT_TRANSLATE_NOOP("postern::app::Say", "write JUnit XML, for a pipeline"), kAll},
        {"organisation",     "NAME",     QT_TRANSLATE_NOOP("postern::app::Say", "the organisation that a report names"), kAll},
        {"tester",           "NAME",     QT_TRANSLATE_NOOP("postern::app::Say", "who tested, as a report names them"), kAll},
        {"logo",             "FILE",     QT_TRANSLATE_NOOP("postern::app::Say", "a PNG or JPEG picture for the cover of a report"), kAll},
        {"paper",            "SIZE",     QT_TRANSLATE_NOOP("postern::app::Say", "of a PDF: a4 (default) or letter"), kAll},
        {"zone",             "ZONE",     QT_TRANSLATE_NOOP("postern::app::Say", "the time zone that a report gives beside UTC, Europe/Berlin (default: this machine's)"), kAll},
        {"language",         "CODE",     QT_TRANSLATE_NOOP("postern::app::Say", "of all words: de, en, es, fr or ja (default: the setting's, else the system's)"), kEvery},
        {"save",             "FILE",     QT_TRANSLATE_NOOP("postern::app::Say", "keep the whole check as a .postern file"), kBoth | OptionsOfWait},
        {"quiet",            nullptr,    QT_TRANSLATE_NOOP("postern::app::Say", "no progress, and no text: only files and the exit status"), kBoth | OptionsOfWait},
        {"port",             "N",        QT_TRANSLATE_NOOP("postern::app::Say", "the port of the outside door (default: any free one)"), OptionsOfPractice},
        {"export",           "DIR",      QT_TRANSLATE_NOOP("postern::app::Say", "write the lessons as pages, with pictures, into this folder"), OptionsOfLearn},
    };
    return rows;
}

const std::vector<CommandRow> &commandRows()
{
    static const std::vector<CommandRow> rows {
        {"",         "",             QT_TRANSLATE_NOOP("postern::app::Say", "the window; without a screen: the practice servers, closed and open"), 0},
        {"",         "FILE.postern", QT_TRANSLATE_NOOP("postern::app::Say", "open a saved check in the window; without a screen: judge it"), 0},
        {"window",   "[TARGET]",     QT_TRANSLATE_NOOP("postern::app::Say", "the window, at the first question of a check; TARGET is filled in"), 0},
        {"check",    "TARGET",       QT_TRANSLATE_NOOP("postern::app::Say", "run a check"), OptionsOfCheck},
        {"wait",     "FILE",         QT_TRANSLATE_NOOP("postern::app::Say", "go on waiting for the message of a saved check, or say what came of it"), OptionsOfWait},
        {"judge",    "FILE",         QT_TRANSLATE_NOOP("postern::app::Say", "judge a saved check or a pasted dialogue again; - for standard input"), OptionsOfJudge},
        {"report",   "FILE",         QT_TRANSLATE_NOOP("postern::app::Say", "write reports on a saved check or a pasted dialogue"), OptionsOfReport},
        {"learn",    "",             QT_TRANSLATE_NOOP("postern::app::Say", "the lessons about open relays, in the window or as pages"), OptionsOfLearn},
        {"practice", "[POLICY]",     QT_TRANSLATE_NOOP("postern::app::Say", "practice servers on this machine, until interrupted"), OptionsOfPractice},
        {"probes",   "",             QT_TRANSLATE_NOOP("postern::app::Say", "the questions, and where they come from"), OptionsOfProbes},
    };
    return rows;
}

const std::vector<ExitStatusRow> &exitStatusRows()
{
    static const std::vector<ExitStatusRow> rows {
        {0,  QT_TRANSLATE_NOOP("postern::app::Say", "closed")},
        {1,  QT_TRANSLATE_NOOP("postern::app::Say", "unproven or trusted")},
        {2,  QT_TRANSLATE_NOOP("postern::app::Say", "open or partly open")},
        {3,  QT_TRANSLATE_NOOP("postern::app::Say", "inconclusive, or no mail service")},
        {64, QT_TRANSLATE_NOOP("postern::app::Say", "the command line is wrong, or a file cannot be read or written")},
    };
    return rows;
}
// clang-format on

QCommandLineOption OptionRow::toOption() const
{
    const QString text = QString::fromLatin1(name);
    return value ? QCommandLineOption(text, {}, QString::fromLatin1(value)) : QCommandLineOption(text);
}

namespace {

// What there is to type, and beside it what that does; what is too long goes on below.
QString rowOf(const QString &left, int column, const QString &words)
{
    QString text = left.leftJustified(column - 1) + u' ';
    for (const QString &line : explain::brokenInto(words, kWidth - column))
        text += (text.endsWith(u'\n') ? QString(column, u' ') : QString()) + line + u'\n';
    return text;
}

QString optionsOf(OptionSet set)
{
    QString text;
    for (const OptionRow &row : optionRows()) {
        if (!(row.sets & set))
            continue;
        QString left = u"  --"_s + QString::fromLatin1(row.name);
        const QString value = QString::fromLatin1(row.value);
        if (row.bare)
            left += u"[="_s + value + u']';
        else if (row.value)
            left += u' ' + value;
        text += rowOf(left, kColumn, Say::tr(row.help));
    }
    return text;
}

QString commandList()
{
    QString text;
    for (const CommandRow &row : commandRows()) {
        QString left = u"  postern"_s;
        for (const char *part : {row.name, row.argument}) {
            if (*part)
                left += u' ' + QString::fromLatin1(part);
        }
        text += rowOf(left, kCommandColumn, Say::tr(row.help));
    }
    return text;
}

QString exitStatusList()
{
    QString text;
    for (const ExitStatusRow &row : exitStatusRows())
        text += u"  "_s + QString::number(row.status).rightJustified(2) + u"  "_s + Say::tr(row.help) + u'\n';
    return text;
}

} // namespace

QStringList commandNames()
{
    QStringList names;
    for (const CommandRow &row : commandRows()) {
        if (*row.name)
            names += QString::fromLatin1(row.name);
    }
    return names;
}

QString aboutText()
{
    return Say::tr("Postern tells whether a mail server is an open relay: whether strangers can send mail\n"
                   "through it to strangers. It speaks SMTP with the server, sends no message, and says why.\n");
}

QString targetText()
{
    return Say::tr("TARGET: a domain (its mail exchangers), host[:port], an address ([IPv6]:port),\n"
                   "or practice:POLICY, such as practice:closed or practice:open.\n");
}

QString helpText()
{
    QString text = aboutText() + u'\n' + commandList() + u'\n' + targetText() + u'\n';
    for (const CommandRow &row : commandRows()) {
        if (row.set)
            text += Say::tr("Options of %1:").arg(QString::fromLatin1(row.name)) + u'\n' + optionsOf(row.set) + u'\n';
    }
    return text + Say::tr("Exit status:") + u'\n' + exitStatusList();
}

} // namespace postern::app
