// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/bearing.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

// The words of a reply without the addresses that it repeats, so that two refusals can be compared.
QString wordsOf(const smtp::Reply &reply, const probe::Envelope &envelope)
{
    QString text = QString::fromLatin1(reply.text());
    for (const smtp::Offer::Recipient &one : envelope.recipients) {
        text.remove(QString::fromLatin1(one.path.mailbox()), Qt::CaseInsensitive);
        if (!one.path.domain().isEmpty())
            text.remove(QString::fromLatin1(one.path.domain()), Qt::CaseInsensitive);
        if (!one.path.localPart().isEmpty())
            text.remove(QString::fromLatin1(one.path.localPart()), Qt::CaseInsensitive);
    }
    static const QRegularExpression noise(u"<[^>]*>|[\\s:;.,]+"_s);
    return text.replace(noise, u" "_s).trimmed();
}

} // namespace

BearingTable::BearingTable(const EndpointEvidence &evidence, const std::vector<Outcome> &outcomes,
                           const Setting &setting)
    : m_evidence(evidence)
    , m_outcomes(outcomes)
{
    for (std::size_t i = 0; i < outcomes.size() && !m_firstPlain; ++i) {
        if (evidence.envelopes[i].isPlain)
            m_firstPlain = i;
    }
    const auto isHosted = [&](std::optional<std::size_t> envelope) {
        return envelope
            && isExchangerOf(evidence.envelopes[*envelope].rcptTo().domain(), evidence.endpoint, setting.exchangers);
    };
    m_isExchangerOfAim = isHosted(m_firstPlain);
    m_isExchangerOfOther = isHosted(otherDomain());
}

bool BearingTable::hasAnyAnswer() const
{
    return std::any_of(m_outcomes.begin(), m_outcomes.end(),
                       [](const Outcome &one) { return one.state != Outcome::State::Unanswered; });
}

std::optional<std::size_t> BearingTable::find(probe::Kind kind, Outcome::State state) const
{
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        if (m_evidence.envelopes[i].kind == kind && m_outcomes[i].state == state)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> BearingTable::otherDomain() const
{
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        if (m_evidence.envelopes[i].kind == probe::Kind::OtherDomain)
            return i;
    }
    return std::nullopt;
}

bool BearingTable::isExchangerOfAim() const
{
    return m_isExchangerOfAim;
}

bool BearingTable::isExchangerOfOther() const
{
    return m_isExchangerOfOther;
}

bool BearingTable::hostsAim() const
{
    return m_isExchangerOfAim || relaysOneDomain();
}

bool BearingTable::relaysOneDomain() const
{
    const auto other = otherDomain();
    // What it refuses for a domain of its own says nothing about others.
    if (!m_firstPlain || !other || m_isExchangerOfOther || m_outcomes[*m_firstPlain].state != Outcome::State::Taken)
        return false;
    const Bearing there = bearing(*other);
    return there == Bearing::Refused || there == Bearing::RefusedByDifference;
}

// The first recipient was refused for something of its own (it does not exist, its domain cannot be found), and the
// second one was taken: then the second one is the plain form.
bool BearingTable::isAimAtFault() const
{
    const auto other = otherDomain();
    if (!m_firstPlain || !other || m_isExchangerOfOther || m_outcomes[*m_firstPlain].state != Outcome::State::Refused
        || m_outcomes[*other].state != Outcome::State::Taken)
        return false;
    switch (*m_outcomes[*m_firstPlain].category()) {
    case Category::UserUnknown:
    case Category::RecipientDomainUnknown:
    case Category::RecipientRefusesMail:
    case Category::RecipientAskedOnward:
    case Category::Greylisted:
    case Category::DeferredUnclear:
        return true;
    default:
        return false;
    }
}

std::optional<std::size_t> BearingTable::plain() const
{
    if (m_isExchangerOfAim && m_isExchangerOfOther)
        return std::nullopt;
    return hostsAim() || isAimAtFault() ? otherDomain() : m_firstPlain;
}

bool BearingTable::counts(std::size_t envelope) const
{
    const probe::Envelope &one = m_evidence.envelopes[envelope];
    if (one.kind != probe::Kind::Form)
        return false;
    if (m_isExchangerOfOther && one.aim == m_evidence.envelopes[*otherDomain()].aim)
        return false;
    return !hostsAim() || one.aim != m_evidence.envelopes[*m_firstPlain].aim;
}

std::optional<std::size_t> BearingTable::welcome() const
{
    return find(probe::Kind::Welcome, Outcome::State::Taken);
}

std::optional<std::size_t> BearingTable::welcomeRefused() const
{
    return find(probe::Kind::Welcome, Outcome::State::Refused);
}

bool BearingTable::refusesWelcomeLate() const
{
    if (!refusesLate())
        return false;
    bool anyRefused = false;
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        if (m_evidence.envelopes[i].kind != probe::Kind::Welcome)
            continue;
        if (m_outcomes[i].wantsMessage())
            return false;
        anyRefused = anyRefused || m_outcomes[i].data;
    }
    return anyRefused;
}

std::optional<std::size_t> BearingTable::unknownUserTaken() const
{
    return find(probe::Kind::UnknownUser, Outcome::State::Taken);
}

std::optional<std::size_t> BearingTable::unknownUserRefused() const
{
    return find(probe::Kind::UnknownUser, Outcome::State::Refused);
}

bool BearingTable::refusesLate() const
{
    return m_firstPlain && m_outcomes[*m_firstPlain].data && !m_outcomes[*m_firstPlain].isTaken();
}

bool BearingTable::takesEveryName() const
{
    // A name that it refuses, wherever it is, shows that names are looked at.
    return !unknownUserRefused() && !find(probe::Kind::UnknownDomain, Outcome::State::Refused)
        && (unknownUserTaken() || find(probe::Kind::UnknownDomain, Outcome::State::Taken));
}

bool BearingTable::knowsItsUsers() const
{
    const auto unknown = unknownUserRefused();
    const auto first = plain();
    return unknown && first && m_outcomes[*unknown].category() == Category::UserUnknown
        && m_outcomes[*first].category() == Category::RelayDenied;
}

bool BearingTable::deniesHostedDomain() const
{
    const auto refused = welcomeRefused();
    return refused && m_outcomes[*refused].category() == Category::RelayDenied;
}

bool BearingTable::hasOrdinarySender(std::size_t envelope) const
{
    return m_firstPlain && m_evidence.envelopes[envelope].mailFrom == m_evidence.envelopes[*m_firstPlain].mailFrom;
}

// It looks for the outside mailbox among its own: it may be that this domain, or every domain, ends there. OpenSMTPD
// says "Invalid recipient" of relaying as well, so that its words show nothing by themselves.
bool BearingTable::seesAimAtHome() const
{
    if (!m_firstPlain || m_outcomes[*m_firstPlain].category() != Category::UserUnknown)
        return false;
    const auto other = otherDomain();
    const bool isOtherDenied = other && m_outcomes[*other].category() == Category::RelayDenied;
    return isOtherDenied || !m_outcomes[*m_firstPlain].deciding()->reply.text().startsWith("Invalid recipient");
}

bool BearingTable::mayBeLocal(std::size_t envelope) const
{
    const probe::Envelope &form = m_evidence.envelopes[envelope];
    if (!form.hasLocalReading())
        return seesAimAtHome() && !form.aim.isEmpty() && form.rcptTo().mailbox() != form.aim
            && form.aim.endsWith(QByteArray('@' + form.rcptTo().domain()));
    bool anyRefused = false;
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        if (!form.localControls.contains(m_evidence.envelopes[i].id)
            || m_outcomes[i].state == Outcome::State::Unanswered)
            continue;
        if (m_outcomes[i].state == Outcome::State::Taken || isAboutUsOrNow(*m_outcomes[i].category()))
            return true;
        anyRefused = true;
    }
    return !anyRefused;
}

Bearing BearingTable::bearing(std::size_t envelope) const
{
    const Outcome &outcome = m_outcomes[envelope];
    switch (outcome.state) {
    case Outcome::State::Taken:
        return bearingOfTaken(envelope);
    case Outcome::State::Unanswered:
        return Bearing::Undecided;
    case Outcome::State::Refused:
        break;
    }
    return bearingOfRefusal(envelope);
}

// Where the plain form was refused late, an answer that was had before that point decides nothing.
Bearing BearingTable::bearingOfTaken(std::size_t envelope) const
{
    const Outcome &outcome = m_outcomes[envelope];
    if (!refusesLate())
        return Bearing::Taken;
    switch (m_outcomes[*m_firstPlain].deciding()->stage) {
    case Stage::Bounce:
        if (!outcome.fate || *outcome.fate == Fate::Kind::NoAnswer || *outcome.fate == Fate::Kind::Awaited)
            return Bearing::Undecided;
        // What was not sent back to us may have been sent back to the sender that the form names, who is not us.
        if (*outcome.fate == Fate::Kind::NotArrived)
            return hasOrdinarySender(envelope) ? Bearing::Undecided : Bearing::Refused;
        return *outcome.fate == Fate::Kind::BouncedOtherwise ? Bearing::Undecided : Bearing::Taken;
    case Stage::Message:
        return outcome.message ? Bearing::Taken : Bearing::Undecided;
    default:
        return outcome.data ? Bearing::Taken : Bearing::Undecided;
    }
}

Bearing BearingTable::bearingOfRefusal(std::size_t envelope) const
{
    const probe::Envelope &form = m_evidence.envelopes[envelope];
    const bool isOdd = form.kind == probe::Kind::Form && !form.isPlain;
    const Answer *deciding = m_outcomes[envelope].deciding();
    const Stage stage = deciding ? deciding->stage : Stage::Rcpt;
    const bool namesAim = form.aim.endsWith(QByteArray('@' + form.rcptTo().domain()));
    switch (*m_outcomes[envelope].category()) {
    case Category::RelayDenied:
    case Category::AuthRequired:
    case Category::UserUnknown: // of an outside mailbox: it looks for it in its own house only
        return Bearing::Refused;
    case Category::RateLimited:
        return deciding && isOneTooMany(form, *deciding) ? Bearing::RefusedOtherwise : Bearing::Undecided;
    case Category::BadHello:
        return form.hello ? Bearing::RefusedOtherwise : Bearing::Undecided;
    case Category::SyntaxRefused:
        return isOdd ? Bearing::RefusedOtherwise : Bearing::Undecided;
    case Category::SenderDomainUnknown:
    case Category::SenderPolicy:
    case Category::SenderRefused:
        return isOdd && !hasOrdinarySender(envelope) ? Bearing::RefusedOtherwise : Bearing::Undecided;
    case Category::RecipientDomainUnknown:
    case Category::RecipientRefusesMail:
    case Category::RecipientAskedOnward:
        return isOdd && !namesAim ? Bearing::RefusedOtherwise : Bearing::Undecided;
    case Category::RefusedUnclear:
        if (stage == Stage::Hello || stage == Stage::Mail)
            return isOdd && !hasOrdinarySender(envelope) && welcome() ? Bearing::RefusedOtherwise : Bearing::Undecided;
        if (stage == Stage::Message) // no message of ours was ever given to a mailbox of its own
            return Bearing::Undecided;
        return differsFromHome(envelope) ? Bearing::RefusedByDifference : Bearing::Undecided;
    default:
        return Bearing::Undecided;
    }
}

// A refusal without a reason is about relaying if mail for the server's own mailboxes was taken on the same terms. A
// postmaster alone does not show that: many servers take mail for him from everybody. So a real user has to be taken
// as well, or unknown users be answered in other words than the outside recipient.
bool BearingTable::differsFromHome(std::size_t envelope) const
{
    const Answer &answer = *m_outcomes[envelope].deciding();
    const auto isTakenAtHome = [&](std::size_t i) {
        const Outcome &one = m_outcomes[i];
        return one.isTaken() && (answer.stage < Stage::Data || one.wantsMessage());
    };
    bool isWelcome = false;
    bool isUserTaken = false;
    bool isToldApart = false;
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        const probe::Envelope &control = m_evidence.envelopes[i];
        if (control.kind == probe::Kind::Welcome && isTakenAtHome(i)) {
            isWelcome = true;
            isUserTaken = isUserTaken || control.rcptTo().localPart().compare("postmaster", Qt::CaseInsensitive) != 0;
        }
        if (control.kind != probe::Kind::UnknownUser || m_outcomes[i].state == Outcome::State::Unanswered)
            continue;
        const Answer &home = *m_outcomes[i].deciding();
        isToldApart = isToldApart || m_outcomes[i].isTaken() || home.reply.code() != answer.reply.code()
            || wordsOf(home.reply, control) != wordsOf(answer.reply, m_evidence.envelopes[envelope]);
    }
    return isWelcome && (isUserTaken || isToldApart);
}

std::optional<Reason> BearingTable::whoIsRefused(std::size_t envelope) const
{
    const Answer *refusal = m_outcomes[envelope].deciding();
    if (!refusal || refusal->stage != Stage::Mail || refusal->reading.category != Category::RefusedUnclear)
        return std::nullopt;
    const QByteArray ours = m_evidence.envelopes[envelope].mailFrom.mailbox();
    bool isOtherRefused = false;
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        const Answer *answer = m_outcomes[i].recipient ? &*m_outcomes[i].recipient : nullptr;
        if (!answer || m_evidence.envelopes[i].mailFrom.mailbox() == ours)
            continue;
        if (answer->stage == Stage::Rcpt)
            return Reason::SenderRefused;
        isOtherRefused = isOtherRefused || (answer->stage == Stage::Mail && answer->reply.isPermanent());
    }
    return isOtherRefused ? std::optional(Reason::BlockListed) : std::nullopt;
}

bool isOneTooMany(const probe::Envelope &envelope, const Answer &answer)
{
    constexpr int kTooManyRecipients = 452;
    constexpr int kTooManyRecipientsOnce = 552; // RFC 821; Exim, recipients_max_reject
    const auto enhanced = answer.reply.enhanced();
    const bool saysSo = answer.reply.code() == kTooManyRecipients || answer.reply.code() == kTooManyRecipientsOnce
        || (enhanced && enhanced->toByteArray().endsWith(".5.3"));
    return envelope.decisive > 0 && answer.stage == Stage::Rcpt && answer.reading.category == Category::RateLimited
        && saysSo;
}

bool isAboutUsOrNow(Category category)
{
    switch (category) {
    case Category::TlsRequired:
    case Category::Greylisted:
    case Category::BlockListed:
    case Category::ClientRefused:
    case Category::RateLimited:
    case Category::NoReverseName:
    case Category::BadHello:
    case Category::BadSequence:
    case Category::LocalTrouble:
    case Category::ContentRefused:
    case Category::NoMailService:
    case Category::Closing:
    case Category::DeferredUnclear:
        return true;
    default:
        return false;
    }
}

Reason reasonOf(Category category)
{
    switch (category) {
    case Category::BlockListed:
    case Category::ClientRefused:
        return Reason::BlockListed;
    case Category::Greylisted:
        return Reason::Greylisted;
    case Category::RateLimited:
        return Reason::RateLimited;
    case Category::NoReverseName:
        return Reason::NoReverseName;
    case Category::BadHello:
        return Reason::BadHello;
    case Category::SenderDomainUnknown:
        return Reason::SenderDomainUnknown;
    case Category::SenderPolicy:
        return Reason::SenderPolicy;
    case Category::SenderRefused:
        return Reason::SenderRefused;
    case Category::RecipientDomainUnknown:
    case Category::RecipientRefusesMail:
        return Reason::BadRecipient;
    case Category::RecipientAskedOnward:
        return Reason::RecipientAskedOnward;
    case Category::TlsRequired:
        return Reason::TlsDemanded;
    case Category::LocalTrouble:
        return Reason::LocalTrouble;
    case Category::Closing:
        return Reason::ServerLeft;
    case Category::NoMailService:
        return Reason::TakesNoMail;
    default:
        return Reason::Unclear;
    }
}

Reason reasonOf(Silence silence)
{
    switch (silence) {
    case Silence::TimedOut:
        return Reason::TimedOut;
    case Silence::NotConnected:
        return Reason::Unreachable;
    case Silence::TlsFailed:
        return Reason::TlsFailed;
    case Silence::NotSmtp:
        return Reason::NotSmtp;
    case Silence::Cancelled:
        return Reason::Cancelled;
    case Silence::None:
    case Silence::NotAsked:
    case Silence::ServerLeft:
    case Silence::GreetingRefused:
    case Silence::HelloRefused:
        break;
    }
    return Reason::ServerLeft;
}

} // namespace postern::verdict
