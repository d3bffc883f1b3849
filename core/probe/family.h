// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probe/envelope.h"

#include <array>
#include <optional>

namespace postern::probe {

// Forms that try the same gap.
enum class Family { Plain, Sender, Null, Percent, Quoted, Routed, Bang, Other };
inline constexpr std::array kFamilies{Family::Plain,  Family::Sender, Family::Null, Family::Percent,
                                      Family::Quoted, Family::Routed, Family::Bang, Family::Other};

// None for a control. By the bytes of the envelope, so that a pasted dialogue has families too.
std::optional<Family> familyOf(const Envelope &envelope);

} // namespace postern::probe
