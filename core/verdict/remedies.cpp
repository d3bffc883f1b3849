// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/remedies.h"

#include "core/probe/family.h"
#include "core/verdict/software.h"

#include <algorithm>

namespace postern::verdict {

namespace {

using Remedy = RemedyBook::Remedy;

Opening openingOf(probe::Family family)
{
    switch (family) {
    case probe::Family::Plain:
        return Opening::Plain;
    case probe::Family::Sender:
        return Opening::Sender;
    case probe::Family::Null:
        return Opening::Null;
    case probe::Family::Percent:
        return Opening::Percent;
    case probe::Family::Quoted:
        return Opening::Quoted;
    case probe::Family::Routed:
        return Opening::Routed;
    case probe::Family::Bang:
        return Opening::Bang;
    case probe::Family::Other:
        break;
    }
    return Opening::Other;
}

bool isToBeClosed(State state)
{
    return state == State::Open || state == State::PartlyOpen || state == State::Unproven;
}

// Adds what fits and is not there yet.
void addFitting(std::vector<const Remedy *> &chosen, const RemedyBook &book, const QString &server,
                const std::set<Opening> &openings)
{
    for (const Remedy &one : book.remedies()) {
        const bool closesAny =
            std::any_of(openings.begin(), openings.end(), [&one](Opening opening) { return one.closes(opening); });
        if (one.server != server || !closesAny)
            continue;
        if (std::find(chosen.begin(), chosen.end(), &one) == chosen.end())
            chosen.push_back(&one);
    }
}

void addForSoftware(std::vector<const Remedy *> &chosen, const RemedyBook &book, const EndpointVerdict &verdict,
                    const std::set<Opening> &openings)
{
    const Software software = softwareOf(verdict.conversations, ServerBook::builtIn());
    if (software.id.isEmpty())
        return;
    addFitting(chosen, book, software.id, openings);
    const ServerBook::Server *server = ServerBook::builtIn().find(software.id);
    if (server && !server->base.isEmpty()) // what it is made of has the rule itself
        addFitting(chosen, book, server->base, openings);
}

} // namespace

std::set<Opening> openingsOf(const EndpointEvidence &evidence, const EndpointVerdict &verdict)
{
    std::set<Opening> openings;
    const auto add = [&](std::size_t envelope) {
        if (const auto family = probe::familyOf(evidence.envelopes[envelope]))
            openings.insert(openingOf(*family));
    };
    for (const Door &door : verdict.doors)
        add(door.envelope);
    if (verdict.state == State::Unproven) {
        for (std::size_t i = 0; i < verdict.outcomes.size(); ++i) {
            if (verdict.outcomes[i].isTaken())
                add(i);
        }
    }
    if (openings.empty())
        return openings;
    if (verdict.has(Reason::AddressTranslated) || verdict.vantage.isTranslated)
        openings.insert(Opening::Translated);
    if (evidence.endpoint.port == smtp::kSubmissionPort || evidence.endpoint.port == smtp::kSubmissionsPort)
        openings.insert(Opening::Submission);
    return openings;
}

std::vector<const Remedy *> remediesFor(const Evidence &evidence, const Verdict &verdict, const RemedyBook &book)
{
    std::vector<const Remedy *> chosen;
    if (!isToBeClosed(verdict.state))
        return chosen;
    std::vector<std::size_t> order;
    if (verdict.deciding)
        order.push_back(*verdict.deciding);
    for (std::size_t e = 0; e < verdict.endpoints.size(); ++e) {
        if (e != verdict.deciding)
            order.push_back(e);
    }
    std::set<Opening> all;
    for (const std::size_t e : order)
        all.merge(openingsOf(evidence.endpoints[e], verdict.endpoints[e]));
    addFitting(chosen, book, {}, all);
    for (const std::size_t e : order) {
        const auto openings = openingsOf(evidence.endpoints[e], verdict.endpoints[e]);
        if (!openings.empty())
            addForSoftware(chosen, book, verdict.endpoints[e], openings);
    }
    return chosen;
}

} // namespace postern::verdict
