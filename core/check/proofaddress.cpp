// SPDX-License-Identifier: Apache-2.0
// Nobody but its owner gets a message: how the recipient is shown to be the user's own.
#include "core/check/proofrun.h"

#include "core/delivery/testmessage.h"
#include "core/delivery/watchplace.h"
#include "core/smtp/exchange.h"

#include <algorithm>

namespace postern::check {

namespace {

using How = verdict::OwnAddress::How;

// How long a code may be under way: longer than most greylisters make one wait, and servers come back.
constexpr auto kCodePatience = std::chrono::minutes(30);

// A listener that only this machine can reach gets nothing from the world, and nobody else's mailbox is on the way.
bool isListenerOnLoopback(const QString &watch)
{
    const auto place = delivery::WatchPlace::parse(watch);
    const auto *listen = place ? place->as<delivery::WatchPlace::Listen>() : nullptr;
    return listen && listen->address.isLoopback();
}

// RFC 2606, 2 and 3; RFC 6761, 6.3: nobody has a mailbox there.
bool isReserved(const smtp::DomainName &domain)
{
    static const char *const names[] = {"test",        "example",     "invalid",    "localhost",
                                        "example.com", "example.net", "example.org"};
    return std::any_of(std::begin(names), std::end(names), [&domain](const char *name) {
        return domain.isWithin(*smtp::DomainName::parse(QString::fromLatin1(name)));
    });
}

// Where the DNS says that mail for the recipient goes.
std::vector<QHostAddress> exchangersOf(const verdict::Setting &setting)
{
    std::vector<QHostAddress> addresses;
    for (const verdict::ExchangerLookup &one : setting.exchangers) {
        if (one.domain.compare(setting.recipient->domain().toString(), Qt::CaseInsensitive) != 0)
            continue;
        for (const verdict::NamedHost &host : one.hosts)
            addresses.insert(addresses.end(), host.addresses.begin(), host.addresses.end());
    }
    return addresses;
}

} // namespace

void ProofRun::showAddress()
{
    const bool isPractice = std::holds_alternative<Target::Practice>(m_order.target.what());
    if (isPractice)
        return shown(How::NotNeeded, {});
    const verdict::OwnAddress &before = m_order.proof.ownAddress;
    if (before.how != How::NotShown)
        return shown(before.how, before.detail);
    const auto place = delivery::WatchPlace::parse(m_order.proof.watch);
    const bool isAtHome = isListenerOnLoopback(m_order.proof.watch) && m_order.target.isOwnMachine();
    if (isAtHome && isReserved(m_evidence.setting.recipient->domain()))
        return shown(How::NotNeeded, {});
    if (!place || place->needsUser()) // nobody looks but the user, who has shown nothing
        return shown(How::NotShown, {});
    if (place->as<delivery::WatchPlace::Listen>()) // that has nothing to look over
        sendCode();
}

// A code goes there by the recipient's own exchangers, the first that takes it, and has to be seen in the watched place.
void ProofRun::sendCode()
{
    if (m_evidence.setting.recipientIsStandIn)
        return shown(How::NotShown, {});
    m_code = delivery::randomToken();
    m_exchangers = exchangersOf(m_evidence.setting);
    m_watch.expectAlso({m_code});
    tryExchanger();
}

void ProofRun::tryExchanger()
{
    const verdict::Setting &setting = m_evidence.setting;
    const auto sender = smtp::ReversePath::parse('<' + setting.sender->toByteArray() + '>');
    const auto recipient = smtp::ForwardPath::parse('<' + setting.recipient->toByteArray() + '>');
    if (m_exchangers.empty() || !sender || !recipient)
        return shown(How::NotShown, {});
    const smtp::Endpoint exchanger{{}, m_exchangers.front(), smtp::kRelayPort, smtp::Security::Plain};
    m_exchangers.erase(m_exchangers.begin());
    smtp::Offer offer{0, *sender, {}, {{*recipient, {}}}, true};
    offer.message = delivery::composedCode({m_code, {}, exchanger, *setting.sender, *setting.recipient, setting.hello,
                                            m_program, QDateTime::currentDateTimeUtc()});
    m_transport = dial(exchanger, offer);
    connect(m_transport, &net::Transport::finished, this, [this, transport = m_transport] {
        m_transport = nullptr;
        const smtp::Conversation said = smtp::readConversation(transport->log().transcript);
        const smtp::Exchange *end = said.last(smtp::Verb::Message);
        transport->deleteLater();
        if (m_isEnding) {
            emit finished();
            return;
        }
        if (m_isShown)
            return next();
        if (!end || !end->reply || !end->reply->isPositive())
            return tryExchanger();
        QTimer::singleShot(kCodePatience, this, [this] {
            if (!m_isShown && !m_isEnding)
                shown(How::NotShown, {});
        });
    });
    m_transport->start();
}

} // namespace postern::check
