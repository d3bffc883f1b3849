// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/dialogue.h"
#include "core/verdict/verdict.h"

#include <QString>

namespace postern::explain {

// A few words without a full stop, to stand beside a state or an address. The whole sentences are those of
// core/explain/words.h.
QString inShort(verdict::Reason reason); // "we are on a block list"
QString inShort(smtp::Ending ending);    // how a connection ended: "the server left"

} // namespace postern::explain
