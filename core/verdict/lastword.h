// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/verdict.h"

#include <optional>

namespace postern::verdict {

// What the last reply of a conversation means that never came to an envelope: a refused greeting or EHLO, a 421.
std::optional<Category> lastWord(const smtp::Conversation &conversation, const RuleBook &rules);

// Why a connection without an answer to any envelope ended; `last` is its last word.
Reason reasonOfLoss(const smtp::ConnectionLog &log, const smtp::Conversation &conversation,
                    const std::optional<Category> &last);

} // namespace postern::verdict
