// SPDX-License-Identifier: Apache-2.0
#include "core/practice/gatekeeper.h"

#include "core/practice/company.h"
#include "core/smtp/address.h"

#include <algorithm>
#include <utility>

namespace postern::practice {

namespace {

constexpr char kExchangerName[] = "mx.outside.example"; // RFC 2606: reserved, so it is nobody's

// The first address that Docker's bridge gives itself: the client that a relay behind it sees far too often.
constexpr quint32 kTranslator = 0xac110001; // 172.17.0.1

constexpr QByteArrayView kUsers[] = {"postmaster", "accounting", "coworker"};

// The relay's own domains. RFC 5321, 4.1.3: its address is one of its names.
bool isLocalDomain(const QByteArray &domain)
{
    return domain.isEmpty() || domain == kDomain || domain == kRelayName || domain == "[127.0.0.1]";
}

bool isUser(const Mailbox &mailbox)
{
    return std::find(std::begin(kUsers), std::end(kUsers), mailbox.userName()) != std::end(kUsers);
}

// RFC 1123, 5.2.16: "user%outside@relay" was a way to say "user@outside, by way of the relay".
std::optional<Mailbox> behindPercent(const Mailbox &mailbox)
{
    const qsizetype percent = mailbox.localPart().lastIndexOf('%');
    if (percent < 0 || mailbox.isQuoted() || !isLocalDomain(mailbox.domain()))
        return std::nullopt;
    return Mailbox::parse(mailbox.localPart().first(percent) + '@' + mailbox.localPart().sliced(percent + 1));
}

Gatekeeper::Ruling taken(const Mailbox &recipient, const QByteArray &named, Disposition disposition)
{
    return {{250, "2.1.5 " + named + ": recipient ok"}, {recipient.path(), disposition}};
}

Gatekeeper::Ruling refused(int code, const QByteArray &text)
{
    return {{code, text}, {}};
}

} // namespace

QByteArray hostName(Door door)
{
    return door == Door::Exchanger ? kExchangerName : kRelayName;
}

Gatekeeper::Gatekeeper(Policy policy, Door door, const QHostAddress &client, Greylister greylister)
    : m_policy(policy)
    , m_door(door)
    , m_client(policy == Policy::Nat && door != Door::Exchanger ? QHostAddress(kTranslator) : client)
    , m_greylister(std::move(greylister))
{
}

QByteArray Gatekeeper::greeting() const
{
    return serverName() + " ESMTP Postern practice " + (m_door == Door::Exchanger ? "exchanger" : "relay");
}

bool Gatekeeper::trustsClient() const
{
    return m_door == Door::Inside || m_policy == Policy::Nat || m_isLoggedIn;
}

bool Gatekeeper::offersAuth(bool isEncrypted) const
{
    // RFC 4954, 4: a password in the clear is offered only by a relay that has nothing else to offer.
    return m_door != Door::Exchanger && (isEncrypted || (m_door == Door::Outside && m_policy == Policy::AuthFirst));
}

Response Gatekeeper::mail(const std::optional<Mailbox> &sender, bool isEncrypted) const
{
    if (m_door == Door::Outside && m_policy == Policy::TlsFirst && !isEncrypted)
        return {530, "5.7.0 Must issue a STARTTLS command first"};
    if (m_door == Door::Outside && m_policy == Policy::AuthFirst && !m_isLoggedIn)
        return {530, "5.7.0 Authentication required"};
    return {250, "2.1.0 " + (sender ? sender->path() : QByteArray("<>")) + ": sender ok"};
}

Gatekeeper::Ruling Gatekeeper::rcpt(const std::optional<Mailbox> &sender, const Mailbox &recipient) const
{
    const QByteArray named = recipient.path();
    if (m_door == Door::Exchanger)
        return taken(recipient, named, Disposition::Local);
    if (trustsClient())
        return judge(recipient, named, true);
    if (m_policy == Policy::BlockListed)
        return refused(554,
                       "5.7.1 Service unavailable; Client host " + smtp::addressLiteral(m_client)
                           + " blocked using dnsbl." + kDomain);
    if (const auto later = putsOff(sender, named))
        return *later;
    if (m_policy == Policy::Sink)
        return taken(recipient, named, Disposition::Discard);
    if (m_policy == Policy::Percent) {
        if (const auto inner = behindPercent(recipient))
            return judge(*inner, named, true);
    }
    return judge(recipient, named, relaysFor(sender));
}

std::optional<Gatekeeper::Ruling> Gatekeeper::putsOff(const std::optional<Mailbox> &sender,
                                                      const QByteArray &recipient) const
{
    if (m_policy != Policy::Greylist)
        return std::nullopt;
    const QByteArray from = sender ? sender->path() : QByteArray("<>");
    const auto left = m_greylister ? m_greylister(m_client.toString().toLatin1() + ' ' + from + ' ' + recipient)
                                   : std::chrono::milliseconds(kGreylistDelay);
    if (left.count() <= 0)
        return std::nullopt;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return refused(
        450, "4.7.1 " + recipient + ": greylisted, come back in " + QByteArray::number(qint64(seconds)) + " seconds");
}

bool Gatekeeper::relaysFor(const std::optional<Mailbox> &sender) const
{
    switch (m_policy) {
    case Policy::Open:
    case Policy::Nat:
    case Policy::Late: // thinks better of it at DATA
        return true;
    case Policy::OwnSender:
        return sender && sender->domain() == kDomain;
    case Policy::Closed:
    case Policy::Percent:
    case Policy::Sink:
    case Policy::Greylist:
    case Policy::BlockListed:
    case Policy::TlsFirst:
    case Policy::AuthFirst:
        break;
    }
    return false;
}

// `named` is what the client wrote: answers speak of that, also where the recipient was rewritten.
Gatekeeper::Ruling Gatekeeper::judge(const Mailbox &recipient, const QByteArray &named, bool relays) const
{
    if (isLocalDomain(recipient.domain()))
        return isUser(recipient) ? taken(recipient, named, Disposition::Local)
                                 : refused(550, "5.1.1 " + named + ": no such user here");
    return relays ? taken(recipient, named, Disposition::Relay) : refused(550, "5.7.1 " + named + ": relaying denied");
}

std::optional<Response> Gatekeeper::refusesData(const std::vector<Recipient> &recipients) const
{
    const bool hasOutsider = std::any_of(recipients.begin(), recipients.end(),
                                         [](const Recipient &one) { return one.disposition == Disposition::Relay; });
    if (m_door == Door::Outside && m_policy == Policy::Late && hasOutsider)
        return Response(554, "5.7.1 relaying denied");
    return std::nullopt;
}

} // namespace postern::practice
