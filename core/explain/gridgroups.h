// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/grid.h"

namespace postern::explain {

// More endpoints than these nobody takes in at a glance: they are gathered by host.
inline constexpr std::size_t kRowsAtAGlance = 12;

// The endpoints of one host, and what weighs most of them.
struct GridGroup
{
    QString host;                       // or the address where no name is known
    std::vector<std::size_t> rows;      // of Grid::rows
    Tone tone = Tone::Neutral;          // the worst of them
    QString word;                       // the verdict that goes with it
    std::vector<std::size_t> worstRows; // one for each family: the row whose cell weighs most
};

// In the order in which the hosts come. Pure.
std::vector<GridGroup> groupsOf(const Grid &grid);

} // namespace postern::explain
