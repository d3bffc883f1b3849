// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/press.h"

#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

namespace postern::ui::paper {

// A strip across the page that is never broken.
struct Piece
{
    using Paint = std::function<void(Press &, const QRectF &)>;

    qreal height = 0;
    qreal before = 0; // space above it; none at the top of a page
    Paint paint{};
    bool staysWithNext = false;
    bool startsPage = false;
    std::shared_ptr<const Piece> head{}; // repeated above it where it comes first on a page
    QString id{};                        // of a section that begins with it
};
using Pieces = std::vector<Piece>;

// Keeps the pieces from `from` on together where they are few, and else the first two and the last two: no heading,
// first or last line is left alone.
void keepTogether(Pieces &pieces, std::size_t from, qreal atMost);

// Where the pieces of one page stand, from its top.
struct PagePlan
{
    struct Placed
    {
        const Piece *piece;
        qreal y;
        bool isRepeated = false; // a head, once more
    };
    std::vector<Placed> pieces;
};

// Breaks pieces into pages. Pieces that stay together and are longer than a page are broken all the same.
std::vector<PagePlan> paginate(const Pieces &pieces, qreal firstHeight, qreal height);

} // namespace postern::ui::paper
