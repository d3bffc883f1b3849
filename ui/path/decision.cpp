// SPDX-License-Identifier: Apache-2.0
#include "ui/path/decision.h"

#include <algorithm>

namespace postern::ui {

using explain::Tone;
using probe::Kind;
using verdict::Bearing;
using verdict::Category;

bool Scale::isOutside(const probe::Envelope &envelope)
{
    return !envelope.aim.isEmpty() || envelope.kind == Kind::UnknownDomain;
}

QByteArray Scale::plainAim() const
{
    const auto plain = std::find_if(m_evidence.envelopes.begin(), m_evidence.envelopes.end(),
                                    [](const probe::Envelope &one) { return one.isPlain; });
    return plain == m_evidence.envelopes.end() ? QByteArray() : plain->aim;
}

bool Scale::isHostedThere(const probe::Envelope &envelope) const
{
    if (envelope.kind == Kind::OtherDomain)
        return m_table.isExchangerOfOther();
    return m_table.hostsAim() && envelope.aim == plainAim();
}

Decision Scale::takenAtHome(const probe::Envelope &envelope) const
{
    Decision decision{Ending::TakenAtHome, Ground::Aside, Tone::Neutral, Category::Taken, false};
    if (envelope.kind == Kind::Welcome) {
        decision.ground = Ground::Welcome;
        decision.tone = Tone::Safe;
    } else if (envelope.kind == Kind::UnknownUser) {
        decision.ground = Ground::UnknownUser;
        decision.tone = Tone::Caution;
    } else if (envelope.kind == Kind::LocalUser) {
        decision.ground = Ground::LocalName;
    }
    return decision;
}

Decision Scale::refusedAtHome(const probe::Envelope &envelope, Category category) const
{
    Decision decision{Ending::RefusedAtHome, Ground::Aside, Tone::Neutral, category, false};
    if (verdict::isAboutUsOrNow(category)) {
        decision.ending = Ending::RefusesUs;
        decision.ground = Ground::AboutUs;
    } else if (envelope.kind == Kind::Welcome) {
        decision.ending = Ending::RefusesUs;
        decision.ground = Ground::Welcome;
    } else if (envelope.kind == Kind::UnknownUser) {
        decision.ground = Ground::UnknownUser;
        decision.tone = Tone::Safe;
    } else if (envelope.kind == Kind::LocalUser) {
        decision.ground = Ground::LocalName;
    }
    return decision;
}

Decision Scale::taken(std::size_t envelope) const
{
    const probe::Envelope &asked = m_evidence.envelopes[envelope];
    if (!isOutside(asked))
        return takenAtHome(asked);
    Decision decision{Ending::LetThrough, Ground::Stranger, Tone::Caution, Category::Taken, true};
    if (asked.kind == Kind::UnknownDomain) {
        decision.ground = Ground::NoSuchDomain; // says nothing by itself: nobody has looked it up yet
        decision.tone = Tone::Neutral;
    } else if (m_isInside) {
        decision.ground = Ground::Inside;
    } else if (isHostedThere(asked)) {
        decision.ground = Ground::HostedThere;
        decision.tone = Tone::Neutral;
    } else if (m_table.takesEveryName()) {
        decision.ground = Ground::EveryName;
    } else if (m_table.mayBeLocal(envelope)) {
        decision.ground = Ground::MaybeLocal;
    } else {
        decision.tone = Tone::Danger;
    }
    return decision;
}

Decision Scale::refused(std::size_t envelope) const
{
    const probe::Envelope &asked = m_evidence.envelopes[envelope];
    const Category category = m_outcomes[envelope].deciding()->reading.category;
    if (!isOutside(asked))
        return refusedAtHome(asked, category);
    Decision decision{Ending::Held, Ground::Relaying, Tone::Safe, category, true};
    if (asked.kind == Kind::UnknownDomain && !verdict::isAboutUsOrNow(category)) {
        decision.ground = Ground::NoSuchDomain;
        return decision;
    }
    switch (m_table.bearing(envelope)) {
    case Bearing::Refused:
    case Bearing::RefusedByDifference:
        if (category == Category::AuthRequired)
            decision.ground = Ground::Password;
        break;
    case Bearing::RefusedOtherwise:
        decision.ground = Ground::ThisForm;
        break;
    case Bearing::Taken:
    case Bearing::Undecided:
        decision.ending = Ending::RefusesUs;
        decision.ground = category == Category::RefusedUnclear ? Ground::Unclear : Ground::AboutUs;
        decision.tone = Tone::Neutral;
        break;
    }
    return decision;
}

Decision Scale::atRecipient(std::size_t envelope) const
{
    const verdict::Outcome &outcome = m_outcomes[envelope];
    if (outcome.recipient->reply.isPositive()) {
        Decision decision = taken(envelope);
        // Solid is what happened: what a refusal at DATA took back was never more than a beginning.
        if (outcome.data && !outcome.isTaken() && decision.isOutside) {
            decision.ground = Ground::ForNow;
            decision.tone = Tone::Caution;
        }
        return decision;
    }
    return refused(envelope);
}

Decision Scale::atData(std::size_t envelope) const
{
    if (m_outcomes[envelope].isTaken()) {
        Decision decision = taken(envelope);
        if (decision.isOutside)
            decision.ending = Ending::AsksForMessage;
        return decision;
    }
    Decision decision = refused(envelope);
    if (decision.ending == Ending::Held) {
        decision.ending = Ending::HeldLate;
        decision.ground = Ground::Late;
    }
    return decision;
}

} // namespace postern::ui
