// SPDX-License-Identifier: Apache-2.0
#include "core/check/deliveryrecord.h"

#include "core/smtp/bytes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using Reason = RecordFlaw::Reason;

QString text(const QByteArray &bytes)
{
    return smtp::escaped(bytes);
}

QString text(const QString &plain)
{
    return smtp::escaped(plain.toUtf8());
}

QString text(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject messageObject(const verdict::SentMessage &message)
{
    return {
        {u"endpoint"_s, static_cast<qint64>(message.endpoint)},
        {u"envelope"_s, static_cast<qint64>(message.envelope)},
        {u"connection"_s, static_cast<qint64>(message.connection)},
        {u"token"_s, text(message.token)},
        {u"messageId"_s, text(message.messageId)},
        {u"at"_s, text(message.at)},
    };
}

QJsonObject arrivalObject(const verdict::Arrival &arrival)
{
    return {
        {u"place"_s, text(arrival.place)},
        {u"seenAt"_s, text(arrival.seenAt)},
        {u"handedOverBy"_s, arrival.handedOverBy.isNull() ? QString() : arrival.handedOverBy.toString()},
        {u"source"_s, text(arrival.source)},
    };
}

std::size_t indexOf(const JsonNode &node, std::size_t size)
{
    if (size == 0)
        node.fail(Reason::BadValue);
    return static_cast<std::size_t>(node.number(0, std::max<qint64>(static_cast<qint64>(size) - 1, 0)));
}

verdict::SentMessage messageOf(const JsonNode &node, const verdict::Evidence &evidence)
{
    verdict::SentMessage message;
    message.endpoint = indexOf(node[u"endpoint"_s], evidence.endpoints.size());
    if (message.endpoint < evidence.endpoints.size()) {
        const verdict::EndpointEvidence &at = evidence.endpoints[message.endpoint];
        message.envelope = indexOf(node[u"envelope"_s], at.envelopes.size());
        message.connection = indexOf(node[u"connection"_s], at.connections.size());
    }
    message.token = node[u"token"_s].bytes();
    if (message.token.size() != verdict::kTokenDigits)
        node[u"token"_s].fail(Reason::BadValue);
    message.messageId = node[u"messageId"_s].bytes();
    message.at = node[u"at"_s].time();
    return message;
}

} // namespace

QJsonObject deliveryObject(const verdict::DeliveryEvidence &delivery)
{
    QJsonArray sent;
    for (const verdict::SentMessage &one : delivery.sent)
        sent.append(messageObject(one));
    QJsonArray arrivals;
    for (const verdict::Arrival &one : delivery.arrivals)
        arrivals.append(arrivalObject(one));
    return {
        {u"watched"_s, text(delivery.watched)},
        {u"ownAddress"_s,
         QJsonObject{{u"how"_s, toString(delivery.ownAddress.how)},
                     {u"at"_s, text(delivery.ownAddress.at)},
                     {u"detail"_s, text(delivery.ownAddress.detail)}}},
        {u"sent"_s, sent},
        {u"arrivals"_s, arrivals},
        {u"watchedFrom"_s, text(delivery.watchedFrom)},
        {u"watchedUntil"_s, text(delivery.watchedUntil)},
        {u"end"_s, toString(delivery.end)},
        {u"trouble"_s, toString(delivery.trouble)},
        {u"detail"_s, text(delivery.detail)},
    };
}

verdict::DeliveryEvidence deliveryOf(const JsonNode &node, const verdict::Evidence &evidence)
{
    verdict::DeliveryEvidence delivery;
    delivery.watched = node[u"watched"_s].text();
    const JsonNode own = node[u"ownAddress"_s];
    delivery.ownAddress = {own[u"how"_s].parsed(verdict::OwnAddress::How::NotShown, verdict::ownAddressHowFromString),
                           own[u"at"_s].time(), own[u"detail"_s].text()};
    for (const JsonNode &one : node[u"sent"_s].list())
        delivery.sent.push_back(messageOf(one, evidence));
    for (const JsonNode &one : node[u"arrivals"_s].list())
        delivery.arrivals.push_back({one[u"source"_s].bytes(), one[u"place"_s].text(), one[u"seenAt"_s].time(),
                                     one[u"handedOverBy"_s].address()});
    if (delivery.arrivals.size() > verdict::kArrivalsAtMost)
        node[u"arrivals"_s].fail(Reason::BadValue);
    delivery.watchedFrom = node[u"watchedFrom"_s].time();
    delivery.watchedUntil = node[u"watchedUntil"_s].time();
    delivery.end = node[u"end"_s].parsed(verdict::WatchEnd::StillOpen, verdict::watchEndFromString);
    delivery.trouble = node[u"trouble"_s].parsed(verdict::WatchTrouble::None, verdict::watchTroubleFromString);
    delivery.detail = node[u"detail"_s].text();
    return delivery;
}

} // namespace postern::check
