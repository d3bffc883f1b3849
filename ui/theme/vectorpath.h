// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QPainterPath>

namespace postern::ui {

// A drawing as text: the path language of SVG, as much of it as our drawings use (M L H V C Z in both cases, and arcs
// of circles, A). Ends at the first thing that it does not know.
QPainterPath pathFrom(QByteArrayView text);

} // namespace postern::ui
