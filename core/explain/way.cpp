// SPDX-License-Identifier: Apache-2.0
#include "core/explain/way.h"

#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"
#include "core/verdict/bounce.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using Kind = verdict::Fate::Kind;

constexpr qsizetype kLinesOfSource = 200;

struct Way
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Way)

public:
    static QString fate(Kind kind, bool isSeenUnderOurs, const QString &seen)
    {
        switch (kind) {
        case Kind::Delivered:
            return isSeenUnderOurs || seen.isEmpty()
                ? tr("The message came out at the far end, and its trace leads through this server. That is the proof.")
                : tr("The message came out at the far end, and its trace leads through this server, which saw us as "
                     "%1. "
                     "That is the proof.")
                      .arg(seen);
        case Kind::Arrived:
            return tr(
                "The message came out at the far end, but no line of its trace names this server: it may have gone "
                "another way.");
        case Kind::Bounced:
            return tr("The server took the message, and sent it back: it does not relay after all.");
        case Kind::TriedToDeliver:
            return tr("The message came back since the far end would not have it. The server did try to hand it on.");
        case Kind::BouncedOtherwise:
            return tr("The message came back for a reason that says nothing about relaying.");
        case Kind::Awaited:
            return tr("A report came: the message is delayed, and the server goes on trying.");
        case Kind::Refused:
        case Kind::NoAnswer:
        case Kind::NotArrived:
            break;
        }
        return {};
    }

    static QString report(const verdict::BouncedRecipient &one)
    {
        const QString what = one.status.isEmpty() ? one.diagnostic : labelled(one.status, one.diagnostic);
        switch (one.action) {
        case verdict::BounceAction::Failed:
            return tr("%1 failed, %2").arg(one.finalRecipient, what);
        case verdict::BounceAction::Delayed:
            return tr("%1 is delayed, %2").arg(one.finalRecipient, what);
        case verdict::BounceAction::Delivered:
            return tr("%1 was delivered").arg(one.finalRecipient);
        case verdict::BounceAction::Relayed:
        case verdict::BounceAction::Expanded:
            return tr("%1 was passed on").arg(one.finalRecipient);
        case verdict::BounceAction::Unknown:
            break;
        }
        return tr("%1: %2").arg(one.finalRecipient, what);
    }
};

Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::Delivered:
    case Kind::TriedToDeliver:
        return Tone::Danger;
    case Kind::Arrived:
        return Tone::Caution;
    case Kind::Bounced:
        return Tone::Safe;
    default:
        return Tone::Neutral;
    }
}

QString shownSource(const QByteArray &source)
{
    QStringList lines;
    for (QByteArray line : source.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        line.replace('\t', "        ");
        lines += smtp::escaped(line);
        if (lines.size() == kLinesOfSource)
            break;
    }
    return lines.join(u'\n');
}

// "from mail.example.org ([192.0.2.25])" and "by mx.outside.example with ESMTP".
void showHandOver(const verdict::ReceivedTrace &trace, ShownWay &way)
{
    const auto last =
        std::find_if(trace.hops.rbegin(), trace.hops.rend(), [](const verdict::Hop &hop) { return hop.isHandover(); });
    if (last == trace.hops.rend())
        return;
    way.receivedFrom = u"from "_s + clientOf(*last);
    way.receivedBy = u"by "_s + last->by + (last->with.isEmpty() ? QString() : u" with "_s + last->with);
}

} // namespace

QString wordsFor(verdict::Fate::Kind fate)
{
    return Way::fate(fate, true, {});
}

std::vector<ShownWay> waysOf(const check::Record &record, const verdict::Verdict &verdict)
{
    std::vector<ShownWay> ways;
    const auto &delivery = record.evidence.delivery;
    for (std::size_t i = 0; delivery && i < delivery->sent.size() && i < verdict.fates.size(); ++i) {
        const verdict::SentMessage &sent = delivery->sent[i];
        const verdict::Fate &fate = verdict.fates[i];
        if (!fate.arrival || *fate.arrival >= delivery->arrivals.size()
            || sent.endpoint >= record.evidence.endpoints.size())
            continue;
        const verdict::EndpointEvidence &endpoint = record.evidence.endpoints[sent.endpoint];
        const QByteArray &source = delivery->arrivals[*fate.arrival].source;
        const verdict::ReceivedTrace trace = verdict::receivedTraceOf(source);
        ShownWay way;
        way.link = {sent.endpoint, sent.envelope};
        way.endpoint = endpoint.endpoint.toString();
        if (sent.envelope < endpoint.envelopes.size())
            way.title = titleInWords(endpoint.envelopes[sent.envelope].title);
        way.tone = toneOf(fate.kind);
        way.isDelivered = fate.kind == Kind::Delivered;
        const bool isOurs = sent.connection < endpoint.connections.size()
            && endpoint.connections[sent.connection].ourAddress == fate.seen;
        way.sentence = Way::fate(fate.kind, isOurs, fate.seen.isNull() ? QString() : fate.seen.toString());
        way.hops = hopsOf(trace, sent, endpoint);
        if (const auto bounce = verdict::bounceOf(source)) {
            for (const verdict::BouncedRecipient &one : bounce->recipients)
                way.notes += Way::report(one);
        } else {
            showHandOver(trace, way);
        }
        way.after =
            std::chrono::milliseconds(std::max<qint64>(0, sent.at.msecsTo(delivery->arrivals[*fate.arrival].seenAt)));
        way.source = shownSource(source);
        ways.push_back(std::move(way));
    }
    return ways;
}

} // namespace postern::explain
