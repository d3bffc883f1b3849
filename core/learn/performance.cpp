// SPDX-License-Identifier: Apache-2.0
#include "core/learn/performance.h"

#include "core/check/version.h"
#include "core/learn/letter.h"
#include "core/learn/prediction.h"
#include "core/net/ownaddress.h"
#include "core/net/transport.h"
#include "core/practice/conduct.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace postern::learn {

namespace {

constexpr char kEmployeeHello[] = "desk.companya.com"; // a computer within the company
constexpr char kStrangerHello[] = "mx.badplace.example";

practice::Conduct conductOf(const Situation &situation)
{
    using practice::Trait;
    practice::Conduct conduct{};
    conduct = conduct.with(Trait::InsideToAny, situation.rules.insideToAny)
                  .with(Trait::OutsideLocalOnly, situation.rules.outsideLocalOnly);
    for (const Flaw flaw : situation.flaws) {
        switch (flaw) {
        case Flaw::OwnSender:
            conduct = conduct.with(Trait::OwnSender);
            break;
        case Flaw::Percent:
            conduct = conduct.with(Trait::Percent);
            break;
        case Flaw::Nat:
            conduct = conduct.with(Trait::Translator);
            break;
        case Flaw::Late:
            conduct = conduct.with(Trait::Late);
            break;
        }
    }
    return conduct;
}

// A stranger who writes in the company's name still says honestly which computer is calling.
smtp::HelloName helloOf(const Situation &situation)
{
    QString name = QLatin1StringView(kEmployeeHello);
    if (situation.sender == Place::Outside)
        name = isCompanyAddress(situation.from.toByteArray()) ? QString(QLatin1StringView(kStrangerHello))
                                                              : u"mx."_s + situation.from.domain().toString();
    return *smtp::HelloName::parse(name);
}

smtp::MailAddress addressOf(const char *text)
{
    return *smtp::MailAddress::parse(QString::fromLatin1(text));
}

verdict::Setting settingOf(const Situation &situation)
{
    verdict::Setting setting;
    setting.hostedDomain = *smtp::DomainName::parse(QString::fromLatin1(practice::kDomain));
    setting.localUser = addressOf(practice::kLocalUser);
    setting.sender = situation.from;
    setting.recipient = addressOf(practice::kOutsideMailbox);
    setting.secondRecipient = addressOf(practice::kOtherOutsideMailbox);
    setting.hello = helloOf(situation).bytes();
    setting.claim = situation.sender == Place::Inside ? verdict::Claim::Inside : verdict::Claim::Outside;
    setting.ownNetworks = net::ownNetworks();
    return setting;
}

probe::Envelope envelopeOf(const Situation &situation)
{
    const QByteArray meant = mailboxMeant(situation.to);
    const bool isLocal = isCompanyAddress(meant);
    const bool isPlain = !isLocal && meant == situation.to.toByteArray();
    return {u"A1"_s,
            isLocal ? probe::Kind::Welcome : probe::Kind::Form,
            1,
            QString::fromLatin1(situation.from.toByteArray()) + u" → "_s
                + QString::fromLatin1(situation.to.toByteArray()),
            *smtp::ReversePath::parse('<' + situation.from.toByteArray() + '>'),
            {},
            {{*smtp::ForwardPath::parse('<' + situation.to.toByteArray() + '>'), {}}},
            0,
            isPlain,
            true,
            {},
            isLocal ? QByteArray() : meant};
}

smtp::Script scriptFor(const Situation &situation)
{
    const probe::Envelope envelope = envelopeOf(situation);
    smtp::Offer offer{0, envelope.mailFrom, {}, envelope.recipients};
    offer.asksForData = true;
    offer.message = letterFor(situation);
    smtp::ScriptOptions options;
    options.pipelines = false; // one line after the other, as one would tell it
    options.patience = smtp::Patience().atMost(kPerformancePatience);
    return smtp::relayScript(helloOf(situation), {offer}, options);
}

} // namespace

Performance::Performance(Situation situation, QObject *parent)
    : Performance(situation, conductOf(situation), parent)
{
}

Performance::Performance(Situation situation, const practice::Conduct &conduct, QObject *parent)
    : QObject(parent)
    , m_performed{std::move(situation), {}, Rest::Unknown, std::nullopt, {}}
    , m_conduct(conduct)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPerformancePatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { conclude(Rest::Unknown); });
    check::Record &record = m_performed.record;
    record.program = check::programName();
    record.target = u"practice:company-a"_s;
    record.permission = check::Permission::NotNeeded;
    record.evidence.setting = settingOf(m_performed.situation);
}

Performance::~Performance() = default;

void Performance::start()
{
    m_performed.record.startedAt = QDateTime::currentDateTimeUtc();
    m_patience.start();
    // From the event loop, so that nothing happens before whoever started us listens.
    QTimer::singleShot(0, this, &Performance::begin);
}

void Performance::tell(check::Event event)
{
    emit happened(event);
}

void Performance::begin()
{
    m_company = std::make_unique<practice::Company>(m_conduct);
    if (!m_company->listen())
        return conclude(Rest::Unknown);
    connect(m_company.get(), &practice::Company::messageStored, this, &Performance::lookIntoMailboxes);
    connect(m_company.get(), &practice::Company::messageDropped, this, [this] { conclude(Rest::Dropped); });

    const bool isInside = m_performed.situation.sender == Place::Inside;
    net::Dial dial;
    dial.endpoint = {QString::fromLatin1(practice::kRelayName), QHostAddress(QHostAddress::LocalHost),
                     isInside ? m_company->insidePort() : m_company->outsidePort(), smtp::Security::Plain};
    verdict::EndpointEvidence evidence;
    evidence.endpoint = dial.endpoint;
    evidence.envelopes.push_back(envelopeOf(m_performed.situation));
    m_performed.record.evidence.endpoints.push_back(evidence);

    m_transport = new net::Transport(dial, scriptFor(m_performed.situation), this);
    connect(m_transport, &net::Transport::logged, this, &Performance::logged);
    connect(m_transport, &net::Transport::answered, this, &Performance::answered);
    connect(m_transport, &net::Transport::finished, this, &Performance::conversationOver);
    m_transport->start();
    tell(check::EndpointFound{0, evidence.endpoint});
    tell(check::EndpointStarted{0});
    tell(check::ProbesPlanned{0, 1, evidence.envelopes});
}

void Performance::logged(const smtp::TranscriptEntry &entry)
{
    tell(check::LineLogged{0, 1, entry});
}

void Performance::answered(const smtp::Answered &answer)
{
    const bool isAsked = answer.envelope != smtp::kNoEnvelope && answer.verb != smtp::Verb::Reset;
    if (isAsked && !answer.reply.isPositive() && !answer.reply.isIntermediate() && !m_performed.refusedAt)
        m_performed.refusedAt = answer.verb;
    if (answer.verb == smtp::Verb::Message)
        m_isTaken = answer.reply.isPositive();
}

void Performance::conversationOver()
{
    m_isOver = true;
    m_performed.record.evidence.endpoints.front().connections.push_back(m_transport->log());
    tell(check::EndpointFinished{0});
    if (m_performed.refusedAt)
        return conclude(Rest::Refused);
    if (!m_isTaken)
        return conclude(Rest::Unknown);
    lookIntoMailboxes();
}

// A message that is carried on may arrive before or after the relay's client has said QUIT.
void Performance::lookIntoMailboxes()
{
    if (!m_isOver || m_isFinished)
        return;
    const auto local = m_company->localMailbox();
    const auto outside = m_company->outsideMailbox();
    if (local.empty() && outside.empty())
        return;
    m_performed.message = local.empty() ? outside.front() : local.front();
    conclude(local.empty() ? Rest::OutsideMailbox : Rest::CompanyMailbox);
}

void Performance::conclude(Rest rest)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_patience.stop();
    m_performed.rest = rest;
    m_performed.record.finishedAt = QDateTime::currentDateTimeUtc();
    m_performed.record.wasCancelled = rest == Rest::Unknown;
    if (m_transport && !m_isOver) {
        m_transport->disconnect(this);
        m_performed.record.evidence.endpoints.front().connections.push_back(m_transport->log());
    }
    tell(check::CheckFinished{});
    emit finished();
}

} // namespace postern::learn
