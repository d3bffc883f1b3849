// SPDX-License-Identifier: Apache-2.0
#include "core/practice/gatekeeper.h"

#include "core/practice/company.h"
#include "core/smtp/address.h"
#include "core/smtp/bytes.h"
#include "core/smtp/path.h"

#include <algorithm>

namespace postern::practice {

namespace {

constexpr char kOutsideName[] = "mx.outside.example";
constexpr char kTranslatedAddress[] = "172.17.0.1"; // the usual gateway of a container network

// The people of Company A.
constexpr const char *kPeople[] = {"postmaster", "accounting", "coworker"};

// What the relay understands of a path: the mailbox behind a source route, which RFC 5321, appendix C has it ignore.
struct Mailbox
{
    QByteArray localPart;
    QByteArray domain; // lower case; empty where none was given
};

std::optional<Mailbox> understood(const QByteArray &path)
{
    if (!path.startsWith('<') || !path.endsWith('>'))
        return std::nullopt;
    const QByteArray whole = smtp::mailboxOf(path);
    const Mailbox mailbox{smtp::localPartOf(path), smtp::domainOf(path).toLower()};
    const bool isQuoted = mailbox.localPart.startsWith('"');
    const bool isBroken = mailbox.localPart.isEmpty() || (!isQuoted && mailbox.localPart.contains('@'))
        || mailbox.localPart.contains('\\') || whole.contains(' ');
    if (isBroken || whole.endsWith('@') || mailbox.domain.endsWith('.'))
        return std::nullopt;
    const bool isLiteral = mailbox.domain.startsWith('[');
    if (isLiteral || mailbox.domain.isEmpty())
        return mailbox;
    return smtp::DomainName::parse(QString::fromUtf8(mailbox.domain)) ? std::optional(mailbox) : std::nullopt;
}

bool isHome(const QByteArray &domain)
{
    return domain.isEmpty() || domain == kDomain || domain == kRelayName || domain == "[127.0.0.1]";
}

QByteArray taken(const QByteArray &path)
{
    return "250 2.1.5 " + path + ": recipient ok";
}

// user%outside@companya.com, as the percent hack reads it (RFC 1123, 5.2.16).
std::optional<QByteArray> behindPercent(const QByteArray &localPart)
{
    const qsizetype percent = localPart.lastIndexOf('%');
    if (percent < 1 || percent + 1 == localPart.size() || localPart.startsWith('"'))
        return std::nullopt;
    return QByteArray(localPart.first(percent) + '@' + localPart.sliced(percent + 1));
}

} // namespace

QByteArray RelayKeeper::name() const
{
    return kRelayName;
}

QHostAddress RelayKeeper::seenAddress(const Caller &caller) const
{
    return m_policy == Policy::Nat ? QHostAddress(QString::fromLatin1(kTranslatedAddress)) : caller.address;
}

std::optional<QByteArray> RelayKeeper::refusalOfSender(const Caller &caller) const
{
    if (isTrusted(caller))
        return std::nullopt;
    if (m_policy == Policy::TlsFirst && !caller.isEncrypted)
        return "530 5.7.0 Must issue a STARTTLS command first"; // RFC 3207, 4
    if (m_policy == Policy::AuthFirst)
        return "530 5.7.0 Authentication required"; // RFC 4954, 6
    return std::nullopt;
}

Ruling RelayKeeper::homeRecipient(const QByteArray &localPart, const QByteArray &path) const
{
    const bool isKnown = std::any_of(std::begin(kPeople), std::end(kPeople), [&localPart](const char *one) {
        return localPart.compare(one, Qt::CaseInsensitive) == 0;
    });
    if (isKnown)
        return {Ruling::Way::Local, taken(path), localPart.toLower() + '@' + kDomain};
    return {Ruling::Way::Refused, "550 5.1.1 " + path + ": no such user here", {}};
}

bool RelayKeeper::relaysFor(const QByteArray &sender) const
{
    if (m_policy == Policy::Open || m_policy == Policy::Late)
        return true;
    return m_policy == Policy::OwnSender && smtp::domainOf(sender).toLower() == kDomain;
}

Ruling RelayKeeper::recipient(const Caller &caller, const QByteArray &sender, const QByteArray &path) const
{
    if (!isTrusted(caller) && m_policy == Policy::BlockListed)
        return {Ruling::Way::Refused,
                "554 5.7.1 Service unavailable; Client host [" + seenAddress(caller).toString().toLatin1()
                    + "] blocked using dnsbl." + kDomain,
                {}};
    if (!isTrusted(caller) && m_policy == Policy::Greylist)
        return {Ruling::Way::Refused, "450 4.7.1 " + path + ": greylisted, come back in five minutes", {}};
    const auto mailbox = understood(path);
    if (!isTrusted(caller) && m_policy == Policy::Sink)
        return {Ruling::Way::Discard, taken(path), smtp::mailboxOf(path)};
    if (!mailbox)
        return {Ruling::Way::Refused, "501 5.1.3 " + path + ": that is no address", {}};
    const QByteArray outside = mailbox->localPart + '@' + mailbox->domain;
    if (!isHome(mailbox->domain)) {
        if (isTrusted(caller) || relaysFor(sender))
            return {Ruling::Way::Relay, taken(path), outside};
        return {Ruling::Way::Refused, "550 5.7.1 " + path + ": relaying denied", {}};
    }
    if (const auto inner = behindPercent(mailbox->localPart); inner && m_policy == Policy::Percent)
        return {Ruling::Way::Relay, taken(path), *inner};
    return homeRecipient(mailbox->localPart, path);
}

std::optional<QByteArray> RelayKeeper::refusalOfData(const Caller &caller, bool hasOutsideRecipient) const
{
    if (m_policy == Policy::Late && hasOutsideRecipient && !isTrusted(caller))
        return "554 5.7.1 relaying denied";
    return std::nullopt;
}

QByteArray OutsideKeeper::name() const
{
    return kOutsideName;
}

Ruling OutsideKeeper::recipient(const Caller &, const QByteArray &, const QByteArray &path) const
{
    return {Ruling::Way::Local, taken(path), smtp::mailboxOf(path)};
}

} // namespace postern::practice
