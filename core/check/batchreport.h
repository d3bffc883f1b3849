// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/probe/plan.h"
#include "core/verdict/evidence.h"

#include <vector>

namespace postern::check {

// What one connection means for the plan: the readings, put into the few words that the plan knows. Where greylisting
// will be waited out, everything has to be asked before: a greylister lets in only what it has seen.
probe::BatchReport reportOnBatch(const verdict::EndpointEvidence &evidence, const smtp::ConnectionLog &log,
                                 const probe::Batch &batch, bool wasTooSlow, bool waitsOutGreylisting = false);

// What one connection decided, as events.
std::vector<ProbeAnswered> answersOn(const verdict::EndpointEvidence &evidence, const smtp::ConnectionLog &log);

} // namespace postern::check
