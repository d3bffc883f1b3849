// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/bearing.h"
#include "ui/path/journey.h"

namespace postern::ui {

// What stands behind a decision, beside the reply itself: its sentence and its tone depend on it.
enum class Ground {
    Relaying,     // the server's rule about strangers
    Password,     // nothing without one
    ThisForm,     // the form fails for a reason of its own
    Late,         // the rule, but at DATA
    Stranger,     // taken from a stranger for an outside mailbox
    ForNow,       // the recipient was taken, and DATA was answered otherwise
    Inside,       // taken, but we stand inside
    MaybeLocal,   // taken, perhaps as a name of its own
    EveryName,    // taken, like every name
    HostedThere,  // taken, but the server hosts that domain
    NoSuchDomain, // a domain that cannot exist
    Welcome,      // mail for its own mailbox
    UnknownUser,  // a name that does not exist there
    LocalName,    // the local namesake of an outside recipient
    Aside,        // something beside relaying
    Unclear,      // refused, and nothing says why
    AboutUs,      // the reading's category says what about us
};

// A reply, weighed.
struct Decision
{
    Ending ending = Ending::UnderWay;
    Ground ground = Ground::Unclear;
    explain::Tone tone = explain::Tone::Neutral;
    verdict::Category category = verdict::Category::RefusedUnclear;
    bool isOutside = true;
};

// What one endpoint's answers have come to so far: each reply is weighed against the controls.
class Scale
{
public:
    Scale(const verdict::EndpointEvidence &evidence, const std::vector<verdict::Outcome> &outcomes,
          const verdict::Setting &setting, bool isInside)
        : m_evidence(evidence)
        , m_outcomes(outcomes)
        , m_table(evidence, outcomes, setting)
        , m_isInside(isInside)
    {
    }

    // After an outside mailbox, even if it is spelled as a local one.
    static bool isOutside(const probe::Envelope &envelope);

    Decision atRecipient(std::size_t envelope) const; // its `recipient` answer has to be there
    Decision atData(std::size_t envelope) const;      // and its `data`

private:
    QByteArray plainAim() const;
    bool isHostedThere(const probe::Envelope &envelope) const;
    Decision taken(std::size_t envelope) const;
    Decision refused(std::size_t envelope) const;
    Decision takenAtHome(const probe::Envelope &envelope) const;
    Decision refusedAtHome(const probe::Envelope &envelope, verdict::Category category) const;

    const verdict::EndpointEvidence &m_evidence;
    const std::vector<verdict::Outcome> &m_outcomes;
    verdict::BearingTable m_table;
    bool m_isInside;
};

} // namespace postern::ui
