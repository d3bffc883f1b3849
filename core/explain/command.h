// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/verdict/verdict.h"

#include <QString>

namespace postern::explain {

// Stands in a command for what only the user knows.
inline constexpr QLatin1StringView kPublicAddress("PUBLIC-ADDRESS");

// The command that asks the deciding endpoint the same from another place, with the settings of this check: one line.
// `kPublicAddress` stands in it where only an address is known that nobody outside can reach.
QString commandForOutside(const check::Record &record, const verdict::Verdict &verdict);

} // namespace postern::explain
