// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/tokens.h"

#include "core/explain/explanation.h"

namespace postern::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value); // opaque
}

// clang-format off
const Tokens kLight{
    .bg = rgb(0xF3F4F2), .surface = rgb(0xFFFFFF), .sunken = rgb(0xE9ECE9),
    .text = rgb(0x1A211F), .muted = rgb(0x56605C), .line = rgb(0xCDD3CF), .edge = rgb(0x7B8681),
    .accent = rgb(0x235A97), .onAccent = rgb(0xFFFFFF), .accentWash = rgb(0xE3ECF6),
    .select = rgb(0x235A97), .selectText = rgb(0xFFFFFF),
    .outside = rgb(0xEEF2F4), .yard = rgb(0xF7F5EF),
    .stone = rgb(0xCFC9BC), .mortar = rgb(0xB4AD9E), .stoneEdge = rgb(0x8D8678),
    .paper = rgb(0xFFFDF6), .ink = rgb(0x2B3A4C), .lineArt = rgb(0x2B3A4C), .gateway = rgb(0xE3E7E6),
    //          text           fill           on fill        wash
    .safe    = {rgb(0x0A6B58), rgb(0x0A6B58), rgb(0xFFFFFF), rgb(0xDFF1EC)},
    .danger  = {rgb(0xAE2A14), rgb(0xB93219), rgb(0xFFFFFF), rgb(0xFBE6E0)},
    .caution = {rgb(0x7A5000), rgb(0xF0B429), rgb(0x2E1F00), rgb(0xFBF0D4)},
    .neutral = {rgb(0x4F5B66), rgb(0xE8ECEF), rgb(0x4F5B66), rgb(0xE8ECEF)},
};

const Tokens kDark{
    .bg = rgb(0x171C1B), .surface = rgb(0x1F2624), .sunken = rgb(0x121615),
    .text = rgb(0xE7ECE9), .muted = rgb(0xA6B1AC), .line = rgb(0x36403C), .edge = rgb(0x74807B),
    .accent = rgb(0x86B5EC), .onAccent = rgb(0x0C1A2B), .accentWash = rgb(0x1D2E42),
    .select = rgb(0x2D659F), .selectText = rgb(0xFFFFFF),
    .outside = rgb(0x181E20), .yard = rgb(0x232826),
    .stone = rgb(0x565650), .mortar = rgb(0x3F403B), .stoneEdge = rgb(0x8B8A80),
    .paper = rgb(0xF4EEDF), .ink = rgb(0x2B3A4C), .lineArt = rgb(0xD5DCE4), .gateway = rgb(0x0E1211),
    .safe    = {rgb(0x5FCBB0), rgb(0x49B79C), rgb(0x04140F), rgb(0x15362E)},
    .danger  = {rgb(0xFF9279), rgb(0xE8654A), rgb(0x200603), rgb(0x44201A)},
    .caution = {rgb(0xEBBE5C), rgb(0xF2C14E), rgb(0x2A1C00), rgb(0x3A2F15)},
    .neutral = {rgb(0xAEBAC4), rgb(0x2A3238), rgb(0xAEBAC4), rgb(0x2A3238)},
};
// clang-format on

} // namespace

const ToneColours &Tokens::tone(explain::Tone tone) const
{
    switch (tone) {
    case explain::Tone::Safe:
        return safe;
    case explain::Tone::Caution:
        return caution;
    case explain::Tone::Danger:
        return danger;
    case explain::Tone::Neutral:
        break;
    }
    return neutral;
}

const Tokens &tokens(Scheme scheme)
{
    return scheme == Scheme::Dark ? kDark : kLight;
}

Scheme schemeOf(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Active, QPalette::Window).lightness()
        < palette.color(QPalette::Active, QPalette::WindowText).lightness();
    return isDark ? Scheme::Dark : Scheme::Light;
}

const Tokens &tokensFor(const QPalette &palette)
{
    return tokens(schemeOf(palette));
}

} // namespace postern::ui
