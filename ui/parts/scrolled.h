// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace postern::ui {

// A place for what may be higher than the window: on a small screen, or with large type, it scrolls there, and the
// buttons below it stay where they are. It takes no keys; what has the focus in it comes to sight.
QScrollArea *scrolled(QWidget *sheet);

// The same for a stage that can give way: the sheet is squeezed to its least height first, and scrolls only below that.
QScrollArea *squeezed(QWidget *sheet);

// Scrolls the page around it as far as it takes to see this part of it: for what opens at a page's lower edge. Of what
// is higher than the page its beginning is seen.
void bringToSight(QWidget *part);

} // namespace postern::ui
