// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/palette.h"

#include <utility>

namespace postern::ui {

QPalette paletteFor(Scheme scheme)
{
    const Tokens &t = tokens(scheme);
    // clang-format off
    const std::pair<QPalette::ColorRole, QColor> active[]{
        {QPalette::Window, t.bg},              {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},           {QPalette::AlternateBase, t.sunken},
        {QPalette::Text, t.text},              {QPalette::PlaceholderText, t.muted},
        {QPalette::Button, t.surface},         {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.onAccent},
        {QPalette::Light, t.surface},          {QPalette::Midlight, t.sunken},
        {QPalette::Mid, t.line},               {QPalette::Dark, t.edge},
        {QPalette::Shadow, t.edge},
        {QPalette::Highlight, t.select},       {QPalette::HighlightedText, t.selectText},
        {QPalette::Link, t.accent},            {QPalette::LinkVisited, t.accent},
        {QPalette::ToolTipBase, t.surface},    {QPalette::ToolTipText, t.text},
    };
    // clang-format on
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[role, colour] : active)
            palette.setColor(group, role, colour);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, t.edge);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.bg);
    palette.setColor(QPalette::Disabled, QPalette::Button, t.bg);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.text);
    return palette;
}

} // namespace postern::ui
