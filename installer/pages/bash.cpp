// SPDX-License-Identifier: Apache-2.0
#include "app/options.h"
#include "installer/pages/completions.h"

using namespace Qt::StringLiterals;

namespace postern::pages {

namespace {

using app::CommandRow;
using app::OptionRow;

// Rests on the helpers of the package bash-completion, 2.11. A colon parts words in bash, but not for us.
constexpr char kHead[] = R"(# bash completion for postern; made from the table of its options.
_postern()
{
    local cur prev words cword split
    _init_completion -s -n : || return

    _postern_words()
    {
        mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
        __ltrim_colon_completions "$cur"
    }

    # A path behind a beginning that ends in a colon: bash replaces only what stands behind the colon, unless told
    # otherwise.
    _postern_path()
    {
        cur=${cur#"$1"}
        _filedir ${2+"$2"}
        [[ $COMP_WORDBREAKS == *:* ]] || COMPREPLY=("${COMPREPLY[@]/#/$1}")
    }

    case $prev in
)";

constexpr char kMiddle[] = R"(    esac
    $split && return

    local options="--help" arguments="" places=""
    case ${words[1]} in
)";

constexpr char kTail[] = R"(    esac
    if [[ $cur == -* ]]; then
        _postern_words "$options"
        [[ ${COMPREPLY-} != *= ]] || compopt -o nospace
    elif [[ $places == files ]]; then
        _filedir
    elif [[ $places == folders ]]; then
        _filedir -d
    else
        _postern_words "$arguments"
    fi
} &&
    complete -F _postern postern
)";

QByteArray words(const Completion &completion)
{
    return "_postern_words \"" + completion.words.join(u' ').toUtf8() + '"';
}

QByteArray answerToPlace(const Completion &completion)
{
    const QByteArray folder = kFolderPlace;
    const QByteArray file = kFilePlace;
    return "if [[ $cur == " + folder + "* ]]; then\n" + "                _postern_path " + folder + " -d\n"
        + "            elif [[ $cur == " + file + "* ]]; then\n" + "                _postern_path " + file + '\n'
        + "            else\n"
          "                "
        + words(completion) + '\n'
        + "                [[ ${COMPREPLY-} != *[:/] ]] || compopt -o nospace\n"
          "            fi";
}

QByteArray answerTo(const Completion &completion)
{
    if (completion.isPlace)
        return answerToPlace(completion);
    if (completion.isFile)
        return "_filedir";
    if (completion.isFolder)
        return "_filedir -d";
    return completion.words.isEmpty() ? QByteArray() : words(completion);
}

QByteArray values()
{
    QByteArray text;
    for (const OptionRow &row : app::optionRows()) {
        if (!row.value || row.bare)
            continue;
        const QByteArray answer = answerTo(completionOf(row));
        text += QByteArray("        --") + row.name + ")\n" + (answer.isEmpty() ? "" : "            " + answer + '\n')
            + "            return ;;\n";
    }
    return text;
}

QByteArray commandCase(const CommandRow &command)
{
    QStringList options{u"--help"_s};
    for (const OptionRow &row : app::optionRows()) {
        if (row.sets & command.set)
            options += u"--"_s + QString::fromLatin1(row.name);
    }
    const Completion argument = completionOfArgument(QString::fromLatin1(command.argument));
    QByteArray text =
        QByteArray("        ") + command.name + ")\n            options=\"" + options.join(u' ').toUtf8() + "\"\n";
    if (!argument.words.isEmpty())
        text += "            arguments=\"" + argument.words.join(u' ').toUtf8() + "\"\n";
    if (argument.isFile || argument.isFolder)
        text += QByteArray("            places=") + (argument.isFile ? "files" : "folders") + '\n';
    return text + "            ;;\n";
}

} // namespace

QByteArray bashCompletion()
{
    QByteArray text = kHead + values() + kMiddle;
    for (const CommandRow &command : app::commandRows()) {
        if (*command.name)
            text += commandCase(command);
    }
    text += "        *)\n            ((cword == 1)) || return\n"
            "            _postern_words \""
        + app::commandNames().join(u' ').toUtf8()
        + " --help --version\"\n"
          "            local -a known=(\"${COMPREPLY[@]}\")\n"
          "            _filedir postern\n"
          "            COMPREPLY+=(\"${known[@]}\")\n"
          "            return ;;\n";
    return text + kTail;
}

} // namespace postern::pages
