// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace postern::check {

QString programVersion(); // "0.1.0", as in CMakeLists.txt
QString programName();    // "Postern 0.1.0"

} // namespace postern::check
