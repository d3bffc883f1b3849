// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QMenu>

class QSettings;

namespace postern::ui {

// Light or dark, still or moving, and the language: as the desktop has it, or as the user wants it, which is
// remembered. The language counts from the next start on.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(Theme &theme, QSettings &settings, QWidget *parent = nullptr); // both have to outlive it

private:
    void addSchemes();
    void addMotions();
    void addLanguages();

    Theme &m_theme;
    QSettings &m_settings;
};

} // namespace postern::ui
