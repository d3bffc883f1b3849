// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/way.h"
#include "core/verdict/verdict.h"
#include "ui/path/decision.h"
#include "ui/path/journeywords.h"

namespace postern::ui {

// All that the journeys of one endpoint are read off. Nothing of it is kept: it has to outlive the teller only.
struct EndpointStory
{
    std::size_t endpoint = 0; // its index in the record
    const verdict::EndpointEvidence &evidence;
    const std::vector<smtp::Conversation> &conversations; // of the evidence's connections
    const std::vector<verdict::Outcome> &outcomes;        // of its envelopes
    const verdict::Setting &setting;
    bool isPractice = false; // then the wall is Company A's
    bool isRunning = false;  // what has no answer may still get one
};

// Tells the journeys of one endpoint. Pure.
class JourneyTeller
{
public:
    explicit JourneyTeller(const EndpointStory &story);

    Journey tell(std::size_t envelope) const;
    Journey tellConnection() const; // where it never came to an envelope

private:
    struct Visit; // one envelope on one connection

    std::optional<Visit> visitOf(std::size_t envelope) const;
    bool isFirstWithoutAsking(std::size_t envelope) const;
    void placeStations(Journey &journey, const QByteArray &mailbox) const;
    void walk(Journey &journey, const Visit &visit) const;
    void decide(Journey &journey, const Visit &visit, const verdict::Answer &answer, const Decision &decision) const;
    void endInSilence(Journey &journey, const Visit &visit, verdict::Silence silence) const;
    words::Names namesFor(const Journey &journey, const Visit &visit) const;

    EndpointStory m_story;
    verdict::Vantage m_vantage;
    Scale m_scale;
};

// All journeys of a saved check, in the order of the record.
std::vector<Journey> journeysOf(const check::Record &record, const verdict::Verdict &verdict);

// The same journey, on to the recipient if its message was seen there.
Journey goneOn(Journey journey, const std::vector<explain::ShownWay> &ways);

// True for a check of Company A's own servers.
bool isPractice(const check::Record &record);

} // namespace postern::ui
