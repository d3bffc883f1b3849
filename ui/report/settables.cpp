// SPDX-License-Identifier: Apache-2.0
#include "ui/report/desk.h"
#include "ui/report/tablelayout.h"
#include "ui/theme/marks.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace postern::ui::paper {

namespace {

constexpr qreal kGap = 10_pt; // between columns
constexpr qreal kMark = 9_pt;
constexpr qreal kBesideMark = 5_pt;

Style styleOf(const explain::Cell &cell, const explain::Column &column)
{
    Style style{.cut = kTable};
    if (cell.tone)
        style.colour = tokens(Scheme::Light).tone(*cell.tone).text;
    style.isStrong = cell.tone == explain::Tone::Danger;
    style.edge = column.isRight ? Edge::Right : Edge::Left;
    return style;
}

std::optional<Mark> markOf(const explain::Cell &cell)
{
    if (cell.state)
        return markFor(*cell.state);
    return cell.tone ? std::optional(markFor(*cell.tone)) : std::nullopt;
}

// The columns in units, with gaps between them.
std::vector<TableColumn> columnsOf(const Desk &desk, const explain::Table &table)
{
    int shares = 0;
    for (const explain::Column &column : table.columns)
        shares += std::max(1, column.share);
    const qreal room = desk.width - kGap * qreal(table.columns.size() - 1);
    std::vector<TableColumn> columns;
    qreal left = 0;
    for (const explain::Column &column : table.columns) {
        const qreal width = room * std::max(1, column.share) / shares;
        columns.push_back({column.head, left, width, column.isRight ? Edge::Right : Edge::Left});
        left += width + kGap;
    }
    return columns;
}

TableCell cellOf(const Desk &desk, const explain::Cell &cell, const explain::Column &column, const TableColumn &place)
{
    TableCell set;
    set.mark = markOf(cell);
    const qreal beside = set.mark ? kMark + kBesideMark : 0;
    set.indent = beside;
    const Style style = styleOf(cell, column);
    Style rest = style; // only the first line has the tone
    rest.isStrong = false;
    rest.colour = tokens(Scheme::Light).text;
    for (const explain::Spans &spans : cell.lines)
        set.passages.emplace_back(desk.faces, spans, &spans == &cell.lines.front() ? style : rest,
                                  std::max(1_pt, place.width - beside));
    return set;
}

} // namespace

Pieces set(const Desk &desk, const explain::Table &table)
{
    if (table.columns.empty())
        return {};
    const std::vector<TableColumn> columns = columnsOf(desk, table);
    TableLayout layout(desk, columns, table.caption);
    for (const explain::Row &row : table.rows) {
        std::vector<TableCell> cells;
        for (std::size_t i = 0; i < columns.size() && i < row.cells.size(); ++i)
            cells.push_back(cellOf(desk, row.cells[i], table.columns[i], columns[i]));
        layout.add(row.id, std::move(cells));
    }
    return layout.take();
}

namespace {

constexpr int kAddressShare = 27; // percent
constexpr int kVerdictShare = 19;
constexpr qreal kGridGap = 3_pt;
constexpr Cut kGridHead{7_pt, kSmall.leading}; // up to eight of them stand side by side

using Look = explain::Span::Look;

// A mark with the worst code below it; the word for whoever cannot see the mark.
TableCell familyCell(const Desk &desk, const explain::GridCell &cell, std::size_t endpoint, qreal width)
{
    TableCell set;
    set.isCentred = true;
    if (!cell.wasAsked) {
        set.passages.emplace_back(desk.faces, u"–"_s,
                                  Style{.cut = kTable, .colour = tokens(Scheme::Light).muted, .edge = Edge::Centre},
                                  width);
        set.actual = cell.word;
        return set;
    }
    set.mark = markFor(cell.tone);
    set.isMarkAbove = true;
    const QString code = cell.code ? QString::number(cell.code) : u"–"_s;
    const QString target = cell.envelope ? explain::probeRowId(endpoint, *cell.envelope) : QString();
    set.passages.emplace_back(desk.faces, explain::Spans{{code, Look::Mono, {}, target}},
                              Style{.cut = kTable, .edge = Edge::Centre}, width);
    set.actual = cell.code ? cell.word + u' ' + code : cell.word;
    return set;
}

std::vector<TableColumn> columnsOf(const Desk &desk, const explain::GridBlock &block)
{
    const auto families = block.grid.families.size();
    const qreal address = desk.width * kAddressShare / 100;
    const qreal verdict = desk.width * kVerdictShare / 100;
    const qreal rest = desk.width - address - verdict - kGap;
    const qreal width = families ? rest / qreal(families) : rest;
    std::vector<TableColumn> columns{{block.addressHead, 0, address - kGap, Edge::Left}};
    qreal left = address;
    for (const explain::Family family : block.grid.families) {
        columns.push_back({explain::wordFor(family), left + kGridGap / 2, width - kGridGap, Edge::Centre, kGridHead});
        left += width;
    }
    columns.push_back({block.verdictHead, left + kGap, verdict, Edge::Left});
    return columns;
}

} // namespace

Pieces set(const Desk &desk, const explain::GridBlock &block)
{
    const std::vector<TableColumn> columns = columnsOf(desk, block);
    TableLayout layout(desk, columns, block.caption);
    for (std::size_t r = 0; r < block.grid.rows.size(); ++r) {
        const explain::GridRow &row = block.grid.rows[r];
        std::vector<TableCell> cells;
        explain::Cell address{{{{row.address, Look::Mono, {}, {}}}, {{row.door, Look::Muted, {}, {}}}}};
        if (!row.host.isEmpty() && row.host != row.address)
            address.lines.push_back({{row.host, Look::Muted, {}, {}}});
        cells.push_back(cellOf(desk, address, {}, columns.front()));
        for (std::size_t i = 0; i < row.cells.size() && i + 2 < columns.size(); ++i)
            cells.push_back(familyCell(desk, row.cells[i], r, columns[i + 1].width));
        cells.push_back(cellOf(desk, {{spansOf(row.word)}, row.tone}, {}, columns.back()));
        layout.add({}, std::move(cells));
    }
    Pieces pieces = layout.take();
    const auto add = [&desk, &pieces](const explain::Spans &spans, qreal before) {
        Pieces lines = linesOf(desk, desk.passage(spans, {.cut = kTable}), desk.add(Role::Paragraph));
        lines.front().before = before;
        append(pieces, std::move(lines));
    };
    qreal before = kAboveText;
    for (const QString &note : block.grid.notes)
        add(spansOf(note, Look::Muted), std::exchange(before, 0));
    before = kAboveText;
    for (const auto &[word, sentence] : block.legend)
        add({{word + u"\u2002"_s, Look::Strong, {}, {}}, {sentence, Look::Muted, {}, {}}}, std::exchange(before, 0));
    return pieces;
}

} // namespace postern::ui::paper
