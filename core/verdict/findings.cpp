// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/findings.h"

#include "core/smtp/bytes.h"
#include "core/smtp/capabilities.h"
#include "core/verdict/bearing.h"
#include "core/verdict/dnsfindings.h"
#include "core/verdict/software.h"
#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using Kind = Finding::Kind;

// The probes of the catalogue that lead to a finding.
constexpr auto kSpoofingProbe = "H1"_L1;
constexpr auto kNullSenderProbe = "H2"_L1;
constexpr auto kSubdomainProbe = "R23"_L1;
constexpr auto kPostmasterProbe = "C1"_L1;

// clang-format off
constexpr Word<Kind> kKinds[] = {
    {Kind::BlocklistedHere,      "blocklisted-here"_L1},
    {Kind::NatTrust,             "nat-trust"_L1},
    {Kind::Sink,                 "sink"_L1},
    {Kind::AcceptsUnknownUsers,  "accepts-unknown-users"_L1},
    {Kind::AcceptsThenBounces,   "accepts-then-bounces"_L1},
    {Kind::ArrivedByAnotherWay,  "arrived-by-another-way"_L1},
    {Kind::MessageLeftBehind,    "message-left-behind"_L1},
    {Kind::RelaysOneDomain,      "relays-one-domain"_L1},
    {Kind::HostsRecipient,       "hosts-recipient"_L1},
    {Kind::RefusesPostmaster,    "refuses-postmaster"_L1},
    {Kind::RefusesNullSender,    "refuses-null-sender"_L1},
    {Kind::SpoofingOwnDomain,    "spoofing-own-domain"_L1},
    {Kind::TakesSubdomains,      "takes-subdomains"_L1},
    {Kind::XclientOffered,       "xclient-offered"_L1},
    {Kind::NoStartTls,           "no-starttls"_L1},
    {Kind::PlaintextAuth,        "plaintext-auth"_L1},
    {Kind::OldTls,               "old-tls"_L1},
    {Kind::CertificateExpired,   "certificate-expired"_L1},
    {Kind::CertificateMismatch,  "certificate-mismatch"_L1},
    {Kind::CertificateUntrusted, "certificate-untrusted"_L1},
    {Kind::PlaintextBeforeTls,   "plaintext-before-tls"_L1},
    {Kind::NoReverseDns,         "no-reverse-dns"_L1},
    {Kind::ReverseDnsMismatch,   "reverse-dns-mismatch"_L1},
    {Kind::BlocklistRefusesUs,   "blocklist-refuses-us"_L1},
    {Kind::BlocklistUnusable,    "blocklist-unusable"_L1},
    {Kind::NotBlocklisted,       "not-blocklisted"_L1},
    {Kind::StandInRecipient,     "stand-in-recipient"_L1},
    {Kind::GuessedDomain,        "guessed-domain"_L1},
};
// clang-format on

// One endpoint, looked at for whatever is worth a word.
class Search
{
public:
    Search(const EndpointEvidence &evidence, const EndpointVerdict &verdict, const Setting &setting, std::size_t index,
           std::vector<Finding> &found)
        : m_evidence(evidence)
        , m_verdict(verdict)
        , m_index(index)
        , m_found(found)
        , m_table(evidence, verdict.outcomes, setting)
    {
    }

    void recipients()
    {
        if (m_verdict.vantage.isTranslated)
            add(Kind::NatTrust, m_verdict.vantage.seen->toString());
        if (m_table.takesEveryName())
            add(Kind::Sink, {}, m_table.unknownUserTaken());
        else if (m_table.unknownUserTaken())
            add(Kind::AcceptsUnknownUsers, {}, m_table.unknownUserTaken());
        if (m_table.relaysOneDomain())
            add(Kind::RelaysOneDomain, domainOf(firstPlain()), firstPlain());
        else if (m_table.isExchangerOfAim())
            add(Kind::HostsRecipient, domainOf(firstPlain()), firstPlain());
        if (m_table.isExchangerOfOther())
            add(Kind::HostsRecipient, domainOf(m_table.otherDomain()), m_table.otherDomain());
        if (const auto postmaster = probeOf(kPostmasterProbe);
            postmaster && m_table.welcome() && isRefusedForGood(*postmaster))
            add(Kind::RefusesPostmaster, {}, postmaster);
        if (const auto bounce = probeOf(kNullSenderProbe); bounce && m_table.welcome() && isRefusedForGood(*bounce))
            add(Kind::RefusesNullSender, {}, bounce);
        if (const auto spoof = probeOf(kSpoofingProbe); spoof && isTaken(*spoof) && !m_verdict.vantage.isInside)
            add(Kind::SpoofingOwnDomain, {}, spoof);
        if (const auto subdomain = probeOf(kSubdomainProbe);
            subdomain && isTaken(*subdomain) && !m_table.takesEveryName() && !isPlainTaken())
            add(Kind::TakesSubdomains, {}, subdomain);
    }

    // What became of the messages.
    void messages(const std::vector<SentMessage> &sent, const std::vector<Fate> &fates)
    {
        bool isBounced = false;
        bool isAstray = false;
        QString left;
        for (std::size_t i = 0; i < std::min(sent.size(), fates.size()); ++i) {
            if (sent[i].endpoint != m_index)
                continue;
            isBounced = isBounced || fates[i].kind == Fate::Kind::Bounced;
            isAstray = isAstray || fates[i].kind == Fate::Kind::Arrived;
            const bool isLeft = fates[i].kind == Fate::Kind::Awaited || fates[i].kind == Fate::Kind::NotArrived
                || fates[i].kind == Fate::Kind::NoAnswer;
            if (isLeft && left.isEmpty())
                left = QString::fromLatin1(sent[i].messageId);
        }
        if (isBounced)
            add(Kind::AcceptsThenBounces);
        if (isAstray)
            add(Kind::ArrivedByAnotherWay);
        if (!left.isEmpty())
            m_found.push_back({Kind::MessageLeftBehind,
                               m_index,
                               left,
                               {softwareOf(m_verdict.conversations, ServerBook::builtIn()).id}});
    }

    void connections()
    {
        bool saidHello = false;
        bool offersTls = false;
        bool offersAuth = false;
        bool isTrusting = false;
        QByteArray injected;
        for (const smtp::Conversation &conversation : m_verdict.conversations) {
            injected += conversation.plaintextBeforeTls;
            for (const smtp::Exchange &one : conversation.exchanges) {
                if (one.verb != smtp::Verb::Hello || !one.reply || !one.reply->isPositive())
                    continue;
                const smtp::Capabilities offered(*one.reply);
                saidHello = true;
                offersTls = offersTls || one.encrypted || offered.has("STARTTLS");
                offersAuth = offersAuth || (!one.encrypted && !offered.authMechanisms().isEmpty());
                isTrusting = isTrusting || offered.has("XCLIENT") || offered.has("XFORWARD");
            }
        }
        if (isTrusting)
            add(Kind::XclientOffered);
        if (!injected.isEmpty())
            add(Kind::PlaintextBeforeTls, smtp::escaped(injected));
        if (saidHello && !offersTls)
            add(Kind::NoStartTls);
        if (offersAuth)
            add(Kind::PlaintextAuth);
    }

    void certificate()
    {
        const auto &logs = m_evidence.connections;
        const auto withTls =
            std::find_if(logs.begin(), logs.end(), [](const auto &log) { return log.tls.has_value(); });
        if (withTls == logs.end())
            return;
        const smtp::TlsFacts &tls = *withTls->tls;
        if (tls.isOldProtocol)
            add(Kind::OldTls, tls.protocol);
        if (tls.hasExpired)
            add(Kind::CertificateExpired, tls.validUntil.date().toString(Qt::ISODate));
        if (!tls.matchesHost && !m_evidence.endpoint.host.isEmpty())
            add(Kind::CertificateMismatch, tls.subject);
        if (!tls.isTrusted)
            add(Kind::CertificateUntrusted, tls.isSelfSigned ? tls.subject : tls.issuer);
    }

private:
    void add(Kind kind, const QString &detail = {}, std::optional<std::size_t> envelope = std::nullopt)
    {
        m_found.push_back({kind, m_index, detail, {}, envelope});
    }

    std::optional<std::size_t> probeOf(QLatin1StringView id) const
    {
        return first([id](const probe::Envelope &one) { return one.id == id; });
    }

    std::optional<std::size_t> firstPlain() const
    {
        return first([](const probe::Envelope &one) { return one.isPlain; });
    }

    template <typename Condition> std::optional<std::size_t> first(Condition &&condition) const
    {
        const auto &all = m_evidence.envelopes;
        const auto found = std::find_if(all.begin(), all.end(), condition);
        return found == all.end() ? std::nullopt : std::optional(std::size_t(found - all.begin()));
    }

    bool isTaken(std::size_t envelope) const { return m_verdict.outcomes[envelope].isTaken(); }

    // And not because of us.
    bool isRefusedForGood(std::size_t envelope) const
    {
        const Outcome &outcome = m_verdict.outcomes[envelope];
        if (outcome.state != Outcome::State::Refused)
            return false;
        const Answer *answer = outcome.deciding();
        return answer && answer->reply.isPermanent() && *outcome.category() != Category::BlockListed
            && *outcome.category() != Category::ClientRefused && *outcome.category() != Category::TlsRequired
            && *outcome.category() != Category::AuthRequired;
    }

    // Whoever relays anywhere takes subdomains too; that is no news.
    bool isPlainTaken() const
    {
        const auto plain = m_table.plain();
        return plain && isTaken(*plain);
    }

    QString domainOf(std::optional<std::size_t> envelope) const
    {
        return envelope ? QString::fromLatin1(m_evidence.envelopes[*envelope].rcptTo().domain()) : QString();
    }

    const EndpointEvidence &m_evidence;
    const EndpointVerdict &m_verdict;
    std::size_t m_index;
    std::vector<Finding> &m_found;
    BearingTable m_table;
};

} // namespace

QString toString(Finding::Kind kind)
{
    return wordFor(kKinds, kind);
}

bool restsOnLines(Finding::Kind kind)
{
    switch (kind) {
    case Kind::BlocklistedHere:
    case Kind::NoReverseDns:
    case Kind::ReverseDnsMismatch:
    case Kind::BlocklistRefusesUs:
    case Kind::BlocklistUnusable:
    case Kind::NotBlocklisted:
    case Kind::StandInRecipient:
    case Kind::GuessedDomain:
        return false;
    default:
        return true;
    }
}

std::vector<Finding> findingsOf(const Evidence &evidence, const Verdict &verdict)
{
    std::vector<Finding> found;
    for (std::size_t i = 0; i < verdict.endpoints.size(); ++i) {
        Search search(evidence.endpoints[i], verdict.endpoints[i], evidence.setting, i, found);
        search.recipients();
        search.connections();
        if (evidence.delivery)
            search.messages(evidence.delivery->sent, verdict.fates);
        search.certificate();
    }
    for (Finding &one : dnsFindings(evidence, verdict))
        found.push_back(std::move(one));
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding &one, const Finding &other) { return one.kind < other.kind; });
    const Setting &setting = evidence.setting;
    if (setting.recipientIsStandIn && verdict.state != State::NoService)
        found.push_back({Kind::StandInRecipient, std::nullopt,
                         setting.recipient ? QString::fromLatin1(setting.recipient->toByteArray()) : QString()});
    if (setting.hostedDomainIsGuess && setting.hostedDomain && verdict.state != State::NoService)
        found.push_back({Kind::GuessedDomain, std::nullopt, setting.hostedDomain->toString()});
    return found;
}

} // namespace postern::verdict
