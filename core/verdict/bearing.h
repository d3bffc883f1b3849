// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/verdict.h"

#include <optional>
#include <vector>

namespace postern::verdict {

// What an outcome says about relaying.
enum class Bearing {
    Taken,
    Refused, // for a relay reason: it says so, wants a password, or looks only in its own house for the recipient
    RefusedByDifference, // without a reason in words, but its own mailbox was taken on the same terms
    RefusedOtherwise,    // this form fails for a reason of its own (its sender, its shape), whatever the relay rule is
    Undecided,           // no answer, or one that says nothing about relaying
};

// Weighs each outcome against the controls. Pure.
class BearingTable
{
public:
    BearingTable(const EndpointEvidence &evidence, const std::vector<Outcome> &outcomes, const Setting &setting);

    bool hasAnyAnswer() const;
    Bearing bearing(std::size_t envelope) const;
    bool counts(std::size_t envelope) const;     // a form, after a mailbox that this server does not host
    bool mayBeLocal(std::size_t envelope) const; // has a local reading, and the controls do not rule it out

    // The plain form; where its domain turns out to be hosted there, the plain form to the other domain.
    std::optional<std::size_t> plain() const;
    std::optional<std::size_t> otherDomain() const;
    bool hostsAim() const;         // the first outside domain is hosted there, by the DNS or by what is taken
    bool relaysOneDomain() const;  // the first outside domain is taken, the other one refused for a relay reason
    bool isExchangerOfAim() const; // the DNS says so
    bool isExchangerOfOther() const;

    std::optional<std::size_t> welcome() const; // a control that was taken, as it has to be
    std::optional<std::size_t> welcomeRefused() const;
    // Where outside recipients are refused at DATA: a control was asked as far as that, and none of them got through.
    bool refusesWelcomeLate() const;
    std::optional<std::size_t> unknownUserTaken() const;
    std::optional<std::size_t> unknownUserRefused() const;
    bool takesEveryName() const;
    bool knowsItsUsers() const;      // unknown mailboxes and relaying are refused in different words
    bool deniesHostedDomain() const; // what we hold for its own domain it refuses as relaying

    // Whom a refusal at MAIL without a reason is about: us, if every sender is refused; our sender, if another passes.
    std::optional<Reason> whoIsRefused(std::size_t envelope) const;

private:
    std::optional<std::size_t> find(probe::Kind kind, Outcome::State state) const;
    bool isAimAtFault() const;
    bool seesAimAtHome() const;
    Bearing bearingOfRefusal(std::size_t envelope) const;
    bool refusesLate() const;
    Bearing bearingOfTaken(std::size_t envelope) const;
    bool differsFromHome(std::size_t envelope) const;
    bool hasOrdinarySender(std::size_t envelope) const;

    const EndpointEvidence &m_evidence;
    const std::vector<Outcome> &m_outcomes;
    std::optional<std::size_t> m_firstPlain;
    bool m_isExchangerOfAim = false;
    bool m_isExchangerOfOther = false;
};

// The recipient was one too many for one message: that says nothing of the next message, nor of this recipient.
// RFC 5321, 4.5.3.1.10; RFC 3463, 3.6: x.5.3.
bool isOneTooMany(const probe::Envelope &envelope, const Answer &answer);

// Refusals that would have met any mail from us, or any mail just now: they say nothing about a recipient.
bool isAboutUsOrNow(Category category);

Reason reasonOf(Category category);
Reason reasonOf(Silence silence);

} // namespace postern::verdict
