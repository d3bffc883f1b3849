// SPDX-License-Identifier: Apache-2.0
#include "core/explain/hop.h"

#include "core/explain/tongue.h"
#include "core/verdict/fate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;

struct Way
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Way)

public:
    static QString duration(qint64 seconds)
    {
        if (seconds < kMinute)
            return tr("%1 s").arg(seconds);
        if (seconds < kHour)
            return tr("%1 min %2 s").arg(seconds / kMinute).arg(seconds % kMinute);
        return tr("%1 h %2 min").arg(seconds / kHour).arg(seconds % kHour / kMinute);
    }

    static QString delay(const verdict::Hop &hop)
    {
        if (!hop.delay)
            return {};
        const qint64 seconds = hop.delay->count();
        return seconds < 0 ? tr("its clock is behind by %1 or more").arg(duration(-seconds))
                           : tr("%1 later").arg(duration(seconds));
    }

    static QString writer(const verdict::Hop &hop, bool isTested)
    {
        QString by = hop.by;
        if (by.isEmpty())
            by = hop.byAddress ? u'[' + hop.byAddress->toString() + u']' : tr("A server that does not name itself");
        return isTested ? tr("%1 (the server that was checked)").arg(by) : by;
    }

    static QString sentence(const verdict::Hop &hop, bool isTested)
    {
        const QString by = writer(hop, isTested);
        if (!hop.isHandover())
            return tr("%1 had it by itself.").arg(by);
        if (hop.isReverseNameDoubtful)
            return tr("%1 took it from %2, whose name may be false.").arg(by, clientOf(hop));
        return tr("%1 took it from %2.").arg(by, clientOf(hop));
    }

    static QString details(const verdict::Hop &hop)
    {
        QStringList parts;
        if (!hop.with.isEmpty())
            parts += hop.with;
        if (hop.isEncrypted)
            parts += tr("encrypted");
        if (!hop.id.isEmpty())
            parts += tr("id %1").arg(hop.id);
        if (hop.at.isValid())
            parts += tr("%1 UTC").arg(shortMoment(hop.at));
        return enumerated(parts);
    }
};

} // namespace

std::vector<ShownHop> hopsOf(const verdict::ReceivedTrace &trace, const verdict::SentMessage &sent,
                             const verdict::EndpointEvidence &endpoint)
{
    const QStringList names = verdict::namesOf(sent, endpoint);
    std::vector<ShownHop> hops;
    for (const verdict::Hop &hop : trace.hops) {
        const bool isTested = hop.byAddress == endpoint.endpoint.address || names.contains(hop.by, Qt::CaseInsensitive);
        hops.push_back({Way::sentence(hop, isTested), Way::details(hop), Way::delay(hop), hop.contradictsPrevious(),
                        isTested, hop.text});
    }
    return hops;
}

QString lineOf(const ShownHop &hop)
{
    QStringList parts{hop.details, hop.delay};
    parts.removeAll(QString());
    return followed(hop.sentence, enumerated(parts));
}

QString clientOf(const verdict::Hop &hop)
{
    const QString name = hop.hello.isEmpty() ? hop.reverseName : hop.hello;
    const QString address = hop.fromAddress ? u'[' + hop.fromAddress->toString() + u']' : QString();
    return (name == address ? address : name + u' ' + address).trimmed();
}

QString inWords(std::chrono::seconds duration)
{
    return Way::duration(duration.count());
}

} // namespace postern::explain
