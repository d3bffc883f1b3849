// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace postern::explain {

// The language of the words, which is that of the translation in use, whatever the machine's is: English where there is
// none. Numbers and days in a text go by it, so that the same record in the same language gives the same text anywhere.
QLocale tongue();

QString dayInWords(const QDateTime &time);  // "25 November 2026", in the time's own zone
QString shortMinute(const QDateTime &time); // "25 Nov 2026 09:30", in the time's own zone
QString shortMoment(const QDateTime &time); // "25 Nov 2026 09:30:00", in the time's own zone

// What the files of resources say in English, in this language. The context names the folder: "resources/lessons".
QString spoken(const char *context, const QString &english);

// The title of a question, harmless. Records hold it in English; the titles of a user's own catalogue stay as they are.
QString titleInWords(const QString &title);

} // namespace postern::explain
