// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

namespace postern::ui {

// Every role in every group: a role that is left out keeps the desktop's colour, and cannot be read where ours is the
// other scheme.
QPalette paletteFor(Scheme scheme);

} // namespace postern::ui
