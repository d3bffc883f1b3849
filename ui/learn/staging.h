// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/performance.h"
#include "ui/path/journey.h"

namespace postern::ui {

class PathPanel;

// The scene of the example: the same drawing as in a check, with the example's people in it.

// Before anything is sent: everybody is in their place, and the gate is shut.
Journey journeyBefore(const learn::Situation &situation);

// What was really said, and where the message came to rest. Ends with the arrival where it arrived.
Journey journeyOf(const learn::Performed &performed);

// Shows it from its beginning.
void stage(PathPanel &panel, const Journey &journey);

} // namespace postern::ui
