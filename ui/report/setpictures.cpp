// SPDX-License-Identifier: Apache-2.0
#include "ui/path/grid.h"
#include "ui/path/still.h"
#include "ui/report/desk.h"
#include "ui/theme/marks.h"
#include "ui/theme/shapes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postern::ui::paper {

namespace {

constexpr qreal kRowHead = 88_pt;
constexpr qreal kGap = 6_pt;
constexpr qreal kPadding = 9_pt;
constexpr qreal kLeast = 50_pt; // the height of a cell
constexpr qreal kMark = 11_pt;
constexpr qreal kBesideMark = 6_pt;
constexpr qreal kCorner = 3_pt;
constexpr qreal kBorder = 0.9_pt;
constexpr qreal kBorderOfTheOne = 2_pt;

using Look = explain::Span::Look;

// A cell is a glance; the whole reply stands in the conversation.
constexpr qsizetype kReplyInCell = 240; // characters

QString shortened(const QString &text)
{
    return text.size() <= kReplyInCell ? text : text.left(kReplyInCell) + u'…';
}

// One of the four, ready to be painted.
struct SetCell
{
    explain::MatrixCell cell;
    bool isTheOne;
    Passage word;
    std::vector<Passage> below;
    int element; // of the word
    std::vector<int> elements;

    qreal height() const
    {
        qreal height = 2 * kPadding + word.height();
        for (const Passage &one : below)
            height += one.height();
        return std::max(height, kLeast);
    }
};

SetCell setCell(const Desk &desk, const explain::MatrixCell &cell, bool isTheOne, qreal width, int row)
{
    const Tokens &colours = tokens(Scheme::Light);
    const QColor ink = cell.wasAsked ? colours.tone(cell.tone).text : colours.muted;
    const qreal mark = cell.wasAsked ? kMark + kBesideMark : 0;
    const qreal inner = width - 2 * kPadding;
    const int element = desk.structure.add(Role::Cell, row);
    const auto paragraph = [&desk, element] { return desk.structure.add(Role::Paragraph, element); };
    SetCell set{cell,
                isTheOne,
                Passage(desk.faces, cell.word, {.cut = kText, .colour = ink, .isStrong = true}, inner - mark),
                {},
                paragraph(),
                {}};
    const auto add = [&](const QString &text, bool isMono) {
        if (text.isEmpty())
            return;
        const QString target =
            isMono && cell.lines ? explain::probeRowId(cell.lines->endpoint, cell.lines->envelope) : QString();
        const explain::Spans spans{{text, isMono ? Look::Mono : Look::Muted, {}, target}};
        set.below.emplace_back(desk.faces, spans, Style{.cut = kTable}, inner);
        set.elements.push_back(paragraph());
    };
    if (cell.wasAsked) {
        add(shortened(cell.reply), true);
        add(shortened(cell.address), false);
    } else {
        add(cell.because, false);
    }
    return set;
}

void paintCell(Press &press, const QRectF &box, const SetCell &set)
{
    const Tokens &colours = tokens(Scheme::Light);
    press.furnish();
    QPainter &painter = press.painter();
    QPointF at = box.topLeft() + QPointF(kPadding, kPadding);
    if (set.cell.wasAsked) {
        const ToneColours &tone = colours.tone(set.cell.tone);
        const qreal border = set.isTheOne ? kBorderOfTheOne : kBorder;
        paintBox(painter, box, kCorner, set.isTheOne ? tone.wash : colours.surface, tone.text, border);
        paintMark(painter, QRectF(at + QPointF(0, (kText.leading - kMark) / 2), QSizeF(kMark, kMark)),
                  markFor(set.cell.tone), colours);
        set.word.paint(press, at + QPointF(kMark + kBesideMark, 0), set.element);
    } else {
        paintBox(painter, box, kCorner, colours.surface, colours.edge, kBorder, Qt::DashLine);
        set.word.paint(press, at, set.element);
    }
    at.ry() += set.word.height();
    for (std::size_t i = 0; i < set.below.size(); ++i) {
        set.below[i].paint(press, at, set.elements[i]);
        at.ry() += set.below[i].height();
    }
}

// A head beside its two cells.
Piece matrixRow(const Desk &desk, const QString &head, const QString &words, std::array<SetCell, 2> cells,
                int headElement)
{
    const Passage title(desk.faces, head, {.cut = kText, .isStrong = true}, kRowHead);
    const Passage below(desk.faces, words, {.cut = kTable, .colour = tokens(Scheme::Light).muted}, kRowHead);
    const int titleElement = desk.structure.add(Role::Paragraph, headElement);
    const int belowElement = desk.structure.add(Role::Paragraph, headElement);
    Piece piece;
    piece.height = std::max({cells[0].height(), cells[1].height(), title.height() + below.height()});
    piece.before = kGap;
    piece.paint = [=](Press &press, const QRectF &where) {
        const QRectF box = desk.box(where);
        const qreal width = (box.width() - kRowHead - 2 * kGap) / 2;
        const qreal top = box.top() + (box.height() - title.height() - below.height()) / 2;
        title.paint(press, {box.left(), top}, titleElement);
        below.paint(press, {box.left(), top + title.height()}, belowElement);
        qreal left = box.left() + kRowHead + kGap;
        for (const SetCell &cell : cells) {
            paintCell(press, QRectF(left, box.top(), width, box.height()), cell);
            left += width + kGap;
        }
    };
    return piece;
}

// Nothing that no font has goes into the picture.
Journey printable(Journey journey, const Faces &faces)
{
    const auto mend = [&faces](QString &text, Faces::Kind kind) { text = faces.printable(text, kind); };
    for (Station *one : {&journey.sender, &journey.relay, &journey.recipient}) {
        mend(one->name, Faces::Kind::Strong);
        mend(one->address, Faces::Kind::Mono);
    }
    for (QString *one : {&journey.from, &journey.to, &journey.receivedFrom, &journey.receivedBy})
        mend(*one, Faces::Kind::Mono);
    mend(journey.wall.zone, Faces::Kind::Plain);
    mend(journey.wall.shortZone, Faces::Kind::Plain);
    for (JourneyStep &step : journey.steps) {
        mend(step.ours, Faces::Kind::Mono);
        mend(step.theirs, Faces::Kind::Mono);
        if (step.tag)
            mend(step.tag->text, Faces::Kind::Mono);
    }
    return journey;
}

constexpr int kLastStep = 1 << 20;

} // namespace

Pieces set(const Desk &desk, const explain::MatrixBlock &block)
{
    const int table = desk.add(Role::Table);
    const int top = desk.structure.add(Role::TableRow, table);
    desk.structure.add(Role::Cell, top); // the corner is empty
    const qreal width = (desk.width - kRowHead - 2 * kGap) / 2;
    const Style style{.cut = kTable, .colour = tokens(Scheme::Light).muted, .edge = Edge::Centre};
    const std::array heads{Passage(desk.faces, block.localHead, style, width),
                           Passage(desk.faces, block.elsewhereHead, style, width)};
    const std::array elements{desk.structure.add(Role::HeadCell, top), desk.structure.add(Role::HeadCell, top)};
    Piece head;
    head.before = kAboveBlock;
    head.height = std::max(heads[0].height(), heads[1].height());
    head.staysWithNext = true;
    head.paint = [desk, heads, elements, width](Press &press, const QRectF &where) {
        for (std::size_t i = 0; i < heads.size(); ++i) {
            const qreal down = where.height() - heads[i].height();
            heads[i].paint(press, desk.at(where, kRowHead + kGap + qreal(i) * (width + kGap), down), elements[i]);
        }
    };
    Pieces pieces{std::move(head)};
    const explain::Matrix &matrix = block.matrix;
    const auto row = [&](const QString &title, const QString &words, const explain::MatrixCell &local,
                         const explain::MatrixCell &outside, bool isTheLast) {
        const int element = desk.structure.add(Role::TableRow, table);
        const int headElement = desk.structure.add(Role::RowHeadCell, element);
        std::array cells{setCell(desk, local, false, width, element),
                         setCell(desk, outside, isTheLast, width, element)};
        pieces.push_back(matrixRow(desk, title, words, std::move(cells), headElement));
    };
    row(block.insideHead, block.insideWords, matrix.insideLocal, matrix.insideOutside, false);
    row(block.outsideHead, block.outsideWords, matrix.outsideLocal, matrix.outsideOutside, true);
    pieces[1].before = 4_pt;
    pieces[1].staysWithNext = true;
    return pieces;
}

Pieces set(const Desk &desk, const explain::PathBlock &block)
{
    const auto told = desk.journeys(block);
    if (!told)
        return {};
    const Journey journey = printable(*told, desk.faces);
    const int figure = desk.add(Role::Figure, block.alt);
    Piece picture;
    picture.height = desk.width * Grid::kHeight / Grid::kSlipFrom;
    picture.before = kAboveBlock;
    const QFont text = desk.faces.font(kText, Faces::Kind::Plain);
    const QFont wire = desk.faces.font(kText, Faces::Kind::Mono);
    picture.paint = [desk, journey, figure, text, wire](Press &press, const QRectF &where) {
        press.write(figure);
        paintStill(press.painter(), desk.box(where), journey, kLastStep, Printing{text, wire});
    };
    Pieces pieces{std::move(picture)};
    if (!block.caption.isEmpty()) {
        pieces.back().staysWithNext = true;
        const Passage caption =
            desk.passage(spansOf(block.caption), {.cut = kSmall, .colour = tokens(Scheme::Light).muted});
        append(pieces, linesOf(desk, caption, desk.add(Role::Caption)));
        pieces[1].before = 4_pt;
    }
    return pieces;
}

} // namespace postern::ui::paper
