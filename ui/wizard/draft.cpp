// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/draft.h"

#include "core/check/inputs.h"
#include "core/explain/complaints.h"
#include "core/explain/watchwords.h"

#include <QCoreApplication>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::Draft)
};

// The texts that are remembered, and under which name.
constexpr std::pair<const char *, QString Draft::*> kTexts[]{
    {"server", &Draft::server},
    {"ports", &Draft::ports},
    {"source", &Draft::source},
    {"proxy", &Draft::proxy},
    {"hostedDomain", &Draft::hostedDomain},
    {"localUser", &Draft::localUser},
    {"sender", &Draft::sender},
    {"watch", &Draft::watch},
    {"recipient", &Draft::recipient},
    {"secondRecipient", &Draft::secondRecipient},
};
constexpr QLatin1StringView kGroup("lastCheck");

QString withoutPassword(const QString &proxy)
{
    QUrl url(proxy, QUrl::StrictMode);
    if (!url.isValid()) // who knows what stands in it
        return {};
    return url.toString(QUrl::RemovePassword);
}

} // namespace

Answer<check::Target> serverIn(const Draft &draft)
{
    const auto target = check::Target::parse(draft.server.trimmed());
    if (!target)
        return Failure{explain::complaintOf(target.error(), draft.server.trimmed())};
    return *target;
}

Answer<std::vector<quint16>> portsIn(const Draft &draft)
{
    if (draft.ports.trimmed().isEmpty())
        return std::vector<quint16>{smtp::kRelayPort, smtp::kSubmissionsPort, smtp::kSubmissionPort};
    const auto ports = check::portsFrom(draft.ports);
    if (!ports)
        return Failure{Say::tr("“%1” is no port. Ports are numbers from 1 to 65535, parted by commas.")
                           .arg(ports.error().trimmed())};
    return *ports;
}

Answer<QHostAddress> sourceIn(const Draft &draft)
{
    const QString text = draft.source.trimmed();
    const QHostAddress address(text);
    if (!text.isEmpty() && address.isNull())
        return Failure{Say::tr("“%1” is no IP address. Give an address of this machine.").arg(text)};
    return address;
}

Answer<QNetworkProxy> proxyIn(const Draft &draft)
{
    const QString text = draft.proxy.trimmed();
    if (text.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto proxy = check::proxyFrom(text);
    if (!proxy)
        return Failure{Say::tr("This is no proxy. It has to look like socks5://host:1080 or http://host:3128.")};
    return *proxy;
}

Answer<std::optional<smtp::DomainName>> domainIn(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<smtp::DomainName>();
    const auto domain = smtp::DomainName::parse(text.trimmed());
    if (!domain)
        return Failure{Say::tr("This is no domain: %1. It has to look like example.org.")
                           .arg(explain::complaintOf(domain.error()))};
    return std::optional(*domain);
}

Answer<std::optional<smtp::MailAddress>> addressIn(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<smtp::MailAddress>();
    const auto address = smtp::MailAddress::parse(text.trimmed());
    if (!address)
        return Failure{Say::tr("This is no mail address: %1. It has to look like name@example.org.")
                           .arg(explain::complaintOf(address.error()))};
    return std::optional(*address);
}

Answer<std::optional<smtp::MailAddress>> secondRecipientIn(const Draft &draft)
{
    auto second = addressIn(draft.secondRecipient);
    const auto first = addressIn(draft.recipient);
    if (second && *second && first && *first && (*second)->domain() == (*first)->domain())
        return Failure{Say::tr("This has to be at another domain than the first recipient: it shows whether %1 is "
                               "hosted there.")
                           .arg((*first)->domain().toString())};
    return second;
}

Answer<std::optional<net::Credentials>> credentialsIn(const Draft &draft)
{
    const QString user = draft.user.trimmed();
    if (user.isEmpty() && draft.password.isEmpty())
        return std::optional<net::Credentials>();
    if (user.isEmpty())
        return Failure{Say::tr("Whose password is this? Name the user, or leave both empty.")};
    if (draft.password.isEmpty())
        return Failure{
            Say::tr("Without the password of %1 nobody can log in. Type it, or leave both empty.").arg(user)};
    const auto credentials = net::Credentials::make(user, draft.password.toUtf8());
    if (!credentials)
        return Failure{Say::tr("No way of logging in can carry such a name or password: there is a NUL in it.")};
    return credentials;
}

bool needsPermission(const Draft &draft)
{
    const auto target = serverIn(draft);
    return !target || !target->isOwnMachine();
}

bool isPractice(const Draft &draft)
{
    const auto target = serverIn(draft);
    return target && std::holds_alternative<check::Target::Practice>(target->what());
}

Answer<delivery::WatchPlace> placeIn(const Draft &draft)
{
    auto place = delivery::WatchPlace::parse(draft.watch);
    if (!place)
        return Failure{explain::complaintOf(place.error())};
    return *std::move(place);
}

namespace {

// Company A brings its own: what was typed for another server stays in its fields, and does not matter here.
Draft withoutPlacesAndAddresses(Draft draft)
{
    for (QString Draft::*one : {&Draft::source, &Draft::proxy, &Draft::hostedDomain, &Draft::localUser, &Draft::sender,
                                &Draft::recipient, &Draft::secondRecipient})
        (draft.*one).clear();
    draft.claim = verdict::Claim::Auto;
    return draft;
}

} // namespace

std::optional<check::Order> orderFrom(const Draft &whole)
{
    const Draft draft = isPractice(whole) ? withoutPlacesAndAddresses(whole) : whole;
    const auto target = serverIn(draft);
    const auto ports = portsIn(draft);
    const auto source = sourceIn(draft);
    const auto proxy = proxyIn(draft);
    const auto domain = domainIn(draft.hostedDomain);
    const auto local = addressIn(draft.localUser);
    const auto sender = addressIn(draft.sender);
    const auto recipient = addressIn(draft.recipient);
    const auto second = secondRecipientIn(draft);
    const auto credentials = credentialsIn(draft);
    if (!target || !ports || !source || !proxy || !domain || !local || !sender || !recipient || !second || !credentials)
        return std::nullopt;
    if (needsPermission(draft) && !draft.isPermitted)
        return std::nullopt;
    check::Order order(*target);
    order.isHost = draft.isHost;
    order.ports = *ports;
    order.skipped = draft.skipped;
    order.gentle = draft.isGentle;
    order.claim = draft.claim;
    order.source = *source;
    order.proxy = *proxy;
    order.hostedDomain = *domain;
    order.localUser = *local;
    order.sender = *sender;
    order.recipient = *recipient;
    order.secondRecipient = *second;
    order.depth = draft.depth;
    order.credentials = *credentials;
    order.authAnyway = draft.isPasswordForAnyone;
    if (draft.depth == verdict::Depth::Deliver && !isPractice(draft)) {
        const auto place = placeIn(draft);
        if (!place || !*recipient)
            return std::nullopt;
        order.proof.watch = place->toString();
        order.proof.password = draft.watchPassword;
        order.proof.ownAddress = draft.ownAddress;
    }
    order.permission = needsPermission(draft) ? check::Permission::Asked : check::Permission::NotNeeded;
    return order;
}

Draft draftOf(const check::Record &record)
{
    const verdict::Setting &setting = record.evidence.setting;
    const auto text = [](const std::optional<smtp::MailAddress> &address) {
        return address ? QString::fromLatin1(address->toByteArray()) : QString();
    };
    Draft draft;
    draft.server = record.target;
    draft.claim = setting.claim;
    draft.depth = setting.depth;
    if (setting.hostedDomain && !setting.hostedDomainIsGuess)
        draft.hostedDomain = setting.hostedDomain->toString();
    draft.localUser = text(setting.localUser);
    if (!setting.recipientIsStandIn)
        draft.recipient = text(setting.recipient);
    draft.watch = record.evidence.delivery ? record.evidence.delivery->watched : QString();
    return draft;
}

void remember(const Draft &draft, QSettings &settings)
{
    settings.beginGroup(kGroup);
    for (const auto &[name, text] : kTexts)
        settings.setValue(QLatin1StringView(name), draft.*text);
    settings.setValue("proxy"_L1, withoutPassword(draft.proxy));
    settings.setValue("isHost"_L1, draft.isHost);
    settings.setValue("isGentle"_L1, draft.isGentle);
    settings.setValue("vantage"_L1, verdict::toString(draft.claim));
    settings.setValue("depth"_L1, verdict::toString(draft.depth));
    settings.endGroup();
}

Draft recalled(QSettings &settings)
{
    Draft draft;
    settings.beginGroup(kGroup);
    for (const auto &[name, text] : kTexts)
        draft.*text = settings.value(QLatin1StringView(name)).toString();
    draft.isHost = settings.value("isHost"_L1, false).toBool();
    draft.isGentle = settings.value("isGentle"_L1, false).toBool();
    draft.claim = verdict::claimFromString(settings.value("vantage"_L1).toString()).value_or(draft.claim);
    draft.depth = verdict::depthFromString(settings.value("depth"_L1).toString()).value_or(draft.depth);
    settings.endGroup();
    return draft;
}

} // namespace postern::ui
