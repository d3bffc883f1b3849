// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/remedybook.h"
#include "core/verdict/verdict.h"

#include <set>
#include <vector>

namespace postern::verdict {

// What stands open at one endpoint. Forms that were taken without being a door count only where the verdict is in
// doubt about them.
std::set<Opening> openingsOf(const EndpointEvidence &evidence, const EndpointVerdict &verdict);

// What closes the doors that were found: the general rules, then those of the software that answers there, the deciding
// endpoint's first; each once. Empty where nothing is to be closed. Pure.
std::vector<const RemedyBook::Remedy *> remediesFor(const Evidence &evidence, const Verdict &verdict,
                                                    const RemedyBook &book);

} // namespace postern::verdict
