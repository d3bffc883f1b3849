// SPDX-License-Identifier: Apache-2.0
// What moves: the envelope and its slip, replies, the travelled road.
#include "ui/path/scenery.h"

#include "ui/path/journeywords.h"
#include "ui/theme/marks.h"
#include "ui/theme/measures.h"
#include "ui/theme/paintedicon.h"

#include <QPainterPath>
#include <QRegularExpression>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui::scenery {

namespace {

constexpr qreal kTagTop = 12;
constexpr qreal kTagHeight = 44;
constexpr qreal kTagEnd = 44;  // before the gate
constexpr qreal kTagLeast = 8; // from the edge of the scene
constexpr qreal kTagCut = 8;   // of its two corners at the string
constexpr qreal kMarkSide = 16;
constexpr qreal kBubbleHeight = 26;
constexpr qreal kBubbleBeside = 34; // its arrow and margins
constexpr qreal kTheirsTop = 24;
constexpr qreal kOursTop = 136;
constexpr qreal kSlipLabel = 32; // the lines begin so far behind their labels, or further where these are longer
constexpr qreal kSlipGap = 6;

QPen dashed(const QColor &colour, qreal width, qreal on, qreal off)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({on / width, off / width});
    return pen;
}

QRectF envelopeRect()
{
    return {-Grid::kEnvelope.width() / 2, -Grid::kEnvelope.height() / 2, Grid::kEnvelope.width(),
            Grid::kEnvelope.height()};
}

void polyline(QPainter &painter, std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
    painter.drawPath(path);
}

void paintPaper(QPainter &painter, const Look &look, const QRectF &where, const QColor &edge)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(look.colours().surface);
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

// The words of a tag's second line, as far as there is room: what the reply repeats of the address goes first.
QString fitted(const Look &look, const ReplyTag &tag, qreal room)
{
    if (look.widthOf(tag.text, Letter::Text) <= room)
        return tag.text;
    QString shorter = tag.text;
    static const QRegularExpression address(u"<[^>@]*@[^>]*>:?"_s);
    shorter.replace(address, u"…"_s);
    return look.elided(shorter, Letter::Text, room);
}

qreal gapOf(const Look &look)
{
    return look.widthOf(u"  "_s, Letter::Text);
}

} // namespace

std::optional<explain::Tone> toneOf(const Journey &journey, const Picture &picture)
{
    if (picture.tagStep < 0 || picture.tagStep >= int(journey.steps.size()))
        return std::nullopt;
    return journey.steps[std::size_t(picture.tagStep)].tone;
}

void paintTravelled(QPainter &painter, const Look &look, const Picture &picture,
                    const std::optional<explain::Tone> &tone)
{
    const Grid &grid = look.grid();
    const Tokens &colours = look.colours();
    const bool hasTurned = picture.back > 0;
    const QColor colour = hasTurned ? colours.edge : tone ? colours.tone(*tone).text : colours.accent;
    const qreal end = picture.envelopeX - Grid::kEnvelope.width() / 2 - 2;
    const QRectF house = gatehouseOf(grid);
    const QRectF relay = grid.plate(grid.relay());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(colour, 3));
    const auto stretch = [&](qreal from, qreal to) {
        if (qMin(to, end) > from)
            painter.drawLine(QPointF(from, Grid::kRoad), QPointF(qMin(to, end), Grid::kRoad));
    };
    stretch(grid.plate(grid.sender()).right() + 3, house.left() - 2);
    stretch(house.right() + 2, relay.left() - 2);
    stretch(relay.right() + 3, grid.width());
    painter.restore();
}

void paintWayBack(QPainter &painter, const Look &look, explain::Tone tone)
{
    const Grid &grid = look.grid();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashed(look.colours().edge, 1.5, 3, 4));
    painter.drawRoundedRect(envelopeRect().translated(grid.threshold(), Grid::kRoad), 3, 3);
    painter.setPen(roundPen(look.colours().tone(tone).text, 2));
    const qreal from = grid.threshold() - Grid::kEnvelope.width() / 2 - 6;
    const qreal to = grid.turnedBack() + Grid::kEnvelope.width() / 2 + 6;
    painter.drawLine(QPointF(from, Grid::kRoad), QPointF(to, Grid::kRoad));
    polyline(painter, {{to + 7, Grid::kRoad - 6}, {to, Grid::kRoad}, {to + 7, Grid::kRoad + 6}});
    painter.restore();
}

void paintGhost(QPainter &painter, const Look &look, const Journey &journey, explain::Tone tone)
{
    const Grid &grid = look.grid();
    const QColor colour = look.colours().tone(tone).text;
    const QColor ground = journey.wall.hasRecipient ? look.colours().yard : look.colours().outside;
    const qreal from = grid.behindRelay() + Grid::kEnvelope.width() / 2 + 4;
    const qreal to = grid.plate(grid.recipient()).left() - 8;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ground, 5, Qt::SolidLine, Qt::FlatCap)); // no dots below the dashes
    painter.drawLine(QPointF(from - 2, Grid::kRoad), QPointF(to, Grid::kRoad));
    painter.setPen(dashed(colour, 2, 7, 5));
    painter.drawLine(QPointF(from, Grid::kRoad), QPointF(to - 3, Grid::kRoad));
    painter.setPen(roundPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    polyline(painter, {{to - 6, Grid::kRoad - 6}, {to, Grid::kRoad}, {to - 6, Grid::kRoad + 6}});
    painter.setPen(dashed(colour, 1.5, 3, 4));
    painter.setBrush(ground);
    const QPointF middle((from + to - 8) / 2, Grid::kRoad);
    painter.drawRoundedRect(envelopeRect().translated(middle), 3, 3);
    painter.setBrush(Qt::NoBrush);
    polyline(painter, {middle + QPointF(-20, -12), middle + QPointF(0, 3), middle + QPointF(20, -12)});
    painter.restore();
}

void paintEnvelope(QPainter &painter, const Look &look, const std::optional<explain::Tone> &tone)
{
    const Tokens &colours = look.colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(tone ? colours.tone(*tone).text : colours.ink, 2));
    painter.setBrush(colours.paper);
    painter.drawRoundedRect(envelopeRect(), 3, 3);
    painter.setPen(roundPen(colours.ink, 2));
    painter.setBrush(Qt::NoBrush);
    polyline(painter, {{-22, -13.5}, {0, 1.7}, {22, -13.5}});
    painter.restore();
}

void paintSlip(QPainter &painter, const Look &look, const QRectF &where, const Journey &journey, const Picture &picture)
{
    const Tokens &colours = look.colours();
    painter.save();
    paintPaper(painter, look, where, colours.line);
    const qreal labels = std::max({kSlipLabel, look.widthOf(words::from(), Letter::SlipLabel) + kSlipGap,
                                   look.widthOf(words::to(), Letter::SlipLabel) + kSlipGap});
    const qreal room = where.width() - 8 - labels - 8;
    const auto line = [&](qreal baseline, const QString &label, const QString &text, qreal written) {
        const qreal left = where.left() + 8;
        look.text(painter, {left, baseline}, Letter::SlipLabel, colours.muted, label);
        const QString shown = look.elided(text, Letter::SlipLine, room);
        if (written > 0)
            look.text(painter, {left + labels, baseline}, Letter::SlipLine, colours.text,
                      shown.left(qCeil(written * qreal(shown.size()))));
        if (written < 1) {
            painter.setPen(dashed(colours.edge, 1, 2, 3));
            const qreal from = left + labels
                + (written > 0 ? look.widthOf(shown.left(qCeil(written * qreal(shown.size()))), Letter::SlipLine) : 0);
            painter.drawLine(QPointF(from, baseline - 2.5), QPointF(where.right() - 10, baseline - 2.5));
        }
    };
    line(where.top() + 16, words::from(), journey.from, picture.from);
    line(where.top() + 32, words::to(), journey.to, picture.to);
    painter.restore();
}

void paintReceived(QPainter &painter, const Look &look, const QRectF &where, const Journey &journey)
{
    painter.save();
    paintPaper(painter, look, where, look.colours().line);
    const auto line = [&](qreal baseline, Letter letter, const QColor &colour, const QString &text) {
        look.text(painter, {where.left() + 8, baseline}, letter, colour, look.elided(text, letter, where.width() - 16));
    };
    line(where.top() + 16, Letter::Received, look.colours().muted, journey.receivedFrom);
    line(where.top() + 32, Letter::ReceivedStrong, look.colours().text, journey.receivedBy);
    painter.restore();
}

namespace {

QString shownIn(const Look &look, const QString &text)
{
    return look.elided(text, Letter::Bubble, look.grid().gate() - kTagEnd - kTagLeast - kBubbleBeside);
}

} // namespace

QRectF bubbleOf(const Look &look, const QString &text, bool isOurs)
{
    const qreal width = look.widthOf(shownIn(look, text), Letter::Bubble) + kBubbleBeside;
    return {look.grid().gate() - kTagEnd - width, isOurs ? kOursTop : kTheirsTop, width, kBubbleHeight};
}

void paintBubbles(QPainter &painter, const Look &look, const JourneyStep &step)
{
    const Tokens &colours = look.colours();
    const auto bubble = [&](const QString &text, bool isOurs) {
        if (text.isEmpty())
            return;
        const QRectF where = bubbleOf(look, text, isOurs);
        paintPaper(painter, look, where, isOurs ? colours.accent : colours.edge);
        const qreal x = where.left() + 9;
        const qreal y = where.center().y();
        QPainterPath arrow;
        arrow.addPolygon(isOurs ? QPolygonF{{x, y - 5}, {x, y + 5}, {x + 8, y}}
                                : QPolygonF{{x + 8, y - 5}, {x + 8, y + 5}, {x, y}});
        arrow.closeSubpath();
        painter.setPen(isOurs ? QPen(Qt::NoPen) : roundPen(colours.muted, 1.5));
        painter.setBrush(isOurs ? colours.accent : colours.surface);
        painter.drawPath(arrow);
        look.text(painter, {where.left() + 24, y + 4.4}, Letter::Bubble, colours.text, shownIn(look, text));
    };
    painter.save();
    bubble(step.theirs, false);
    bubble(step.ours, true);
    painter.restore();
}

QRectF tagOf(const Look &look, const ReplyTag &tag)
{
    const qreal right = look.grid().gate() - kTagEnd;
    const qreal most = right - kTagLeast;
    const qreal room = most - 10 - look.widthOf(tag.code, Letter::Code) - gapOf(look) - 18;
    const qreal reply = tag.code.isEmpty()
        ? look.widthOf(tag.text, Letter::Role)
        : look.widthOf(tag.code, Letter::Code) + gapOf(look) + look.widthOf(fitted(look, tag, room), Letter::Text);
    const qreal width = qMin(most, 10 + qMax(20 + look.widthOf(tag.meaning, Letter::Meaning), reply) + 18);
    return {right - width, kTagTop, width, kTagHeight};
}

void paintTag(QPainter &painter, const Look &look, const ReplyTag &tag, explain::Tone tone)
{
    const ToneColours &colours = look.colours().tone(tone);
    const QRectF where = tagOf(look, tag);
    const QPointF hole(where.right() - 6, where.center().y() - 8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(colours.text, 1.75));
    painter.setBrush(Qt::NoBrush);
    QPainterPath string(QPointF(where.right(), hole.y()));
    string.quadTo(where.right() + 26, 14, look.grid().gate() - 4, 46);
    painter.drawPath(string);

    QPainterPath plate(QPointF(where.left() + kTagCorner, where.top()));
    plate.lineTo(where.right() - kTagCut, where.top());
    plate.lineTo(where.right(), where.top() + kTagCut);
    plate.lineTo(where.right(), where.bottom() - kTagCut);
    plate.lineTo(where.right() - kTagCut, where.bottom());
    plate.lineTo(where.left() + kTagCorner, where.bottom());
    plate.quadTo(where.bottomLeft(), where.bottomLeft() - QPointF(0, kTagCorner));
    plate.lineTo(where.left(), where.top() + kTagCorner);
    plate.quadTo(where.topLeft(), where.topLeft() + QPointF(kTagCorner, 0));
    painter.setBrush(colours.wash);
    painter.drawPath(plate);
    painter.setBrush(look.colours().surface);
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawEllipse(hole, 2.6, 2.6);

    look.upright(painter, QRectF(where.left() + 8, where.top() + 5, kMarkSide, kMarkSide),
                 [&](QPainter &on, const QRectF &mark) { paintMark(on, mark, markFor(tone), look.colours()); });
    look.text(painter, {where.left() + 30, where.top() + 18}, Letter::Meaning, colours.text,
              look.elided(tag.meaning, Letter::Meaning, where.width() - 44));
    if (tag.code.isEmpty()) {
        look.text(painter, {where.left() + 10, where.top() + 36}, Letter::Role, look.colours().text, tag.text);
    } else {
        // Code and text are one line from the wire: left to right, wherever the tag hangs.
        const qreal code = look.widthOf(tag.code, Letter::Code);
        const QString text = fitted(look, tag, where.width() - 10 - code - gapOf(look) - 10);
        const qreal all = code + gapOf(look) + look.widthOf(text, Letter::Text);
        look.upright(painter, QRectF(where.left() + 10, where.top(), all, where.height()),
                     [&](QPainter &on, const QRectF &line) {
                         on.scale(look.isMirrored() ? -1 : 1, 1); // the lettering turns back by itself
                         const qreal sign = look.isMirrored() ? -1 : 1;
                         const Along along = look.isMirrored() ? Along::Trailing : Along::Leading;
                         const qreal y = line.top() + 36;
                         look.text(on, {sign * line.left(), y}, Letter::Code, look.colours().text, tag.code, along);
                         look.text(on, {sign * (line.left() + code + gapOf(look)), y}, Letter::Text,
                                   look.colours().text, text, along);
                     });
    }
    painter.restore();
}

void paintDot(QPainter &painter, const Look &look, explain::Tone tone)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colours().tone(tone).text, 1.25));
    painter.setBrush(look.colours().paper);
    painter.drawRect(QRectF(-5, -3.5, 10, 7));
}

void paintCount(QPainter &painter, const Look &look, const QRectF &where, explain::Tone tone, const QString &words)
{
    const ToneColours &colours = look.colours().tone(tone);
    const QRectF box(where.left(), where.top(), qMin(where.width(), look.widthOf(words, Letter::Meaning) + 42), 28);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.text, 1));
    painter.setBrush(colours.wash);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    look.upright(painter, QRectF(box.left() + 8, box.top() + 6, kMarkSide, kMarkSide),
                 [&](QPainter &on, const QRectF &mark) { paintMark(on, mark, markFor(tone), look.colours()); });
    look.text(painter, {box.left() + 30, box.top() + 18.5}, Letter::Meaning, colours.text,
              look.elided(words, Letter::Meaning, box.width() - 36));
    painter.restore();
}

void paintPicture(QPainter &painter, const Look &look, const Journey &journey, const Picture &picture)
{
    const Grid &grid = look.grid();
    const auto tone = toneOf(journey, picture);
    const auto faded = [&](qreal opacity, auto paint) {
        if (opacity <= 0)
            return;
        painter.save();
        painter.setOpacity(painter.opacity() * opacity);
        paint();
        painter.restore();
    };
    const JourneyStep *step = picture.step >= 0 ? &journey.steps[std::size_t(picture.step)] : nullptr;
    const JourneyStep *decision = picture.tagStep >= 0 ? &journey.steps[std::size_t(picture.tagStep)] : nullptr;
    paintGround(painter, look, journey.wall, picture.wall);
    faded(senderZone(look, journey, picture), [&] { paintSenderZone(painter, look, journey.wall); });
    faded(picture.envelope, [&] { paintTravelled(painter, look, picture, tone); });
    paintGatehouse(painter, look);
    paintBars(painter, look, picture.bars, tone);
    paintStation(painter, look, journey.sender, grid.sender());
    paintStation(painter, look, journey.relay, grid.relay());
    paintStation(painter, look, journey.recipient, grid.recipient());
    if (decision) {
        faded(picture.ghost, [&] { paintGhost(painter, look, journey, decision->tone); });
        faded(picture.back, [&] { paintWayBack(painter, look, decision->tone); });
    }
    faded(picture.envelope, [&] {
        painter.translate(picture.envelopeX, Grid::kRoad);
        paintEnvelope(painter, look, tone);
    });
    if (grid.hasSlip()) {
        faded(picture.slip, [&] {
            const QRectF where = picture.isSlipBehind ? grid.slipBehind() : grid.slipBefore();
            if (step && step->kind == JourneyStep::Kind::Delivered)
                paintReceived(painter, look, where, journey);
            else
                paintSlip(painter, look, where, journey, picture);
        });
    }
    if (step)
        faded(picture.bubbles, [&] { paintBubbles(painter, look, *step); });
    if (decision) {
        faded(picture.tag, [&] {
            painter.translate(0, -20 * (1 - picture.tag));
            paintTag(painter, look, *decision->tag, decision->tone);
        });
    }
}

} // namespace postern::ui::scenery
