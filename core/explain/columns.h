// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace postern::explain {

// How many columns of a terminal a text takes: two for each letter that Unicode calls wide (UAX #11), none for what
// stands upon the letter before it, else one.
int columnsOf(QStringView text);

// The text in lines of at most so many columns. It is broken at blanks, and beside wide letters where Unicode allows it
// (UAX #14); a word that is wider than a line stands alone and whole, since it may be an address. The first line may
// have to be shorter.
QStringList brokenInto(const QString &text, int columns, std::optional<int> firstColumns = {});

} // namespace postern::explain
