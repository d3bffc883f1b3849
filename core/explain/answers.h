// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"
#include "core/probe/envelope.h"
#include "core/verdict/reading.h"

#include <QString>

namespace postern::explain {

// What one answer means for one question, at a glance: "held", safe.
struct ToldAnswer
{
    Tone tone = Tone::Neutral;
    QString word;
};

// The tone comes from the reading and from what was asked, never from the code: a 250 to a relay form is bad news, to
// the postmaster good news. No verdict: that weighs all answers against each other.
ToldAnswer tellAnswer(const probe::Envelope &asked, const verdict::Reading &reading);

} // namespace postern::explain
