// SPDX-License-Identifier: Apache-2.0
#include "core/explain/gridgroups.h"

#include <algorithm>

namespace postern::explain {

namespace {

// What must not be overlooked weighs most; what was not asked weighs nothing.
int weightOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return 4;
    case Tone::Caution:
        return 3;
    case Tone::Neutral:
        return 2;
    case Tone::Safe:
        return 1;
    }
    return 0;
}

int weightOf(const GridCell &cell)
{
    return cell.wasAsked ? weightOf(cell.tone) : 0;
}

void settle(GridGroup &group, const Grid &grid)
{
    const auto byTone = [&grid](std::size_t one, std::size_t other) {
        return weightOf(grid.rows[one].tone) < weightOf(grid.rows[other].tone);
    };
    const GridRow &worst = grid.rows[*std::max_element(group.rows.begin(), group.rows.end(), byTone)];
    group.tone = worst.tone;
    group.word = worst.word;
    for (std::size_t family = 0; family < grid.families.size(); ++family) {
        const auto byCell = [&grid, family](std::size_t one, std::size_t other) {
            return weightOf(grid.rows[one].cells[family]) < weightOf(grid.rows[other].cells[family]);
        };
        group.worstRows.push_back(*std::max_element(group.rows.begin(), group.rows.end(), byCell));
    }
}

} // namespace

std::vector<GridGroup> groupsOf(const Grid &grid)
{
    std::vector<GridGroup> groups;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const QString &host = grid.rows[row].host.isEmpty() ? grid.rows[row].address : grid.rows[row].host;
        const auto isSame = [&host](const GridGroup &one) { return one.host == host; };
        const auto known = std::find_if(groups.begin(), groups.end(), isSame);
        if (known == groups.end())
            groups.push_back({host, {row}, Tone::Neutral, {}, {}});
        else
            known->rows.push_back(row);
    }
    for (GridGroup &one : groups)
        settle(one, grid);
    return groups;
}

} // namespace postern::explain
