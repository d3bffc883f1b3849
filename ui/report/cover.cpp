// SPDX-License-Identifier: Apache-2.0
#include "ui/report/cover.h"

#include "ui/theme/glyph.h"
#include "ui/theme/marks.h"
#include "ui/theme/shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui::paper {

namespace {

constexpr qreal kBrand = 26_pt;
constexpr QSizeF kLogo{130_pt, 40_pt};
constexpr qreal kBelowBrand = 40_pt;
constexpr qreal kCorner = 6_pt;
constexpr qreal kBorder = 1.2_pt;
constexpr qreal kPadding = 16_pt;
constexpr qreal kBadge = 58_pt;
constexpr int kSureColumns = 2; // of six
constexpr int kSteps = 4;       // of an open relay
constexpr QSizeF kBar{22_pt, 6_pt};
constexpr qreal kBetweenBars = 4_pt;
constexpr int kTitleLines = 2;
constexpr Cut kTitles[]{kTitle, {24_pt, 30_pt}, {18_pt, 23_pt}, {14_pt, 18_pt}}; // for longer and longer names

const Tokens &colours()
{
    return tokens(Scheme::Light);
}

// The program's sign, and the organisation's: its logo, or its name.
Piece brand(const Desk &desk, const explain::Cover &cover, const QImage &logo)
{
    const int name = desk.add(Role::Paragraph);
    const Passage program(desk.faces, u"Postern"_s, {.cut = kHeading, .isStrong = true}, desk.width / 2);
    const QString who = cover.organisation.isEmpty() ? cover.tester : cover.organisation;
    const int theirs = who.isEmpty() && logo.isNull()
        ? Structure::kFurniture
        : desk.add(logo.isNull() ? Role::Paragraph : Role::Figure, logo.isNull() ? QString() : who);
    const Passage words(desk.faces, who, {.cut = kText, .isStrong = true, .edge = Edge::Right}, desk.width / 2);
    Piece piece;
    piece.height = std::max(kLogo.height(), words.height());
    piece.paint = [=](Press &press, const QRectF &where) {
        const QRectF box = desk.box(where);
        press.furnish();
        const QRectF sign(box.left(), box.top(), kBrand, kBrand);
        applicationIcon().paint(&press.painter(), sign.toRect());
        program.paint(press, {sign.right() + 8_pt, sign.center().y() - program.height() / 2}, name);
        if (logo.isNull()) {
            words.paint(press, {box.center().x(), box.top() + 6_pt}, theirs);
            return;
        }
        const QSizeF size = QSizeF(logo.size()).scaled(kLogo, Qt::KeepAspectRatio);
        press.write(theirs);
        press.painter().drawImage(QRectF(QPointF(box.right() - size.width(), box.top()), size), logo);
    };
    return piece;
}

Pieces title(const Desk &desk, const explain::Cover &cover)
{
    Pieces pieces;
    const auto add = [&pieces, &desk](const Passage &passage, Role role, qreal before) {
        append(pieces, linesOf(desk, passage, desk.add(role)));
        pieces.back().before = before;
    };
    const Style muted{.cut = kHeading, .colour = colours().muted};
    add(desk.passage(spansOf(cover.kind), muted), Role::Paragraph, kBelowBrand);
    for (const Cut &cut : kTitles) {
        const Passage passage = desk.passage(spansOf(cover.target), {.cut = cut, .isStrong = true});
        if (passage.lines() > kTitleLines && &cut != std::end(kTitles) - 1)
            continue;
        append(pieces, linesOf(desk, passage, desk.add(Role::Heading1)));
        break;
    }
    add(desk.passage(spansOf(cover.date), {.cut = kText, .colour = colours().muted}), Role::Paragraph, 2_pt);
    return pieces;
}

void paintBars(QPainter &painter, const QPointF &at, int proven, explain::Tone tone)
{
    const ToneColours &ink = colours().tone(tone);
    for (int i = 0; i < kSteps; ++i) {
        const QRectF bar(at + QPointF(i * (kBar.width() + kBetweenBars), 0), kBar);
        paintBox(painter, bar, kBar.height() / 2, i < proven ? ink.fill : colours().surface, ink.text, 0.8_pt);
    }
}

Piece verdictPanel(const Desk &desk, const explain::Cover &cover)
{
    const ToneColours &ink = colours().tone(cover.tone);
    const qreal sureWidth = desk.sheet.widthOf(kSureColumns) - kPadding;
    const qreal left = kPadding + kBadge + kPadding;
    const qreal middle = desk.width - left - sureWidth - 3 * kPadding;
    const Passage word(desk.faces, cover.word, {.cut = kVerdict, .colour = ink.text, .isStrong = true}, middle);
    const Passage sentence(desk.faces, cover.sentence, {.cut = kLead}, middle);
    const Passage head(desk.faces, cover.surenessHead, {.cut = kTable, .isStrong = true}, sureWidth);
    const Passage sure(desk.faces, cover.sureness, {.cut = kSmall}, sureWidth);
    const int elements[]{desk.add(Role::Paragraph), desk.add(Role::Paragraph), desk.add(Role::Paragraph),
                         desk.add(Role::Paragraph)};
    const qreal bars = cover.proven ? kBar.height() + 8_pt : 2_pt;
    const qreal saying = word.height() + sentence.height() + 2_pt;
    const qreal surely = head.height() + bars + sure.height();
    Piece piece;
    piece.before = 18_pt;
    piece.height = std::max({kBadge, saying, surely}) + 2 * kPadding;
    piece.paint = [=, elements = std::to_array(elements), proven = cover.proven, tone = cover.tone,
                   state = cover.state](Press &press, const QRectF &where) {
        const QRectF box = desk.box(where);
        QPainter &painter = press.painter();
        press.furnish();
        paintBox(painter, box, kCorner, colours().tone(tone).wash, colours().tone(tone).text, kBorder);
        const qreal centre = box.center().y();
        paintBadge(painter, QRectF(box.left() + kPadding, centre - kBadge / 2, kBadge, kBadge), state, colours());
        QPointF at(box.left() + left, centre - saying / 2);
        word.paint(press, at, elements[0]);
        sentence.paint(press, at + QPointF(0, word.height() + 2_pt), elements[1]);
        at = {box.right() - kPadding - sureWidth, centre - surely / 2};
        press.furnish();
        painter.setPen(QPen(colours().tone(tone).text, kHairline));
        painter.drawLine(QPointF(at.x() - kPadding, box.top() + kPadding),
                         QPointF(at.x() - kPadding, box.bottom() - kPadding));
        head.paint(press, at, elements[2]);
        if (proven) {
            press.furnish(); // the words below say the same
            paintBars(painter, at + QPointF(0, head.height() + 3_pt), *proven, tone);
        }
        sure.paint(press, at + QPointF(0, head.height() + bars), elements[3]);
    };
    return piece;
}

} // namespace

Pieces setCover(const Desk &desk, const explain::Cover &cover, const QImage &logo)
{
    Pieces pieces{brand(desk, cover, logo)};
    append(pieces, title(desk, cover));
    pieces.push_back(verdictPanel(desk, cover));
    if (cover.path)
        append(pieces, set(desk, *cover.path));
    Desk text = desk;
    text.heading = Role::Heading2;
    if (!cover.summary.empty() && !cover.summaryHead.isEmpty())
        append(pieces, set(text, explain::Heading{cover.summaryHead, u"short"_s}));
    append(pieces, set(text, cover.summary));
    append(pieces, set(text, cover.facts));
    return pieces;
}

} // namespace postern::ui::paper
