// SPDX-License-Identifier: Apache-2.0
#include "ui/report/desk.h"
#include "ui/theme/shapes.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace postern::ui::paper {

namespace {

constexpr qreal kItemIndent = 16_pt;
constexpr qreal kBetweenItems = 2.5_pt;
constexpr qreal kFactPadding = 4.5_pt;
constexpr int kFactColumns = 1; // of the sheet's six, for the names
constexpr qreal kLeastFactName = 76_pt;
constexpr qreal kMostOfPage = 0.4;
constexpr int kFewLines = 3; // that are never parted
constexpr qreal kBoxPadding = 11_pt;
constexpr qreal kBoxCorner = 4_pt;
constexpr qreal kBoxShare = 0.6; // of a page: what is higher is broken

QColor groundOf(const explain::Box &box)
{
    const Tokens &colours = tokens(Scheme::Light);
    switch (box.ground) {
    case explain::Box::Ground::Note:
        return colours.bg;
    case explain::Box::Ground::Accent:
        return colours.accentWash;
    case explain::Box::Ground::Toned:
        break;
    }
    return colours.tone(box.tone).wash;
}

} // namespace

Piece stacked(Pieces pieces, Piece::Paint ground, qreal above, qreal below)
{
    Piece whole;
    whole.height = above + below;
    for (const Piece &one : pieces)
        whole.height += one.height + (&one == &pieces.front() ? 0 : one.before);
    whole.before = pieces.empty() ? 0 : pieces.front().before;
    whole.paint = [pieces = std::move(pieces), ground = std::move(ground), above](Press &press, const QRectF &where) {
        if (ground)
            ground(press, where);
        qreal y = where.top() + above;
        for (const Piece &one : pieces) {
            y += &one == &pieces.front() ? 0 : one.before;
            one.paint(press, QRectF(where.left(), y, where.width(), one.height));
            y += one.height;
        }
    };
    return whole;
}

Pieces linesOf(const Desk &desk, const Passage &passage, int element)
{
    Pieces pieces;
    const int step = passage.lines() <= kFewLines ? passage.lines() : 1;
    for (int from = 0; from < passage.lines(); from += step) {
        Piece piece;
        piece.height = step * passage.leading();
        piece.paint = [desk, passage, element, from, step](Press &press, const QRectF &where) {
            passage.paint(press, desk.at(where), element, from, from + step);
        };
        pieces.push_back(std::move(piece));
    }
    keepTogether(pieces, 0, 0);
    return pieces;
}

void hairline(Press &press, const QRectF &box, qreal y, const QColor &colour, qreal width)
{
    press.furnish();
    press.painter().fillRect(QRectF(box.left(), y - width / 2, box.width(), width), colour);
}

Pieces set(const Desk &desk, const explain::Blocks &blocks)
{
    Pieces pieces;
    for (const explain::Block &block : blocks)
        append(pieces, std::visit([&desk](const auto &one) { return set(desk, one); }, block.what));
    return pieces;
}

Pieces set(const Desk &desk, const explain::Heading &heading)
{
    const Passage passage = desk.passage(spansOf(heading.text), {.cut = kHeading, .isStrong = true});
    Piece piece;
    piece.height = passage.height();
    piece.before = kAboveHeading;
    piece.staysWithNext = true;
    const int element = desk.add(desk.heading);
    const int level = desk.heading == Role::Heading3 ? 2 : 3;
    piece.paint = [desk, passage, element, heading, level](Press &press, const QRectF &where) {
        press.place(heading.id, where.top());
        press.bookmark(heading.text, level, where.top());
        passage.paint(press, desk.at(where), element);
    };
    return {piece};
}

Pieces set(const Desk &desk, const explain::Paragraph &paragraph)
{
    const Passage passage = desk.passage(paragraph.spans, {.cut = paragraph.isLead ? kLead : kText});
    Pieces pieces = linesOf(desk, passage, desk.add(Role::Paragraph));
    if (!pieces.empty())
        pieces.front().before = kAboveText;
    return pieces;
}

Pieces set(const Desk &desk, const explain::ItemList &list)
{
    Pieces pieces;
    const int element = desk.add(Role::List);
    desk.structure.elements[std::size_t(element)].isNumbered = list.isNumbered;
    Desk words = desk;
    words.left += kItemIndent;
    words.width -= kItemIndent;
    int number = 0;
    for (const explain::Spans &spans : list.items) {
        const int item = desk.structure.add(Role::Item, element);
        const int label = desk.structure.add(Role::Label, item);
        const QString sign = list.isNumbered ? QString::number(++number) + u'.' : u"•"_s;
        const Passage mark(desk.faces, sign, {.colour = tokens(Scheme::Light).muted}, kItemIndent);
        Pieces lines = linesOf(words, words.passage(spans, {}), desk.structure.add(Role::ItemBody, item));
        if (lines.empty())
            continue;
        lines.front().before = pieces.empty() ? kAboveText : kBetweenItems;
        lines.front().paint = [desk, mark, label, paint = lines.front().paint](Press &press, const QRectF &where) {
            mark.paint(press, desk.at(where, 3_pt), label);
            paint(press, where);
        };
        append(pieces, std::move(lines));
    }
    if (!pieces.empty() && list.items.size() > 1)
        pieces.front().staysWithNext = true;
    return pieces;
}

Pieces set(const Desk &desk, const explain::Facts &facts)
{
    Pieces pieces;
    const int table = desk.add(Role::Table);
    const qreal nameWidth = std::max(kLeastFactName, desk.sheet.widthOf(kFactColumns));
    Desk values = desk;
    values.left += nameWidth + Sheet::kGutter;
    values.width -= nameWidth + Sheet::kGutter;
    for (const explain::Fact &fact : facts.facts) {
        const int row = desk.structure.add(Role::TableRow, table);
        const int head = desk.structure.add(Role::RowHeadCell, row);
        const int cell = desk.structure.add(Role::Cell, row);
        const Passage name(desk.faces, fact.name, {.cut = kTable, .colour = tokens(Scheme::Light).muted}, nameWidth);
        Pieces lines;
        for (const explain::Spans &spans : fact.lines) {
            const Passage passage = values.passage(spans, {.cut = kTable});
            append(lines, linesOf(values, passage, values.structure.add(Role::Paragraph, cell)));
        }
        if (lines.empty())
            lines.push_back({.height = name.height(), .paint = [](Press &, const QRectF &) {}});
        qreal height = 2 * kFactPadding;
        for (const Piece &line : lines)
            height += line.height;
        // A row does not break, but for one that is longer than any page has room for.
        if (height < desk.sheet.body(false).height() * kMostOfPage) {
            Piece whole = stacked(std::exchange(lines, {}));
            whole.height = std::max(whole.height, name.height());
            lines.push_back(std::move(whole));
        }
        for (Piece &line : lines) {
            const bool isFirst = &line == &lines.front();
            const bool isLast = &line == &lines.back();
            line.height += (isFirst ? kFactPadding : 0) + (isLast ? kFactPadding : 0);
            line.before = isFirst && pieces.empty() ? kAboveBlock : 0;
            line.paint = [desk, name, head, isFirst, isLast, hasTop = isFirst && pieces.empty(),
                          paint = line.paint](Press &press, const QRectF &where) {
                if (hasTop)
                    hairline(press, desk.box(where), where.top());
                if (isFirst)
                    name.paint(press, desk.at(where, 0, kFactPadding), head);
                paint(press, where.adjusted(0, isFirst ? kFactPadding : 0, 0, 0));
                if (isLast)
                    hairline(press, desk.box(where), where.bottom());
            };
        }
        append(pieces, std::move(lines));
    }
    keepTogether(pieces, 0, 0);
    return pieces;
}

Pieces set(const Desk &desk, const explain::Box &box)
{
    const int element = desk.add(Role::Note);
    const Desk inner = desk.inset(kBoxPadding).inside(element);
    Pieces pieces;
    if (!box.title.isEmpty()) {
        const Passage title = inner.passage(spansOf(box.title), {.cut = kText, .isStrong = true});
        pieces = linesOf(inner, title, inner.add(Role::Paragraph));
        pieces.back().staysWithNext = true;
    }
    append(pieces, set(inner, box.blocks));
    if (pieces.empty())
        return {};
    const QColor ground = groundOf(box);
    const bool isToned = box.ground == explain::Box::Ground::Toned;
    const QColor edge = isToned ? tokens(Scheme::Light).tone(box.tone).text : QColor(Qt::transparent);
    const auto height = [](qreal sum, const Piece &one) { return sum + one.before + one.height; };
    if (std::accumulate(pieces.begin(), pieces.end(), qreal(0), height) < desk.sheet.body(false).height() * kBoxShare) {
        pieces.front().before = 0;
        const auto paint = [desk, ground, edge](Press &press, const QRectF &where) {
            press.furnish();
            press.painter().setPen(edge.alpha() ? QPen(edge, kHairline) : QPen(Qt::NoPen));
            press.painter().setBrush(ground);
            press.painter().drawRoundedRect(desk.box(where), kBoxCorner, kBoxCorner);
        };
        Piece whole = stacked(std::move(pieces), paint, kBoxPadding - 2_pt, kBoxPadding);
        whole.before = kAboveBlock;
        return {whole};
    }
    // Strip by strip, each on its own part of the ground.
    for (Piece &piece : pieces) {
        const bool isFirst = &piece == &pieces.front();
        const qreal above = isFirst ? kBoxPadding : piece.before;
        const qreal below = &piece == &pieces.back() ? kBoxPadding : 0;
        piece.height += above + below;
        piece.before = isFirst ? kAboveBlock : 0;
        piece.paint = [desk, ground, above, below, paint = piece.paint](Press &press, const QRectF &where) {
            press.furnish();
            press.painter().fillRect(desk.box(where), ground);
            paint(press, where.adjusted(0, above, 0, -below));
        };
    }
    return pieces;
}

} // namespace postern::ui::paper
