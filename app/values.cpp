// SPDX-License-Identifier: Apache-2.0
#include "app/values.h"

#include "app/readatmost.h"
#include "core/check/inputs.h"
#include "core/delivery/watchplace.h"
#include "core/explain/complaints.h"
#include "core/explain/watchwords.h"
#include "core/practice/policy.h"
#include "core/verdict/blocklists.h"
#include "ui/window/languages.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace postern::app {

using explain::complaintOf;

namespace {

constexpr int kClassicTier = 2;
constexpr int kAllTiers = 3;
constexpr double kSecondsAtLeast = 0.001;        // what our clock can tell apart
constexpr double kSecondsAtMost = 3600;          // an hour for one reply is twelve times what RFC 5321 asks for
constexpr double kMinutesAtMost = 1440;          // RFC 6647, 5: a greylister waits for a day at most
constexpr qsizetype kZonesAtMost = 20;           // more is somebody else's trade
constexpr qsizetype kZoneAtMost = 255 - 65;      // octets: the nibbles of an IPv6 address and a dot stand before it
constexpr qint64 kCatalogueAtMost = 1024 * 1024; // bytes; the built-in one has a twentieth of it

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

QString complaintOfPort(const QString &text)
{
    return Say::tr("“%1” is no port. Ports are numbers from 1 to 65535, such as 25 or 587.").arg(text);
}

} // namespace

Value<check::Target> targetFrom(const QString &text)
{
    auto target = check::Target::parse(text);
    if (!target)
        return Failure{complaintOf(target.error(), text)};
    return *std::move(target);
}

Value<quint16> portFrom(const QString &text)
{
    const auto port = check::portFrom(text);
    if (!port)
        return Failure{complaintOfPort(text)};
    return *port;
}

Value<std::vector<quint16>> portsFrom(const QString &text)
{
    const auto ports = check::portsFrom(text);
    if (!ports)
        return Failure{complaintOfPort(ports.error())};
    return *ports;
}

Value<check::TlsUse> tlsFrom(const QString &text)
{
    if (text == u"auto")
        return check::TlsUse::Auto;
    if (text == u"always")
        return check::TlsUse::Always;
    if (text == u"never")
        return check::TlsUse::Never;
    return Failure{Say::tr("--tls takes auto, always or never, not “%1”.").arg(text)};
}

Value<smtp::MailAddress> addressFrom(const QString &option, const QString &text)
{
    const auto address = smtp::MailAddress::parse(text);
    if (!address)
        return Failure{Say::tr("--%1: “%2” is no mail address: %3. It has to look like name@example.org.")
                           .arg(option, text, complaintOf(address.error()))};
    return *address;
}

Value<smtp::DomainName> domainFrom(const QString &option, const QString &text)
{
    const auto domain = smtp::DomainName::parse(text);
    if (!domain)
        return Failure{Say::tr("--%1: “%2” is no domain: %3. It has to look like example.org.")
                           .arg(option, text, complaintOf(domain.error()))};
    return *domain;
}

Value<smtp::HelloName> helloFrom(const QString &text)
{
    const auto hello = smtp::HelloName::parse(text);
    if (!hello)
        return Failure{
            Say::tr(
                "--helo: “%1” cannot stand in EHLO: %2. Give this machine's full name, or its address as [192.0.2.7].")
                .arg(text, complaintOf(hello.error()))};
    return *hello;
}

Value<QHostAddress> sourceFrom(const QString &text)
{
    const QHostAddress address(text);
    if (address.isNull())
        return Failure{Say::tr("--source: “%1” is no IP address. Give an address of this machine.").arg(text)};
    return address;
}

Value<QNetworkProxy> proxyFrom(const QString &text)
{
    const auto proxy = check::proxyFrom(text);
    if (!proxy)
        return Failure{Say::tr("--proxy: “%1” is no proxy. It has to look like socks5://host:1080 or http://host:3128.")
                           .arg(text)};
    return *proxy;
}

Value<net::Resolver::Settings> dnsFrom(const QString &text)
{
    net::Resolver::Settings settings;
    const auto target = check::Target::parse(text);
    const auto *address = target ? std::get_if<check::Target::Address>(&target->what()) : nullptr;
    if (!address)
        return Failure{Say::tr("--dns: “%1” is no address of a DNS server. It has to look like 192.0.2.53, "
                               "192.0.2.53:5353 or [2001:db8::53]:53.")
                           .arg(text)};
    settings.server = address->address;
    settings.port = target->port().value_or(settings.port);
    return settings;
}

Value<QString> userFrom(const QString &text)
{
    if (text.isEmpty() || text.contains(QChar::Null))
        return Failure{Say::tr("--user takes the name that one logs in with.")};
    return text;
}

Value<int> descriptorFrom(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0)
        return Failure{Say::tr("--password-fd takes the number of an open file descriptor, not “%1”. For one from a "
                               "file: --password-fd 3 3<FILE.")
                           .arg(text)};
    return number;
}

Value<QStringList> blockListsFrom(const QString &text)
{
    QStringList zones;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts)) {
        if (one.trimmed() == u"default") {
            zones += verdict::BlockListBook::builtIn().zones();
            continue;
        }
        const auto zone = smtp::DomainName::parse(one.trimmed());
        if (!zone || !zone->hasSeveralLabels() || zone->toString().size() > kZoneAtMost)
            return Failure{Say::tr("--blocklists: “%1” is no zone of a block list. It takes default, or zones such as "
                                   "zen.spamhaus.org,bl.spamcop.net.")
                               .arg(one)};
        zones += zone->toString();
    }
    zones.removeDuplicates();
    if (zones.isEmpty() || zones.size() > kZonesAtMost)
        return Failure{
            Say::tr("--blocklists takes default, or one to %1 zones such as zen.spamhaus.org,bl.spamcop.net.")
                .arg(kZonesAtMost)};
    return zones;
}

Value<verdict::Claim> claimFrom(const QString &text)
{
    const auto claim = verdict::claimFromString(text);
    if (!claim)
        return Failure{Say::tr("--vantage takes auto, inside or outside, not “%1”.").arg(text)};
    return *claim;
}

Value<verdict::Depth> depthFrom(const QString &text)
{
    const auto depth = verdict::depthFromString(text);
    if (!depth)
        return Failure{Say::tr("--depth takes recipient, data or deliver, not “%1”.").arg(text)};
    return *depth;
}

// The place is not repeated: there may be a password in it, and what is said here ends up in logs.
Value<QString> watchFrom(const QString &text)
{
    const auto place = delivery::WatchPlace::parse(text);
    if (!place)
        return Failure{Say::tr("--watch: %1").arg(complaintOf(place.error()))};
    return place->toString();
}

Value<std::chrono::milliseconds> watchForFrom(const QString &text)
{
    const auto minutes = minutesFrom(text);
    if (!minutes)
        return Failure{Say::tr("--watch-for takes minutes, up to %1, not “%2”.").arg(kMinutesAtMost).arg(text)};
    return minutes;
}

Value<std::chrono::milliseconds> minutesFrom(const QString &text)
{
    bool isNumber = false;
    const double minutes = text.toDouble(&isNumber);
    const bool isInRange = minutes > 0 && minutes <= kMinutesAtMost; // never true of NaN
    if (!isNumber || !isInRange)
        return Failure{
            Say::tr("--wait-greylist=MINUTES takes minutes, up to %1, not “%2”.").arg(kMinutesAtMost).arg(text)};
    return std::chrono::milliseconds(static_cast<qint64>(minutes * 60 * 1000));
}

Value<std::chrono::milliseconds> secondsFrom(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    const bool isInRange = seconds >= kSecondsAtLeast && seconds <= kSecondsAtMost; // never true of NaN
    if (!isNumber || !isInRange)
        return Failure{Say::tr("--timeout takes seconds, from %1 to %2, not “%3”.")
                           .arg(kSecondsAtLeast)
                           .arg(kSecondsAtMost)
                           .arg(text)};
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

Value<std::shared_ptr<const probe::Catalogue>> catalogueFrom(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Failure{Say::tr("The catalogue %1 cannot be read: %2.").arg(file, source.errorString())};
    auto catalogue = probe::Catalogue::parse(readAtMost(source, kCatalogueAtMost));
    if (!catalogue)
        return Failure{complaintOf(catalogue.error(), file)};
    return std::make_shared<const probe::Catalogue>(*std::move(catalogue));
}

std::optional<QString> setProbes(check::Order &order, const QString &text)
{
    order.probes.clear();
    if (text == u"classic" || text == u"all") {
        order.tier = text == u"all" ? kAllTiers : kClassicTier;
        return std::nullopt;
    }
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts)) {
        const QString id = one.trimmed();
        if (!order.catalogue->find(id.section(u'/', 0, 0)))
            return Say::tr(
                       "--probes: there is no probe “%1”. “postern probes” lists them; classic and all stand for many.")
                .arg(id);
        order.probes += id;
    }
    if (order.probes.isEmpty())
        return Say::tr("--probes takes classic, all, or ids such as R1,R13.");
    return std::nullopt;
}

Value<QString> languageFrom(const QString &text)
{
    QStringList known;
    for (const auto &[code, name] : ui::kLanguages)
        known += code;
    if (known.contains(text))
        return text;
    return Failure{Say::tr("--language takes one of %1, not “%2”.").arg(known.join(u", "_s), text)};
}

} // namespace postern::app
