// SPDX-License-Identifier: Apache-2.0
#include "sample.h"

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using Kind = smtp::TranscriptEntry::Kind;

QByteArray everyByte()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += static_cast<char>(byte);
    return bytes;
}

smtp::Offer::Recipient recipient(const QByteArray &path, const QByteArray &parameters = {})
{
    return {*smtp::ForwardPath::parse(path), *smtp::Parameters::parse(parameters)};
}

probe::Envelope plainEnvelope()
{
    return {u"R1"_s,
            probe::Kind::Form,
            1,
            u"Plain — “as it is”"_s,
            *smtp::ReversePath::parse("<a@outside.example>"),
            *smtp::Parameters::parse("SIZE=1"),
            {recipient("<b@elsewhere.example>")},
            0,
            true,
            true,
            {},
            "b@elsewhere.example"};
}

probe::Envelope oddEnvelope()
{
    return {u"R9/S\\4"_s, // no catalogue has such an id, and a record keeps it all the same
            probe::Kind::Form,
            3,
            u"\ufefftitle with \u202e and \u009b"_s,
            *smtp::ReversePath::parse("<>"),
            {},
            {recipient("<\"a\\\"b\"@x>", "NOTIFY=NEVER"), recipient("<\xff\xfe\xef\xbb\xbf%\xe2\x80\xae!@@>")},
            1,
            false,
            false,
            {u"C2"_s, u"C4"_s},
            "b@elsewhere.example"};
}

smtp::TlsFacts fullFacts()
{
    smtp::TlsFacts tls;
    tls.protocol = u"TLSv1"_s;
    tls.cipher = u"ECDHE-RSA-AES128-SHA"_s;
    tls.isOldProtocol = true;
    tls.subject = u"mx\u202e.example"_s;
    tls.names = QStringList{u"mx.example"_s, u"192.0.2.1"_s, u"back\\slash"_s};
    tls.issuer = u"Test\nCA"_s;
    tls.validFrom = QDateTime(QDate(2026, 1, 31), QTime(23, 59, 59, 999), Qt::UTC);
    tls.validUntil = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC); // RFC 5280, 4.1.2.5: never
    tls.matchesHost = true;
    tls.hasExpired = true;
    tls.isSelfSigned = true;
    tls.isTrusted = true;
    tls.sha256 = u"00ff"_s;
    return tls;
}

smtp::ConnectionLog fullLog(const smtp::Endpoint &endpoint)
{
    smtp::ConnectionLog log;
    log.endpoint = endpoint;
    log.startedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 1), Qt::UTC);
    log.ourAddress = QHostAddress(u"2001:db8::7"_s);
    log.ending = smtp::Ending::ServerLeft;
    log.loss = smtp::Loss::Other;
    log.detail = u"the peer said \u001b[2J"_s;
    log.tls = fullFacts();
    int at = 0;
    for (const Kind kind : {Kind::Connected, Kind::Said, Kind::Heard, Kind::Encrypted, Kind::Dropped, Kind::Silence,
                            Kind::Closed, Kind::Left})
        log.transcript.push_back({std::chrono::milliseconds(at++), kind, everyByte(), smtp::kNoEnvelope});
    const std::chrono::milliseconds afterASleep = std::chrono::hours(72); // the lid of the laptop was shut
    log.transcript.push_back({afterASleep, Kind::Said, "RCPT TO:<\xef\xbb\xbf>\r\n", 1});
    log.transcript.push_back({afterASleep, Kind::Said, {}, 0});
    return log;
}

verdict::Setting fullSetting()
{
    verdict::Setting setting;
    setting.hostedDomain = *smtp::DomainName::parse(u"xn--mller-kva.example");
    setting.hostedDomainIsGuess = true;
    setting.localUser = *smtp::MailAddress::parse(u"\"a b\\\"c\"@home.example");
    setting.sender = *smtp::MailAddress::parse(u"a@outside.example");
    setting.recipient = *smtp::MailAddress::parse(u"b@elsewhere.example");
    setting.secondRecipient = *smtp::MailAddress::parse(u"c@third.example");
    setting.recipientIsStandIn = true;
    setting.hello = "[IPv6:2001:db8::7]";
    setting.depth = verdict::Depth::Recipient;
    setting.claim = verdict::Claim::Inside;
    setting.ownNetworks = QStringList{u"192.0.2.0/24"_s, u"2001:db8::/64"_s};
    setting.exchangers = {{u"elsewhere.example"_s,
                           verdict::Lookup::Found,
                           {{u"mx\u202e.elsewhere.example"_s, verdict::Lookup::Nothing, {}}}},
                          {u"third.example"_s, verdict::Lookup::Failed, {}}};
    return setting;
}

verdict::DnsFacts fullDns()
{
    verdict::DnsFacts dns;
    const QHostAddress address(u"192.0.2.1"_s);
    dns.reverse.push_back({address,
                           verdict::Lookup::Found,
                           {{u"host\u0007\\.example"_s,
                             verdict::Lookup::Found,
                             {QHostAddress(u"2001:db8::1"_s), QHostAddress(u"192.0.2.2"_s)}}}});
    dns.reverse.push_back({QHostAddress(u"2001:db8::1"_s), verdict::Lookup::Failed, {}});
    dns.lists.push_back({u"list.example"_s,
                         address,
                         verdict::Lookup::Found,
                         {QHostAddress(u"127.0.0.4"_s)},
                         {u"see <b>here</b>\r\n\u202e"_s, QString()}});
    return dns;
}

} // namespace

Record emptyRecord()
{
    Record record;
    record.wasCancelled = true;
    return record;
}

Record fullRecord()
{
    Record record;
    record.program = u"Postern 0.1.0"_s;
    record.target = u"mx.example:25"_s;
    record.permission = Permission::Asked;
    record.startedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    record.finishedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 59, 5), Qt::UTC);
    record.source = QHostAddress(u"192.0.2.7"_s);
    record.wasCancelled = true;
    record.evidence.setting = fullSetting();

    verdict::EndpointEvidence evidence;
    evidence.endpoint = {u"mx.example"_s, QHostAddress(u"fe80::1%eth0"_s), 65535, smtp::Security::Implicit};
    evidence.envelopes = {plainEnvelope(), oddEnvelope()};
    evidence.connections.push_back(fullLog(evidence.endpoint));
    evidence.connections.emplace_back(); // never made, and to another endpoint: every field is empty
    evidence.leftOut.push_back({u"R7"_s, u"host-name"_s});
    evidence.login =
        verdict::LoginEvidence{*smtp::ReversePath::parse("<\"odd one\"@mx.example>"),
                               *smtp::ForwardPath::parse("<to@outside.example>"), true, true, smtp::ConnectionLog{}};
    record.evidence.endpoints.push_back(evidence);
    record.evidence.endpoints.emplace_back(); // never dialled
    record.evidence.notDialled.push_back({u"mx2.example"_s, verdict::Gap::NoRouteV6});
    record.evidence.dns = fullDns();
    return record;
}

smtp::Transcript transcriptOf(const QByteArrayList &lines)
{
    smtp::Transcript transcript;
    std::chrono::milliseconds at{0};
    for (const QByteArray &line : lines) {
        at += std::chrono::milliseconds(100);
        const qsizetype colon = line.indexOf(": ");
        const Kind kind = line.startsWith('C') ? Kind::Said : Kind::Heard;
        const int envelope = colon > 1 ? line.sliced(1, colon - 1).toInt() : smtp::kNoEnvelope;
        transcript.push_back({at, kind, line.sliced(colon + 2) + "\r\n", envelope});
    }
    return transcript;
}

} // namespace postern::check
