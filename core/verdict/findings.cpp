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

// The probes of the catalogue that only ever lead to a finding.
constexpr auto kSpoofingProbe = "H1"_L1;
constexpr auto kNullSenderProbe = "H2"_L1;
constexpr auto kSubdomainProbe = "R23"_L1;

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
            add(Kind::Sink);
        else if (m_table.unknownUserTaken())
            add(Kind::AcceptsUnknownUsers);
        if (m_table.relaysOneDomain())
            add(Kind::RelaysOneDomain, QString::fromLatin1(aimedDomain()));
        else if (m_table.isExchangerOfAim())
            add(Kind::HostsRecipient, QString::fromLatin1(aimedDomain()));
        if (m_table.isExchangerOfOther())
            add(Kind::HostsRecipient,
                QString::fromLatin1(m_evidence.envelopes[*m_table.otherDomain()].rcptTo().domain()));
        if (const Outcome *postmaster = outcomeOf("C1"_L1);
            postmaster && m_table.welcome() && postmaster->state == Outcome::State::Refused && isFinal(*postmaster))
            add(Kind::RefusesPostmaster);
        if (const Outcome *bounce = outcomeOf(kNullSenderProbe);
            bounce && m_table.welcome() && bounce->state == Outcome::State::Refused && isFinal(*bounce))
            add(Kind::RefusesNullSender);
        if (const Outcome *spoof = outcomeOf(kSpoofingProbe); spoof && spoof->isTaken() && !m_verdict.vantage.isInside)
            add(Kind::SpoofingOwnDomain);
        if (const Outcome *subdomain = outcomeOf(kSubdomainProbe);
            subdomain && subdomain->isTaken() && !m_table.takesEveryName() && !isPlainTaken())
            add(Kind::TakesSubdomains);
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
    void add(Kind kind, const QString &detail = {}) { m_found.push_back({kind, m_index, detail}); }

    const Outcome *outcomeOf(QLatin1StringView id) const
    {
        for (std::size_t i = 0; i < m_evidence.envelopes.size(); ++i) {
            if (m_evidence.envelopes[i].id == id)
                return &m_verdict.outcomes[i];
        }
        return nullptr;
    }

    // A refusal for good, and not one of us.
    static bool isFinal(const Outcome &outcome)
    {
        const Answer *answer = outcome.deciding();
        return answer && answer->reply.isPermanent() && *outcome.category() != Category::BlockListed
            && *outcome.category() != Category::ClientRefused && *outcome.category() != Category::TlsRequired
            && *outcome.category() != Category::AuthRequired;
    }

    // Whoever relays anywhere takes subdomains too; that is no news.
    bool isPlainTaken() const
    {
        const auto plain = m_table.plain();
        return plain && m_verdict.outcomes[*plain].isTaken();
    }

    QByteArray aimedDomain() const
    {
        for (const probe::Envelope &one : m_evidence.envelopes) {
            if (one.isPlain)
                return one.rcptTo().domain();
        }
        return {};
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
