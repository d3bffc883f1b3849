// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"

namespace postern::explain {

// What a check has not looked at, or got no answer to: a sentence each, and where it rests.
struct ShownGaps
{
    QStringList words;
    ShownPlaces places; // one for each of the words
};

ShownGaps gapsOf(const check::Record &record, const verdict::Verdict &verdict);

} // namespace postern::explain
