// SPDX-License-Identifier: Apache-2.0
// The verdict on one endpoint, in the order in which an argument about it would go.
#include "core/smtp/capabilities.h"
#include "core/verdict/bearing.h"
#include "core/verdict/lastword.h"
#include "core/verdict/tracedvantage.h"
#include "core/verdict/verdict.h"

#include <algorithm>
#include <functional>

namespace postern::verdict {

namespace {

// Everything that the steps of the argument look at.
class Case
{
public:
    Case(const EndpointEvidence &evidence, const Setting &setting, const RuleBook &rules,
         const DeliveryEvidence *delivery, const std::vector<Fate> &fates, std::size_t index)
        : m_evidence(evidence)
    {
        m_verdict.conversations = conversationsOf(evidence);
        m_verdict.outcomes = outcomesOf(evidence, m_verdict.conversations, rules);
        if (delivery)
            takeFates(m_verdict.outcomes, delivery->sent, fates, index);
        m_verdict.login = loginOf(evidence, m_verdict.conversations);
        QHostAddress traced;
        for (std::size_t i = 0; delivery && i < std::min(fates.size(), delivery->sent.size()); ++i) {
            if (delivery->sent[i].endpoint == index && traced.isNull())
                traced = fates[i].seen;
        }
        m_verdict.vantage = tracedVantage(vantageOf(evidence, setting), traced, setting);
        m_table.emplace(evidence, m_verdict.outcomes, setting);
        m_lastWord = m_verdict.conversations.empty() ? std::nullopt : lastWord(m_verdict.conversations.back(), rules);
    }

    EndpointVerdict decide()
    {
        if (!m_table->hasAnyAnswer())
            withoutAnswers();
        else if (everyAnswerIs(Category::AuthRequired)
                 || (isSubmission() && offersPassword() && everyAnswerIsForWantOfPassword()))
            conclude(State::Closed, Reason::PasswordDemanded, m_table->plain());
        else if (everyAnswerIs(Category::TlsRequired))
            conclude(State::Inconclusive, Reason::TlsDemanded, m_table->plain());
        else
            withAnswers();
        return std::move(m_verdict);
    }

private:
    void add(Reason reason, std::optional<std::size_t> envelope = std::nullopt)
    {
        m_verdict.reasons.push_back({reason, envelope});
    }

    void conclude(State state, Reason reason, std::optional<std::size_t> envelope = std::nullopt)
    {
        m_verdict.state = state;
        add(reason, envelope);
    }

    bool everyAnswerIs(Category category) const
    {
        return std::all_of(m_verdict.outcomes.begin(), m_verdict.outcomes.end(), [category](const Outcome &one) {
            return one.state == Outcome::State::Unanswered || one.category() == category;
        });
    }

    // Where people log in to send, "client host rejected" or "access denied" for everybody's mailbox means whoever has
    // not (RFC 6409, 4.3; Postfix master.cf: …_restrictions=permit_sasl_authenticated,reject).
    // A postmaster without a domain does not count: Postfix takes mail for him before any rule.
    bool everyAnswerIsForWantOfPassword() const
    {
        for (std::size_t i = 0; i < m_verdict.outcomes.size(); ++i) {
            const probe::Envelope &envelope = m_evidence.envelopes[i];
            const Answer *answer = m_verdict.outcomes[i].deciding();
            if (!answer || envelope.rcptTo().domain().isEmpty())
                continue;
            const bool isOutside = !envelope.aim.isEmpty();
            if (!answer->reply.isPermanent() || (isOutside && !isForWantOfPassword(answer->reading.category)))
                return false;
        }
        return true;
    }

    static bool isForWantOfPassword(Category category)
    {
        return category == Category::AuthRequired || category == Category::ClientRefused
            || category == Category::RefusedUnclear || category == Category::RelayDenied
            || category == Category::SyntaxRefused;
    }

    bool isSubmission() const
    {
        return m_evidence.endpoint.port == smtp::kSubmissionPort || m_evidence.endpoint.port == smtp::kSubmissionsPort;
    }

    bool offersPassword() const
    {
        return std::any_of(m_verdict.conversations.begin(), m_verdict.conversations.end(), [](const auto &one) {
            const smtp::Exchange *hello = one.last(smtp::Verb::Hello);
            return hello && hello->reply && !smtp::Capabilities(*hello->reply).authMechanisms().isEmpty();
        });
    }

    // No envelope got an answer: the connections say why.
    void withoutAnswers();
    void withAnswers();
    void decideBy(std::size_t plain);
    void recipientsHosted();
    void plainTaken(std::size_t plain);
    void plainUnseen(std::size_t plain);
    void openByDoors();
    void sortForms();
    bool isOutrun(std::size_t envelope) const;
    void doubtTheDoors();
    void plainRefused(std::size_t plain);
    void plainUndecided(std::optional<std::size_t> plain);
    Because whyUndecided(std::size_t form) const;
    void closed(std::size_t plain);
    void addWelcome();

    Proof proofOf(std::size_t envelope) const
    {
        const Outcome &outcome = m_verdict.outcomes[envelope];
        if (outcome.fate == Fate::Kind::Delivered)
            return Proof::Delivered;
        if (outcome.isMessageTaken())
            return Proof::MessageAccepted;
        return outcome.wantsMessage() ? Proof::DataAccepted : Proof::RecipientAccepted;
    }

    bool hasFate(std::size_t envelope, Fate::Kind kind) const { return m_verdict.outcomes[envelope].fate == kind; }

    // It came out at the far end, one way or the other.
    bool hasArrived(std::size_t envelope) const
    {
        return hasFate(envelope, Fate::Kind::Delivered) || hasFate(envelope, Fate::Kind::Arrived);
    }

    // A message was given to the server, and nothing came of it.
    std::optional<Reason> whyUnproven(std::size_t envelope) const
    {
        if (hasFate(envelope, Fate::Kind::NotArrived))
            return Reason::NotArrived;
        return hasFate(envelope, Fate::Kind::BouncedOtherwise) ? std::optional(Reason::BouncedOtherwise) : std::nullopt;
    }

    void addFate(std::size_t envelope);

    const EndpointEvidence &m_evidence;
    EndpointVerdict m_verdict;
    std::optional<BearingTable> m_table;
    std::optional<Category> m_lastWord;
};

void Case::withoutAnswers()
{
    if (m_evidence.connections.empty())
        return conclude(State::Inconclusive, Reason::Cancelled);
    // The last connection knows best: what came before may have been put right since.
    const smtp::ConnectionLog &log = m_evidence.connections.back();
    const smtp::Conversation &conversation = m_verdict.conversations.back();
    const Reason reason = reasonOfLoss(log, conversation, m_lastWord);
    const bool isNoService = reason == Reason::Unreachable || reason == Reason::NoRouteV6 || reason == Reason::NotSmtp
        || reason == Reason::Silent || reason == Reason::TakesNoMail;
    conclude(isNoService ? State::NoService : State::Inconclusive, reason);
}

void Case::withAnswers()
{
    sortForms();
    const std::optional<std::size_t> plain = m_table->plain();
    if (m_table->relaysOneDomain())
        add(Reason::RelaysOneDomain, m_table->otherDomain());
    if (plain)
        decideBy(*plain);
    else if (m_table->isExchangerOfAim())
        return recipientsHosted();
    else
        plainUndecided(plain);
    if (m_table->isExchangerOfAim() && !m_table->relaysOneDomain())
        add(Reason::RecipientHosted, plain);
}

void Case::decideBy(std::size_t plain)
{
    switch (m_table->bearing(plain)) {
    case Bearing::Taken:
        return plainTaken(plain);
    case Bearing::Refused:
    case Bearing::RefusedByDifference:
    case Bearing::RefusedOtherwise:
        return plainRefused(plain);
    case Bearing::Undecided:
        break;
    }
    plainUndecided(plain);
}

// An exchanger takes mail for its own domains, and may refuse it for reasons that are no business of others: whatever
// it answers, it says nothing about a domain that is not its own.
void Case::recipientsHosted()
{
    for (std::size_t i = 0; i < m_evidence.envelopes.size(); ++i) {
        if (!m_evidence.envelopes[i].aim.isEmpty() && m_verdict.outcomes[i].isTaken())
            return conclude(State::Unproven, Reason::RecipientsHosted, i);
    }
    conclude(State::Inconclusive, Reason::RecipientsHosted);
}

// Every form finds its place: a door, doubtful, undecided, or shut.
void Case::sortForms()
{
    for (std::size_t i = 0; i < m_evidence.envelopes.size(); ++i) {
        if (!m_table->counts(i))
            continue;
        // Where outside recipients are refused at DATA only, a recipient that was taken decides nothing; that it may be
        // a local name is known all the same.
        const bool isTakenSoFar = m_verdict.outcomes[i].isTaken();
        if (hasArrived(i) && !m_verdict.vantage.isInside)
            m_verdict.doors.push_back({i, proofOf(i)});
        else if (isTakenSoFar && (whyUnproven(i) || m_table->mayBeLocal(i)) && !isOutrun(i))
            m_verdict.doubtful.push_back(i);
        else if (m_table->bearing(i) == Bearing::Undecided)
            m_verdict.undecided.push_back(i);
        else if (m_table->bearing(i) == Bearing::Taken)
            m_verdict.doors.push_back({i, proofOf(i)});
    }
}

// The plain form was sent back later: that this one was taken, too, decides nothing.
bool Case::isOutrun(std::size_t envelope) const
{
    const auto plain = m_table->plain();
    return plain && m_verdict.outcomes[*plain].bounce && m_table->bearing(envelope) != Bearing::Taken;
}

// What was taken is no door: to insiders all is open, and a sink takes everything.
void Case::doubtTheDoors()
{
    for (const Door &door : m_verdict.doors)
        m_verdict.doubtful.push_back(door.envelope);
    m_verdict.doors.clear();
}

void Case::plainTaken(std::size_t plain)
{
    const Outcome &outcome = m_verdict.outcomes[plain];
    if (m_verdict.vantage.isInside) {
        doubtTheDoors();
        return conclude(State::Trusted, Reason::StandsInside, plain);
    }
    if (!hasArrived(plain) && (m_table->takesEveryName() || whyUnproven(plain)))
        return plainUnseen(plain);

    m_verdict.proof = proofOf(plain);
    if (hasArrived(plain)) {
        m_verdict.state = State::Open;
        addFate(plain);
    }
    conclude(State::Open, outcome.timesTaken < outcome.timesAsked ? Reason::PlainTakenSometimes : Reason::PlainTaken,
             plain);
    const auto other = m_table->otherDomain();
    const bool isAnyHosted = m_table->isExchangerOfAim() || m_table->isExchangerOfOther();
    if (other && !isAnyHosted && m_table->bearing(*other) == Bearing::Taken)
        add(Reason::OtherDomainTaken, other);
    if (const auto unknown = m_table->unknownUserRefused())
        add(Reason::OwnUnknownsRefused, unknown);
    if (!hasArrived(plain))
        addFate(plain);
    if (m_verdict.vantage.isTranslated)
        add(Reason::AddressTranslated);
}

// What became of its message, where that says something for it.
void Case::addFate(std::size_t envelope)
{
    switch (m_verdict.outcomes[envelope].fate.value_or(Fate::Kind::Refused)) {
    case Fate::Kind::Delivered:
        return add(Reason::MessageDelivered, envelope);
    case Fate::Kind::Arrived:
        return add(Reason::MessageArrived, envelope);
    case Fate::Kind::TriedToDeliver:
        return add(Reason::TriedToDeliver, envelope);
    case Fate::Kind::NoAnswer:
    case Fate::Kind::Awaited:
        return add(Reason::MessageTaken, envelope);
    default:
        break;
    }
}

// Taken, but a sink would have done the same, or the message never came out. Another form's may have.
void Case::plainUnseen(std::size_t plain)
{
    const auto isProven = [this](const Door &door) { return hasArrived(door.envelope); };
    const auto why = whyUnproven(plain);
    if (std::any_of(m_verdict.doors.begin(), m_verdict.doors.end(), isProven)) {
        openByDoors();
        return why ? add(*why, plain) : void();
    }
    doubtTheDoors();
    if (why)
        conclude(State::Unproven, *why, plain);
    if (m_table->takesEveryName())
        conclude(State::Unproven, Reason::TakesEveryName, m_table->unknownUserTaken());
    if (!why)
        addFate(plain);
}

// The plain form does not lead through, but some door does.
void Case::openByDoors()
{
    const auto seen = std::find_if(m_verdict.doors.begin(), m_verdict.doors.end(),
                                   [this](const Door &door) { return hasArrived(door.envelope); });
    const bool isSeen = seen != m_verdict.doors.end();
    const std::size_t best = isSeen ? seen->envelope : m_verdict.doors.front().envelope;
    m_verdict.proof = m_verdict.doors.front().proof;
    for (const Door &door : m_verdict.doors)
        m_verdict.proof = std::max(*m_verdict.proof, door.proof);
    m_verdict.state = State::PartlyOpen;
    if (isSeen)
        addFate(best);
    add(Reason::DoorTaken, best);
    if (!isSeen)
        addFate(best);
}

void Case::plainUndecided(std::optional<std::size_t> plain)
{
    if (!m_verdict.doors.empty()) {
        return openByDoors();
    }
    m_verdict.state = State::Inconclusive;
    if (!plain)
        return add(Reason::Unclear);
    const Outcome &outcome = m_verdict.outcomes[*plain];
    if (outcome.state == Outcome::State::Unanswered)
        add(reasonOf(outcome.silence), plain);
    else if (const auto refused = m_table->whoIsRefused(*plain))
        add(*refused, plain);
    else
        add(reasonOf(*outcome.category()), plain);
    if (!m_table->welcome())
        add(Reason::NoWelcome, m_table->welcomeRefused());
}

void Case::plainRefused(std::size_t plain)
{
    if (!m_verdict.doors.empty()) {
        openByDoors();
        return add(Reason::PlainRefused, plain);
    }
    if (!m_verdict.doubtful.empty()) {
        const std::size_t first = m_verdict.doubtful.front();
        conclude(State::Unproven, whyUnproven(first).value_or(Reason::TakenMaybeLocal), first);
        return add(Reason::PlainRefused, plain);
    }
    closed(plain);
}

// What was never asked was not asked because of something: an answer that put off another form says what.
Because Case::whyUndecided(std::size_t form) const
{
    const Outcome &outcome = m_verdict.outcomes[form];
    if (outcome.state != Outcome::State::Unanswered)
        return {reasonOf(*outcome.category()), form};
    const auto isTelling = [this](std::size_t i) {
        const auto category = m_verdict.outcomes[i].category();
        return category && isAboutUsOrNow(*category);
    };
    const auto telling = std::find_if(m_verdict.undecided.begin(), m_verdict.undecided.end(), isTelling);
    if (outcome.silence == Silence::NotAsked && telling != m_verdict.undecided.end())
        return {reasonOf(*m_verdict.outcomes[*telling].category()), *telling};
    return {reasonOf(outcome.silence), form};
}

// All is refused. That means "closed" only if the reasons say so, and if it is not us who are refused.
void Case::closed(std::size_t plain)
{
    if (m_table->refusesWelcomeLate() || (!m_table->welcome() && !m_table->knowsItsUsers())) {
        m_verdict.state = State::Inconclusive;
        const auto refused = m_table->welcomeRefused();
        if (const auto category = refused ? m_verdict.outcomes[*refused].category() : std::nullopt;
            category && isAboutUsOrNow(*category))
            add(reasonOf(*category), refused);
        const bool isDenied = m_table->deniesHostedDomain() && !m_table->refusesWelcomeLate();
        add(isDenied ? Reason::HostedDomainUnknown : Reason::NoWelcome, m_table->welcomeRefused());
        return add(Reason::PlainRefused, plain);
    }
    const auto weighty = std::find_if(m_verdict.undecided.begin(), m_verdict.undecided.end(),
                                      [this](std::size_t i) { return m_evidence.envelopes[i].tier == 1; });
    if (weighty != m_verdict.undecided.end()) {
        conclude(State::Inconclusive, Reason::FormsUndecided, *weighty);
        m_verdict.reasons.push_back(whyUndecided(*weighty));
        return add(Reason::PlainRefused, plain);
    }
    m_verdict.state = State::Closed;
    if (m_verdict.outcomes[plain].bounce)
        add(Reason::AcceptedThenBounced, plain);
    else if (m_verdict.outcomes[plain].message)
        add(Reason::RefusedAfterMessage, plain);
    else if (m_verdict.outcomes[plain].data)
        add(Reason::RefusedLate, plain);
    if (m_verdict.outcomes[plain].bounce)
        return addWelcome();
    add(m_table->bearing(plain) == Bearing::RefusedByDifference ? Reason::RefusedByDifference : Reason::RelayRefused,
        plain);
    addWelcome();
}

void Case::addWelcome()
{
    if (const auto welcome = m_table->welcome())
        add(Reason::WelcomeTaken, welcome);
    else
        add(Reason::KnowsItsUsers, m_table->unknownUserRefused());
}

} // namespace

EndpointVerdict judgeEndpoint(const EndpointEvidence &evidence, const Setting &setting, const RuleBook &rules)
{
    return Case(evidence, setting, rules, nullptr, {}, 0).decide();
}

EndpointVerdict judgeEndpoint(const Evidence &evidence, std::size_t index, const std::vector<Fate> &fates,
                              const RuleBook &rules)
{
    const DeliveryEvidence *delivery = evidence.delivery ? &*evidence.delivery : nullptr;
    return Case(evidence.endpoints[index], evidence.setting, rules, delivery, fates, index).decide();
}

} // namespace postern::verdict
