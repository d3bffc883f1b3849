// SPDX-License-Identifier: Apache-2.0
#include "core/check/check.h"

#include "core/check/dnsbeside.h"
#include "core/check/endpointrun.h"
#include "core/check/exchangersearch.h"
#include "core/check/proofrun.h"
#include "core/check/version.h"
#include "core/practice/company.h"
#include "core/verdict/vantage.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

constexpr int kRandomLength = 12; // letters and digits: 62 bits, no mailbox is called so by accident
// From this tier on the recipient's exchanger is asked for.
constexpr int kTierOfTricks = 2;
// How long the end of a check waits for the answers of the DNS that nothing but findings depend on. Whoever checks a
// server over the Internet has them long before.
constexpr std::chrono::milliseconds kLastWordsPatience = std::chrono::seconds(1);
// The forms of the first connection: enough to see whether TLS changes the answer.
constexpr int kTierOverTls = 1;

// A greylister's clock may run a little behind ours.
constexpr auto kGreylistMargin = std::chrono::seconds(1);

QByteArray randomName()
{
    static constexpr QByteArrayView letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray name("p"); // a letter first, as RFC 1123 had it for host names
    while (name.size() < kRandomLength)
        name += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return name;
}

// RFC 2606, 3: never anybody's, and so nobody's exchanger takes mail for it.
bool isReserved(const smtp::DomainName &domain)
{
    const QString name = domain.toString();
    return name == u"example.com" || name == u"example.net" || name == u"example.org";
}

// The events of a run know no endpoint number; the check puts in its own.
Event numbered(Event event, std::size_t endpoint)
{
    std::visit(
        [endpoint](auto &one) {
            if constexpr (requires { one.endpoint; })
                one.endpoint = endpoint;
        },
        event);
    return event;
}

} // namespace

Check::Check(Order order, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_random(randomName())
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &Check::tick);
    m_record.program = programName();
    m_record.target = m_order.target.text();
    m_record.permission = m_order.permission;
    m_record.source = m_order.source;
    m_record.evidence.setting = settingOf(m_order);
}

Check::~Check() = default;

void Check::start()
{
    m_record.startedAt = QDateTime::currentDateTimeUtc();
    // From the event loop, so that nothing happens before whoever started us listens.
    QTimer::singleShot(0, this, &Check::askForRecipients);
}

// Practice has no DNS. What is on this machine, or on a private network, is a matter for the DNS only where the user
// names a server that knows about it: the public one would answer for everybody's 192.168.0.1 (RFC 6303).
bool Check::mayAskDns() const
{
    const bool isPractice = std::holds_alternative<Target::Practice>(m_order.target.what());
    return !isPractice && (!m_order.target.isOwnMachine() || !m_order.dns.server.isNull());
}

// Who takes mail for the recipients' domains. If the server that we ask does, what it takes for them is no proof; and
// one form asks for the recipient at the address of its own exchanger. What stands in for a mailbox has none.
void Check::askForRecipients()
{
    const verdict::Setting &setting = m_record.evidence.setting;
    if (m_isFinished)
        return;
    QStringList domains;
    if (!setting.recipientIsStandIn)
        domains += setting.recipient->domain().toString();
    if (!isReserved(setting.secondRecipient->domain()))
        domains += setting.secondRecipient->domain().toString();
    if (!mayAskDns() || domains.isEmpty())
        return findEndpoints();
    m_search = std::make_unique<ExchangerSearch>(domains, m_order.dns);
    connect(m_search.get(), &ExchangerSearch::finished, this, &Check::recipientsFound);
    m_search->start();
}

void Check::recipientsFound()
{
    verdict::Setting &setting = m_record.evidence.setting;
    setting.exchangers = m_search->found();
    m_search.release()->deleteLater();
    const verdict::ExchangerLookup &first = setting.exchangers.front();
    const bool isRecipients = !setting.recipientIsStandIn && !first.hosts.empty();
    if (isRecipients && m_order.tier >= kTierOfTricks && !first.hosts.front().addresses.empty())
        m_recipientAddress = first.hosts.front().addresses.front();
    findEndpoints();
}

void Check::findEndpoints()
{
    if (m_isFinished)
        return;
    const auto &what = m_order.target.what();
    if (const auto *practice = std::get_if<Target::Practice>(&what)) {
        if (!startPractice(practice->policy))
            missed(m_record.target, verdict::Gap::NoAddress);
        return next();
    }
    if (const auto *address = std::get_if<Target::Address>(&what)) {
        addAddress({}, address->address);
        return next();
    }
    const QString name = std::get<Target::Name>(what).name.toString();
    m_resolver = std::make_unique<net::Resolver>(m_order.dns);
    emit happened(Resolving{name});
    if (m_order.isHost || m_order.target.port()) {
        m_hosts = {name};
        return askForAddresses();
    }
    askForExchangers(name);
}

bool Check::startPractice(practice::Policy policy)
{
    m_company = std::make_unique<practice::Company>(policy);
    if (!m_company->listen())
        return false;
    const smtp::Endpoint door{QString::fromLatin1(practice::kRelayName), QHostAddress(QHostAddress::LocalHost),
                              m_company->outsidePort(), smtp::Security::Plain};
    m_waiting.push_back({door, m_order.tier});
    return true;
}

void Check::askForExchangers(const QString &domain)
{
    m_resolver->exchangers(domain, [this, domain](const net::Resolver::Exchangers &found) {
        if (found.isNull) {
            missed(domain, verdict::Gap::NullMx);
            return next();
        }
        for (const net::Resolver::Exchanger &one : found.hosts)
            m_hosts += one.host;
        if (m_hosts.isEmpty() && found.status == net::Resolver::Status::TimedOut) {
            missed(domain, verdict::Gap::DnsFailed);
            return next();
        }
        if (m_hosts.isEmpty()) {
            m_hosts = {domain}; // RFC 5321, 5.1: without MX the domain is its own exchanger
            if (m_record.evidence.setting.hostedDomainIsGuess && found.status != net::Resolver::Status::NoSuchName)
                m_record.evidence.setting.hostedDomain = likelyDomainOf(*smtp::DomainName::parse(domain));
        }
        askForAddresses();
    });
}

void Check::askForAddresses()
{
    if (m_hosts.isEmpty())
        return next();
    const QString host = m_hosts.takeFirst();
    m_resolver->addresses(host, [this, host](const net::Resolver::Addresses &found) {
        for (const QHostAddress &one : found.v4)
            addAddress(host, one);
        for (const QHostAddress &one : found.v6)
            addAddress(host, one);
        if (found.v4.empty() && found.v6.empty()) {
            using Status = net::Resolver::Status;
            missed(host,
                   found.status == Status::NoSuchName   ? verdict::Gap::NoSuchDomain
                       : found.status == Status::NoData ? verdict::Gap::NoAddress
                                                        : verdict::Gap::DnsFailed);
        }
        askForAddresses();
    });
}

// What has no way from here is named, and not dialled: the time that it takes to fail says nothing about the server.
bool Check::isReachable(const QString &host, const QHostAddress &address)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (!isV6 || address.isLoopback() || m_order.proxy.type() != QNetworkProxy::NoProxy || m_order.hasWayTo(address))
        return true;
    const QString what = host.isEmpty() ? address.toString() : host + u" ["_s + address.toString() + u']';
    const verdict::NotDialled missing{what, verdict::Gap::NoRouteV6};
    const auto &known = m_record.evidence.notDialled;
    if (std::find(known.begin(), known.end(), missing) == known.end())
        missed(what, verdict::Gap::NoRouteV6);
    return false;
}

void Check::addAddress(const QString &host, const QHostAddress &address)
{
    if (!isReachable(host, address))
        return;
    const std::vector<quint16> ports =
        m_order.target.port() ? std::vector<quint16>{*m_order.target.port()} : m_order.ports;
    for (const quint16 port : ports) {
        const bool isImplicit = port == smtp::kSubmissionsPort;
        if (isImplicit && m_order.tls == TlsUse::Never && !m_order.target.port())
            continue;
        smtp::Endpoint endpoint{host, address, port, smtp::Security::Plain};
        if (isImplicit)
            endpoint.security = smtp::Security::Implicit;
        else if (m_order.tls == TlsUse::Always)
            endpoint.security = smtp::Security::StartTls;
        const auto isSame = [&endpoint](const Waiting &one) {
            return one.endpoint.address == endpoint.address && one.endpoint.port == endpoint.port;
        };
        if (std::any_of(m_waiting.begin(), m_waiting.end(), isSame))
            continue;
        const auto &skipped = m_order.skipped;
        if (std::find(skipped.begin(), skipped.end(), AddressAndPort{address, port}) != skipped.end()) {
            missed(endpoint.toString(), verdict::Gap::Unwanted);
            continue;
        }
        if (m_waiting.size() >= kEndpointsAtMost)
            missed(endpoint.toString(), verdict::Gap::TooMany);
        else
            m_waiting.push_back({endpoint, m_order.tier});
    }
}

void Check::missed(const QString &what, verdict::Gap gap)
{
    m_record.evidence.notDialled.push_back({what, gap});
}

// A failed login is not repeated elsewhere: so it is tried first where people log in.
void Check::submissionFirst()
{
    if (m_order.credentials && m_record.evidence.endpoints.empty())
        std::stable_partition(m_waiting.begin(), m_waiting.end(),
                              [](const Waiting &one) { return one.endpoint.port != smtp::kRelayPort; });
}

// Beside the dialogue: no verdict depends on it.
void Check::askBeside(const QHostAddress &address)
{
    const bool isOurs = address.isLoopback() || verdict::isPrivate(address);
    if (!mayAskDns() || (isOurs && m_order.dns.server.isNull()))
        return;
    if (!m_beside)
        m_beside = std::make_unique<DnsBeside>(m_order.dns, m_order.blockLists);
    m_beside->askAbout(address);
}

void Check::next()
{
    if (m_isFinished)
        return;
    if (!m_again.empty())
        return askAgain();
    if (m_waiting.empty() && !waitOut())
        return prove();
    if (m_waiting.empty())
        return;
    submissionFirst();
    const Waiting one = m_waiting.front();
    m_waiting.pop_front();
    askBeside(one.endpoint.address);
    const std::size_t index = m_record.evidence.endpoints.size();
    m_index = index;
    emit happened(EndpointFound{index, one.endpoint});
    m_run =
        new EndpointRun(m_order, m_record.evidence.setting, one.endpoint, one.tier, m_random, m_recipientAddress, this);
    connect(m_run, &EndpointRun::happened, this,
            [this, index](const Event &event) { emit happened(numbered(event, index)); });
    connect(m_run, &EndpointRun::finished, this, &Check::endpointDone);
    if (m_hasFailedToLogIn)
        m_run->keepPasswordBack();
    m_run->start();
}

void Check::endpointDone()
{
    EndpointRun *run = std::exchange(m_run, nullptr);
    const bool isNew = m_index == m_record.evidence.endpoints.size();
    if (isNew)
        m_record.evidence.endpoints.push_back(run->evidence());
    else
        m_record.evidence.endpoints[m_index] = run->evidence();
    m_record.evidence.setting = run->setting();
    m_hasFailedToLogIn = m_hasFailedToLogIn || run->hasFailedToLogIn();
    smtp::Endpoint twin = run->evidence().endpoint;
    if (isNew && twin.security == smtp::Security::Plain && run->offersStartTls() && m_order.tls == TlsUse::Auto) {
        twin.security = smtp::Security::StartTls;
        m_waiting.push_front({twin, run->demandsTls() ? m_order.tier : std::min(m_order.tier, kTierOverTls)});
    }
    if (m_record.wasCancelled)
        return finish();
    const auto delay = m_order.greylistLimit ? run->putOffFor() : std::nullopt;
    if (delay)
        m_putOff.push_back({run, m_index, QDeadlineTimer(*delay + kGreylistMargin)});
    else
        run->deleteLater();
    next();
}

void Check::waitForDns()
{
    if (!m_beside || m_beside->isDone())
        return finish();
    connect(m_beside.get(), &DnsBeside::done, this, &Check::finish);
    QTimer::singleShot(kLastWordsPatience, this, &Check::finish);
}

void Check::cancel()
{
    if (m_isFinished)
        return;
    if (m_proof) // all was asked; only the wait is ended
        return m_proof->end(verdict::WatchEnd::Stopped);
    m_record.wasCancelled = true;
    m_search.reset();
    if (m_resolver)
        m_resolver->cancel();
    for (const Waiting &one : m_waiting)
        missed(one.endpoint.toString(), verdict::Gap::Cancelled);
    m_waiting.clear();
    m_tick.stop();
    if (m_run)
        m_run->cancel(); // its end is ours
    else
        finish();
}

Record Check::recordSoFar() const
{
    Record record = m_record;
    if (m_isFinished)
        return record;
    record.finishedAt = QDateTime::currentDateTimeUtc();
    record.wasCancelled = !m_proof;
    if (m_run)
        record.evidence.endpoints.push_back(m_run->evidence());
    for (const Waiting &one : m_waiting)
        record.evidence.notDialled.push_back({one.endpoint.toString(), verdict::Gap::Cancelled});
    return record;
}

void Check::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_beside)
        m_record.evidence.dns = m_beside->facts();
    m_record.finishedAt = QDateTime::currentDateTimeUtc();
    emit happened(CheckFinished{});
    emit finished();
}

} // namespace postern::check
