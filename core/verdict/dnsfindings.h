// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/findings.h"

#include <vector>

namespace postern::verdict {

// What the DNS says about the dialled addresses: their names, and the block lists that were asked. Pure.
std::vector<Finding> dnsFindings(const Evidence &evidence, const Verdict &verdict);

} // namespace postern::verdict
