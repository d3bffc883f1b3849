// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/explain/way.h"
#include "ui/path/journey.h"

#include <map>

namespace postern::ui {

// Gathers the events of a running check, and tells its journeys as far as they are. Taking an event costs nothing worth
// naming: all reading is done in collect(), which is asked once a frame at most.
class JourneyFeed
{
public:
    JourneyFeed(verdict::Setting setting, bool isPractice);

    void setSetting(const verdict::Setting &setting) { m_setting = setting; } // as far as it is known by now
    void take(const check::Event &event);
    void setWays(std::vector<explain::ShownWay> ways); // of the messages that were seen by now
    std::vector<Journey> collect();                    // those that something was heard of since the last time

private:
    struct Endpoint
    {
        verdict::EndpointEvidence evidence;
        std::vector<smtp::Conversation> conversations;
        std::map<quint64, std::size_t> lines; // the number of a connection, its index in the evidence
        std::vector<Journey> told;
        std::vector<std::size_t> staleLines; // something was heard on them
        bool isStale = false;                // all of it: answers are weighed against each other
    };

    void log(Endpoint &endpoint, const check::LineLogged &line);
    void tellAnew(std::size_t index, std::vector<Journey> &changed);
    static std::vector<bool> staleEnvelopes(const Endpoint &endpoint);
    verdict::Setting settingFor(const Endpoint &endpoint) const;

    verdict::Setting m_setting;
    bool m_isPractice;
    std::vector<explain::ShownWay> m_ways;
    std::vector<Endpoint> m_endpoints;
};

} // namespace postern::ui
