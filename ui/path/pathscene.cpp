// SPDX-License-Identifier: Apache-2.0
#include "ui/path/pathscene.h"

#include "ui/path/journeywords.h"
#include "ui/path/sceneitem.h"
#include "ui/path/scenery.h"

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kSpill = 3;      // of strokes over the rectangle that they follow
constexpr qreal kTagDrops = 20;  // as far as a tag falls
constexpr qreal kCountTop = 137; // of the boxes that count a stream

// A tooltip is plain text, whatever a server wrote.
QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s;
}

QRectF spilled(const QRectF &where)
{
    return where.adjusted(-kSpill, -kSpill, kSpill, kSpill);
}

} // namespace

PathScene::PathScene(const Look &look, QObject *parent)
    : QGraphicsScene(parent)
    , m_look(look)
{
    using namespace scenery;
    addLayer(
        Ground, [this](QPainter &p) { paintGround(p, m_look, m_journey.wall, m_picture.wall); }, true);
    addLayer(SenderZone, [this](QPainter &p) { paintSenderZone(p, m_look, m_journey.wall); });
    addLayer(Travelled, [this](QPainter &p) { paintTravelled(p, m_look, m_picture, tone()); });
    addLayer(
        Gatehouse, [this](QPainter &p) { paintGatehouse(p, m_look); }, true);
    addLayer(Bars, [this](QPainter &p) { paintBars(p, m_look, m_picture.bars, tone()); });
    const auto station = [this](Layer layer, const Station &who, auto centre) {
        addLayer(
            layer, [this, &who, centre](QPainter &p) { paintStation(p, m_look, who, centre(m_look.grid())); }, true);
    };
    station(Sender, m_journey.sender, [](const Grid &grid) { return grid.sender(); });
    station(Relay, m_journey.relay, [](const Grid &grid) { return grid.relay(); });
    station(Recipient, m_journey.recipient, [](const Grid &grid) { return grid.recipient(); });
    addLayer(Ghost, [this](QPainter &p) { paintGhost(p, m_look, m_journey, tone().value_or(explain::Tone::Neutral)); });
    addLayer(WayBack, [this](QPainter &p) { paintWayBack(p, m_look, tone().value_or(explain::Tone::Neutral)); });
    addLayer(Envelope, [this](QPainter &p) { paintEnvelope(p, m_look, tone()); });
    addLayer(Slip, [this](QPainter &p) {
        const QRectF where = m_picture.isSlipBehind ? m_look.grid().slipBehind() : m_look.grid().slipBefore();
        const JourneyStep *step = stepAt(m_picture.step);
        step && step->kind == JourneyStep::Kind::Delivered ? paintReceived(p, m_look, where, m_journey)
                                                           : paintSlip(p, m_look, where, m_journey, m_picture);
    });
    addLayer(Bubbles, [this](QPainter &p) {
        if (const JourneyStep *step = stepAt(m_picture.step))
            paintBubbles(p, m_look, *step);
    });
    addLayer(Dots, [this](QPainter &p) { paintDots(p); });
    addLayer(Held, [this](QPainter &p) {
        const QRectF where = m_look.grid().slipBefore();
        paintCount(p, m_look, QRectF(where.left(), kCountTop, where.width(), where.height()), explain::Tone::Safe,
                   words::countHeld(m_counts.held));
    });
    addLayer(Through, [this](QPainter &p) {
        const QRectF where = m_look.grid().slipBehind();
        paintCount(p, m_look, QRectF(where.left(), kCountTop, where.width(), where.height()), m_counts.throughTone,
                   words::countThrough(m_counts.through));
    });
    addLayer(Tag, [this](QPainter &p) {
        const JourneyStep *step = stepAt(m_picture.tagStep);
        if (step && step->tag)
            paintTag(p, m_look, *step->tag, step->tone);
    });
    m_picture.wall = m_look.grid().wall({});
    placeLayers();
    show(m_journey, m_picture);
}

void PathScene::addLayer(Layer layer, std::function<void(QPainter &)> paint, bool isCached)
{
    auto *item = new SceneItem(std::move(paint));
    item->setZValue(layer);
    if (isCached)
        item->setCacheMode(QGraphicsItem::DeviceCoordinateCache);
    m_items[layer] = item;
    addItem(item);
}

const JourneyStep *PathScene::stepAt(int index) const
{
    const bool isThere = index >= 0 && index < int(m_journey.steps.size());
    return isThere ? &m_journey.steps[std::size_t(index)] : nullptr;
}

std::optional<explain::Tone> PathScene::tone() const
{
    if (m_isStream)
        return m_counts.through > 0 ? std::optional(m_counts.throughTone) : std::nullopt;
    return scenery::toneOf(m_journey, m_picture);
}

void PathScene::setLook(const Look &look)
{
    m_look = look;
    placeLayers();
    for (SceneItem *item : m_items)
        item->update();
}

void PathScene::placeLayers()
{
    const Grid &grid = m_look.grid();
    const QRectF all(0, 0, grid.width(), Grid::kHeight);
    const QRectF road(0, Grid::kRoad - 20, grid.width(), 40);
    const QRectF top(0, 0, grid.gate(), 60);
    const auto station = [&](qreal centre) { return spilled(scenery::stationOf(grid, centre)); };
    setSceneRect(all);
    at(Ground).setBounds(all);
    at(SenderZone).setBounds(QRectF(0, 12, grid.gate() - 32, 28));
    at(Travelled).setBounds(QRectF(0, Grid::kRoad - 3, grid.width(), 6));
    at(Gatehouse).setBounds(spilled(scenery::gatehouseOf(grid)).adjusted(0, -8, 0, 0));
    at(Bars).setBounds(spilled(scenery::archOf(grid)));
    at(Sender).setBounds(station(grid.sender()));
    at(Relay).setBounds(station(grid.relay()));
    at(Recipient).setBounds(station(grid.recipient()));
    at(Ghost).setBounds(road.intersected(QRectF(grid.relay(), 0, grid.width(), Grid::kHeight)));
    at(WayBack).setBounds(road.intersected(QRectF(0, 0, grid.gate(), Grid::kHeight)));
    at(Envelope).setBounds(
        spilled(QRectF(QPointF(-Grid::kEnvelope.width() / 2, -Grid::kEnvelope.height() / 2), Grid::kEnvelope)));
    at(Bubbles).setBounds(QRectF(0, 12, grid.gate() - 32, 160));
    at(Dots).setBounds(road);
    at(Held).setBounds(spilled(grid.slipBefore()));
    at(Through).setBounds(spilled(grid.slipBehind()));
    at(Tag).setBounds(top);
}

void PathScene::take(const Journey &journey)
{
    const auto renew = [this](Layer layer, const Station &known, const Station &next, Station &kept) {
        if (known == next)
            return;
        kept = next;
        at(layer).update();
        at(layer).setToolTip(plainTip(next.name + u'\n' + next.address));
    };
    renew(Sender, m_journey.sender, journey.sender, m_journey.sender);
    renew(Relay, m_journey.relay, journey.relay, m_journey.relay);
    renew(Recipient, m_journey.recipient, journey.recipient, m_journey.recipient);
    if (m_journey.wall != journey.wall) {
        at(Ground).update();
        at(SenderZone).update();
    }
    m_journey = journey;
    at(Slip).setToolTip(plainTip(journey.from + u'\n' + journey.to));
}

void PathScene::moveEnvelope(const Picture &before, bool isNew)
{
    const Picture &now = m_picture;
    at(Envelope).setPos(now.envelopeX, Grid::kRoad);
    at(Envelope).fade(now.envelope);
    at(Travelled).fade(now.envelope);
    const bool hasTone = isNew || now.tagStep != before.tagStep;
    if (hasTone)
        at(Envelope).update();
    if (hasTone || now.envelopeX != before.envelopeX || (now.back > 0) != (before.back > 0))
        at(Travelled).update();
    at(Slip).setBounds(spilled(now.isSlipBehind ? m_look.grid().slipBehind() : m_look.grid().slipBefore()));
    at(Slip).fade(m_look.grid().hasSlip() ? now.slip : 0);
    if (isNew || now.from != before.from || now.to != before.to || now.step != before.step)
        at(Slip).update();
    at(SenderZone).fade(scenery::senderZone(m_look, m_journey, now));
    at(Bubbles).fade(now.bubbles);
    if (isNew || now.step != before.step)
        at(Bubbles).update();
}

void PathScene::moveDecision(const Picture &before, bool isNew)
{
    const Picture &now = m_picture;
    const bool isOther = isNew || now.tagStep != before.tagStep;
    at(Tag).setPos(0, -kTagDrops * (1 - now.tag));
    at(Tag).fade(now.tag);
    at(Ghost).fade(now.ghost);
    at(WayBack).fade(now.back);
    const JourneyStep *decision = stepAt(now.tagStep);
    if (isOther) {
        for (const Layer layer : {Tag, Ghost, WayBack})
            at(layer).update();
        at(Tag).setToolTip(decision && decision->tag ? plainTip(decision->tag->code + u' ' + decision->tag->text)
                                                     : QString());
    }
    if (isOther || now.bars != before.bars)
        at(Bars).update();
}

void PathScene::show(const Journey &journey, const Picture &picture)
{
    const bool isNew = m_isStream || !(journey == m_journey);
    m_isStream = false;
    if (isNew)
        take(journey);
    const Picture before = std::exchange(m_picture, picture);
    if (picture.wall != before.wall)
        at(Ground).update();
    moveEnvelope(before, isNew);
    moveDecision(before, isNew);
    for (const Layer layer : {Dots, Held, Through})
        at(layer).setVisible(false);
}

void PathScene::showStream(const Journey &journey, const Picture &picture, const Stream &stream,
                           const StreamCounts &counts)
{
    if (!m_isStream || journey.key != m_journey.key) {
        show(journey, picture);
        at(Bars).update();
    }
    if (!m_isStream || counts != m_counts) {
        for (const Layer layer : {Held, Through, Bars})
            at(layer).update();
    }
    m_isStream = true;
    m_picture = picture;
    m_counts = counts;
    m_dots = stream.dots();
    at(Dots).setVisible(!m_dots.empty());
    at(Dots).update();
    at(Held).setVisible(counts.held > 0);
    at(Through).setVisible(counts.through > 0);
}

void PathScene::paintDots(QPainter &painter) const
{
    const Grid &grid = m_look.grid();
    const qreal from = grid.plate(grid.sender()).right() + 6;
    for (const Stream::Dot &dot : m_dots) {
        const qreal to = dot.goesThrough ? grid.behindRelay() : grid.threshold() + 20;
        painter.save();
        painter.translate(from + (to - from) * dot.share(), Grid::kRoad);
        scenery::paintDot(painter, m_look, dot.tone);
        painter.restore();
    }
}

} // namespace postern::ui
