// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/outcome.h"

#include <chrono>
#include <optional>
#include <vector>

namespace postern::verdict {

// How long a greylister waits that does not say so: Postgrey's --delay, and that of most others. RFC 6647, 5 leaves it
// at anything from a minute to a day.
inline constexpr std::chrono::seconds kUsualDelay = std::chrono::minutes(5);

// The time that a reply says one has to wait: "try again in 300 seconds", "Greylisted for 5 minutes", "come back in
// 00:04:59". Nothing where it says none, or one beyond a day.
std::optional<std::chrono::seconds> statedDelay(const smtp::Reply &reply);

// The longest that any of the outcomes asks to wait for; nothing where none is greylisted.
std::optional<std::chrono::seconds> greylistDelay(const std::vector<Outcome> &outcomes);

} // namespace postern::verdict
