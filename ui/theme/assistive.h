// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace postern::ui {

// Makes good what Qt gets wrong towards assistive technology. Once, before the first window.
//
// Asked for a child that a scroll area no longer has, because its scroll bar has just gone, Qt 6.4 reads behind its
// list and crashes: a screen reader that looks at the window while a page changes is enough.
void repairAccessibility();

} // namespace postern::ui
