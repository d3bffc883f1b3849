// SPDX-License-Identifier: Apache-2.0
#include "app/options.h"
#include "installer/pages/completions.h"

using namespace Qt::StringLiterals;

namespace postern::pages {

namespace {

using app::CommandRow;
using app::OptionRow;

constexpr char kHead[] = R"(#compdef postern
# zsh completion for postern; made from the table of its options.

)";

constexpr char kCommands[] = R"(
if (( CURRENT == 2 )); then
    local -a commands=(
)";

constexpr char kMiddle[] = R"(    )
    _describe -t commands command commands
    _arguments '(- *)'{-h,--help}'[print what there is]' '(- *)'{-v,--version}'[print the version]'
    _files -g '*.postern'
    return
fi

local command=$words[2]
shift words
(( CURRENT-- ))
case $command in
)";

// Within single quotes, and where brackets and colons part the fields of _arguments (zshcompsys(1)).
QByteArray quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
    return text.replace(u'\'', u"'\\''"_s).toUtf8();
}

// What is a beginning gets no blank behind it.
QByteArray places()
{
    QByteArray beginnings;
    QByteArray whole;
    for (const OptionRow &row : app::optionRows()) {
        const Completion completion = completionOf(row);
        if (!completion.isPlace)
            continue;
        for (const QString &word : completion.words)
            (word.endsWith(u':') || word.endsWith(u'/') ? beginnings : whole) += ' ' + word.toLatin1();
    }
    return QByteArray("_postern_places() {\n    if compset -P '") + kFolderPlace
        + "'; then\n        _files -/\n    elif compset -P '" + kFilePlace
        + "'; then\n        _files\n    else\n        compadd -S '' --" + beginnings + "\n        compadd --" + whole
        + "\n    fi\n}\n";
}

QByteArray actionOf(const Completion &completion)
{
    if (completion.isPlace)
        return "_postern_places";
    if (completion.isFile)
        return "_files";
    if (completion.isFolder)
        return "_files -/";
    return completion.words.isEmpty() ? QByteArray(" ") : '(' + quoted(completion.words.join(u' ')) + ')';
}

QByteArray specOf(const OptionRow &row)
{
    QByteArray spec = QByteArray("'--") + row.name;
    const QByteArray help = '[' + quoted(QString::fromUtf8(row.help)) + ']';
    if (!row.value)
        return spec + help + '\'';
    const QByteArray value = quoted(QString::fromLatin1(row.value)) + ':' + actionOf(completionOf(row));
    return spec + (row.bare ? "=-" : "=") + help + (row.bare ? "::" : ":") + value + '\'';
}

QByteArray commandCase(const CommandRow &command)
{
    QByteArray text = QByteArray("    ") + command.name + ")\n        _arguments '(- *)--help[print what there is]'";
    for (const OptionRow &row : app::optionRows()) {
        if (row.sets & command.set)
            text += " \\\n            " + specOf(row);
    }
    const QString argument = QString::fromLatin1(command.argument);
    if (!argument.isEmpty())
        text += " \\\n            '1:" + quoted(QString(argument).remove(u'[').remove(u']')) + ':'
            + actionOf(completionOfArgument(argument)) + '\'';
    return text + "\n        ;;\n";
}

} // namespace

QByteArray zshCompletion()
{
    QByteArray text = kHead + places() + kCommands;
    for (const CommandRow &command : app::commandRows()) {
        if (*command.name)
            text += QByteArray("        '") + command.name + ':' + quoted(QString::fromUtf8(command.help)) + "'\n";
    }
    text += kMiddle;
    for (const CommandRow &command : app::commandRows()) {
        if (*command.name)
            text += commandCase(command);
    }
    return text + "esac\n";
}

} // namespace postern::pages
