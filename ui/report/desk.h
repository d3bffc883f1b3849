// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/report.h"
#include "ui/path/journey.h"
#include "ui/report/flow.h"
#include "ui/report/passage.h"

#include <functional>
#include <iterator>

namespace postern::ui::paper {

// What one block is set with: fonts, the room it has, and where it belongs in the tree of the document.
struct Desk
{
    using Journeys = std::function<std::optional<Journey>(const explain::PathBlock &)>;

    const Sheet &sheet;
    const Faces &faces;
    Structure &structure;
    const Journeys &journeys;
    qreal left = 0; // from the left of the text
    qreal width = 0;
    int parent = Structure::kRoot;
    Role heading = Role::Heading3; // of a heading among the blocks

    Desk inset(qreal by) const
    {
        Desk desk = *this;
        desk.left += by;
        desk.width -= 2 * by;
        return desk;
    }
    Desk inside(int element) const
    {
        Desk desk = *this;
        desk.parent = element;
        return desk;
    }
    int add(Role role, const QString &alternative = {}) const { return structure.add(role, parent, alternative); }

    Passage passage(const explain::Spans &spans, const Style &style) const { return {faces, spans, style, width}; }
    QPointF at(const QRectF &where, qreal right = 0, qreal down = 0) const
    {
        return where.topLeft() + QPointF(left + right, down);
    }
    QRectF box(const QRectF &where) const { return {where.left() + left, where.top(), width, where.height()}; }
};

// Spaces above blocks.
inline constexpr qreal kAboveText = 6_pt;
inline constexpr qreal kAboveBlock = 12_pt;
inline constexpr qreal kAboveHeading = 18_pt;
inline constexpr qreal kAboveSection = 30_pt;
inline constexpr qreal kHairline = 0.6_pt;
inline constexpr qreal kHeavyLine = 1.2_pt;

inline void append(Pieces &pieces, Pieces more)
{
    pieces.insert(pieces.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// All of them set on one strip.
Piece stacked(Pieces pieces, Piece::Paint ground = {}, qreal above = 0, qreal below = 0);

// The lines of a passage as content of `element`: a few as one piece, many line by line.
Pieces linesOf(const Desk &desk, const Passage &passage, int element);

void hairline(Press &press, const QRectF &box, qreal y, const QColor &colour = tokens(Scheme::Light).line,
              qreal width = kHairline);

// One kind of block each.
Pieces set(const Desk &desk, const explain::Blocks &blocks);
Pieces set(const Desk &desk, const explain::Heading &heading);
Pieces set(const Desk &desk, const explain::Paragraph &paragraph);
Pieces set(const Desk &desk, const explain::ItemList &list);
Pieces set(const Desk &desk, const explain::Facts &facts);
Pieces set(const Desk &desk, const explain::Table &table);
Pieces set(const Desk &desk, const explain::LinesBlock &lines);
Pieces set(const Desk &desk, const explain::Box &box);
Pieces set(const Desk &desk, const explain::MatrixBlock &matrix);
Pieces set(const Desk &desk, const explain::GridBlock &grid);
Pieces set(const Desk &desk, const explain::PathBlock &path);
Pieces set(const Desk &desk, const explain::RepeatBlock &repeat);
Pieces set(const Desk &desk, const explain::CommandBlock &command);

} // namespace postern::ui::paper
