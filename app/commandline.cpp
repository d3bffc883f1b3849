// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include "app/options.h"
#include "app/values.h"
#include "core/check/version.h"
#include "core/explain/complaints.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::app {

using explain::complaintOf;

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

// Reads the options of one command, and remembers the first complaint.
class Reader
{
public:
    Reader(const QStringList &arguments, OptionSet set)
    {
        for (const OptionRow &row : optionRows()) {
            if (!(row.sets & set))
                continue;
            m_parser.addOption(row.toOption());
            m_known += QString::fromLatin1(row.name);
        }
        m_parser.addPositionalArgument(u"argument"_s, {});
        if (!m_parser.parse(withValues(arguments)))
            m_complaint = Say::tr("%1. “postern --help” lists what there is.").arg(m_parser.errorText());
        // app/language.h has followed it already.
        read(u"language"_s, languageFrom, [](const QString &) {});
    }

    // The parser knows no option with a value that may be left out.
    static QStringList withValues(QStringList arguments)
    {
        for (QString &one : arguments) {
            for (const OptionRow &row : optionRows()) {
                if (row.bare && one == u"--"_s + QString::fromLatin1(row.name))
                    one += u'=' + QString::fromLatin1(row.bare);
            }
        }
        return arguments;
    }

    // What this command does not take was not given.
    bool has(const QString &name) const { return m_known.contains(name) && m_parser.isSet(name); }
    QString text(const QString &name) const { return has(name) ? m_parser.value(name) : QString(); }
    QStringList positionals() const { return m_parser.positionalArguments(); }
    const QString &complaint() const { return m_complaint; }

    void complain(const QString &text)
    {
        if (m_complaint.isEmpty())
            m_complaint = text;
    }

    // Puts the value of an option where it belongs, if it was given and is right.
    template <typename Parse, typename Put> void read(const QString &name, Parse parse, Put put)
    {
        if (!has(name) || !m_complaint.isEmpty())
            return;
        const auto value = parse(text(name));
        if (value)
            put(*value);
        else
            complain(value.error());
    }

    template <typename T> void readInto(const QString &name, Value<T> (*parse)(const QString &), T &into)
    {
        read(name, parse, [&into](const T &value) { into = value; });
    }

    void readAddress(const QString &name, std::optional<smtp::MailAddress> &into)
    {
        read(
            name, [&name](const QString &given) { return addressFrom(name, given); },
            [&into](const smtp::MailAddress &value) { into = value; });
    }

    void readDomain(const QString &name, std::optional<smtp::DomainName> &into)
    {
        read(
            name, [&name](const QString &given) { return domainFrom(name, given); },
            [&into](const smtp::DomainName &value) { into = value; });
    }

    // One positional argument, or a complaint.
    QString only(const QString &what)
    {
        const QStringList given = positionals();
        if (given.size() > 1)
            complain(Say::tr("“%1” is one argument too many: give %2, and nothing more.").arg(given.at(1), what));
        return given.value(0);
    }

    Format format()
    {
        const QString named = has(u"format"_s) ? text(u"format"_s) : u"text"_s;
        if (named == u"json")
            return Format::Json;
        if (named == u"nagios")
            return Format::Nagios;
        if (named != u"text")
            complain(Say::tr("--format takes text, json or nagios, not “%1”.").arg(named));
        return Format::Text;
    }

    void readOutput(Output &output)
    {
        output.format = format();
        output.jsonFile = text(u"json"_s);
        output.saveFile = text(u"save"_s);
        output.pdfFile = text(u"pdf"_s);
        output.htmlFile = text(u"html"_s);
        output.markdownFile = text(u"markdown"_s);
        output.junitFile = text(u"junit"_s);
        output.report.organisation = text(u"organisation"_s);
        output.report.tester = text(u"tester"_s);
        readInto(u"logo"_s, logoFrom, output.report.logo);
        readInto(u"paper"_s, paperFrom, output.report.paper);
        readInto(u"zone"_s, zoneFrom, output.report.zone);
        output.isQuiet = has(u"quiet"_s);
    }

private:
    QCommandLineParser m_parser;
    QStringList m_known;
    QString m_complaint;
};

Result<Command, QString> answer(const Reader &reader, Command command)
{
    if (!reader.complaint().isEmpty())
        return Failure{reader.complaint()};
    return command;
}

void readOrder(Reader &reader, CheckCommand &command)
{
    check::Order &order = command.order;
    order.isHost = reader.has(u"host"_s);
    order.gentle = reader.has(u"gentle"_s);
    reader.readInto(u"ports"_s, portsFrom, order.ports);
    reader.readInto(u"tls"_s, tlsFrom, order.tls);
    reader.readInto(u"vantage"_s, claimFrom, order.claim);
    reader.readInto(u"depth"_s, depthFrom, order.depth);
    reader.readInto(u"source"_s, sourceFrom, order.source);
    reader.readInto(u"proxy"_s, proxyFrom, order.proxy);
    reader.readInto(u"dns"_s, dnsFrom, order.dns);
    reader.readInto(u"blocklists"_s, blockListsFrom, order.blockLists);
    reader.read(u"timeout"_s, secondsFrom, [&order](std::chrono::milliseconds limit) {
        order.patience = limit;
        order.connectPatience = std::min(order.connectPatience, limit);
    });
    reader.read(u"wait-greylist"_s, minutesFrom,
                [&order](std::chrono::milliseconds limit) { order.greylistLimit = limit; });
    reader.read(u"helo"_s, helloFrom, [&order](const smtp::HelloName &name) { order.hello = name; });
    reader.readDomain(u"hosted-domain"_s, order.hostedDomain);
    reader.readAddress(u"local"_s, order.localUser);
    reader.readAddress(u"sender"_s, order.sender);
    reader.readAddress(u"recipient"_s, order.recipient);
    reader.readAddress(u"second-recipient"_s, order.secondRecipient);
    reader.readInto(u"catalogue"_s, catalogueFrom, command.catalogue);
    if (command.catalogue)
        order.catalogue = command.catalogue.get();
    if (reader.has(u"probes"_s)) {
        if (const auto complaint = setProbes(order, reader.text(u"probes"_s)))
            reader.complain(*complaint);
    }
    if (order.recipient && order.secondRecipient && order.recipient->domain() == order.secondRecipient->domain())
        reader.complain(
            Say::tr(
                "--second-recipient has to be at another domain than --recipient: it shows whether %1 is hosted there.")
                .arg(order.recipient->domain().toString()));
}

void readLogin(Reader &reader, CheckCommand &command)
{
    command.order.authAnyway = reader.has(u"auth-anyway"_s);
    reader.readInto(u"user"_s, userFrom, command.user);
    reader.read(u"password-fd"_s, descriptorFrom, [&command](int number) { command.passwordFd = number; });
    for (const QString &option : {u"password-fd"_s, u"auth-anyway"_s}) {
        if (reader.has(option) && command.user.isEmpty())
            reader.complain(Say::tr("Say who is to log in: --%1 goes with --user NAME.").arg(option));
    }
}

// What belongs to the proof by delivery, and only to it.
void readProof(Reader &reader, CheckCommand &command)
{
    check::Order &order = command.order;
    reader.readInto(u"watch"_s, watchFrom, order.proof.watch);
    reader.read(u"watch-for"_s, watchForFrom,
                [&order](std::chrono::milliseconds limit) { order.proof.watchFor = limit; });
    reader.read(u"watch-password-fd"_s, descriptorFrom, [&command](int number) { command.watchPasswordFd = number; });
    order.proof.allForms = reader.has(u"all-forms"_s);
    if (order.depth != verdict::Depth::Deliver) {
        for (const QString &option : {u"watch"_s, u"watch-for"_s, u"watch-password-fd"_s, u"all-forms"_s}) {
            if (reader.has(option))
                reader.complain(Say::tr("--%1 goes with --depth deliver: only then a message is sent.").arg(option));
        }
        return;
    }
    const bool isPractice = std::holds_alternative<check::Target::Practice>(order.target.what());
    if (isPractice && reader.has(u"watch"_s))
        reader.complain(Say::tr("A practice server sends on to its own outside mailbox, which is looked at without "
                                "--watch."));
    if (isPractice)
        return;
    if (order.proof.watch.isEmpty())
        reader.complain(Say::tr("--depth deliver sends a message, and somebody has to look for it: --watch PLACE. "
                                "“postern --help” lists the places."));
    if (!order.recipient)
        reader.complain(Say::tr("--depth deliver sends a message to a mailbox of yours: --recipient ADDRESS."));
    if (order.proof.watch == u"manual" && command.output.saveFile.isEmpty())
        reader.complain(Say::tr("Where you look yourself, the check has to be kept until the message comes: --save "
                                "FILE."));
}

Result<Command, QString> waitCommand(const QStringList &arguments)
{
    Reader reader(arguments, OptionsOfWait);
    WaitCommand command;
    command.file = reader.only(Say::tr("a file"));
    if (command.file.isEmpty())
        reader.complain(Say::tr("Name the saved check whose message is waited for."));
    reader.readInto(u"watch"_s, watchFrom, command.watch);
    reader.readInto(u"watch-for"_s, watchForFrom, command.watchFor);
    reader.read(u"watch-password-fd"_s, descriptorFrom, [&command](int number) { command.watchPasswordFd = number; });
    command.mail = reader.text(u"mail"_s);
    command.hasNotArrived = reader.has(u"not-arrived"_s);
    if (command.hasNotArrived && !command.mail.isEmpty())
        reader.complain(Say::tr("Either it has arrived (--mail FILE), or it has not (--not-arrived)."));
    reader.readOutput(command.output);
    if (command.output.saveFile.isEmpty())
        command.output.saveFile = command.file;
    return answer(reader, std::move(command));
}

Result<Command, QString> checkCommand(const QStringList &arguments)
{
    Reader reader(arguments, OptionsOfCheck);
    if (!reader.complaint().isEmpty())
        return Failure{reader.complaint()};
    const auto target = targetFrom(reader.only(Say::tr("a target")));
    if (!target)
        return Failure{target.error()};
    CheckCommand command{check::Order(*target), {}, reader.has(u"authorized"_s), {}, {}, {}, nullptr};
    readOrder(reader, command);
    readLogin(reader, command);
    reader.readOutput(command.output);
    readProof(reader, command);
    return answer(reader, std::move(command));
}

// What judge and report read alike.
JudgeCommand readJudge(Reader &reader)
{
    JudgeCommand command;
    command.file = reader.only(Say::tr("a file"));
    if (command.file.isEmpty())
        reader.complain(Say::tr("Name the saved check or the pasted dialogue, or “-” for standard input."));
    reader.readDomain(u"hosted-domain"_s, command.hints.hostedDomain);
    reader.readAddress(u"local"_s, command.hints.localUser);
    reader.readAddress(u"sender"_s, command.hints.sender);
    reader.readAddress(u"recipient"_s, command.hints.recipient);
    reader.readInto(u"vantage"_s, claimFrom, command.hints.claim);
    reader.readOutput(command.output);
    return command;
}

Result<Command, QString> judgeCommand(const QStringList &arguments)
{
    Reader reader(arguments, OptionsOfJudge);
    JudgeCommand command = readJudge(reader);
    return answer(reader, std::move(command));
}

Result<Command, QString> reportCommand(const QStringList &arguments)
{
    Reader reader(arguments, OptionsOfReport);
    ReportCommand command{readJudge(reader)};
    Output &output = command.judge.output;
    output.isQuiet = true;
    const QStringList files{output.pdfFile, output.jsonFile, output.htmlFile, output.markdownFile, output.junitFile};
    if (files.join(QString()).isEmpty())
        reader.complain(
            Say::tr("Say what to write, and where to: --pdf FILE, --html FILE, --markdown FILE, --junit FILE or "
                    "--json FILE."));
    return answer(reader, std::move(command));
}

Result<Command, QString> practiceCommand(const QStringList &arguments)
{
    Reader reader(arguments, OptionsOfPractice);
    PracticeCommand command;
    const QString name = reader.only(Say::tr("a policy"));
    const auto policy = practice::policyFromString(name.isEmpty() ? u"closed"_s : name);
    if (policy)
        command.policy = *policy;
    else
        reader.complain(complaintOf(check::Target::Error::UnknownPolicy, name));
    reader.readInto(u"port"_s, portFrom, command.port);
    return answer(reader, command);
}

Result<Command, QString> probesCommand(const QStringList &arguments)
{
    Reader reader(arguments, OptionsOfProbes);
    ProbesCommand command;
    if (!reader.positionals().isEmpty())
        reader.complain(Say::tr("“postern probes” takes no argument, but --catalogue FILE."));
    reader.readInto(u"catalogue"_s, catalogueFrom, command.catalogue);
    command.isJson = reader.format() == Format::Json;
    return answer(reader, std::move(command));
}

// What main has not opened in the window.
Result<Command, QString> learnCommand(const QStringList &arguments)
{
    Reader reader(arguments, OptionsOfLearn);
    if (!reader.positionals().isEmpty())
        reader.complain(Say::tr("“postern learn” takes no argument, but --export DIR."));
    LearnCommand command{reader.text(u"export"_s)};
    if (reader.has(u"export"_s) && command.exportFolder.isEmpty())
        reader.complain(Say::tr("Name the folder that the pages are to be written into: --export DIR."));
    return answer(reader, std::move(command));
}

} // namespace

Result<Command, QString> parseCommandLine(const QStringList &arguments)
{
    const QString word = arguments.value(1);
    QStringList rest = arguments;
    if (rest.size() > 1)
        rest.removeAt(1);
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s) || word == u"help")
        return Command(PrintCommand{helpText()});
    if (word == u"--version" || word == u"-v" || word == u"version")
        return Command(PrintCommand{check::programName() + u'\n'});
    if (word.isEmpty())
        return Command(DemoCommand{});
    if (word == u"check")
        return checkCommand(rest);
    if (word == u"wait")
        return waitCommand(rest);
    if (word == u"judge")
        return judgeCommand(rest);
    if (word == u"report")
        return reportCommand(rest);
    if (word == u"learn")
        return learnCommand(rest);
    if (word == u"practice")
        return practiceCommand(rest);
    if (word == u"probes")
        return probesCommand(rest);
    if (word == u"window") // what main has not opened
        return Failure{rest.size() > 2 || rest.value(1).startsWith(u'-')
                           ? Say::tr("“postern window” takes a target, and nothing more.")
                           : Say::tr("There is no screen to open a window on. “postern check TARGET” needs none.")};
    if (word.endsWith(u".postern")) // a saved check, where there is no screen to open it on
        return judgeCommand(arguments);
    return Failure{Say::tr("There is no command “%1”. There are: %2; “postern --help” explains them.")
                       .arg(word, commandNames().join(u", "_s))};
}

} // namespace postern::app
