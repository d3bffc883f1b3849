// SPDX-License-Identifier: Apache-2.0
#include "core/check/order.h"

#include "core/net/ownaddress.h"
#include "core/practice/company.h"

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

// RFC 2606, 3: never anybody's.
constexpr auto kStandInRecipient = "postern-test@example.org"_L1;
constexpr auto kStandInSender = "postern-test@example.net"_L1;
constexpr auto kStandInSecond = "postern-test@example.com"_L1;

smtp::MailAddress standIn(QLatin1StringView address)
{
    return *smtp::MailAddress::parse(QString(address));
}

std::optional<smtp::MailAddress> practiceAddress(const char *address)
{
    return *smtp::MailAddress::parse(QString::fromLatin1(address));
}

void completeForPractice(verdict::Setting &setting)
{
    setting.hostedDomain = *smtp::DomainName::parse(QString::fromLatin1(practice::kDomain));
    setting.hostedDomainIsGuess = false;
    setting.localUser = practiceAddress(practice::kLocalUser);
    setting.sender = practiceAddress(practice::kOutsider);
    setting.recipient = practiceAddress(practice::kOutsideMailbox);
    setting.secondRecipient = practiceAddress(practice::kOtherOutsideMailbox);
    setting.recipientIsStandIn = false;
    setting.claim = verdict::Claim::Outside; // by Company A's outside door
}

void complete(verdict::Setting &setting)
{
    setting.recipientIsStandIn = !setting.recipient;
    const bool isOwnSender = setting.sender.has_value();
    if (!setting.sender)
        setting.sender = setting.recipient
            ? smtp::MailAddress::parse(u"postern-test@"_s + setting.recipient->domain().toString()).operator*()
            : standIn(kStandInSender);
    if (!setting.recipient)
        setting.recipient = standIn(kStandInRecipient);
    if (!setting.secondRecipient) {
        const bool senderServes = isOwnSender && setting.sender->domain() != setting.recipient->domain();
        setting.secondRecipient = senderServes ? *setting.sender : standIn(kStandInSecond);
    }
}

} // namespace

smtp::DomainName likelyDomainOf(const smtp::DomainName &host)
{
    const QString name = host.toString();
    const qsizetype dot = name.indexOf(u'.');
    const QString parent = name.sliced(dot + 1);
    if (dot < 0 || !parent.contains(u'.'))
        return host;
    return *smtp::DomainName::parse(parent);
}

smtp::MailAddress ownSenderOf(const net::Credentials &credentials, const verdict::Setting &setting)
{
    if (const auto address = smtp::MailAddress::parse(credentials.user()))
        return *address;
    if (setting.localUser)
        return *setting.localUser;
    if (setting.hostedDomain) {
        const auto address = smtp::MailAddress::parse(credentials.user() + u'@' + setting.hostedDomain->toString());
        if (address)
            return *address;
    }
    return *setting.sender;
}

verdict::Setting settingOf(const Order &order)
{
    verdict::Setting setting;
    setting.hostedDomain = order.hostedDomain;
    setting.localUser = order.localUser;
    setting.sender = order.sender;
    setting.recipient = order.recipient;
    setting.secondRecipient = order.secondRecipient;
    setting.depth = order.depth;
    setting.claim = order.claim;
    setting.ownNetworks = net::ownNetworks();
    if (!setting.hostedDomain && setting.localUser)
        setting.hostedDomain = setting.localUser->domain();

    if (std::holds_alternative<Target::Practice>(order.target.what())) {
        completeForPractice(setting);
        return setting;
    }
    complete(setting);
    if (const auto *name = std::get_if<Target::Name>(&order.target.what()); name && !setting.hostedDomain) {
        const bool isHost = order.isHost || order.target.port();
        setting.hostedDomain = isHost ? likelyDomainOf(name->name) : name->name;
        setting.hostedDomainIsGuess = true;
    }
    return setting;
}

} // namespace postern::check
