// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <utility>

namespace postern::ui {

// The languages that the program speaks, as app/translations.cmake has them, each by its code and in its own words:
// whoever looks for theirs need not know another.
inline constexpr std::pair<QLatin1StringView, QStringView> kLanguages[]{
    {QLatin1StringView("de"), u"Deutsch"}, {QLatin1StringView("en"), u"English"},
    {QLatin1StringView("es"), u"Español"}, {QLatin1StringView("fr"), u"Français"},
    {QLatin1StringView("ja"), u"日本語"},
};

} // namespace postern::ui
