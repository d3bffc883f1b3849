// SPDX-License-Identifier: Apache-2.0
#include "app/options.h"
#include "installer/pages/completions.h"

using namespace Qt::StringLiterals;

namespace postern::pages {

namespace {

using app::CommandRow;
using app::OptionRow;

constexpr char kHead[] = R"(# fish completion for postern; made from the table of its options.
complete -c postern -f
complete -c postern -n __fish_use_subcommand -s h -l help -d 'print what there is'
complete -c postern -n __fish_use_subcommand -s v -l version -d 'print the version'
complete -c postern -n __fish_use_subcommand -a '(__fish_complete_suffix .postern)'
)";

QByteArray quoted(const QString &text)
{
    return '\'' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s).toUtf8() + '\'';
}

QByteArray described(const char *help)
{
    return " -d " + quoted(QString::fromUtf8(help)) + '\n';
}

QByteArray within(const CommandRow &command)
{
    return QByteArray("complete -c postern -n '__fish_seen_subcommand_from ") + command.name + '\'';
}

// Fish itself puts no blank behind a colon or a slash.
QByteArray places()
{
    QStringList words;
    for (const OptionRow &row : app::optionRows()) {
        const Completion completion = completionOf(row);
        if (completion.isPlace)
            words = completion.words;
    }
    const auto behind = [](const QByteArray &beginning, const QByteArray &paths) {
        return "        case '" + beginning + "*'\n            printf '" + beginning + "%s\\n' (" + paths
            + " (string sub -s " + QByteArray::number(beginning.size() + 1) + " -- $token))\n";
    };
    return "function __postern_places\n    set -l token (commandline -ct | string replace -r '^--[a-z]+=' '')\n"
           "    switch $token\n"
        + behind(kFolderPlace, "__fish_complete_directories") + behind(kFilePlace, "__fish_complete_path")
        + "        case '*'\n            printf '%s\\n' " + words.join(u' ').toUtf8() + "\n    end\nend\n";
}

// -r: a value has to follow; -F: names of files are completed; -x: nothing but these words.
QByteArray valueOf(const OptionRow &row)
{
    if (!row.value || row.bare)
        return {};
    const Completion completion = completionOf(row);
    if (completion.isFile)
        return " -r -F";
    if (completion.isFolder)
        return " -x -a '(__fish_complete_directories)'";
    if (completion.isPlace)
        return " -x -a '(__postern_places)'";
    return completion.words.isEmpty() ? QByteArray(" -x") : " -x -a " + quoted(completion.words.join(u' '));
}

QByteArray argumentOf(const CommandRow &command)
{
    const Completion completion = completionOfArgument(QString::fromLatin1(command.argument));
    if (completion.isFile)
        return within(command) + " -F\n";
    if (completion.isFolder)
        return within(command) + " -a '(__fish_complete_directories)'\n";
    return completion.words.isEmpty() ? QByteArray()
                                      : within(command) + " -a " + quoted(completion.words.join(u' ')) + '\n';
}

} // namespace

QByteArray fishCompletion()
{
    QByteArray text = kHead + places();
    for (const CommandRow &command : app::commandRows()) {
        if (*command.name)
            text +=
                QByteArray("complete -c postern -n __fish_use_subcommand -a ") + command.name + described(command.help);
    }
    for (const CommandRow &command : app::commandRows()) {
        if (!*command.name)
            continue;
        text += '\n' + argumentOf(command);
        for (const OptionRow &row : app::optionRows()) {
            if (row.sets & command.set)
                text += within(command) + " -l " + row.name + valueOf(row) + described(row.help);
        }
    }
    return text;
}

} // namespace postern::pages
