// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"

#include <optional>

namespace postern::explain {

// How to ask the question `envelope` at `endpoint` again by hand; none where the record does not say whom to dial.
std::optional<ShownRepeat> repeatOf(const check::Record &record, const verdict::Verdict &verdict, std::size_t endpoint,
                                    std::size_t envelope);

} // namespace postern::explain
