// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace postern::test {

// How the programs that leave pictures let the window look.
struct Look
{
    QString name;
    ui::Theme::Choice choice;
    qreal type; // times the usual size
    Qt::LayoutDirection direction;
};

// Light, dark, 150 % type and right to left; where POSTERN_LANGUAGE names a language, light in that one alone, and the
// program speaks it from now on. Ends the program if POSTERN_SCREENSHOTS names no folder.
std::vector<Look> looks();

// The font, the direction and the colours. Widgets that stand already are told of the font from within the event loop.
void wear(const Look &look, ui::Theme &theme);

// LOOK-NAME.png, in the folder that POSTERN_SCREENSHOTS names.
void keepPicture(QWidget &window, const Look &look, const QString &name);

} // namespace postern::test
