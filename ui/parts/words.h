// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace postern::ui {

// Addresses and lines from the wire read from left to right, also within a text that does not (UAX #9: LRI … PDI).
inline QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace postern::ui
