// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QSizeF>

namespace postern::ui {

struct Wall;

// The sides of the wall around the relay.
struct WallSides
{
    qreal left = 0; // of its masonry
    qreal right = 0;

    friend bool operator==(const WallSides &, const WallSides &) = default;
};

// Where everything stands, in units of `u`, for one width of the scene. The stations never move; the wall does.
class Grid
{
public:
    static constexpr qreal kHeight = 224;
    static constexpr qreal kLeast = 690;    // narrower scenes are scaled
    static constexpr qreal kSlipFrom = 770; // narrower scenes have no room for the slip
    static constexpr qreal kMost = 1040;    // wider scenes are scaled
    static constexpr qreal kRoad = 104;     // y of the road

    static constexpr qreal kWallTop = 12;
    static constexpr qreal kWallMargin = 6; // where the wall takes in the whole scene
    static constexpr qreal kWallBottom = 212;
    static constexpr qreal kWallThickness = 12;
    static constexpr qreal kFromWall = 5; // a station, at least
    static constexpr qreal kWayOut = 20;  // half of the opening in the wall's right side
    static constexpr QSizeF kEnvelope{48, 32};
    static constexpr qreal kBack = 90;       // as far as a refused envelope goes back
    static constexpr qreal kGatehouse = 32;  // half of its width
    static constexpr qreal kBarsRaised = 66; // as far as the bars go up

    explicit Grid(qreal width = kSlipFrom);

    qreal width() const { return m_width; }
    bool hasSlip() const { return m_width >= kSlipFrom; }

    // Centres, x.
    qreal sender() const { return qMax(kWallMargin + kWallThickness + kFromWall + plateHalf(), 70 + 0.155 * m_more); }
    qreal gate() const { return 318 + 0.39 * m_more; }
    qreal relay() const { return 420 + 0.474 * m_more; }
    qreal recipient() const { return 692 + 0.874 * m_more; }

    QRectF plate(qreal centre) const;
    WallSides wall(const Wall &wall) const;

    // The places of the envelope, x of its centre.
    qreal halfWay() const { return (sender() + gate()) / 2; }
    qreal threshold() const { return gate() - 64; }
    qreal turnedBack() const { return threshold() - kBack; }
    qreal behindRelay() const { return relay() + plateHalf() + 28; }
    qreal arrived() const { return recipient() - plateHalf() - 28; }

    QRectF slipBefore() const; // while the envelope is before the gate
    QRectF slipBehind() const; // and behind the relay

private:
    qreal plateHalf() const;

    qreal m_width;
    qreal m_more; // than the least width that has everything
};

} // namespace postern::ui
