// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/assistive.h"
#include "ui/theme/glyph.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QStyleHints>

namespace postern::ui {

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_schemeAtStart(schemeOf(QApplication::palette()))
{
    repairAccessibility();
    QApplication::setStyle(new PosternStyle); // the application owns it
    QApplication::setWindowIcon(applicationIcon());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::dress);
#endif
    dress();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    dress();
}

// Qt 6.4 does not tell when the desktop changes: there the lightness of its palette at the start decides.
Scheme Theme::desktopScheme() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = m_application.styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    return m_schemeAtStart;
}

void Theme::dress()
{
    const Scheme scheme = m_choice == Choice::Desktop ? desktopScheme()
        : m_choice == Choice::Dark                    ? Scheme::Dark
                                                      : Scheme::Light;
    m_application.setPalette(paletteFor(scheme));
}

} // namespace postern::ui
