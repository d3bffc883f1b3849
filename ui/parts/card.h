// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>

namespace postern::ui {

// A piece of paper on the page: surface, hairline, corners, and room for a layout. With a tone it takes the tone's wash
// and edge; a sunken one is an inset note.
class Card : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Surface, Sunken, Accent };

    explicit Card(QWidget *parent = nullptr, Ground ground = Ground::Surface);

    void setTone(std::optional<explain::Tone> tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    std::optional<explain::Tone> m_tone;
};

} // namespace postern::ui
