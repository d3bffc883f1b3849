// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace postern::icons {

// A saved check in a file manager: a sheet of paper with the gate as its seal. As resources/icons/postern-record.svg.
QIcon recordIcon();

} // namespace postern::icons
