// SPDX-License-Identifier: Apache-2.0
#include "core/check/messagewatch.h"

#include "core/verdict/bounce.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using verdict::Fate;
using verdict::WatchEnd;

constexpr std::chrono::milliseconds kTick = std::chrono::seconds(1);

} // namespace

MessageWatch::MessageWatch(verdict::Evidence &evidence, std::unique_ptr<delivery::Watcher> watcher, bool wantsAll,
                           QObject *parent)
    : QObject(parent)
    , m_evidence(evidence)
    , m_watcher(std::move(watcher))
    , m_wantsAll(wantsAll)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &MessageWatch::tick);
    if (!m_watcher)
        return;
    connect(m_watcher.get(), &delivery::Watcher::ready, this, [this] {
        m_evidence.delivery->watched = m_watcher->place();
        emit ready();
    });
    connect(m_watcher.get(), &delivery::Watcher::arrived, this, &MessageWatch::arrived);
    connect(m_watcher.get(), &delivery::Watcher::belongsTo, this, &MessageWatch::belongsTo);
    connect(m_watcher.get(), &delivery::Watcher::lookedOver, this, &MessageWatch::lookedOver);
    connect(m_watcher.get(), &delivery::Watcher::troubled, this,
            [this](verdict::WatchTrouble trouble, const QString &detail) {
                m_evidence.delivery->trouble = trouble;
                m_evidence.delivery->detail = detail;
            });
    connect(m_watcher.get(), &delivery::Watcher::failed, this,
            [this](verdict::WatchTrouble trouble, const QString &detail) {
                m_evidence.delivery->trouble = trouble;
                m_evidence.delivery->detail = detail;
                end(WatchEnd::Failed);
            });
}

void MessageWatch::start()
{
    verdict::DeliveryEvidence &delivery = *m_evidence.delivery;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!delivery.watchedFrom.isValid())
        delivery.watchedFrom = now;
    delivery.watchedUntil = now;
    delivery.end = WatchEnd::StillOpen;
    delivery.trouble = verdict::WatchTrouble::None;
    delivery.detail.clear();
    m_fates = verdict::fatesOf(m_evidence, verdict::RuleBook::builtIn());
    emit happened(WatchStarted{delivery.watched});
    if (!m_watcher)
        return QMetaObject::invokeMethod(this, &MessageWatch::ready, Qt::QueuedConnection), void();
    m_watcher->expect(expectationOf(m_evidence));
    m_watcher->start();
}

QByteArrayList MessageWatch::tokensOf(const verdict::DeliveryEvidence &delivery)
{
    QByteArrayList tokens;
    for (const verdict::SentMessage &one : delivery.sent)
        tokens += one.token;
    return tokens;
}

delivery::Expectation MessageWatch::expectationOf(const verdict::Evidence &evidence)
{
    delivery::Expectation expectation;
    const auto add = [&expectation](const std::optional<smtp::MailAddress> &one) {
        auto &all = expectation.recipients;
        if (one && std::find(all.begin(), all.end(), *one) == all.end())
            all.push_back(*one);
    };
    add(evidence.setting.recipient);
    add(evidence.setting.sender); // whom a bounce goes to
    if (!evidence.delivery)
        return expectation;
    expectation.tokens = tokensOf(*evidence.delivery);
    expectation.since = evidence.delivery->watchedFrom;
    for (const verdict::SentMessage &one : evidence.delivery->sent)
        expectation.since = std::min(expectation.since, one.at);
    return expectation;
}

void MessageWatch::expectSent()
{
    expectAlso({});
    if (!m_hasEnded)
        read(); // it may have been seen already
}

void MessageWatch::expectUnderWay(const QByteArray &token)
{
    m_underWay += token;
    expectAlso({});
}

void MessageWatch::expectAlso(const QByteArrayList &tokens)
{
    m_codes += tokens;
    if (!m_watcher)
        return;
    delivery::Expectation expectation = expectationOf(m_evidence);
    expectation.tokens += m_codes + m_underWay;
    m_watcher->expect(expectation);
}

void MessageWatch::waitFor(std::chrono::milliseconds length)
{
    m_until = QDeadlineTimer(length, Qt::PreciseTimer);
    m_tick.start();
}

bool MessageWatch::isProven() const
{
    return std::any_of(m_fates.begin(), m_fates.end(),
                       [](const Fate &one) { return one.kind == Fate::Kind::Delivered; });
}

void MessageWatch::arrived(const verdict::Arrival &arrival)
{
    if (m_hasEnded)
        return;
    if (const auto code = verdict::tokenIn(arrival.source, m_codes)) {
        emit codeSeen(*code);
        return;
    }
    auto &all = m_evidence.delivery->arrivals;
    // What is gone on with sees again what was seen before.
    const auto isKnown = [&arrival](const verdict::Arrival &one) { return one.source == arrival.source; };
    if (all.size() >= verdict::kArrivalsAtMost || std::any_of(all.begin(), all.end(), isKnown))
        return;
    all.push_back(arrival);
    all.back().source.truncate(verdict::kArrivalAtMost);
    read();
}

void MessageWatch::handIn(const QByteArray &source)
{
    arrived({source.first(std::min(source.size(), verdict::kArrivalAtMost)),
             m_evidence.delivery->watched,
             QDateTime::currentDateTimeUtc(),
             {}});
}

void MessageWatch::read()
{
    const std::vector<Fate> before = std::exchange(m_fates, verdict::fatesOf(m_evidence, verdict::RuleBook::builtIn()));
    for (std::size_t i = 0; i < m_fates.size(); ++i) {
        const bool isNews = i >= before.size() || before[i].kind != m_fates[i].kind;
        if (isNews && m_fates[i].arrival)
            emit happened(MessageSeen{i, m_fates[i].kind});
    }
    if (isProven() && !m_wantsAll)
        return end(WatchEnd::Proven);
    if (m_isSettling)
        settle();
}

void MessageWatch::settle()
{
    m_isSettling = true;
    const bool isOver =
        std::all_of(m_fates.begin(), m_fates.end(), [](const Fate &one) { return verdict::isFinal(one.kind); });
    if (isOver)
        end(isProven() ? WatchEnd::Proven : WatchEnd::Settled);
}

void MessageWatch::tick()
{
    m_evidence.delivery->watchedUntil = QDateTime::currentDateTimeUtc();
    if (m_until.hasExpired())
        return end(WatchEnd::GaveUp);
    const auto &sent = m_evidence.delivery->sent;
    const qint64 passed = sent.empty() ? 0 : sent.front().at.secsTo(m_evidence.delivery->watchedUntil);
    emit happened(
        Watching{std::chrono::seconds(passed),
                 std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(m_until.remainingTime()))});
}

void MessageWatch::end(WatchEnd how)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_tick.stop();
    if (m_watcher)
        m_watcher->stop();
    verdict::DeliveryEvidence &delivery = *m_evidence.delivery;
    delivery.watchedUntil = QDateTime::currentDateTimeUtc();
    delivery.end = how;
    m_fates = verdict::fatesOf(m_evidence, verdict::RuleBook::builtIn());
    emit happened(WatchEnded{how, delivery.trouble});
    emit ended();
}

} // namespace postern::check
