// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/sheet.h"

#include <QFont>
#include <QHash>
#include <QString>

namespace postern::ui::paper {

// A size of type with its distance from line to line.
struct Cut
{
    qreal size;
    qreal leading;
};
inline constexpr Cut kTitle{30_pt, 37_pt};
inline constexpr Cut kVerdict{22_pt, 28_pt};
inline constexpr Cut kSection{16_pt, 21_pt};
inline constexpr Cut kHeading{12_pt, 16_pt};
inline constexpr Cut kLead{10.4_pt, 15_pt};
inline constexpr Cut kText{9.2_pt, 13.8_pt};
inline constexpr Cut kTable{8.6_pt, 12_pt};
inline constexpr Cut kMono{8_pt, 11.4_pt};
inline constexpr Cut kSmall{8_pt, 11.4_pt}; // furniture, captions

// The fonts of one report. A report has fonts of its own, not those of the desktop, so that window and command line
// print the same: Noto Sans where it is installed, else DejaVu Sans, which comes with fontconfig; wire text in DejaVu
// Sans Mono. Each job makes its own: fonts share caches, and reports are made in threads of their own.
class Faces
{
public:
    enum class Kind { Plain, Strong, Mono, MonoStrong };

    Faces();

    // With letter spacing of a ten-thousandth, which keeps ligatures away: a reader that searches for "office" does
    // not find U+FB03. In PDF, wire text is a little smaller than what it stands among: its letters are wider.
    QFont font(const Cut &cut, Kind kind) const;

    // The same text with \u{…} in the place of what no font here has, and of pictographs, which are pictures.
    QString printable(const QString &text, Kind kind) const;

private:
    bool has(char32_t sign, Kind kind) const;

    QString m_text;
    QString m_mono;
    qreal m_scale;
    mutable QHash<std::pair<char32_t, bool>, bool> m_known; // by sign and whether it is wire text
};

} // namespace postern::ui::paper
