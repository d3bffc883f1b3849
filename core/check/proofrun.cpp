// SPDX-License-Identifier: Apache-2.0
#include "core/check/proofrun.h"

#include "core/delivery/testmessage.h"
#include "core/smtp/exchange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using verdict::OwnAddress;
using verdict::WatchEnd;

// What one endpoint gets of us without being asked for more: the forms that decide are eight or so.
constexpr std::size_t kMessagesAtMost = 12;
// What one mailbox gets, whatever the user says.
constexpr std::size_t kMessagesInAll = 200;
// Between messages that have no need to wait for each other.
constexpr std::chrono::milliseconds kPause = std::chrono::seconds(1);
constexpr std::chrono::milliseconds kGentlePause = std::chrono::seconds(10);
// In the practice world a message arrives within milliseconds.
constexpr std::chrono::milliseconds kPracticeHeadStart{250};
// A server that turned us away so often in a row is left alone.
constexpr int kFailuresAtMost = 3;
// Lines of events: behind any connection that the questions had.
constexpr quint64 kFirstLine = 100'000;

bool isPractice(const Order &order)
{
    return std::holds_alternative<Target::Practice>(order.target.what());
}

// An endpoint where a message may decide something.
bool isWorthAMessage(const verdict::EndpointVerdict &verdict)
{
    const bool isTaken = verdict.state == verdict::State::Open || verdict.state == verdict::State::PartlyOpen
        || verdict.state == verdict::State::Unproven;
    return isTaken && !verdict.isSuperseded && !verdict.has(verdict::Reason::RecipientsHosted);
}

// For a message only to whom it is meant: nobody else is named as a recipient, and the address is the user's.
bool leadsTo(const probe::Envelope &envelope, const verdict::Setting &setting)
{
    return envelope.kind == probe::Kind::Form && envelope.mayAskData && envelope.recipients.size() == 1
        && setting.recipient && envelope.aim == setting.recipient->toByteArray();
}

} // namespace

std::vector<FormToProve> formsToProve(const verdict::Evidence &evidence, const verdict::Verdict &verdict, bool all)
{
    struct Ranked
    {
        int rank;
        FormToProve form;
    };
    const auto isBefore = [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; };
    std::vector<Ranked> ranked;
    for (std::size_t e = 0; e < verdict.endpoints.size(); ++e) {
        const verdict::EndpointVerdict &one = verdict.endpoints[e];
        std::vector<Ranked> here;
        for (std::size_t i = 0; i < one.outcomes.size() && isWorthAMessage(one); ++i) {
            const probe::Envelope &envelope = evidence.endpoints[e].envelopes[i];
            if (one.outcomes[i].isTaken() && leadsTo(envelope, evidence.setting))
                here.push_back({envelope.isPlain ? 0 : envelope.tier, {e, i}});
        }
        std::stable_sort(here.begin(), here.end(), isBefore);
        const std::size_t wanted = std::min(here.size(), all ? kMessagesInAll : kMessagesAtMost);
        ranked.insert(ranked.end(), here.begin(), here.begin() + static_cast<std::ptrdiff_t>(wanted));
    }
    std::stable_sort(ranked.begin(), ranked.end(), isBefore);
    std::vector<FormToProve> forms;
    for (const Ranked &one : ranked) {
        if (forms.size() < kMessagesInAll)
            forms.push_back(one.form);
    }
    return forms;
}

ProofRun::ProofRun(const Order &order, const QString &program, verdict::Evidence &evidence,
                   std::vector<FormToProve> forms, std::unique_ptr<delivery::Watcher> watcher, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_program(program)
    , m_evidence(evidence)
    , m_forms(forms.begin(), forms.end())
    , m_watch(evidence, std::move(watcher), order.proof.allForms)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ProofRun::sendNext);
    connect(&m_watch, &MessageWatch::happened, this, &ProofRun::happened);
    connect(&m_watch, &MessageWatch::ready, this, &ProofRun::showAddress);
    connect(&m_watch, &MessageWatch::belongsTo, this, [this](const smtp::MailAddress &one) {
        if (!m_isShown && one == m_evidence.setting.recipient)
            shown(OwnAddress::How::Read, m_evidence.delivery->watched);
    });
    connect(&m_watch, &MessageWatch::lookedOver, this, [this] {
        if (!m_isShown)
            sendCode();
    });
    connect(&m_watch, &MessageWatch::codeSeen, this, [this](const QByteArray &code) {
        if (!m_isShown && m_code && code == m_code->toByteArray())
            shown(OwnAddress::How::CodeSeen, m_evidence.delivery->watched);
    });
    connect(&m_watch, &MessageWatch::ended, this, [this] {
        m_isEnding = true;
        m_pause.stop();
        if (m_transport)
            m_transport->leave(); // its end is ours
        else
            emit finished();
    });
}

ProofRun::~ProofRun() = default;

void ProofRun::start()
{
    m_watch.start();
}

void ProofRun::handIn(const QByteArray &source)
{
    m_watch.handIn(source);
}

void ProofRun::end(WatchEnd how)
{
    m_watch.end(how);
}

void ProofRun::shown(OwnAddress::How how, const QString &detail)
{
    m_isShown = true;
    m_evidence.delivery->ownAddress = {how, QDateTime::currentDateTimeUtc(), detail};
    emit happened(AddressShown{m_evidence.delivery->ownAddress});
    if (how == OwnAddress::How::NotShown)
        return m_watch.end(WatchEnd::Settled);
    next();
}

std::chrono::milliseconds ProofRun::pauseAfterMessage() const
{
    const auto pause = m_order.gentle ? kGentlePause : kPause;
    if (isPractice(m_order))
        return kPracticeHeadStart;
    return m_order.proof.allForms ? pause : std::max(pause, m_order.proof.headStart);
}

void ProofRun::next()
{
    if (m_isEnding || m_transport) // a code that was seen before its connection was closed
        return;
    if (m_failures >= kFailuresAtMost)
        m_forms.clear();
    if (m_forms.empty())
        return wait();
    const bool isFirst = m_evidence.delivery->sent.empty() && m_failures == 0;
    m_pause.start(isFirst ? std::chrono::milliseconds(0) : pauseAfterMessage());
}

void ProofRun::sendNext()
{
    const FormToProve form = m_forms.front();
    m_forms.pop_front();
    const verdict::EndpointEvidence &at = m_evidence.endpoints[form.endpoint];
    const probe::Envelope &envelope = at.envelopes[form.envelope];
    const verdict::Setting &setting = m_evidence.setting;
    const delivery::TestMessage text{
        delivery::randomToken(), envelope.id,   at.endpoint, *setting.sender,
        *setting.recipient,      setting.hello, m_program,   QDateTime::currentDateTimeUtc()};
    smtp::Offer offer{static_cast<int>(form.envelope),
                      envelope.mailFrom,
                      envelope.mailParameters,
                      envelope.recipients,
                      true,
                      envelope.hello};
    offer.message = delivery::composed(text);
    const verdict::SentMessage message{
        form.endpoint, form.envelope, at.connections.size(), text.token, delivery::messageIdOf(text), text.at};
    m_transport = dial(at.endpoint, offer);
    const quint64 line = kFirstLine + at.connections.size();
    connect(m_transport, &net::Transport::logged, this,
            [this, line, endpoint = form.endpoint](const smtp::TranscriptEntry &entry) {
                emit happened(LineLogged{endpoint, line, entry});
            });
    connect(m_transport, &net::Transport::finished, this,
            [this, transport = m_transport, message] { sent(transport, message); });
    // Whoever looks may see it before the connection is closed.
    m_watch.expectUnderWay(text.token);
    m_transport->start();
}

net::Transport *ProofRun::dial(const smtp::Endpoint &endpoint, const smtp::Offer &offer)
{
    smtp::ScriptOptions options;
    options.startTls = endpoint.security == smtp::Security::StartTls;
    options.patience = options.patience.atMost(m_order.patience);
    options.patience.message = smtp::Patience().message; // a server may look closely at a message before it answers
    net::Dial dial;
    dial.endpoint = endpoint;
    dial.source = m_order.source;
    dial.proxy = m_order.proxy;
    dial.connectPatience = m_order.connectPatience;
    dial.handshakePatience = m_order.patience;
    const auto hello = smtp::HelloName::parse(QString::fromLatin1(m_evidence.setting.hello));
    return new net::Transport(dial, smtp::relayScript(*hello, {offer}, options), this);
}

void ProofRun::sent(net::Transport *transport, const verdict::SentMessage &message)
{
    m_transport = nullptr;
    const smtp::ConnectionLog log = transport->log();
    transport->deleteLater();
    m_evidence.endpoints[message.endpoint].connections.push_back(log);
    const smtp::Conversation conversation = smtp::readConversation(log.transcript);
    const smtp::Exchange *end = conversation.last(smtp::Verb::Message);
    m_failures = end ? 0 : m_failures + 1;
    if (end) {
        auto &all = m_evidence.delivery->sent;
        all.push_back(message);
        const bool isTaken = end->reply && end->reply->isPositive();
        m_isWaiting = m_isWaiting || isTaken || !end->reply;
        emit happened(MessageSent{message.endpoint, message.envelope, all.size() - 1, isTaken});
    }
    if (m_isEnding) {
        emit finished();
        return;
    }
    if (end)
        m_watch.expectSent(); // that may be the end of the watch, and of this
    if (m_isEnding)
        return;
    if (end && m_isWaiting)
        m_watch.waitFor(m_order.proof.watchFor.value_or(isPractice(m_order) ? kPracticeWatch : kDefaultWatch));
    next();
}

// No more messages: what was sent is waited for.
void ProofRun::wait()
{
    m_watch.settle();
}

} // namespace postern::check
