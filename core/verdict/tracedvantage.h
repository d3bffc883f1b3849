// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/vantage.h"

namespace postern::verdict {

// The same vantage with what a trace tells: `traced` is how the server saw us by its own line in the trace of a
// message; null where there is none. What the server said itself counts first.
Vantage tracedVantage(Vantage vantage, const QHostAddress &traced, const Setting &setting);

} // namespace postern::verdict
