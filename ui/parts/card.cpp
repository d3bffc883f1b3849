// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/card.h"

#include "ui/theme/measures.h"
#include "ui/theme/shapes.h"

namespace postern::ui {

Card::Card(QWidget *parent, Ground ground)
    : QWidget(parent)
    , m_ground(ground)
{
    setContentsMargins(kCardPadding, kSpace12, kCardPadding, kSpace12);
}

void Card::setTone(std::optional<explain::Tone> tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensFor(palette());
    QPainter painter(this);
    if (m_tone) {
        const ToneColours &tone = colours.tone(*m_tone);
        paintBox(painter, rect(), kCardCorner, tone.wash, tone.text);
    } else if (m_ground == Ground::Sunken) {
        paintBox(painter, rect(), kCardCorner, colours.sunken, colours.sunken);
    } else if (m_ground == Ground::Accent) {
        paintBox(painter, rect(), kCardCorner, colours.accentWash, colours.accentWash);
    } else {
        paintBox(painter, rect(), kCardCorner, colours.surface, colours.line);
    }
}

} // namespace postern::ui
