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
    if (percent < 0 || mailbox.isQuoted())
        return std::nullopt;
    return Mailbox::parse(mailbox.localPart().first(percent) + '@' + mailbox.localPart().sliced(percent + 1));
}

// RFC 976, 2.4: "outside!user@relay" means the same to a host that still speaks to UUCP.
std::optional<Mailbox> behindBang(const Mailbox &mailbox)
{
    const qsizetype bang = mailbox.localPart().indexOf('!');
    if (bang < 0 || mailbox.isQuoted())
        return std::nullopt;
    return Mailbox::parse(mailbox.localPart().sliced(bang + 1) + '@' + mailbox.localPart().first(bang));
}

// Where the quotes are taken off first, what was one name in them is an address.
std::optional<Mailbox> insideQuotes(const Mailbox &mailbox)
{
    if (!mailbox.isQuoted())
        return std::nullopt;
    return Mailbox::parse(mailbox.localPart().sliced(1).chopped(1));
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

Gatekeeper::Gatekeeper(const Conduct &conduct, Door door, const QHostAddress &client, Greylister greylister)
    : m_conduct(conduct)
    , m_door(door)
    , m_client(conduct.has(Trait::Translator) && door != Door::Exchanger ? QHostAddress(kTranslator) : client)
    , m_greylister(std::move(greylister))
{
}

QByteArray Gatekeeper::greeting() const
{
    return serverName() + " ESMTP Postern practice " + (m_door == Door::Exchanger ? "exchanger" : "relay");
}

bool Gatekeeper::trustsClient() const
{
    const bool isSeenInside = m_door == Door::Inside || m_conduct.has(Trait::Translator);
    return m_isLoggedIn || (isSeenInside && m_conduct.has(Trait::InsideToAny));
}

bool Gatekeeper::offersAuth(bool isEncrypted) const
{
    // RFC 4954, 4: a password in the clear is offered only by a relay that has nothing else to offer.
    const bool needsAuth = m_door == Door::Outside && m_conduct.has(Trait::AuthFirst);
    return m_door != Door::Exchanger && (isEncrypted || needsAuth);
}

Response Gatekeeper::mail(const std::optional<Mailbox> &sender, bool isEncrypted) const
{
    if (m_door == Door::Outside && m_conduct.has(Trait::TlsFirst) && !isEncrypted)
        return {530, "5.7.0 Must issue a STARTTLS command first"};
    if (m_door == Door::Outside && m_conduct.has(Trait::AuthFirst) && !m_isLoggedIn)
        return {530, "5.7.0 Authentication required"};
    return {250, "2.1.0 " + (sender ? sender->path() : QByteArray("<>")) + ": sender ok"};
}

Gatekeeper::Ruling Gatekeeper::rcpt(const Request &request) const
{
    const Mailbox &recipient = request.recipient;
    const QByteArray named = recipient.path();
    if (m_door == Door::Exchanger)
        return taken(recipient, named, Disposition::Local);
    if (!trustsClient()) {
        if (m_conduct.has(Trait::BlockListed))
            return refused(554,
                           "5.7.1 Service unavailable; Client host " + smtp::addressLiteral(m_client)
                               + " blocked using dnsbl." + kDomain);
        if (const auto later = putsOff(request))
            return *later;
        if (m_conduct.has(Trait::Sink))
            return taken(recipient, named, Disposition::Discard);
    }
    if (const auto inner = sentOn(request))
        return judge(*inner, named, true);
    return judge(recipient, named, relaysFor(request));
}

std::optional<Gatekeeper::Ruling> Gatekeeper::putsOff(const Request &request) const
{
    if (!m_conduct.has(Trait::Greylist))
        return std::nullopt;
    const QByteArray from = request.sender ? request.sender->path() : QByteArray("<>");
    const QByteArray to = request.recipient.path();
    const auto left = m_greylister ? m_greylister(m_client.toString().toLatin1() + ' ' + from + ' ' + to)
                                   : std::chrono::milliseconds(kGreylistDelay);
    if (left.count() <= 0)
        return std::nullopt;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return refused(450,
                   "4.7.1 " + to + ": greylisted, come back in " + QByteArray::number(qint64(seconds)) + " seconds");
}

bool Gatekeeper::relaysFor(const Request &request) const
{
    const auto &sender = request.sender;
    const bool isOwnHello = m_hello == kDomain || m_hello == kRelayName;
    return trustsClient() || !m_conduct.has(Trait::OutsideLocalOnly)
        || (m_conduct.has(Trait::OwnSender) && sender && sender->domain() == kDomain)
        || (m_conduct.has(Trait::NullSender) && !sender) || (m_conduct.has(Trait::OwnHello) && isOwnHello)
        || (m_conduct.has(Trait::FirstOnly) && !request.isFirst);
}

// The mailbox that hides in a local one, or at the end of a route by way of here.
std::optional<Mailbox> Gatekeeper::sentOn(const Request &request) const
{
    const Mailbox &recipient = request.recipient;
    if (m_conduct.has(Trait::Route) && request.firstHop && isLocalDomain(*request.firstHop))
        return recipient;
    if (!isLocalDomain(recipient.domain()))
        return std::nullopt;
    std::optional<Mailbox> inner;
    if (m_conduct.has(Trait::Percent))
        inner = behindPercent(recipient);
    if (!inner && m_conduct.has(Trait::Bang))
        inner = behindBang(recipient);
    if (!inner && m_conduct.has(Trait::Quoted))
        inner = insideQuotes(recipient);
    return inner;
}

// `named` is what the client wrote: answers speak of that, also where the recipient was rewritten.
Gatekeeper::Ruling Gatekeeper::judge(const Mailbox &recipient, const QByteArray &named, bool relays) const
{
    if (isLocalDomain(recipient.domain()))
        return isUser(recipient) ? taken(recipient, named, Disposition::Local)
                                 : refused(550, "5.1.1 " + named + ": no such user here");
    if (relays)
        return taken(recipient, named, Disposition::Relay);
    if (m_conduct.has(Trait::Bounces))
        return taken(recipient, named, Disposition::Return);
    return m_conduct.has(Trait::Late) ? taken(recipient, named, Disposition::Regret)
                                      : refused(550, "5.7.1 " + named + ": relaying denied");
}

std::optional<Response> Gatekeeper::refusesData(const std::vector<Recipient> &recipients) const
{
    const bool isRegretted = std::any_of(recipients.begin(), recipients.end(),
                                         [](const Recipient &one) { return one.disposition == Disposition::Regret; });
    return isRegretted ? std::optional(Response(554, "5.7.1 relaying denied")) : std::nullopt;
}

} // namespace postern::practice
