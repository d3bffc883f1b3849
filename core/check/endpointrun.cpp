// SPDX-License-Identifier: Apache-2.0
#include "core/check/endpointrun.h"

#include "core/check/batchreport.h"
#include "core/net/ownaddress.h"
#include "core/practice/company.h"
#include "core/smtp/exchange.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

// A server that asked for the message this often needs no more proof, and each time costs it a broken connection.
constexpr int kMessagesAskedForAtMost = 6;
// Connections on which the plain form is asked: two tell most balancers' servers apart, three nearly all.
constexpr int kPlainAsked = 3;
// So many MAIL refused, and none taken, are no accident.
constexpr int kTellingMailRefusals = 3;
// Pauses that a person would wonder about.
constexpr auto kNotablePause = std::chrono::seconds(3);
// What the forms to the second outside domain are called.
constexpr auto kOtherDomainSuffix = "/2"_L1;

probe::Manners mannersOf(const Order &order)
{
    return order.gentle ? probe::Manners::gentle() : probe::Manners();
}

// Named forms alone decide nothing: how the plain one is taken says what their answers mean.
QStringList idsToAsk(const Order &order)
{
    QStringList ids = order.probes;
    for (const probe::Probe &one : order.catalogue->probes()) {
        if (one.isPlain && !ids.isEmpty())
            ids += one.id;
    }
    return ids;
}

smtp::HelloName helloFor(const Order &order, const QHostAddress &server)
{
    if (order.hello)
        return *order.hello;
    if (std::holds_alternative<Target::Practice>(order.target.what()))
        return *smtp::HelloName::parse(
            smtp::MailAddress::parse(QString::fromLatin1(practice::kOutsider))->domain().toString());
    return net::honestHelloName(order.source.isNull() ? net::ownAddressTowards(server) : order.source);
}

} // namespace

EndpointRun::EndpointRun(const Order &order, const verdict::Setting &setting, const smtp::Endpoint &endpoint, int tier,
                         const QByteArray &random, const QHostAddress &recipientAddress, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_setting(setting)
    , m_tier(tier)
    , m_random(random)
    , m_recipientAddress(recipientAddress)
    , m_plan(mannersOf(order))
{
    m_evidence.endpoint = endpoint;
    m_setting.hello = helloFor(order, endpoint.address).bytes();
    if (const auto name = smtp::DomainName::parse(endpoint.host))
        m_serverName = *name;
}

EndpointRun::~EndpointRun() = default;

void EndpointRun::start()
{
    emit happened(EndpointStarted{0});
    if (m_setting.hostedDomain) {
        plan();
        return advance();
    }
    // Without a domain to ask for, the server has to say its name first.
    open({});
}

void EndpointRun::cancel()
{
    m_isCancelled = true;
    m_plan.stop();
    std::vector<net::Transport *> open;
    for (const auto &[transport, running] : m_running)
        open.push_back(transport);
    for (net::Transport *transport : open)
        transport->leave();
    advance();
}

bool EndpointRun::demandsTls() const
{
    const auto outcomes = verdict::outcomesOf(m_evidence, m_conversations, verdict::RuleBook::builtIn());
    return std::any_of(outcomes.begin(), outcomes.end(),
                       [](const verdict::Outcome &one) { return one.category() == verdict::Category::TlsRequired; });
}

void EndpointRun::advance()
{
    while (const auto batch = m_isCancelled ? std::nullopt : m_plan.next()) {
        if (batch->pauseBefore >= kNotablePause)
            emit happened(Pausing{0, batch->pauseBefore});
        if (batch->pauseBefore.count() == 0) {
            open(*batch);
            continue;
        }
        ++m_waiting;
        QTimer::singleShot(batch->pauseBefore, this, [this, next = *batch] {
            --m_waiting;
            m_isCancelled ? advance() : open(next);
        });
    }
    if (!m_running.empty() || m_isFinished || (m_waiting > 0 && !m_isCancelled))
        return;
    if (!m_isCancelled && !m_plan.hasGivenUp()) {
        planData();
        if (!m_plan.isDone())
            return advance();
    }
    if (!m_isCancelled && logIn())
        return;
    m_isFinished = true;
    emit happened(EndpointFinished{0});
    emit finished();
}

void EndpointRun::open(const probe::Batch &batch)
{
    std::vector<smtp::Offer> offers;
    for (const int index : batch.envelopes) {
        const probe::Envelope &one = m_evidence.envelopes[static_cast<std::size_t>(index)];
        offers.push_back({index, one.mailFrom, one.mailParameters, one.recipients, batch.asksForData, one.hello});
    }
    smtp::ScriptOptions options;
    options.helo = batch.helo;
    options.pipelines = batch.pipelines;
    m_running[dial(offers, options)].batch = batch;
}

net::Transport *EndpointRun::dial(const std::vector<smtp::Offer> &offers, const smtp::ScriptOptions &wished)
{
    smtp::ScriptOptions options = wished;
    options.startTls = m_evidence.endpoint.security == smtp::Security::StartTls;
    options.patience = options.patience.atMost(m_order.patience);
    const auto hello = smtp::HelloName::parse(QString::fromLatin1(m_setting.hello));

    net::Dial dial;
    dial.endpoint = m_evidence.endpoint;
    dial.source = m_order.source;
    dial.proxy = m_order.proxy;
    dial.connectPatience = m_order.connectPatience;
    dial.handshakePatience = m_order.patience;
    auto *transport = new net::Transport(dial, smtp::relayScript(*hello, offers, options), this);
    const quint64 line = ++m_lines;
    const bool logsIn = options.authenticator != nullptr;
    connect(transport, &net::Transport::logged, this, [this, line, logsIn](smtp::TranscriptEntry entry) {
        if (logsIn)
            entry.envelope = smtp::kNoEnvelope; // those are the strangers' questions
        emit happened(LineLogged{0, line, entry});
    });
    connect(transport, &net::Transport::answered, this,
            [this, transport](const smtp::Answered &answer) { heard(transport, answer); });
    connect(transport, &net::Transport::finished, this, [this, transport] { closed(transport); });
    transport->start();
    return transport;
}

void EndpointRun::heard(net::Transport *transport, const smtp::Answered &answer)
{
    Running &running = m_running[transport];
    const auto now =
        transport->log().transcript.empty() ? std::chrono::milliseconds(0) : transport->log().transcript.back().at;
    const auto delay = now - std::exchange(running.lastReplyAt, now);
    if (answer.envelope == smtp::kNoEnvelope || running.logsIn)
        return;
    const bool isRefusal = answer.reply.isTransient() || answer.reply.isPermanent();
    if (answer.verb == smtp::Verb::Mail)
        ++(isRefusal ? running.mailRefused : running.mailTaken);
    // Behind a refused MAIL our RCPT and RSET may count as errors too: whoever takes no mail without TLS or a password
    // has made that clear, and would make us wait for the rest.
    if (running.mailRefused >= kTellingMailRefusals && running.mailTaken == 0 && !transport->dialogue().isFinished())
        return transport->leave();
    if (isRefusal && answer.verb != smtp::Verb::Reset)
        running.refusalDelays.push_back(delay);
    if (!running.wasTooSlow && probe::Plan::dragsOn(running.refusalDelays)) {
        running.wasTooSlow = true;
        transport->leave();
    }
}

void EndpointRun::closed(net::Transport *transport)
{
    const Running running = m_running.extract(transport).mapped();
    smtp::ConnectionLog log = transport->log();
    transport->deleteLater();
    if (running.logsIn) {
        for (smtp::TranscriptEntry &entry : log.transcript)
            entry.envelope = smtp::kNoEnvelope; // those are the strangers' questions
        m_evidence.login->connection = log;
        return advance();
    }
    m_evidence.connections.push_back(log);
    m_conversations.push_back(smtp::readConversation(log.transcript));
    learn();
    for (const ProbeAnswered &event : answersOn(m_evidence, log))
        emit happened(event);

    if (running.batch.envelopes.empty()) {
        if (log.ending != smtp::Ending::Completed)
            m_plan.stop();
    } else {
        probe::BatchReport report =
            reportOnBatch(m_evidence, log, running.batch, running.wasTooSlow, m_order.greylistLimit.has_value());
        // Turned away while another of our connections was open: one at a time may be all that it allows. If it wants
        // more of a pause, it will say so to the next one.
        report.asksForPause = report.asksForPause && (report.greeted || m_running.empty());
        m_plan.report(report);
    }
    if (!m_isCancelled && !m_plan.hasGivenUp()) {
        plan();
        readOutcomes();
        planOtherDomain();
        planLocalControls();
        planPlainAgain();
        planNamesApart();
        if (log.ending == smtp::Ending::AskedForMessage && ++m_messagesAskedFor == kMessagesAskedForAtMost)
            m_plan.forgetData();
    }
    advance();
}

// What the server says of itself, for whatever is still to be bound.
void EndpointRun::learn()
{
    const smtp::Conversation &conversation = m_conversations.back();
    const smtp::Exchange *hello = conversation.last(smtp::Verb::Hello);
    const smtp::Exchange *greeting = conversation.first(smtp::Verb::Greeting);
    if (hello && hello->reply && hello->reply->isPositive()) {
        const smtp::Capabilities capabilities(*hello->reply);
        m_offered = capabilities.keywords();
        m_mechanisms = capabilities.authMechanisms();
        m_saidHello = true;
        m_offersStartTls = m_offersStartTls || (!hello->encrypted && capabilities.has("STARTTLS"));
    }
    for (const smtp::Exchange *one : {greeting, hello}) {
        if (m_serverName || !one || !one->reply || !one->reply->isPositive())
            continue;
        const QByteArray word = one->reply->lines().first().trimmed().split(' ').first();
        if (const auto name = smtp::DomainName::parse(QString::fromLatin1(word)); name && name->hasSeveralLabels())
            m_serverName = *name;
    }
    if (!m_setting.hostedDomain && m_serverName) {
        m_setting.hostedDomain = likelyDomainOf(*m_serverName);
        m_setting.hostedDomainIsGuess = true;
    }
}

void EndpointRun::append(probe::Envelope envelope)
{
    const auto isKnown = [&envelope](const probe::Envelope &one) { return one.id == envelope.id; };
    if (std::any_of(m_evidence.envelopes.begin(), m_evidence.envelopes.end(), isKnown))
        return;
    m_evidence.envelopes.push_back(std::move(envelope));
    const probe::Envelope &last = m_evidence.envelopes.back();
    if (last.hello || last.kind != probe::Kind::LocalUser) // those are asked where a form needs them
        enqueue(static_cast<int>(m_evidence.envelopes.size()) - 1);
}

void EndpointRun::enqueue(int index)
{
    const probe::Envelope &envelope = m_evidence.envelopes[static_cast<std::size_t>(index)];
    const bool isPostmasters = envelope.aim.isEmpty() && envelope.rcptTo().localPart() == "postmaster";
    if (envelope.hello)
        m_plan.addNamed(index);
    else
        m_plan.add(index, envelope.kind != probe::Kind::Welcome && !isPostmasters);
}

probe::Manners EndpointRun::manners() const
{
    return mannersOf(m_order);
}

void EndpointRun::announce()
{
    const auto &all = m_evidence.envelopes;
    if (all.size() == m_announced)
        return;
    std::vector<probe::Envelope> added(all.begin() + static_cast<std::ptrdiff_t>(m_announced), all.end());
    m_announced = all.size();
    emit happened(ProbesPlanned{0, all.size(), std::move(added)});
}

probe::Bindings EndpointRun::bindings() const
{
    probe::Bindings bindings;
    bindings.sender = m_setting.sender;
    bindings.recipient = m_setting.recipient;
    bindings.secondRecipient = m_setting.secondRecipient;
    bindings.hostedDomain = m_setting.hostedDomain;
    bindings.localUser = m_setting.localUser;
    bindings.serverName = m_serverName;
    bindings.address = m_evidence.endpoint.address;
    if (!m_recipientAddress.isNull())
        bindings.recipientAddress = m_recipientAddress;
    bindings.random = m_random;
    bindings.offered = m_offered;
    return bindings;
}

void EndpointRun::plan()
{
    const probe::Bindings known = bindings();
    if (m_boundWith == known)
        return;
    m_boundWith = known;
    probe::Bound bound = m_order.catalogue->bind(known, m_tier, idsToAsk(m_order));
    m_evidence.leftOut.clear();
    for (const probe::LeftOut &one : bound.leftOut)
        m_evidence.leftOut.push_back({one.id, one.missing});
    for (probe::Envelope &one : bound.envelopes) {
        if (one.kind == probe::Kind::Form)
            one.aim = m_setting.recipient->toByteArray();
        else if (one.kind == probe::Kind::OtherDomain)
            one.aim = m_setting.secondRecipient->toByteArray();
        append(std::move(one));
    }
    announce();
}

// The outside domain that we asked for is hosted here: the forms say something only with another one.
void EndpointRun::planOtherDomain()
{
    if (m_hasOtherDomain || !m_setting.secondRecipient)
        return;
    const verdict::BearingTable table(m_evidence, m_outcomes, m_setting);
    if (!table.hostsAim() || table.isExchangerOfOther()) // the other one would say no more
        return;
    m_hasOtherDomain = true;
    const QByteArray first = m_setting.recipient->toByteArray();
    for (std::size_t i = 0; i < m_evidence.envelopes.size(); ++i) {
        if (m_evidence.envelopes[i].kind == probe::Kind::Form && m_evidence.envelopes[i].aim == first)
            m_plan.drop(static_cast<int>(i));
    }
    probe::Bindings other = bindings();
    other.recipient = std::exchange(other.secondRecipient, std::nullopt);
    for (probe::Envelope &one : m_order.catalogue->bind(other, m_tier, m_order.probes).envelopes) {
        const bool isNew = one.kind == probe::Kind::LocalUser || (one.kind == probe::Kind::Form && !one.isPlain);
        if (!isNew)
            continue;
        one.aim = one.kind == probe::Kind::Form ? other.recipient->toByteArray() : QByteArray();
        one.id += kOtherDomainSuffix;
        append(std::move(one));
    }
    announce();
}

// Behind one address there may be several servers that differ: what matters most is asked on more than one connection.
void EndpointRun::planPlainAgain()
{
    if (std::exchange(m_hasPlannedAgain, !m_evidence.envelopes.empty()))
        return;
    const auto plain = verdict::BearingTable(m_evidence, m_outcomes, m_setting).plain();
    if (plain && m_outcomes[*plain].state == verdict::Outcome::State::Refused)
        m_plan.repeat(static_cast<int>(*plain), kPlainAsked - 1);
}

// What all connections so far come to.
void EndpointRun::readOutcomes()
{
    m_outcomes = verdict::outcomesOf(m_evidence, m_conversations, verdict::RuleBook::builtIn());
}

// A form that was taken may have been taken for a local name: only then its controls have something to say.
void EndpointRun::planLocalControls()
{
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        if (!m_outcomes[i].isTaken())
            continue;
        for (std::size_t c = 0; c < m_evidence.envelopes.size(); ++c) {
            const probe::Envelope &control = m_evidence.envelopes[c];
            const bool isNeeded =
                control.kind == probe::Kind::LocalUser && m_evidence.envelopes[i].localControls.contains(control.id);
            if (isNeeded && m_controls.insert(static_cast<int>(c)).second)
                m_plan.add(static_cast<int>(c), true);
        }
    }
}

// A server that takes one EHLO only has to be told each name on a connection of its own.
void EndpointRun::planNamesApart()
{
    const bool takesOneOnly = std::any_of(m_outcomes.begin(), m_outcomes.end(), [](const verdict::Outcome &one) {
        return one.deciding() && one.deciding()->stage == verdict::Stage::Hello
            && one.category() == verdict::Category::BadSequence;
    });
    if (takesOneOnly)
        m_plan.keepNamedApart();
}

// DATA, where it can add something: first for the plain form; where that is refused late, for every form that was
// taken, and for our welcome at the same depth.
void EndpointRun::planData()
{
    if (m_setting.depth == verdict::Depth::Recipient || m_hasAskedData)
        return;
    readOutcomes();
    const auto &outcomes = m_outcomes;
    const verdict::BearingTable table(m_evidence, outcomes, m_setting);
    if (verdict::vantageOf(m_evidence, m_setting).isInside)
        return;
    const auto plain = table.plain();
    if (plain && outcomes[*plain].isTaken() && !m_hasAskedPlainData) {
        m_hasAskedPlainData = true;
        return m_plan.askForData({static_cast<int>(*plain)});
    }
    m_hasAskedData = true;
    if (plain && outcomes[*plain].isTaken())
        return;
    // Who refuses the plain form late may refuse late what could have been a local name, too.
    const bool refusesLate = plain && outcomes[*plain].data;
    std::vector<int> doors;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const bool isDoor = table.counts(i) && outcomes[i].isTaken() && m_evidence.envelopes[i].mayAskData
            && (refusesLate || !table.mayBeLocal(i));
        if (isDoor && !outcomes[i].data)
            doors.push_back(static_cast<int>(i));
    }
    if (const auto welcome = table.welcome(); welcome && refusesLate)
        doors.push_back(static_cast<int>(*welcome));
    m_plan.askForData(doors);
}

} // namespace postern::check
