// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/fate.h"

#include "core/verdict/bounce.h"
#include "core/verdict/mailsource.h"
#include "core/verdict/outcome.h"
#include "core/verdict/receivedtrace.h"
#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using Kind = Fate::Kind;

constexpr int kSecurityOrPolicy = 7;      // RFC 3463, 3.8
constexpr qsizetype kNoticeAtMost = 1000; // octets: a reason stands in the first lines

// clang-format off
constexpr Word<Kind> kKinds[] = {
    {Kind::Refused,          "refused"_L1},
    {Kind::NoAnswer,         "no-answer"_L1},
    {Kind::Awaited,          "awaited"_L1},
    {Kind::NotArrived,       "not-arrived"_L1},
    {Kind::Delivered,        "delivered"_L1},
    {Kind::Arrived,          "arrived"_L1},
    {Kind::Bounced,          "bounced"_L1},
    {Kind::TriedToDeliver,   "tried-to-deliver"_L1},
    {Kind::BouncedOtherwise, "bounced-otherwise"_L1},
};
// clang-format on

// How much a fate says: of several things that were seen of one message the one that says most counts.
int weightOf(Kind kind)
{
    switch (kind) {
    case Kind::Delivered:
        return 5;
    case Kind::Arrived:
        return 4;
    case Kind::TriedToDeliver:
        return 3;
    case Kind::Bounced:
        return 2;
    case Kind::BouncedOtherwise:
        return 1;
    default:
        return 0;
    }
}

bool isSameName(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

// The server that a message was given to, as a trace may know it.
class Tested
{
public:
    Tested(const SentMessage &message, const Evidence &evidence)
        : m_endpoint(evidence.endpoints[message.endpoint].endpoint)
        , m_ourName(QString::fromLatin1(evidence.setting.hello))
    {
        const smtp::ConnectionLog &log = evidence.endpoints[message.endpoint].connections[message.connection];
        m_ours = log.ourAddress;
        const smtp::Conversation conversation = smtp::readConversation(log.transcript);
        m_names = namesOf(message, evidence.endpoints[message.endpoint]);
        if (const smtp::Exchange *end = conversation.last(smtp::Verb::Message))
            m_reply = end->reply;
    }

    const std::optional<smtp::Reply> &reply() const { return m_reply; }

    bool isCalled(const QString &name) const
    {
        return std::any_of(m_names.begin(), m_names.end(),
                           [&name](const QString &one) { return isSameName(one, name); })
            || QHostAddress(name) == m_endpoint.address;
    }

    // It wrote this line, or is named in it as the one who handed the message over.
    bool wrote(const Hop &hop) const
    {
        // Nobody else ever heard this name from us, nor this token.
        const bool isFromUs = isSameName(m_ourName, hop.hello) || (hop.fromAddress && hop.fromAddress == m_ours);
        return isCalled(hop.by) || hop.byAddress == m_endpoint.address || isFromUs;
    }
    bool handedOver(const Hop &hop) const
    {
        return hop.fromAddress == m_endpoint.address || isCalled(hop.reverseName) || isCalled(hop.hello);
    }
    bool isAt(const QHostAddress &address) const { return !address.isNull() && address.isEqual(m_endpoint.address); }

private:
    const smtp::Endpoint &m_endpoint;
    QString m_ourName;
    QHostAddress m_ours;
    QStringList m_names;
    std::optional<smtp::Reply> m_reply;
};

// The message itself was seen.
Fate fateOf(const Arrival &arrival, const Tested &server)
{
    Fate fate{Kind::Arrived};
    for (const Hop &hop : receivedTraceOf(arrival.source).hops) {
        if (server.wrote(hop) && fate.seen.isNull() && hop.fromAddress)
            fate.seen = *hop.fromAddress;
        if (server.wrote(hop) || server.handedOver(hop))
            fate.kind = Kind::Delivered;
    }
    if (server.isAt(arrival.handedOverBy))
        fate.kind = Kind::Delivered;
    return fate;
}

// The refusal that a report tells of, as a reply: in the server's words, or made of its status.
std::optional<smtp::Reply> replyIn(const BouncedRecipient &one)
{
    const QByteArray said = one.diagnostic.simplified().toLatin1();
    if (const auto reply = smtp::Reply::parse(said + "\r\n"); reply && reply->isPermanent())
        return reply;
    return smtp::Reply::parse(QByteArray("550 " + one.status.toLatin1() + ' ' + said).simplified() + "\r\n");
}

// Exim's report has no reason of its own where a router failed: that stands in the notice to people before it.
std::optional<smtp::Reply> replyInNotice(const QByteArray &source)
{
    for (const MailPart &part : partsOf(readMail(source))) {
        if (part.type == "text/plain")
            return smtp::Reply::parse("550 " + part.content.simplified().left(kNoticeAtMost) + "\r\n");
    }
    return std::nullopt;
}

bool isUnclear(const Fate &fate)
{
    return !fate.reply || fate.reading.category == Category::RefusedUnclear;
}

// The report that a message will not arrive, or not yet.
Fate fateOf(const Bounce &bounce, const QByteArray &source, const Tested &server, const RuleBook &rules)
{
    Fate fate{Kind::Awaited};
    for (const BouncedRecipient &one : bounce.recipients) {
        if (one.action == BounceAction::Delayed || one.action == BounceAction::Unknown)
            continue;
        const bool isElsewhere = (!one.remoteServer.isEmpty() && !server.isCalled(one.remoteServer))
            || (!bounce.reportingServer.isEmpty() && !server.isCalled(bounce.reportingServer));
        fate.reply = replyIn(one);
        if (isElsewhere || one.action != BounceAction::Failed) {
            fate.kind = Kind::TriedToDeliver;
            return fate;
        }
        fate.kind = Kind::BouncedOtherwise;
        const Context outside{smtp::Verb::Rcpt, true, true, {}};
        if (fate.reply)
            fate.reading = rules.read(outside, *fate.reply);
        const auto notice = isUnclear(fate) ? replyInNotice(source) : std::nullopt;
        if (notice && rules.read(outside, *notice).category == Category::RelayDenied) {
            fate.reading = rules.read(outside, *notice);
            fate.reply = notice;
        }
        if (!fate.reply)
            continue;
        const auto enhanced = fate.reply->enhanced();
        const bool isPolicy =
            enhanced && enhanced->subject == kSecurityOrPolicy && fate.reading.category == Category::RefusedUnclear;
        if (isPolicy || fate.reading.category == Category::RelayDenied
            || fate.reading.category == Category::AuthRequired || fate.reading.category == Category::UserUnknown) {
            fate.reading.category = Category::RelayDenied; // an outside mailbox is no matter of its own users
            fate.kind = Kind::Bounced;
        }
    }
    return fate;
}

// Without anything that was seen.
Kind unseen(const std::optional<smtp::Reply> &reply, WatchEnd end)
{
    if (reply && !reply->isPositive())
        return Kind::Refused;
    if (end == WatchEnd::GaveUp || end == WatchEnd::Settled)
        return Kind::NotArrived;
    return reply ? Kind::Awaited : Kind::NoAnswer;
}

Fate fateOf(const SentMessage &message, const Evidence &evidence, const RuleBook &rules)
{
    if (message.endpoint >= evidence.endpoints.size()
        || message.connection >= evidence.endpoints[message.endpoint].connections.size())
        return {Kind::NoAnswer};
    const Tested server(message, evidence);
    const auto &arrivals = evidence.delivery->arrivals;
    Fate fate{unseen(server.reply(), evidence.delivery->end)};
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        if (!tokenIn(arrivals[i].source, {message.token}))
            continue;
        const auto bounce = bounceOf(arrivals[i].source);
        Fate seen = bounce ? fateOf(*bounce, arrivals[i].source, server, rules) : fateOf(arrivals[i], server);
        if (weightOf(seen.kind) <= weightOf(fate.kind))
            continue;
        seen.arrival = i;
        fate = std::move(seen);
    }
    return fate;
}

} // namespace

QString toString(Fate::Kind kind)
{
    return wordFor(kKinds, kind);
}

bool isFinal(Fate::Kind kind)
{
    return kind != Kind::NoAnswer && kind != Kind::Awaited && kind != Kind::NotArrived;
}

QStringList namesOf(const SentMessage &message, const EndpointEvidence &endpoint)
{
    QStringList names;
    if (!endpoint.endpoint.host.isEmpty())
        names += endpoint.endpoint.host;
    if (message.connection >= endpoint.connections.size())
        return names;
    const smtp::Conversation conversation = smtp::readConversation(endpoint.connections[message.connection].transcript);
    for (const smtp::Verb verb : {smtp::Verb::Greeting, smtp::Verb::Hello}) {
        const smtp::Exchange *one = conversation.last(verb);
        if (!one || !one->reply || !one->reply->isPositive())
            continue;
        const QString name = QString::fromLatin1(one->reply->lines().first().trimmed().split(' ').first());
        if (name.contains(u'.'))
            names += name;
    }
    return names;
}

std::vector<Fate> fatesOf(const Evidence &evidence, const RuleBook &rules)
{
    std::vector<Fate> fates;
    if (!evidence.delivery)
        return fates;
    for (const SentMessage &message : evidence.delivery->sent)
        fates.push_back(fateOf(message, evidence, rules));
    return fates;
}

} // namespace postern::verdict
