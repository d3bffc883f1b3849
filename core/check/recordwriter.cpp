// SPDX-License-Identifier: Apache-2.0
#include "core/check/recordfile.h"

#include "core/check/deliveryrecord.h"
#include "core/check/orderedjson.h"
#include "core/check/recordwords.h"
#include "core/smtp/bytes.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

QString text(const QByteArray &bytes)
{
    return smtp::escaped(bytes);
}

// Also what is text already is escaped: a certificate may name whom it likes.
QString text(const QString &plain)
{
    return smtp::escaped(plain.toUtf8());
}

QString text(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString text(const QHostAddress &address)
{
    return address.isNull() ? QString() : address.toString();
}

QString text(const std::optional<smtp::MailAddress> &address)
{
    return address ? QString::fromLatin1(address->toByteArray()) : QString();
}

QJsonArray textsOf(const QStringList &list)
{
    QJsonArray array;
    for (const QString &one : list)
        array.append(text(one));
    return array;
}

// List of anything, by a function that writes one.
template <typename List, typename Write> QJsonArray listOf(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(write(one));
    return array;
}

QJsonArray addressesOf(const std::vector<QHostAddress> &list)
{
    QJsonArray array;
    for (const QHostAddress &one : list)
        array.append(text(one));
    return array;
}

QJsonObject hostObject(const verdict::NamedHost &host)
{
    return {
        {u"name"_s, text(host.name)},
        {u"lookup"_s, toString(host.lookup)},
        {u"addresses"_s, addressesOf(host.addresses)},
    };
}

QJsonObject exchangerObject(const verdict::ExchangerLookup &one)
{
    return {
        {u"domain"_s, text(one.domain)},
        {u"lookup"_s, toString(one.lookup)},
        {u"hosts"_s, listOf(one.hosts, hostObject)},
    };
}

QJsonObject dnsObject(const verdict::DnsFacts &dns)
{
    const auto reverse = [](const verdict::ReverseLookup &one) {
        return QJsonObject{{u"address"_s, text(one.address)},
                           {u"lookup"_s, toString(one.lookup)},
                           {u"names"_s, listOf(one.names, hostObject)}};
    };
    const auto listed = [](const verdict::ListLookup &one) {
        return QJsonObject{{u"zone"_s, text(one.zone)},
                           {u"address"_s, text(one.address)},
                           {u"lookup"_s, toString(one.lookup)},
                           {u"answers"_s, addressesOf(one.answers)},
                           {u"reasons"_s, textsOf(one.reasons)}};
    };
    return {{u"reverse"_s, listOf(dns.reverse, reverse)}, {u"lists"_s, listOf(dns.lists, listed)}};
}

QJsonObject settingObject(const verdict::Setting &setting)
{
    return {
        {u"hostedDomain"_s, setting.hostedDomain ? setting.hostedDomain->toString() : QString()},
        {u"hostedDomainIsGuess"_s, setting.hostedDomainIsGuess},
        {u"localUser"_s, text(setting.localUser)},
        {u"sender"_s, text(setting.sender)},
        {u"recipient"_s, text(setting.recipient)},
        {u"secondRecipient"_s, text(setting.secondRecipient)},
        {u"recipientIsStandIn"_s, setting.recipientIsStandIn},
        {u"hello"_s, text(setting.hello)},
        {u"depth"_s, toString(setting.depth)},
        {u"vantage"_s, toString(setting.claim)},
        {u"ownNetworks"_s, textsOf(setting.ownNetworks)},
        {u"exchangers"_s, listOf(setting.exchangers, exchangerObject)},
    };
}

QJsonObject recipientObject(const smtp::Offer::Recipient &recipient)
{
    return {{u"path"_s, text(recipient.path.bytes())}, {u"parameters"_s, text(recipient.parameters.bytes())}};
}

QJsonObject envelopeObject(const probe::Envelope &envelope)
{
    return {
        {u"id"_s, text(envelope.id)},
        {u"kind"_s, toString(envelope.kind)},
        {u"tier"_s, envelope.tier},
        {u"title"_s, text(envelope.title)},
        {u"mailFrom"_s, text(envelope.mailFrom.bytes())},
        {u"mailParameters"_s, text(envelope.mailParameters.bytes())},
        {u"recipients"_s, listOf(envelope.recipients, recipientObject)},
        {u"decisive"_s, static_cast<qint64>(envelope.decisive)},
        {u"isPlain"_s, envelope.isPlain},
        {u"mayAskData"_s, envelope.mayAskData},
        {u"localControls"_s, textsOf(envelope.localControls)},
        {u"hello"_s, envelope.hello ? text(envelope.hello->bytes()) : QString()},
        {u"aim"_s, text(envelope.aim)},
    };
}

QJsonObject entryObject(const smtp::TranscriptEntry &entry)
{
    QJsonObject object{
        {u"at"_s, static_cast<qint64>(entry.at.count())},
        {wordOf(entry.kind), text(entry.bytes)},
    };
    if (entry.envelope != smtp::kNoEnvelope)
        object.insert(u"envelope"_s, entry.envelope);
    return object;
}

QJsonObject tlsObject(const smtp::TlsFacts &tls)
{
    return {
        {u"protocol"_s, text(tls.protocol)},     {u"cipher"_s, text(tls.cipher)},
        {u"isOldProtocol"_s, tls.isOldProtocol}, {u"subject"_s, text(tls.subject)},
        {u"names"_s, textsOf(tls.names)},        {u"issuer"_s, text(tls.issuer)},
        {u"validFrom"_s, text(tls.validFrom)},   {u"validUntil"_s, text(tls.validUntil)},
        {u"matchesHost"_s, tls.matchesHost},     {u"hasExpired"_s, tls.hasExpired},
        {u"isSelfSigned"_s, tls.isSelfSigned},   {u"isTrusted"_s, tls.isTrusted},
        {u"sha256"_s, text(tls.sha256)},
    };
}

QJsonObject endpointObject(const smtp::Endpoint &endpoint)
{
    return {
        {u"host"_s, text(endpoint.host)},
        {u"address"_s, text(endpoint.address)},
        {u"port"_s, endpoint.port},
        {u"security"_s, smtp::toString(endpoint.security)},
    };
}

QJsonObject connectionObject(const smtp::ConnectionLog &log, const smtp::Endpoint &endpoint)
{
    QJsonObject object{
        {u"startedAt"_s, text(log.startedAt)}, {u"ourAddress"_s, text(log.ourAddress)},
        {u"ending"_s, wordOf(log.ending)},     {u"loss"_s, wordOf(log.loss)},
        {u"detail"_s, text(log.detail)},       {u"transcript"_s, listOf(log.transcript, entryObject)},
    };
    if (log.tls)
        object.insert(u"tls"_s, tlsObject(*log.tls));
    if (log.endpoint != endpoint)
        object.insert(u"endpoint"_s, endpointObject(log.endpoint));
    return object;
}

QJsonObject loginObject(const verdict::LoginEvidence &login, const smtp::Endpoint &endpoint)
{
    QJsonObject object{
        {u"mailFrom"_s, text(login.sender.bytes())},
        {u"rcptTo"_s, text(login.recipient.bytes())},
        {u"anyChannel"_s, login.anyChannel},
        {u"hadFailed"_s, login.hadFailed},
    };
    if (login.connection)
        object.insert(u"connection"_s, connectionObject(*login.connection, endpoint));
    return object;
}

QJsonObject evidenceObject(const verdict::EndpointEvidence &evidence)
{
    const auto leftOut = [](const verdict::LeftOut &one) {
        return QJsonObject{{u"probe"_s, text(one.probe)}, {u"missing"_s, text(one.missing)}};
    };
    const auto connection = [&evidence](const smtp::ConnectionLog &log) {
        return connectionObject(log, evidence.endpoint);
    };
    QJsonObject object = endpointObject(evidence.endpoint);
    object.insert(u"envelopes"_s, listOf(evidence.envelopes, envelopeObject));
    object.insert(u"connections"_s, listOf(evidence.connections, connection));
    object.insert(u"leftOut"_s, listOf(evidence.leftOut, leftOut));
    if (evidence.login)
        object.insert(u"login"_s, loginObject(*evidence.login, evidence.endpoint));
    return object;
}

} // namespace

QByteArray recordText(const Record &record)
{
    const auto notDialled = [](const verdict::NotDialled &one) {
        return QJsonObject{{u"what"_s, text(one.what)}, {u"gap"_s, toString(one.gap)}};
    };
    std::vector<std::pair<QString, QJsonValue>> fields{
        {u"format"_s, QLatin1StringView(kRecordFormat)},
        {u"version"_s, kRecordVersion},
        {u"program"_s, text(record.program)},
        {u"target"_s, text(record.target)},
        {u"permission"_s, toString(record.permission)},
        {u"startedAt"_s, text(record.startedAt)},
        {u"finishedAt"_s, text(record.finishedAt)},
        {u"source"_s, text(record.source)},
        {u"wasCancelled"_s, record.wasCancelled},
        {u"setting"_s, settingObject(record.evidence.setting)},
        {u"endpoints"_s, listOf(record.evidence.endpoints, evidenceObject)},
        {u"notDialled"_s, listOf(record.evidence.notDialled, notDialled)},
        {u"dns"_s, dnsObject(record.evidence.dns)},
    };
    if (record.evidence.delivery)
        fields.push_back({u"delivery"_s, deliveryObject(*record.evidence.delivery)});
    return orderedJson(fields);
}

} // namespace postern::check
