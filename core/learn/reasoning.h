// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/performance.h"
#include "core/learn/prediction.h"

#include <QString>

namespace postern::learn {

// What the laboratory says. Nothing here scolds: a wrong guess is what one learns by.

QString asGuess(Answer answer); // "It takes the envelope"
QString inBrief(Answer answer); // "takes it", "refuses at RCPT TO"

// Which rule decides, and why; also where it should not have come to that.
QString reasonFor(const Prediction &prediction, const Situation &situation);

// What this means for Company A: as it should be, open to strangers, or shut to its own people.
QString meaningOf(const Prediction &prediction, const Situation &situation);

// What the guess has overlooked; empty where it was right.
QString overlooked(Answer guess, const Prediction &prediction, const Situation &situation);

// What the servers really did; none where they did not answer.
std::optional<Answer> answerOf(const Performed &performed);

} // namespace postern::learn
