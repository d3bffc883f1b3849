// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace postern::explain {

// The language of the words, which is that of the translation in use, whatever the machine's is: English where there is
// none. Numbers and days in a text go by it, so that the same record in the same language gives the same text anywhere.
QLocale tongue();

QString dayInWords(const QDateTime &time);  // "25 November 2026", in the time's own zone
QString shortMinute(const QDateTime &time); // "25 Nov 2026 09:30", in the time's own zone
QString shortMoment(const QDateTime &time); // "25 Nov 2026 09:30:00", in the time's own zone

// How pieces of a text are put together; each language has marks of its own.
QString labelled(const QString &name, const QString &text);        // "name: text"
QString enumerated(const QStringList &parts);                      // "one, another"
QString followed(const QString &sentence, const QString &another); // "One. Another." If one is empty, the other alone
QString serverName(const QString &id, const QString &otherwise = {}); // of the book of servers: "Postfix"

// What the files of resources say in English, in this language. The context names the folder: "resources/lessons".
QString spoken(const char *context, const QString &english);

// The title of a question, harmless. Records hold it in English; the titles of a user's own catalogue stay as they are.
QString titleInWords(const QString &title);

} // namespace postern::explain
