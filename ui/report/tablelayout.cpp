// SPDX-License-Identifier: Apache-2.0
#include "ui/report/tablelayout.h"

#include <algorithm>

namespace postern::ui::paper {

namespace {

constexpr qreal kPadding = 4.2_pt; // above and below the lines of a row
constexpr qreal kHeadPadding = 4_pt;
constexpr qreal kMark = 9_pt;
constexpr qreal kMostOfPage = 0.4; // that a row may take and still not be broken

int numberOfLines(const std::vector<TableCell> &cells)
{
    int most = 1;
    for (const TableCell &cell : cells)
        most = std::max(most, cell.lines());
    return most;
}

} // namespace

int TableCell::lines() const
{
    int lines = isMarkAbove ? 1 : 0;
    for (const Passage &one : passages)
        lines += one.lines();
    return lines;
}

TableLayout::TableLayout(const Desk &desk, std::vector<TableColumn> columns, const QString &caption)
    : m_desk(desk)
    , m_columns(std::move(columns))
    , m_table(desk.add(Role::Table, caption))
{
    m_pieces.push_back(headPiece(false));
    m_head = std::make_shared<const Piece>(headPiece(true));
}

Piece TableLayout::headPiece(bool isRepeated)
{
    const Tokens &colours = tokens(Scheme::Light);
    const int row = isRepeated ? Structure::kFurniture : m_desk.structure.add(Role::TableRow, m_table);
    std::vector<SetCell> cells;
    int lines = 1;
    for (const TableColumn &column : m_columns) {
        TableCell cell;
        cell.passages.emplace_back(m_desk.faces, column.head,
                                   Style{.cut = column.headCut, .colour = colours.muted, .edge = column.edge},
                                   column.width);
        lines = std::max(lines, cell.lines());
        const int element = isRepeated ? Structure::kFurniture : m_desk.structure.add(Role::HeadCell, row);
        cells.push_back({std::move(cell), column, {element}});
    }
    Piece piece;
    piece.height = lines * kSmall.leading + 2 * kHeadPadding;
    piece.before = kAboveBlock;
    piece.staysWithNext = true;
    piece.paint = [desk = m_desk, cells, lines](Press &press, const QRectF &where) {
        const QRectF box = desk.box(where);
        hairline(press, box, box.top(), tokens(Scheme::Light).text, kHeavyLine);
        for (const SetCell &one : cells) {
            const qreal down = kHeadPadding + (lines - one.cell.lines()) * kSmall.leading; // they stand on the line
            paintCell(press, box.topLeft() + QPointF(0, down), one, 0, lines);
        }
        hairline(press, box, box.bottom());
    };
    return piece;
}

void TableLayout::add(const QString &id, std::vector<TableCell> cells)
{
    const int row = m_desk.structure.add(Role::TableRow, m_table);
    const int lines = numberOfLines(cells);
    std::vector<SetCell> set;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int element = m_desk.structure.add(Role::Cell, row);
        std::vector<int> elements{element};
        if (cells[i].passages.size() > 1) {
            elements.clear();
            for (std::size_t n = 0; n < cells[i].passages.size(); ++n)
                elements.push_back(m_desk.structure.add(Role::Paragraph, element));
        }
        set.push_back({std::move(cells[i]), m_columns[i], std::move(elements)});
    }
    const qreal most = m_desk.sheet.body(false).height() * kMostOfPage;
    const int atOnce = lines * kTable.leading <= most ? lines : int(most / kTable.leading / 2);
    for (int from = 0; from < lines; from += atOnce) {
        const int to = std::min(lines, from + atOnce);
        const bool isLast = to == lines;
        Piece piece;
        const qreal above = from == 0 ? kPadding : 0;
        piece.height = above + (to - from) * kTable.leading + (isLast ? kPadding : 0);
        piece.head = m_head;
        piece.paint = [desk = m_desk, set, id, from, to, above, isLast](Press &press, const QRectF &where) {
            const QRectF box = desk.box(where);
            if (from == 0 && !id.isEmpty())
                press.place(id, where.top());
            for (const SetCell &one : set)
                paintCell(press, box.topLeft() + QPointF(0, above), one, from, to);
            if (isLast)
                hairline(press, box, box.bottom());
        };
        m_pieces.push_back(std::move(piece));
    }
}

// The lines [from, to) of a cell, counted over all its passages.
void TableLayout::paintCell(Press &press, const QPointF &at, const SetCell &cell, int from, int to)
{
    const TableCell &what = cell.cell;
    qreal y = at.y();
    int line = 0;
    if (what.mark && from == 0) {
        const qreal x = what.isMarkAbove ? (cell.column.width - kMark) / 2 : 0;
        press.furnish();
        paintMark(press.painter(),
                  QRectF(at.x() + cell.column.left + x, y + (kTable.leading - kMark) / 2, kMark, kMark), *what.mark,
                  tokens(Scheme::Light));
    }
    if (what.isMarkAbove) {
        line = 1;
        y += from == 0 ? kTable.leading : 0;
    }
    for (std::size_t i = 0; i < what.passages.size(); ++i) {
        const Passage &passage = what.passages[i];
        const int first = std::max(0, from - line);
        const int last = std::min(passage.lines(), to - line);
        line += passage.lines();
        if (first >= last)
            continue;
        const int element = cell.elements[i];
        passage.paint(press, {at.x() + cell.column.left + what.indent, y}, element, first, last, what.actual);
        y += (last - first) * passage.leading();
    }
}

Pieces TableLayout::take()
{
    // A head never stands alone, and a single row never begins or ends a table on a page of its own.
    keepTogether(m_pieces, 1, 0);
    return std::move(m_pieces);
}

} // namespace postern::ui::paper
