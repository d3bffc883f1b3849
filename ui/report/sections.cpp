// SPDX-License-Identifier: Apache-2.0
#include "ui/report/sections.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui::paper {

namespace {

constexpr qreal kNumber = 24_pt;     // from a number to its title
constexpr qreal kPageNumber = 24_pt; // the column of page numbers
constexpr qreal kLeader = 4_pt;      // from dot to dot
constexpr qreal kDot = 0.8_pt;
constexpr qreal kContentsLine = 15_pt;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::ReportContents)
};

Piece heading(const Desk &desk, const explain::Section &section, int element)
{
    const bool isTop = section.level == 1;
    const Cut cut = isTop ? kSection : kHeading;
    const QString number = section.number.isEmpty() ? QString() : section.number + u"\u2003"_s;
    const Passage words = desk.passage({{number, explain::Span::Look::Muted, {}, {}}, {section.title, {}, {}, {}}},
                                       {.cut = cut, .isStrong = true, .hanging = number.isEmpty() ? 0 : kNumber});
    const QString mark = section.number.isEmpty() ? section.title : section.number + u' ' + section.title;
    Piece piece;
    piece.id = section.id;
    piece.height = words.height() + (isTop ? 2_pt : 0);
    piece.before = isTop ? kAboveSection : kAboveHeading;
    piece.staysWithNext = true;
    piece.startsPage = section.startsPage;
    piece.paint = [desk, words, element, mark, id = section.id, level = section.level](Press &press,
                                                                                       const QRectF &where) {
        press.place(id, where.top());
        press.bookmark(mark, level, where.top());
        words.paint(press, desk.at(where), element);
    };
    return piece;
}

// "3   What this server does with mail ........ 5"
Piece contentsLine(const Desk &desk, const explain::Section &section, int list,
                   std::shared_ptr<const PageNumbers> pages)
{
    const int item = desk.structure.add(Role::Item, list);
    const int element = desk.structure.add(Role::ItemBody, item);
    const qreal indent = section.level == 1 ? 0 : kNumber;
    const qreal titleWidth = desk.width - indent - kNumber - kPageNumber - 8_pt;
    const Style style{.cut = kText, .isStrong = section.level == 1};
    const Style muted{.cut = kText, .colour = tokens(Scheme::Light).muted};
    const Passage number(desk.faces, section.number, muted, kNumber);
    const Passage title(desk.faces, explain::Spans{{section.title, {}, {}, section.id}}, style, titleWidth);
    Piece piece;
    piece.height = std::max(kContentsLine, title.height());
    piece.paint = [=, id = section.id](Press &press, const QRectF &where) {
        const QRectF box = desk.box(where).adjusted(indent, 0, 0, 0);
        number.paint(press, box.topLeft(), element);
        title.paint(press, box.topLeft() + QPointF(kNumber, 0), element);
        press.furnish();
        const qreal y = box.top() + title.height() - 4_pt;
        const qreal from = box.left() + kNumber + (title.lines() == 1 ? title.naturalWidth() : titleWidth) + 6_pt;
        QPainter &painter = press.painter();
        for (qreal x = box.right() - kPageNumber; x > from; x -= kLeader)
            painter.fillRect(QRectF(x, y, kDot, kDot), tokens(Scheme::Light).edge);
        const Passage page(desk.faces, QString::number(pages->value(id)), {.cut = kText, .edge = Edge::Right},
                           kPageNumber - 4_pt);
        page.paint(press, {box.right() - kPageNumber + 4_pt, box.top() + title.height() - title.leading()}, element);
    };
    return piece;
}

} // namespace

Pieces setSection(const Desk &desk, const explain::Section &section)
{
    const int whole = desk.add(Role::Section);
    Desk inner = desk.inside(whole);
    const bool isTop = section.level == 1;
    inner.heading = isTop ? Role::Heading3 : Role::Heading4;
    Pieces pieces{heading(inner, section, inner.add(isTop ? Role::Heading2 : Role::Heading3))};
    for (const explain::Block &block : section.blocks) {
        const bool isFirst = &block == &section.blocks.front();
        append(pieces, set(inner, explain::Blocks{block}));
        // The words that lead to a table or a picture are not left behind.
        pieces.back().staysWithNext |= isFirst && std::holds_alternative<explain::Paragraph>(block.what);
    }
    return pieces;
}

Pieces setContents(const Desk &desk, const std::vector<explain::Section> &sections,
                   std::shared_ptr<const PageNumbers> pages)
{
    Pieces pieces;
    const Passage title = desk.passage(spansOf(Say::tr("Contents")), {.cut = kHeading, .isStrong = true});
    const int element = desk.add(Role::Heading2);
    Piece head;
    head.startsPage = true;
    head.staysWithNext = true;
    head.height = title.height() + 4_pt;
    head.paint = [desk, title, element](Press &press, const QRectF &where) {
        press.bookmark(Say::tr("Contents"), 1, where.top());
        title.paint(press, desk.at(where), element);
    };
    pieces.push_back(std::move(head));
    const int list = desk.add(Role::List);
    desk.structure.elements[std::size_t(list)].isNumbered = true;
    for (const explain::Section &section : sections) {
        if (section.level == 1)
            pieces.push_back(contentsLine(desk, section, list, pages));
    }
    return pieces;
}

} // namespace postern::ui::paper
