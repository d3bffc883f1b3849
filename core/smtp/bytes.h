// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace postern::smtp {

// True if the bytes hold a C0 control character or DEL: what must never get into a command line.
bool hasControl(QByteArrayView bytes);

// True if any byte is outside of ASCII.
bool hasEightBit(QByteArrayView bytes);

// Where the @ stands that separates local part and domain, outside of quotes and not escaped; -1 if there is none.
qsizetype lastUnquotedAt(QByteArrayView mailbox);

// Bytes as text that is safe to show and that can be read back: control characters, backslash and whatever is not
// UTF-8 become \r, \n, \t, \\ or \xHH. Bidirectional and other invisible control characters are escaped byte by byte as
// well, so that a hostile line cannot rearrange the lines around it.
QString escaped(QByteArrayView bytes);

// The bytes that `escaped` was made of. Unknown escapes stay as they are.
QByteArray unescaped(QStringView text);

} // namespace postern::smtp
