// SPDX-License-Identifier: Apache-2.0
#include "core/check/deliveryrecord.h"
#include "core/check/jsonnode.h"
#include "core/check/recordfile.h"
#include "core/check/recordwords.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using Reason = RecordFlaw::Reason;

// More than one catalogue can hold, less than makes a reader slow.
constexpr std::size_t kEnvelopesAtMost = 10000;
constexpr int kTiersAtMost = 3;
// A machine may sleep in the middle of a connection. A year of it is no time that we wrote.
constexpr qint64 kMillisecondsAtMost = qint64(366) * 24 * 60 * 60 * 1000;

// The value that `parse` makes of it, or nothing where the text is empty.
template <typename Value> std::optional<Value> optionalOf(const JsonNode &node)
{
    const QString written = node.word();
    if (written.isEmpty())
        return std::nullopt;
    const auto value = Value::parse(written);
    if (value)
        return *value;
    node.fail(Reason::BadValue);
    return std::nullopt;
}

template <typename Path> Path pathOf(const JsonNode &node)
{
    if (const auto path = Path::parse(node.bytes()))
        return *path;
    node.fail(Reason::BadValue);
    return *Path::parse("<>");
}

smtp::Parameters parametersOf(const JsonNode &node)
{
    const auto parameters = smtp::Parameters::parse(node.bytes());
    if (!parameters)
        node.fail(Reason::BadValue);
    return parameters.value_or(smtp::Parameters());
}

std::vector<QHostAddress> addressesOf(const JsonNode &node)
{
    std::vector<QHostAddress> addresses;
    for (const JsonNode &one : node.list())
        addresses.push_back(one.address());
    return addresses;
}

verdict::Lookup lookupOf(const JsonNode &node)
{
    return node.parsed(verdict::Lookup::Failed, verdict::lookupFromString);
}

std::vector<verdict::NamedHost> hostsOf(const JsonNode &node)
{
    std::vector<verdict::NamedHost> hosts;
    for (const JsonNode &one : node.list())
        hosts.push_back({one[u"name"_s].text(), lookupOf(one[u"lookup"_s]), addressesOf(one[u"addresses"_s])});
    return hosts;
}

verdict::DnsFacts dnsOf(const JsonNode &node)
{
    verdict::DnsFacts dns;
    for (const JsonNode &one : node[u"reverse"_s].list())
        dns.reverse.push_back({one[u"address"_s].address(), lookupOf(one[u"lookup"_s]), hostsOf(one[u"names"_s])});
    for (const JsonNode &one : node[u"lists"_s].list())
        dns.lists.push_back({one[u"zone"_s].text(), one[u"address"_s].address(), lookupOf(one[u"lookup"_s]),
                             addressesOf(one[u"answers"_s]), one[u"reasons"_s].texts()});
    return dns;
}

verdict::Setting settingOf(const JsonNode &node)
{
    verdict::Setting setting;
    setting.hostedDomain = optionalOf<smtp::DomainName>(node[u"hostedDomain"_s]);
    setting.hostedDomainIsGuess = node[u"hostedDomainIsGuess"_s].flag();
    setting.localUser = optionalOf<smtp::MailAddress>(node[u"localUser"_s]);
    setting.sender = optionalOf<smtp::MailAddress>(node[u"sender"_s]);
    setting.recipient = optionalOf<smtp::MailAddress>(node[u"recipient"_s]);
    setting.secondRecipient = optionalOf<smtp::MailAddress>(node[u"secondRecipient"_s]);
    setting.recipientIsStandIn = node[u"recipientIsStandIn"_s].flag();
    setting.hello = node[u"hello"_s].bytes();
    setting.depth = node[u"depth"_s].parsed(verdict::Depth::Data, verdict::depthFromString);
    setting.claim = node[u"vantage"_s].parsed(verdict::Claim::Auto, verdict::claimFromString);
    setting.ownNetworks = node[u"ownNetworks"_s].texts();
    if (node.has(u"exchangers"_s)) { // older records have none
        for (const JsonNode &one : node[u"exchangers"_s].list())
            setting.exchangers.push_back(
                {one[u"domain"_s].text(), lookupOf(one[u"lookup"_s]), hostsOf(one[u"hosts"_s])});
    }
    return setting;
}

probe::Envelope envelopeOf(const JsonNode &node)
{
    std::vector<smtp::Offer::Recipient> recipients;
    for (const JsonNode &one : node[u"recipients"_s].list())
        recipients.push_back({pathOf<smtp::ForwardPath>(one[u"path"_s]), parametersOf(one[u"parameters"_s])});
    if (recipients.empty()) {
        node[u"recipients"_s].fail(Reason::BadValue);
        recipients.push_back({*smtp::ForwardPath::parse("<>"), {}});
    }
    const qint64 decisive = node[u"decisive"_s].number(0, static_cast<qint64>(recipients.size()) - 1);
    return {node[u"id"_s].text(),
            node[u"kind"_s].parsed(probe::Kind::Form, probe::kindFromString),
            static_cast<int>(node[u"tier"_s].number(1, kTiersAtMost)),
            node[u"title"_s].text(),
            pathOf<smtp::ReversePath>(node[u"mailFrom"_s]),
            parametersOf(node[u"mailParameters"_s]),
            std::move(recipients),
            static_cast<std::size_t>(decisive),
            node[u"isPlain"_s].flag(),
            node[u"mayAskData"_s].flag(),
            node[u"localControls"_s].texts(),
            node[u"aim"_s].bytes(),
            optionalOf<smtp::HelloName>(node[u"hello"_s])};
}

smtp::TranscriptEntry entryOf(const JsonNode &node, std::size_t envelopes)
{
    smtp::TranscriptEntry entry;
    entry.at = std::chrono::milliseconds(node[u"at"_s].number(0, kMillisecondsAtMost));
    if (node.has(u"envelope"_s))
        entry.envelope = static_cast<int>(node[u"envelope"_s].number(0, static_cast<qint64>(envelopes) - 1));
    int kinds = 0;
    for (const QString &field : node.fields()) {
        if (const auto kind = entryKindFromWord(field)) {
            entry.kind = *kind;
            entry.bytes = node[field].bytes();
            ++kinds;
        }
    }
    if (kinds != 1)
        node.fail(kinds == 0 ? Reason::MissingField : Reason::BadValue);
    return entry;
}

smtp::TlsFacts tlsOf(const JsonNode &node)
{
    smtp::TlsFacts tls;
    tls.protocol = node[u"protocol"_s].text();
    tls.cipher = node[u"cipher"_s].text();
    tls.isOldProtocol = node[u"isOldProtocol"_s].flag();
    tls.subject = node[u"subject"_s].text();
    tls.names = node[u"names"_s].texts();
    tls.issuer = node[u"issuer"_s].text();
    tls.validFrom = node[u"validFrom"_s].time();
    tls.validUntil = node[u"validUntil"_s].time();
    tls.matchesHost = node[u"matchesHost"_s].flag();
    tls.hasExpired = node[u"hasExpired"_s].flag();
    tls.isSelfSigned = node[u"isSelfSigned"_s].flag();
    tls.isTrusted = node[u"isTrusted"_s].flag();
    tls.sha256 = node[u"sha256"_s].text();
    return tls;
}

smtp::Endpoint endpointOf(const JsonNode &node)
{
    smtp::Endpoint endpoint;
    endpoint.host = node[u"host"_s].text();
    endpoint.address = node[u"address"_s].address();
    endpoint.port = static_cast<quint16>(node[u"port"_s].number(1, std::numeric_limits<quint16>::max()));
    endpoint.security = node[u"security"_s].parsed(smtp::Security::Plain, smtp::securityFromString);
    return endpoint;
}

smtp::ConnectionLog connectionOf(const JsonNode &node, const smtp::Endpoint &endpoint, std::size_t envelopes)
{
    smtp::ConnectionLog log;
    log.endpoint = node.has(u"endpoint"_s) ? endpointOf(node[u"endpoint"_s]) : endpoint;
    log.startedAt = node[u"startedAt"_s].time();
    log.ourAddress = node[u"ourAddress"_s].address();
    log.ending = node[u"ending"_s].parsed(smtp::Ending::NotConnected, endingFromWord);
    log.loss = node[u"loss"_s].parsed(smtp::Loss::Closed, lossFromWord);
    log.detail = node[u"detail"_s].text();
    for (const JsonNode &one : node[u"transcript"_s].list())
        log.transcript.push_back(entryOf(one, envelopes));
    if (node.has(u"tls"_s))
        log.tls = tlsOf(node[u"tls"_s]);
    return log;
}

verdict::LoginEvidence loginOf(const JsonNode &node, const smtp::Endpoint &endpoint)
{
    verdict::LoginEvidence login{pathOf<smtp::ReversePath>(node[u"mailFrom"_s]),
                                 pathOf<smtp::ForwardPath>(node[u"rcptTo"_s]), node[u"anyChannel"_s].flag(),
                                 node[u"hadFailed"_s].flag(), std::nullopt};
    if (node.has(u"connection"_s))
        login.connection = connectionOf(node[u"connection"_s], endpoint, 0);
    return login;
}

verdict::EndpointEvidence evidenceOf(const JsonNode &node)
{
    verdict::EndpointEvidence evidence;
    evidence.endpoint = endpointOf(node);
    const auto envelopes = node[u"envelopes"_s].list();
    if (envelopes.size() > kEnvelopesAtMost)
        node[u"envelopes"_s].fail(Reason::BadValue);
    for (const JsonNode &one : envelopes)
        evidence.envelopes.push_back(envelopeOf(one));
    for (const JsonNode &one : node[u"connections"_s].list())
        evidence.connections.push_back(connectionOf(one, evidence.endpoint, envelopes.size()));
    for (const JsonNode &one : node[u"leftOut"_s].list())
        evidence.leftOut.push_back({one[u"probe"_s].text(), one[u"missing"_s].text()});
    if (node.has(u"login"_s))
        evidence.login = loginOf(node[u"login"_s], evidence.endpoint);
    return evidence;
}

Record recordOf(const JsonNode &node)
{
    Record record;
    record.program = node[u"program"_s].text();
    record.target = node[u"target"_s].text();
    record.permission = node[u"permission"_s].parsed(Permission::Unknown, permissionFromString);
    record.startedAt = node[u"startedAt"_s].time();
    record.finishedAt = node[u"finishedAt"_s].time();
    if (node.has(u"source"_s)) // records of Postern 0.1.0 have none
        record.source = node[u"source"_s].address();
    record.wasCancelled = node[u"wasCancelled"_s].flag();
    record.evidence.setting = settingOf(node[u"setting"_s]);
    for (const JsonNode &one : node[u"endpoints"_s].list())
        record.evidence.endpoints.push_back(evidenceOf(one));
    for (const JsonNode &one : node[u"notDialled"_s].list())
        record.evidence.notDialled.push_back(
            {one[u"what"_s].text(), one[u"gap"_s].parsed(verdict::Gap::DnsFailed, verdict::gapFromString)});
    if (node.has(u"dns"_s)) // nor these
        record.evidence.dns = dnsOf(node[u"dns"_s]);
    if (node.has(u"delivery"_s)) // only where a message was to be delivered
        record.evidence.delivery = deliveryOf(node[u"delivery"_s], record.evidence);
    return record;
}

} // namespace

Result<Record, RecordFlaw> readRecord(const QByteArray &text)
{
    if (text.size() > kMaxRecordBytes)
        return Failure{RecordFlaw{Reason::TooLarge, {}, 0}};
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{RecordFlaw{Reason::NotJson, {}, std::clamp<qint64>(error.offset, 0, text.size())}};
    std::optional<RecordFlaw> flaw;
    const JsonNode node(document.object(), {}, flaw);
    if (document.object().value(u"format"_s).toString() != QLatin1StringView(kRecordFormat))
        return Failure{RecordFlaw{Reason::NotARecord, u"format"_s, 0}};
    if (document.object().value(u"version"_s).toDouble() > kRecordVersion)
        return Failure{RecordFlaw{Reason::NewerVersion, u"version"_s, 0}};
    node[u"version"_s].number(1, kRecordVersion);
    Record record = recordOf(node);
    if (flaw)
        return Failure{*flaw};
    return record;
}

} // namespace postern::check
