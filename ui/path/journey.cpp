// SPDX-License-Identifier: Apache-2.0
#include "ui/path/journey.h"

#include "ui/path/journeywords.h"

namespace postern::ui {

bool goesThrough(Ending ending)
{
    return ending == Ending::LetThrough || ending == Ending::AsksForMessage || ending == Ending::TakenAtHome
        || ending == Ending::Delivered;
}

bool isHeld(Ending ending)
{
    return ending == Ending::Held || ending == Ending::HeldLate;
}

Journey delivered(Journey journey, const ReplyTag &proof, const QString &receivedFrom, const QString &receivedBy,
                  std::chrono::milliseconds at)
{
    JourneyStep step;
    step.kind = JourneyStep::Kind::Delivered;
    step.tag = proof;
    step.tone = journey.isOutside ? explain::Tone::Danger : explain::Tone::Safe;
    step.at = at;
    step.sentence = words::deliveredSentence(journey.recipient.name);
    journey.receivedFrom = receivedFrom;
    journey.receivedBy = receivedBy;
    journey.tone = step.tone;
    journey.ending = Ending::Delivered;
    journey.steps.push_back(std::move(step));
    return journey;
}

} // namespace postern::ui
