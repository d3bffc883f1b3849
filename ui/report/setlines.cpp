// SPDX-License-Identifier: Apache-2.0
#include "ui/report/desk.h"
#include "ui/theme/marks.h"

#include <QPolygonF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui::paper {

namespace {

// Columns of a dialogue: number, time, direction, line, mark.
constexpr qreal kNumber = 34_pt;
constexpr qreal kTime = 36_pt;
constexpr qreal kDirection = 20_pt;
constexpr qreal kMarkColumn = 20_pt;
constexpr qreal kMark = 8.6_pt;
constexpr qreal kSign = 5.4_pt;
constexpr qreal kBar = 2.4_pt;
constexpr qreal kPadding = 1.8_pt; // above and below a line
constexpr qreal kHanging = 10_pt;  // of a line that goes on
constexpr int kWholeLines = 12;    // what is longer is broken over pages
constexpr qreal kSecond = 1000;    // ms

struct Parts
{
    Passage number;
    Passage time;
    Passage text;
    int element;
};

// Ours is solid, theirs is hollow; who cannot see it reads a letter, as in RFC 5321.
void paintDirection(Press &press, const QPointF &at, explain::ReportLine::Kind kind, int element)
{
    const bool isOurs = kind == explain::ReportLine::Kind::Ours;
    press.write(element, isOurs ? u"C: "_s : u"S: "_s);
    const Tokens &colours = tokens(Scheme::Light);
    const QColor colour = isOurs ? colours.accent : colours.text;
    const qreal half = kSign / 2;
    QPolygonF sign{{0, -half}, {kSign, 0}, {0, half}};
    if (!isOurs)
        sign = QPolygonF({{kSign, -half}, {0, 0}, {kSign, half}});
    QPainter &painter = press.painter();
    painter.setPen(QPen(colour, 0.8_pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(isOurs ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPolygon(sign.translated(at));
}

void paintGround(Press &press, const QRectF &box, const std::optional<explain::Tone> &tone)
{
    const Tokens &colours = tokens(Scheme::Light);
    press.furnish();
    press.painter().fillRect(box, tone ? colours.tone(*tone).wash : colours.bg);
    if (tone)
        press.painter().fillRect(QRectF(box.topLeft(), QSizeF(kBar, box.height())), colours.tone(*tone).text);
}

Parts partsOf(const Desk &desk, const explain::ReportLine &line, int block)
{
    using Kind = explain::ReportLine::Kind;
    const Tokens &colours = tokens(Scheme::Light);
    const int element = desk.structure.add(Role::Paragraph, block);
    const explain::Spans number{{line.number, explain::Span::Look::Muted, {}, line.target}};
    const QString time = QString::number(double(line.milliseconds) / kSecond, 'f', 3);
    const qreal width = desk.width - kNumber - kTime - kDirection - kMarkColumn;
    const bool isEvent = line.kind == Kind::Event;
    const Style style{.cut = isEvent ? kSmall : kTable,
                      .colour = isEvent ? colours.muted : colours.text,
                      .isStrong = line.tone.has_value(),
                      .isMono = !isEvent,
                      .hanging = kHanging};
    return {Passage(desk.faces, number, {.cut = kSmall, .colour = colours.muted, .edge = Edge::Right}, kNumber - 6_pt),
            Passage(desk.faces, time, {.cut = kSmall, .colour = colours.muted, .isMono = true, .edge = Edge::Right},
                    kTime - 2_pt),
            Passage(desk.faces, spansOf(line.text), style, width), element};
}

// One line of the dialogue; of a long one the lines [from, to) of it.
Piece pieceOf(const Desk &desk, const explain::ReportLine &line, const Parts &parts, int from, int to)
{
    const bool isFirst = from == 0;
    Piece piece;
    piece.height = (to - from) * parts.text.leading() + 2 * kPadding;
    piece.paint = [desk, line, parts, from, to, isFirst](Press &press, const QRectF &where) {
        const QRectF box = desk.box(where);
        paintGround(press, box, line.tone);
        const QPointF at = box.topLeft() + QPointF(0, kPadding);
        const qreal middle = at.y() + parts.text.leading() / 2;
        if (isFirst) {
            if (!line.id.isEmpty())
                press.place(line.id, where.top());
            parts.number.paint(press, at + QPointF(3_pt, 0), parts.element);
            parts.time.paint(press, at + QPointF(kNumber, 0), parts.element);
            if (line.kind != explain::ReportLine::Kind::Event)
                paintDirection(press, {at.x() + kNumber + kTime + 7_pt, middle}, line.kind, parts.element);
        }
        parts.text.paint(press, at + QPointF(kNumber + kTime + kDirection, 0), parts.element, from, to);
        if (isFirst && line.tone) {
            press.furnish();
            const QRectF mark(box.right() - kMarkColumn + 5_pt, middle - kMark / 2, kMark, kMark);
            paintMark(press.painter(), mark, markFor(*line.tone), tokens(Scheme::Light));
        }
    };
    return piece;
}

// What was asked, and beside it where, if both have room.
Pieces titleOf(const Desk &desk, const explain::LinesBlock &block)
{
    Pieces pieces;
    if (block.title.isEmpty() && block.where.isEmpty())
        return pieces;
    const int element = desk.add(Role::Paragraph);
    const Passage title = desk.passage(spansOf(block.title), {.cut = kText, .isStrong = true});
    const Passage where =
        desk.passage(spansOf(block.where),
                     {.cut = kTable, .colour = tokens(Scheme::Light).muted, .isMono = true, .edge = Edge::Right});
    const bool isOneLine = title.naturalWidth() + where.naturalWidth() + Sheet::kGutter < desk.width;
    Piece piece;
    piece.height = (isOneLine ? title.height() : title.height() + where.height()) + 3_pt;
    piece.staysWithNext = true;
    piece.paint = [desk, title, where, element, isOneLine](Press &press, const QRectF &box) {
        title.paint(press, desk.at(box), element);
        where.paint(press, desk.at(box, 0, isOneLine ? 1_pt : title.height()), element);
    };
    pieces.push_back(std::move(piece));
    return pieces;
}

} // namespace

Pieces set(const Desk &desk, const explain::LinesBlock &block)
{
    Pieces pieces = titleOf(desk, block);
    const std::size_t begin = pieces.size();
    const int code = desk.add(Role::Code);
    for (const explain::ReportLine &line : block.lines) {
        const Parts parts = partsOf(desk, line, code);
        const int all = std::max(1, parts.text.lines());
        for (int from = 0; from < all; from += kWholeLines)
            pieces.push_back(pieceOf(desk, line, parts, from, std::min(all, from + kWholeLines)));
    }
    keepTogether(pieces, begin, desk.sheet.body(false).height() / 4);
    if (!pieces.empty())
        pieces.front().before = kAboveBlock;
    return pieces;
}

} // namespace postern::ui::paper
