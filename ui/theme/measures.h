// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace postern::ui {

// Spaces between things, in device-independent pixels. No others are used.
inline constexpr int kSpace4 = 4;
inline constexpr int kSpace8 = 8;
inline constexpr int kSpace12 = 12; // between cards
inline constexpr int kSpace16 = 16; // page margin
inline constexpr int kSpace24 = 24;
inline constexpr int kSpace32 = 32;
inline constexpr int kSpace48 = 48;
inline constexpr int kCardPadding = 14;

inline constexpr qreal kControlCorner = 4;
inline constexpr qreal kTagCorner = 5;
inline constexpr qreal kCardCorner = 8;
inline constexpr qreal kPlateCorner = 12;
inline constexpr int kFocusRing = 2;

// Sizes in units of `u`: they grow with the font.
inline constexpr qreal kControlHeight = 32;
inline constexpr qreal kRowHeight = 28;
inline constexpr qreal kDialogueRowHeight = 22;
inline constexpr qreal kStepListWidth = 184;
inline constexpr qreal kFormWidth = 640;

// Type is relative to the application font, and comes in two weights.
enum class Type {
    Small,   // ×0.9
    Body,    // ×1
    Strong,  // ×1 bold
    Lead,    // ×1.2
    Heading, // ×1.2 bold
    Title,   // ×1.5 bold
    Verdict, // ×2.2 bold
    Wire,    // monospaced ×0.9: everything from or to the wire
    WireStrong,
};

// `base` is a widget's own font, most often font(); renew what is kept of it at FontChange.
QFont typeFont(const QFont &base, Type type);

// One unit `u`: the height of the body font's line / 18, so that drawings grow with the text. `u(font()) * 64` is 64
// pixels with a 10 pt font at 96 dpi.
qreal u(const QFont &base);

} // namespace postern::ui
