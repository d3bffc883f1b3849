// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/look.h"
#include "ui/path/storyboard.h"
#include "ui/path/stream.h"

#include <QGraphicsScene>

#include <array>
#include <functional>

namespace postern::ui {

class SceneItem;

// The scene in units of the grid. Ground, gatehouse and stations are cached; from frame to frame only what moves is
// painted anew.
class PathScene : public QGraphicsScene
{
    Q_OBJECT

public:
    PathScene(const Look &look, QObject *parent = nullptr);

    void setLook(const Look &look);
    const Look &look() const { return m_look; }

    void show(const Journey &journey, const Picture &picture);
    void showStream(const Journey &journey, const Picture &picture, const Stream &stream, const StreamCounts &counts);

private:
    enum Layer {
        Ground,
        SenderZone,
        Travelled,
        Gatehouse,
        Bars,
        Sender,
        Relay,
        Recipient,
        Ghost,
        WayBack,
        Envelope,
        Slip,
        Bubbles,
        Dots,
        Held,
        Through,
        Tag,
        LayerCount
    };

    void addLayer(Layer layer, std::function<void(QPainter &)> paint, bool isCached = false);
    SceneItem &at(Layer layer) const { return *m_items[layer]; }
    void placeLayers();
    void take(const Journey &journey);
    void moveEnvelope(const Picture &before, bool isNew);
    void moveDecision(const Picture &before, bool isNew);
    void paintDots(QPainter &painter) const;
    const JourneyStep *stepAt(int index) const;
    std::optional<explain::Tone> tone() const;

    Look m_look;
    Journey m_journey;
    Picture m_picture;
    std::vector<Stream::Dot> m_dots;
    StreamCounts m_counts;
    bool m_isStream = false;
    std::array<SceneItem *, LayerCount> m_items{}; // owned by the scene
};

} // namespace postern::ui
