// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/policy.h"

#include <QString>

namespace postern::ui {

// "Open: takes everything for everybody".
QString wordsFor(practice::Policy policy);

} // namespace postern::ui
