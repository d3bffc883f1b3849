// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"

namespace postern::explain {

// How to close the doors of this verdict, the general rules first. The sentences are those of resources/remedies.
std::vector<ShownRemedy> shownRemedies(const check::Record &record, const verdict::Verdict &verdict);

} // namespace postern::explain
