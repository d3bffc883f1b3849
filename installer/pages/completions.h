// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace postern::app {
struct OptionRow;
}

namespace postern::pages {

// What may stand in a place of the command line, as far as a shell can know it.
struct Completion
{
    QStringList words;
    bool isFile = false;
    bool isFolder = false;
    bool isPlace = false; // the words are beginnings of places to watch; behind some of them stands a path
};

Completion completionOf(const app::OptionRow &row);
Completion completionOfArgument(const QString &argument); // "TARGET", "[POLICY]", as a command row names it

// Of the beginnings of a place, those that a path follows: a folder's, and a file's.
inline constexpr char kFolderPlace[] = "maildir:";
inline constexpr char kFilePlace[] = "mbox:";

// What each shell wants to read: the commands, their options and the words that these take.
QByteArray bashCompletion();
QByteArray zshCompletion();
QByteArray fishCompletion();

} // namespace postern::pages
