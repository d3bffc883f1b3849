// SPDX-License-Identifier: Apache-2.0
// Nobody but its owner gets a message: how the recipient is shown to be the user's own.
#include "core/check/proofrun.h"

#include "core/delivery/addresscode.h"
#include "core/delivery/watchplace.h"
#include "core/smtp/exchange.h"

#include <algorithm>

namespace postern::check {

namespace {

using How = verdict::OwnAddress::How;

// How long a code may be under way: longer than most greylisters make one wait, and servers come back.
constexpr auto kCodePatience = std::chrono::minutes(30);

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
    const verdict::OwnAddress &before = m_order.proof.ownAddress;
    if (before.how != How::NotShown)
        return shown(before.how, before.detail);
    const auto place = delivery::WatchPlace::parse(m_order.proof.watch);
    const smtp::MailAddress &recipient = *m_evidence.setting.recipient;
    const bool isPractice = std::holds_alternative<Target::Practice>(m_order.target.what());
    if (!place)
        return shown(isPractice ? How::NotNeeded : How::NotShown, {});
    switch (delivery::proofNeeded(*place, recipient, isPractice)) {
    case delivery::AddressProof::NotNeeded:
        return shown(How::NotNeeded, {});
    case delivery::AddressProof::Reading: // belongsTo() or lookedOver() may follow
        return delivery::isLoginOf(*place, recipient) ? shown(How::Read, place->toString()) : void();
    case delivery::AddressProof::Code:
        return sendCode();
    }
}

// A code goes there by the recipient's own exchangers, the first that takes it, and has to be seen in the watched
// place, or told by the user.
void ProofRun::sendCode()
{
    m_code.emplace(delivery::AddressCode::made());
    m_exchangers = exchangersOf(m_evidence.setting);
    m_watch.expectAlso({m_code->toByteArray()});
    tryExchanger();
}

bool ProofRun::tellCode(const QString &text)
{
    const auto told = delivery::AddressCode::parse(text);
    if (!m_code || m_isShown || m_isEnding || m_codeTries >= delivery::kCodeTries)
        return false;
    ++m_codeTries;
    if (told != m_code)
        return m_codeTries == delivery::kCodeTries ? (shown(How::NotShown, {}), false) : false;
    shown(How::CodeTold, QString::fromLatin1(m_evidence.setting.recipient->toByteArray()));
    return true;
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
    offer.message = delivery::codeMessage(*m_code, *setting.sender, *setting.recipient, m_order.target.text(),
                                          QDateTime::currentDateTimeUtc());
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
        emit happened(CodeSent{*m_evidence.setting.recipient});
        QTimer::singleShot(kCodePatience, this, [this] {
            if (!m_isShown && !m_isEnding)
                shown(How::NotShown, {});
        });
    });
    m_transport->start();
}

} // namespace postern::check
