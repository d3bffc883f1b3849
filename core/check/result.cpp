// SPDX-License-Identifier: Apache-2.0
#include "core/check/result.h"

#include "core/check/deliveryresult.h"
#include "core/check/orderedjson.h"
#include "core/check/reproduction.h"
#include "core/smtp/bytes.h"
#include "core/smtp/capabilities.h"
#include "core/verdict/findings.h"
#include "core/verdict/remedies.h"
#include "core/verdict/software.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using verdict::EndpointEvidence;
using verdict::EndpointVerdict;

// Text that is no byte of the server, but stands in a record that anybody may have written: shown as it is, unless it
// holds what must never be shown.
QString plain(const QString &text)
{
    const QString shown = smtp::escaped(text.toUtf8());
    return shown == QString(text).replace(u'\\', u"\\\\"_s) ? text : shown;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(plain(text));
}

QJsonArray textsOf(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &one : texts)
        array.append(plain(one));
    return array;
}

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue addressValue(const QHostAddress &address)
{
    return address.isNull() ? QJsonValue() : QJsonValue(address.toString());
}

QJsonValue proofValue(const std::optional<verdict::Proof> &proof)
{
    return proof ? QJsonValue(verdict::toString(*proof)) : QJsonValue();
}

QJsonObject replyObject(const smtp::Reply &reply)
{
    const auto enhanced = reply.enhanced();
    return {
        {u"code"_s, reply.code()},
        {u"enhanced"_s, enhanced ? QJsonValue(QString::fromLatin1(enhanced->toByteArray())) : QJsonValue()},
        {u"text"_s, smtp::escaped(reply.text())},
    };
}

QJsonArray reasonsArray(const std::vector<verdict::Because> &reasons, const EndpointEvidence *evidence)
{
    QJsonArray array;
    for (const verdict::Because &one : reasons) {
        const bool isAboutProbe = one.envelope && evidence;
        array.append(QJsonObject{
            {u"reason"_s, verdict::toString(one.reason)},
            {u"probe"_s, isAboutProbe ? QJsonValue(plain(evidence->envelopes[*one.envelope].id)) : QJsonValue()},
        });
    }
    return array;
}

QJsonObject doorObject(const EndpointEvidence &evidence, std::size_t endpoint, const verdict::Door &door)
{
    const probe::Envelope &envelope = evidence.envelopes[door.envelope];
    return {
        {u"endpoint"_s, static_cast<qint64>(endpoint)},
        {u"probe"_s, plain(envelope.id)},
        {u"title"_s, plain(envelope.title)},
        {u"hello"_s, envelope.hello ? QJsonValue(smtp::escaped(envelope.hello->bytes())) : QJsonValue()},
        {u"mailFrom"_s, smtp::escaped(envelope.mailFrom.bytes())},
        {u"rcptTo"_s, smtp::escaped(envelope.rcptTo().bytes())},
        {u"proof"_s, verdict::toString(door.proof)},
    };
}

QJsonObject verdictObject(const Record &record, const verdict::Verdict &verdict)
{
    const EndpointEvidence *deciding = verdict.deciding ? &record.evidence.endpoints[*verdict.deciding] : nullptr;
    QJsonArray doors;
    for (std::size_t e = 0; e < verdict.endpoints.size(); ++e) {
        for (const verdict::Door &door : verdict.endpoints[e].doors)
            doors.append(doorObject(record.evidence.endpoints[e], e, door));
    }
    return {
        {u"state"_s, verdict::toString(verdict.state)},
        {u"proof"_s, proofValue(verdict.proof)},
        {u"exitStatus"_s, verdict::exitStatus(verdict.state)},
        {u"endpoint"_s, verdict.deciding ? QJsonValue(static_cast<qint64>(*verdict.deciding)) : QJsonValue()},
        {u"reasons"_s, reasonsArray(verdict.reasons, deciding)},
        {u"doors"_s, doors},
    };
}

QJsonValue tlsValue(const EndpointEvidence &evidence)
{
    for (const smtp::ConnectionLog &log : evidence.connections) {
        if (!log.tls)
            continue;
        return QJsonObject{
            {u"protocol"_s, plain(log.tls->protocol)},
            {u"cipher"_s, plain(log.tls->cipher)},
            {u"subject"_s, plain(log.tls->subject)},
            {u"issuer"_s, plain(log.tls->issuer)},
            {u"validUntil"_s, timeValue(log.tls->validUntil)},
            {u"matchesHost"_s, log.tls->matchesHost},
            {u"trusted"_s, log.tls->isTrusted},
            {u"expired"_s, log.tls->hasExpired},
            {u"sha256"_s, plain(log.tls->sha256)},
        };
    }
    return {};
}

QJsonArray capabilitiesArray(const EndpointVerdict &verdict)
{
    QJsonArray keywords;
    for (const smtp::Conversation &conversation : verdict.conversations) {
        const smtp::Exchange *hello = conversation.last(smtp::Verb::Hello);
        if (!hello || !hello->reply || !hello->reply->isPositive())
            continue;
        for (const QByteArray &one : smtp::Capabilities(*hello->reply).keywords())
            keywords.append(smtp::escaped(one));
        return keywords;
    }
    return keywords;
}

QJsonValue loginValue(const EndpointEvidence &evidence, const EndpointVerdict &verdict)
{
    if (!verdict.login || !evidence.login)
        return {};
    const verdict::LoginResult &login = *verdict.login;
    return QJsonObject{
        {u"state"_s, verdict::toString(login.state)},
        {u"mechanism"_s, orNull(QString::fromLatin1(login.mechanism))},
        {u"mailFrom"_s, smtp::escaped(evidence.login->sender.bytes())},
        {u"rcptTo"_s, smtp::escaped(evidence.login->recipient.bytes())},
        {u"reply"_s, login.reply ? QJsonValue(replyObject(*login.reply)) : QJsonValue()},
    };
}

QJsonArray hintsArray(const std::vector<verdict::Hint> &hints)
{
    QJsonArray array;
    for (const verdict::Hint &one : hints)
        array.append(QJsonObject{{u"server"_s, one.server},
                                 {u"sign"_s, one.sign},
                                 {u"weight"_s, verdict::toString(one.weight)},
                                 {u"line"_s, smtp::escaped(one.line)}});
    return array;
}

QJsonObject softwareObject(const EndpointVerdict &verdict)
{
    const auto software = verdict::softwareOf(verdict.conversations, verdict::ServerBook::builtIn());
    return {
        {u"id"_s, orNull(software.id)},
        {u"name"_s, orNull(software.name)},
        {u"version"_s, orNull(software.version)},
        {u"sureness"_s, verdict::toString(software.sureness)},
        {u"because"_s, hintsArray(software.because)},
        {u"against"_s, hintsArray(software.against)},
    };
}

QJsonObject endpointObject(const EndpointEvidence &evidence, const EndpointVerdict &verdict)
{
    const auto &vantage = verdict.vantage;
    return {
        {u"host"_s, orNull(evidence.endpoint.host)},
        {u"address"_s, addressValue(evidence.endpoint.address)},
        {u"port"_s, evidence.endpoint.port},
        {u"security"_s, smtp::toString(evidence.endpoint.security)},
        {u"verdict"_s,
         QJsonObject{{u"state"_s, verdict::toString(verdict.state)},
                     {u"proof"_s, proofValue(verdict.proof)},
                     {u"reasons"_s, reasonsArray(verdict.reasons, &evidence)}}},
        {u"supersededByTls"_s, verdict.isSuperseded},
        {u"connections"_s, static_cast<qint64>(evidence.connections.size())},
        {u"capabilities"_s, capabilitiesArray(verdict)},
        {u"software"_s, softwareObject(verdict)},
        {u"tls"_s, tlsValue(evidence)},
        {u"login"_s, loginValue(evidence, verdict)},
        {u"vantage"_s,
         QJsonObject{{u"inside"_s, vantage.isInside},
                     {u"basis"_s, verdict::toString(vantage.basis)},
                     {u"ours"_s, addressValue(vantage.ours)},
                     {u"seen"_s, vantage.seen ? addressValue(*vantage.seen) : QJsonValue()},
                     {u"translated"_s, vantage.isTranslated}}},
    };
}

QJsonValue reproductionValue(const std::optional<Reproduction> &reproduction)
{
    if (!reproduction)
        return {};
    QJsonArray lines;
    for (const QByteArray &line : reproduction->lines)
        lines.append(smtp::escaped(line));
    // The commands are printable ASCII and quoted for the shell: nothing is left to be escaped.
    const QString swaks = QString::fromLatin1(reproduction->swaks);
    return QJsonObject{
        {u"swaks"_s, swaks.isEmpty() ? QJsonValue() : QJsonValue(swaks)},
        {u"obstacle"_s, orNull(toString(reproduction->obstacle))},
        {u"open"_s, QString::fromLatin1(reproduction->opener)},
        {u"lines"_s, lines},
        {u"hangUp"_s, reproduction->hangsUp},
        {u"wasProxied"_s, reproduction->wasProxied},
    };
}

QJsonObject probeObject(const Record &record, const verdict::Verdict &verdict, std::size_t endpoint, std::size_t index)
{
    const probe::Envelope &envelope = record.evidence.endpoints[endpoint].envelopes[index];
    const verdict::Outcome &outcome = verdict.endpoints[endpoint].outcomes[index];
    const verdict::Answer *answer = outcome.deciding();
    return {
        {u"id"_s, plain(envelope.id)},
        {u"kind"_s, probe::toString(envelope.kind)},
        {u"tier"_s, envelope.tier},
        {u"title"_s, plain(envelope.title)},
        {u"endpoint"_s, static_cast<qint64>(endpoint)},
        {u"hello"_s, envelope.hello ? QJsonValue(smtp::escaped(envelope.hello->bytes())) : QJsonValue()},
        {u"mailFrom"_s, smtp::escaped(envelope.mailFrom.bytes())},
        {u"rcptTo"_s, smtp::escaped(envelope.rcptTo().bytes())},
        {u"reply"_s, answer ? QJsonValue(replyObject(answer->reply)) : QJsonValue()},
        {u"reading"_s,
         answer ? QJsonValue(QJsonObject{{u"category"_s, verdict::toString(answer->reading.category)},
                                         {u"rule"_s, plain(answer->reading.rule)}})
                : QJsonValue()},
        {u"stage"_s, answer ? QJsonValue(verdict::toString(answer->stage)) : QJsonValue()},
        {u"silence"_s, orNull(verdict::toString(outcome.silence))},
        {u"reproduce"_s, reproductionValue(reproductionOf(record, verdict, endpoint, index))},
    };
}

QJsonObject vantageObject(const Record &record, const verdict::Verdict &verdict)
{
    const auto &setting = record.evidence.setting;
    const EndpointVerdict *deciding = verdict.deciding ? &verdict.endpoints[*verdict.deciding] : nullptr;
    return {
        {u"said"_s, verdict::toString(setting.claim)},
        {u"inside"_s, deciding ? QJsonValue(deciding->vantage.isInside) : QJsonValue()},
        {u"hello"_s, smtp::escaped(setting.hello)},
    };
}

QJsonArray remediesArray(const Record &record, const verdict::Verdict &verdict)
{
    QJsonArray array;
    for (const auto *one : verdict::remediesFor(record.evidence, verdict, verdict::RemedyBook::builtIn()))
        array.append(QJsonObject{
            {u"id"_s, one->id},
            {u"server"_s, orNull(one->server)},
            {u"title"_s, one->title},
            {u"say"_s, QJsonArray::fromStringList(one->sentences)},
            {u"place"_s, one->place.isEmpty() ? QJsonValue() : QJsonValue(one->place)},
            {u"rule"_s, one->rule.isEmpty() ? QJsonValue() : QJsonValue(one->rule)},
            {u"then"_s, one->then.isEmpty() ? QJsonValue() : QJsonValue(one->then)},
            {u"source"_s, one->source},
            {u"url"_s, one->url.isEmpty() ? QJsonValue() : QJsonValue(one->url)},
        });
    return array;
}

QString whyNoService(const EndpointVerdict &verdict)
{
    for (const verdict::Reason one : {verdict::Reason::Port25Blocked, verdict::Reason::NoRouteV6}) {
        if (verdict.has(one))
            return verdict::toString(one);
    }
    return u"no-service"_s;
}

QJsonArray notCoveredArray(const Record &record, const verdict::Verdict &verdict)
{
    QJsonArray array;
    for (const verdict::NotDialled &one : record.evidence.notDialled)
        array.append(QJsonObject{{u"what"_s, plain(one.what)}, {u"why"_s, verdict::toString(one.gap)}});
    for (std::size_t e = 0; e < verdict.endpoints.size(); ++e) {
        const EndpointEvidence &evidence = record.evidence.endpoints[e];
        const QString name = evidence.endpoint.toString();
        if (verdict.endpoints[e].state == verdict::State::NoService)
            array.append(QJsonObject{{u"what"_s, name}, {u"why"_s, whyNoService(verdict.endpoints[e])}});
        for (const std::size_t i : verdict.endpoints[e].undecided)
            array.append(QJsonObject{{u"what"_s, plain(name + u' ' + evidence.envelopes[i].id)},
                                     {u"why"_s, u"no-usable-answer"_s}});
        for (const verdict::LeftOut &one : evidence.leftOut)
            array.append(QJsonObject{{u"what"_s, plain(name + u' ' + one.probe)},
                                     {u"why"_s, plain(u"unknown "_s + one.missing)}});
    }
    return array;
}

} // namespace

QByteArray resultText(const Record &record, const verdict::Verdict &verdict)
{
    QJsonArray endpoints;
    QJsonArray probes;
    for (std::size_t e = 0; e < verdict.endpoints.size(); ++e) {
        const EndpointEvidence &evidence = record.evidence.endpoints[e];
        endpoints.append(endpointObject(evidence, verdict.endpoints[e]));
        for (std::size_t i = 0; i < evidence.envelopes.size(); ++i)
            probes.append(probeObject(record, verdict, e, i));
    }
    QJsonArray findings;
    for (const verdict::Finding &one : verdict::findingsOf(record.evidence, verdict))
        findings.append(QJsonObject{
            {u"id"_s, verdict::toString(one.kind)},
            {u"endpoint"_s, one.endpoint ? QJsonValue(static_cast<qint64>(*one.endpoint)) : QJsonValue()},
            {u"detail"_s, orNull(one.detail)},
            {u"more"_s, textsOf(one.more)},
        });
    std::vector<std::pair<QString, QJsonValue>> members{
        {u"schema"_s, QLatin1StringView(kResultSchema)},
        {u"program"_s, plain(record.program)},
        {u"target"_s, plain(record.target)},
        {u"permission"_s, toString(record.permission)},
        {u"startedAt"_s, timeValue(record.startedAt)},
        {u"finishedAt"_s, timeValue(record.finishedAt)},
        {u"cancelled"_s, record.wasCancelled},
        {u"verdict"_s, verdictObject(record, verdict)},
        {u"endpoints"_s, endpoints},
        {u"probes"_s, probes},
        {u"findings"_s, findings},
        {u"remedies"_s, remediesArray(record, verdict)},
        {u"vantage"_s, vantageObject(record, verdict)},
        {u"notCovered"_s, notCoveredArray(record, verdict)},
    };
    if (record.evidence.delivery)
        members.push_back({u"delivery"_s, deliveryResult(record, verdict)});
    return orderedJson(members);
}

} // namespace postern::check
