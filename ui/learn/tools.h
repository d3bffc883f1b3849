// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/progress.h"
#include "ui/theme/glyph.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace postern::ui {

// What one can try beside the lessons. Made when it is opened for the first time.
struct LearnTool
{
    QString id; // "quiz"
    QString name;
    Glyph glyph;
    std::function<QWidget *(learn::Progress &)> make; // the progress outlives the page
};

// In the order of the list.
std::vector<LearnTool> learnTools();

} // namespace postern::ui
