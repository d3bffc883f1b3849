// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/desk.h"
#include "ui/theme/marks.h"

#include <optional>

namespace postern::ui::paper {

struct TableColumn
{
    QString head;
    qreal left = 0; // from the left of the table
    qreal width = 0;
    Edge edge = Edge::Left;
    Cut headCut = kSmall; // no higher than that
};

// What stands in one cell: lines of one height, one passage below the other.
struct TableCell
{
    std::vector<Passage> passages;
    std::optional<Mark> mark = std::nullopt;
    qreal indent = 0;         // of the passages, beside the mark
    bool isMarkAbove = false; // else beside the first line
    bool isCentred = false;
    std::optional<QString> actual = std::nullopt; // what it says, where a mark says most of it

    int lines() const;
};

// A heavy line, the heads, a hairline; then rows with hairlines between them, which do not break. The head stands again
// on top of each page. A row that no page could hold, with a reply of 4 KB in it, is broken between its lines.
class TableLayout
{
public:
    TableLayout(const Desk &desk, std::vector<TableColumn> columns, const QString &caption);

    void add(const QString &id, std::vector<TableCell> cells);
    Pieces take();

private:
    struct SetCell
    {
        TableCell cell;
        TableColumn column;
        std::vector<int> elements; // of its passages
    };

    Piece headPiece(bool isRepeated);
    static void paintCell(Press &press, const QPointF &at, const SetCell &cell, int from, int to);

    Desk m_desk;
    std::vector<TableColumn> m_columns;
    int m_table;
    std::shared_ptr<const Piece> m_head;
    Pieces m_pieces;
};

} // namespace postern::ui::paper
