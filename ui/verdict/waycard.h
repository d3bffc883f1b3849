// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/way.h"
#include "ui/parts/card.h"

namespace postern::ui {

// The way of a message that arrived, hop by hop with the times between, or the report that came back; and its source.
class WayCard : public Card
{
    Q_OBJECT

public:
    explicit WayCard(const explain::ShownWay &way, QWidget *parent = nullptr);

private:
    QWidget *makeHops(const explain::ShownWay &way);
    QWidget *makeSource(const explain::ShownWay &way);
};

} // namespace postern::ui
