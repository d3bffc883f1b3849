// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/look.h"
#include "ui/path/storyboard.h"

// Everything that the scene shows, as functions: the widget's items and the still pictures paint with the same ones.
// Painters come in units of the grid.
namespace postern::ui::scenery {

// What stands. From back to front.
void paintGround(QPainter &painter, const Look &look, const Wall &wall, const WallSides &sides);
void paintSenderZone(QPainter &painter, const Look &look, const Wall &wall); // it gives way to a long tag
void paintStation(QPainter &painter, const Look &look, const Station &station, qreal centre);
void paintGatehouse(QPainter &painter, const Look &look);

// What moves.
void paintBars(QPainter &painter, const Look &look, qreal raised, const std::optional<explain::Tone> &tone);
void paintTravelled(QPainter &painter, const Look &look, const Picture &picture,
                    const std::optional<explain::Tone> &tone);
void paintWayBack(QPainter &painter, const Look &look, explain::Tone tone);
void paintGhost(QPainter &painter, const Look &look, const Journey &journey, explain::Tone tone);
void paintEnvelope(QPainter &painter, const Look &look, const std::optional<explain::Tone> &tone); // around 0, 0
void paintSlip(QPainter &painter, const Look &look, const QRectF &where, const Journey &journey,
               const Picture &picture);
void paintReceived(QPainter &painter, const Look &look, const QRectF &where, const Journey &journey);
void paintBubbles(QPainter &painter, const Look &look, const JourneyStep &step);
void paintTag(QPainter &painter, const Look &look, const ReplyTag &tag, explain::Tone tone);
void paintDot(QPainter &painter, const Look &look, explain::Tone tone); // around 0, 0
void paintCount(QPainter &painter, const Look &look, const QRectF &where, explain::Tone tone, const QString &words);

// Where some of it stands, in units.
QRectF archOf(const Grid &grid);
QRectF gatehouseOf(const Grid &grid);
QRectF stationOf(const Grid &grid, qreal centre);    // plate and labels
QRectF tagOf(const Look &look, const ReplyTag &tag); // without its string
QRectF bubbleOf(const Look &look, const QString &text, bool isOurs);

// How much is seen of the label of the sender's side, which gives way to a long tag and to a long line.
qreal senderZone(const Look &look, const Journey &journey, const Picture &picture);

// A whole picture at once.
void paintPicture(QPainter &painter, const Look &look, const Journey &journey, const Picture &picture);

// The tone that a picture has so far.
std::optional<explain::Tone> toneOf(const Journey &journey, const Picture &picture);

} // namespace postern::ui::scenery
