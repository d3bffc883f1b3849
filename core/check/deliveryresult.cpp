// SPDX-License-Identifier: Apache-2.0
#include "core/check/deliveryresult.h"

#include "core/smtp/bytes.h"
#include "core/verdict/receivedtrace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

QJsonValue timeValue(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray traceArray(const QByteArray &source)
{
    QJsonArray trace;
    for (const verdict::Hop &hop : verdict::receivedTraceOf(source).hops)
        trace.append(QJsonObject{
            {u"from"_s, hop.hello.isEmpty() ? hop.reverseName : hop.hello},
            {u"address"_s, hop.fromAddress ? QJsonValue(hop.fromAddress->toString()) : QJsonValue()},
            {u"by"_s, hop.by.isEmpty() && hop.byAddress ? hop.byAddress->toString() : hop.by},
            {u"with"_s, hop.with},
            {u"at"_s, timeValue(hop.at)},
            {u"delay"_s, hop.delay ? QJsonValue(static_cast<qint64>(hop.delay->count())) : QJsonValue()},
        });
    return trace;
}

QString replyText(const smtp::Reply &reply)
{
    return smtp::escaped((QByteArray::number(reply.code()) + ' ' + reply.lines().join(' ')).trimmed());
}

} // namespace

QJsonObject deliveryResult(const Record &record, const verdict::Verdict &verdict)
{
    const verdict::DeliveryEvidence &delivery = *record.evidence.delivery;
    QJsonArray messages;
    for (std::size_t i = 0; i < std::min(delivery.sent.size(), verdict.fates.size()); ++i) {
        const verdict::SentMessage &sent = delivery.sent[i];
        const verdict::Fate &fate = verdict.fates[i];
        const bool isSeen = fate.arrival && *fate.arrival < delivery.arrivals.size();
        const QString id = record.evidence.endpoints[sent.endpoint].envelopes[sent.envelope].id;
        messages.append(QJsonObject{
            {u"endpoint"_s, static_cast<qint64>(sent.endpoint)},
            {u"probe"_s, smtp::escaped(id.toUtf8())},
            {u"token"_s, smtp::escaped(sent.token)},
            {u"messageId"_s, smtp::escaped(sent.messageId)},
            {u"at"_s, timeValue(sent.at)},
            {u"fate"_s, toString(fate.kind)},
            {u"reply"_s, fate.reply ? QJsonValue(replyText(*fate.reply)) : QJsonValue()},
            {u"seenAt"_s, isSeen ? timeValue(delivery.arrivals[*fate.arrival].seenAt) : QJsonValue()},
            {u"trace"_s, isSeen ? traceArray(delivery.arrivals[*fate.arrival].source) : QJsonArray()},
        });
    }
    return {
        {u"watched"_s, smtp::escaped(delivery.watched.toUtf8())},
        {u"ownAddress"_s, toString(delivery.ownAddress.how)},
        {u"end"_s, toString(delivery.end)},
        {u"trouble"_s, toString(delivery.trouble)},
        {u"watchedFrom"_s, timeValue(delivery.watchedFrom)},
        {u"watchedUntil"_s, timeValue(delivery.watchedUntil)},
        {u"messages"_s, messages},
    };
}

} // namespace postern::check
