// SPDX-License-Identifier: Apache-2.0
// The verdict on one endpoint, in the order in which an argument about it would go.
#include "core/smtp/capabilities.h"
#include "core/verdict/bearing.h"
#include "core/verdict/verdict.h"

#include <algorithm>
#include <functional>

namespace postern::verdict {

namespace {

// What the last reply of a conversation means that never came to an envelope: a refused greeting or EHLO, a 421.
std::optional<Category> lastWord(const smtp::Conversation &conversation, const RuleBook &rules)
{
    for (auto one = conversation.exchanges.rbegin(); one != conversation.exchanges.rend(); ++one) {
        if (one->reply)
            return one->reply->isPositive()
                ? std::nullopt
                : std::optional(rules.read({one->verb, false, true, one->said}, *one->reply).category);
    }
    return std::nullopt;
}

// Everything that the steps of the argument look at.
class Case
{
public:
    Case(const EndpointEvidence &evidence, const Setting &setting, const RuleBook &rules)
        : m_evidence(evidence)
        , m_setting(setting)
    {
        m_verdict.conversations = conversationsOf(evidence);
        m_verdict.outcomes = outcomesOf(evidence, m_verdict.conversations, rules);
        m_verdict.login = loginOf(evidence, m_verdict.conversations);
        m_verdict.vantage = vantageOf(evidence, setting);
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
    void sortForms();
    void doubtTheDoors();
    void plainRefused(std::size_t plain);
    void plainUndecided(std::optional<std::size_t> plain);
    Because whyUndecided(std::size_t form) const;
    void closed(std::size_t plain);

    Proof proofOf(std::size_t envelope) const
    {
        return m_verdict.outcomes[envelope].wantsMessage() ? Proof::DataAccepted : Proof::RecipientAccepted;
    }

    const EndpointEvidence &m_evidence;
    const Setting &m_setting;
    EndpointVerdict m_verdict;
    std::optional<BearingTable> m_table;
    std::optional<Category> m_lastWord;
};

Reason reasonOfLoss(const smtp::ConnectionLog &log, const smtp::Conversation &conversation,
                    const std::optional<Category> &greeting)
{
    switch (log.ending) {
    case smtp::Ending::NotConnected:
        return log.loss == smtp::Loss::NoRoute && log.endpoint.address.protocol() == QAbstractSocket::IPv6Protocol
            ? Reason::NoRouteV6
            : Reason::Unreachable;
    case smtp::Ending::NotSmtp:
        return Reason::NotSmtp;
    case smtp::Ending::TlsNotOffered:
    case smtp::Ending::TlsRefused:
    case smtp::Ending::TlsFailed:
        return Reason::TlsFailed;
    case smtp::Ending::TimedOut:
        if (conversation.firstBytes.isEmpty())
            return Reason::Silent;
        // Something came, but never a reply.
        return conversation.exchanges.front().reply ? Reason::TimedOut : Reason::NotSmtp;
    case smtp::Ending::Left:
        return Reason::Cancelled;
    case smtp::Ending::GreetingRefused:
    case smtp::Ending::HelloRefused:
        return greeting ? reasonOf(*greeting) : Reason::Unclear;
    case smtp::Ending::Completed:
    case smtp::Ending::AskedForMessage:
    case smtp::Ending::ServerLeft:
        break;
    }
    return greeting ? reasonOf(*greeting) : Reason::ServerLeft;
}

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
        if (isTakenSoFar && m_table->mayBeLocal(i))
            m_verdict.doubtful.push_back(i);
        else if (m_table->bearing(i) == Bearing::Undecided)
            m_verdict.undecided.push_back(i);
        else if (m_table->bearing(i) == Bearing::Taken)
            m_verdict.doors.push_back({i, proofOf(i)});
    }
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
    if (m_table->takesEveryName()) {
        doubtTheDoors();
        return conclude(State::Unproven, Reason::TakesEveryName, m_table->unknownUserTaken());
    }

    m_verdict.proof = proofOf(plain);
    conclude(State::Open, outcome.timesTaken < outcome.timesAsked ? Reason::PlainTakenSometimes : Reason::PlainTaken,
             plain);
    const auto other = m_table->otherDomain();
    const bool isAnyHosted = m_table->isExchangerOfAim() || m_table->isExchangerOfOther();
    if (other && !isAnyHosted && m_table->bearing(*other) == Bearing::Taken)
        add(Reason::OtherDomainTaken, other);
    if (const auto unknown = m_table->unknownUserRefused())
        add(Reason::OwnUnknownsRefused, unknown);
    if (m_verdict.vantage.isTranslated)
        add(Reason::AddressTranslated);
}

void Case::plainUndecided(std::optional<std::size_t> plain)
{
    if (!m_verdict.doors.empty()) {
        m_verdict.proof = m_verdict.doors.front().proof;
        for (const Door &door : m_verdict.doors)
            m_verdict.proof = std::max(*m_verdict.proof, door.proof);
        conclude(State::PartlyOpen, Reason::DoorTaken, m_verdict.doors.front().envelope);
        return;
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
        m_verdict.proof = Proof::RecipientAccepted;
        for (const Door &door : m_verdict.doors)
            m_verdict.proof = std::max(*m_verdict.proof, door.proof);
        conclude(State::PartlyOpen, Reason::DoorTaken, m_verdict.doors.front().envelope);
        return add(Reason::PlainRefused, plain);
    }
    if (!m_verdict.doubtful.empty()) {
        conclude(State::Unproven, Reason::TakenMaybeLocal, m_verdict.doubtful.front());
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
    if (m_verdict.outcomes[plain].data)
        add(Reason::RefusedLate, plain);
    add(m_table->bearing(plain) == Bearing::RefusedByDifference ? Reason::RefusedByDifference : Reason::RelayRefused,
        plain);
    if (const auto welcome = m_table->welcome())
        add(Reason::WelcomeTaken, welcome);
    else
        add(Reason::KnowsItsUsers, m_table->unknownUserRefused());
}

} // namespace

EndpointVerdict judgeEndpoint(const EndpointEvidence &evidence, const Setting &setting, const RuleBook &rules)
{
    return Case(evidence, setting, rules).decide();
}

} // namespace postern::verdict
