// SPDX-License-Identifier: Apache-2.0
#include "reportrecords.h"

#include "core/check/pasted.h"
#include "core/explain/explanation.h"
#include "core/explain/reportparts.h"
#include "core/smtp/bytes.h"
#include "tests/core/check/sample.h"
#include "tests/ui/verdict/records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::test {

namespace {

using explain::harmless;
using verdict::State;

constexpr char kDenied[] = "554 5.7.1 <johndoe@outside.example>: Relay access denied";
constexpr char kTaken[] = "250 2.1.5 Ok";
constexpr qsizetype kShownAtMost = 5;

check::Record told(const QByteArray &lines, verdict::Claim claim = verdict::Claim::Outside)
{
    check::PastedHints hints;
    hints.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    hints.claim = claim;
    check::Record record = *check::readPasted(lines, hints);
    record.target = u"mail.companya.com"_s;
    record.startedAt = QDateTime(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);
    record.finishedAt = record.startedAt.addMSecs(3456);
    return record;
}

QByteArray asked(const QByteArray &from, const QByteArray &to, const QByteArray &reply)
{
    return "MAIL FROM:" + from + "\n250 2.1.0 Ok\nRCPT TO:" + to + "\n" + reply + "\nRSET\n250 2.0.0 Ok\n";
}

const QByteArray kOpening = "220 mail.companya.com ESMTP Postfix\nEHLO tester.example\n250-mail.companya.com\n"
                            "250-PIPELINING\n250 STARTTLS\n";
const QByteArray kStranger = "<check@example.net>";
const QByteArray kOutside = "<johndoe@outside.example>";

check::Record partlyOpen()
{
    return told(kOpening + asked(kStranger, "<postmaster@companya.com>", kTaken) + asked(kStranger, kOutside, kDenied)
                + asked("<someone@companya.com>", kOutside, kTaken));
}

check::Record unproven()
{
    return told(kOpening + asked(kStranger, "<postmaster@companya.com>", kTaken) + asked(kStranger, kOutside, kDenied)
                + asked(kStranger, "<\"johndoe@outside.example\">", kTaken));
}

check::Record trusted()
{
    return told(kOpening + asked(kStranger, kOutside, kTaken), verdict::Claim::Inside);
}

check::Record inconclusive()
{
    const QByteArray blocked = "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.example";
    return told(kOpening + asked(kStranger, "<postmaster@companya.com>", blocked)
                + asked(kStranger, kOutside, blocked));
}

// The plain form was followed by a message, and that came out at the far end.
check::Record delivered()
{
    check::Record record = strangersRecord(kTaken);
    record.evidence.setting.depth = verdict::Depth::Deliver;
    const auto &envelopes = record.evidence.endpoints.front().envelopes;
    const auto plain = std::find_if(envelopes.begin(), envelopes.end(), [](const auto &one) { return one.isPlain; });
    verdict::DeliveryEvidence delivery;
    delivery.watched = u"maildir:/home/me/Maildir"_s;
    delivery.watchedFrom = QDateTime(QDate(2026, 11, 23), QTime(14, 2, 5), Qt::UTC);
    delivery.watchedUntil = delivery.watchedFrom.addSecs(61);
    delivery.sent.push_back({0, static_cast<std::size_t>(plain - envelopes.begin()), 0,
                             "0123456789abcdef0123456789abcdef", "<0123456789abcdef0123456789abcdef@tester.example>",
                             delivery.watchedFrom});
    delivery.arrivals.push_back(
        {"Received: from mail.companya.com (mail.companya.com [203.0.113.25])\r\n\tby mx.outside.example (Postfix) "
         "with "
         "ESMTP id 4X\r\n\tfor <johndoe@outside.example>; Mon, 23 Nov 2026 14:03:01 +0000\r\n"
         "Received: from tester.example (tester.example [192.0.2.7])\r\n\tby mail.companya.com (Postfix) with ESMTP id "
         "3W\r\n\tfor <johndoe@outside.example>; Mon, 23 Nov 2026 14:02:06 +0000\r\n"
         "Message-ID: <0123456789abcdef0123456789abcdef@tester.example>\r\nSubject: <b>Postern</b> "
         "0123456789abcdef0123456789abcdef\r\n",
         u"maildir:/home/me/Maildir"_s, delivery.watchedFrom.addSecs(60), QHostAddress()});
    delivery.end = verdict::WatchEnd::Proven;
    record.evidence.delivery = delivery;
    return record;
}

check::Record noService()
{
    check::Record record;
    record.program = u"Postern 0.1.0"_s;
    record.target = u"companya.com"_s;
    record.permission = check::Permission::Option;
    record.startedAt = QDateTime(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);
    record.finishedAt = record.startedAt.addSecs(10);
    record.evidence.notDialled.push_back({u"mail.companya.com"_s, verdict::Gap::NoAddress});
    return record;
}

// Gathers facts, each in the words in which it is shown.
class Facts
{
public:
    void add(const QString &text)
    {
        if (!text.isEmpty())
            m_facts += text;
    }
    void add(const QStringList &texts)
    {
        for (const QString &one : texts)
            add(one);
    }
    void add(const QHostAddress &address)
    {
        if (!address.isNull())
            add(address.toString());
    }
    void add(const std::optional<smtp::MailAddress> &address)
    {
        if (address)
            add(smtp::escaped(address->toByteArray()));
    }
    void add(const QDateTime &time) { add(explain::preciseTime(time)); }

    void setting(const verdict::Setting &setting)
    {
        if (setting.hostedDomain)
            add(setting.hostedDomain->toString());
        for (const auto &one : {setting.localUser, setting.sender, setting.recipient, setting.secondRecipient})
            add(one);
        add(smtp::escaped(setting.hello));
        add(setting.ownNetworks);
        for (const verdict::ExchangerLookup &one : setting.exchangers) {
            add(harmless(one.domain));
            hosts(one.hosts);
        }
    }

    void hosts(const std::vector<verdict::NamedHost> &hosts)
    {
        for (const verdict::NamedHost &one : hosts) {
            add(harmless(one.name));
            for (const QHostAddress &address : one.addresses)
                add(address);
        }
    }

    void envelope(const probe::Envelope &envelope)
    {
        add(harmless(envelope.id));
        add(smtp::escaped(envelope.title.toUtf8()));
        add(smtp::escaped(envelope.mailFrom.bytes()));
        add(smtp::escaped(envelope.mailParameters.bytes()));
        if (envelope.hello)
            add(smtp::escaped(envelope.hello->bytes()));
        for (const auto &one : envelope.recipients) {
            add(smtp::escaped(one.path.bytes()));
            add(smtp::escaped(one.parameters.bytes()));
        }
    }

    void connection(const smtp::ConnectionLog &log)
    {
        if (log.transcript.empty())
            return;
        add(log.startedAt);
        add(log.ourAddress);
        add(harmless(log.detail));
        for (const smtp::TranscriptEntry &entry : log.transcript) {
            QByteArrayView bytes = entry.bytes;
            while (bytes.endsWith('\n') || bytes.endsWith('\r'))
                bytes.chop(1);
            add(smtp::escaped(bytes));
        }
        if (log.tls)
            tls(*log.tls);
    }

    void tls(const smtp::TlsFacts &tls)
    {
        for (const QString &one : {tls.protocol, tls.cipher, tls.subject, tls.issuer, tls.sha256})
            add(harmless(one));
        for (const QString &one : tls.names)
            add(harmless(one));
        add(tls.validFrom);
        add(tls.validUntil);
    }

    void endpoint(const verdict::EndpointEvidence &evidence, const verdict::EndpointVerdict &judged)
    {
        add(evidence.endpoint.toString());
        add(harmless(evidence.endpoint.host));
        for (const probe::Envelope &one : evidence.envelopes)
            envelope(one);
        for (const smtp::ConnectionLog &one : evidence.connections)
            connection(one);
        for (const verdict::LeftOut &one : evidence.leftOut) {
            add(harmless(one.probe));
            add(harmless(one.missing));
        }
        if (evidence.login) {
            add(smtp::escaped(evidence.login->sender.bytes()));
            add(smtp::escaped(evidence.login->recipient.bytes()));
            if (evidence.login->connection)
                connection(*evidence.login->connection);
        }
        for (const verdict::Outcome &one : judged.outcomes) {
            if (const verdict::Answer *answer = one.deciding()) {
                add(verdict::toString(answer->reading.category));
                add(harmless(answer->reading.rule));
            }
        }
        add(judged.vantage.ours);
        if (judged.vantage.seen)
            add(*judged.vantage.seen);
    }

    void dns(const verdict::DnsFacts &dns)
    {
        for (const verdict::ReverseLookup &one : dns.reverse) {
            add(one.address);
            hosts(one.names);
        }
        for (const verdict::ListLookup &one : dns.lists) {
            add(harmless(one.zone));
            add(one.address);
            for (const QHostAddress &answer : one.answers)
                add(answer);
            for (const QString &reason : one.reasons)
                add(smtp::escaped(reason.toUtf8()));
        }
    }

    void delivery(const verdict::DeliveryEvidence &delivery)
    {
        add(harmless(delivery.watched));
        add(harmless(delivery.detail));
        add(delivery.watchedFrom);
        add(delivery.watchedUntil);
        for (const verdict::SentMessage &one : delivery.sent) {
            add(smtp::escaped(one.token));
            add(smtp::escaped(one.messageId));
        }
        for (const verdict::Arrival &one : delivery.arrivals) {
            add(harmless(one.place));
            add(one.seenAt);
            add(one.handedOverBy);
            for (const QByteArray &line : one.source.split('\n'))
                add(smtp::escaped(line.trimmed()));
        }
    }

    void explained(const explain::Explanation &told)
    {
        add(QStringList{told.word, told.sentence, told.sureness, told.command});
        for (const QStringList &some : {told.why, told.ownPeople, told.findings, told.notCovered, told.next})
            add(some);
        for (const explain::ShownSoftware &one : told.software)
            add(one.sentence);
        for (const explain::ShownRepeat &one : told.repeats) {
            add(QStringList{one.command.isEmpty() ? one.opener : one.command, one.note});
        }
        if (told.proof) {
            add(QStringList{told.proof->address, told.proof->end});
            for (const explain::ShownMessage &one : told.proof->messages)
                add(one.fate);
        }
        for (const explain::ShownRemedy &one : told.remedies)
            add(one.sentences + QStringList{one.title, one.place, one.rule, one.then, one.source});
    }

    QStringList take() { return std::move(m_facts); }

private:
    QStringList m_facts;
};

} // namespace

std::vector<ReportCase> reportCases()
{
    return {
        {"closed", strangersRecord(kDenied), State::Closed},
        {"open", strangersRecord(kTaken), State::Open},
        {"partly open", partlyOpen(), State::PartlyOpen},
        {"unproven", unproven(), State::Unproven},
        {"trusted", trusted(), State::Trusted},
        {"inconclusive", inconclusive(), State::Inconclusive},
        {"no service", noService(), State::NoService},
        {"twelve endpoints, one of them open", manyEndpoints(12), State::Open},
        {"hostile and long texts", hostileRecord(), State::Inconclusive},
        {"every field of a record", check::fullRecord(), State::Inconclusive},
        {"proven by delivery", delivered(), State::Open},
        {"cancelled before anything", check::emptyRecord(), State::NoService},
    };
}

QStringList factsOf(const check::Record &record, const verdict::Verdict &verdict)
{
    Facts facts;
    facts.add(harmless(record.program));
    facts.add(harmless(record.target));
    facts.add(record.startedAt);
    facts.add(record.finishedAt);
    facts.add(record.source);
    facts.add(explain::permissionInWords(record.permission));
    facts.setting(record.evidence.setting);
    for (std::size_t e = 0; e < verdict.endpoints.size(); ++e)
        facts.endpoint(record.evidence.endpoints[e], verdict.endpoints[e]);
    for (const verdict::NotDialled &one : record.evidence.notDialled)
        facts.add(harmless(one.what));
    facts.dns(record.evidence.dns);
    if (record.evidence.delivery)
        facts.delivery(*record.evidence.delivery);
    facts.explained(explain::explain(record, verdict));
    return facts.take();
}

QString squeezed(const QString &text)
{
    QString squeezed;
    for (const QChar one : text) {
        if (!one.isSpace())
            squeezed += one;
    }
    return squeezed;
}

QStringList missingFacts(const QStringList &facts, const QString &text)
{
    const QString page = squeezed(text);
    QStringList missing;
    for (const QString &one : facts) {
        if (!page.contains(squeezed(one)) && missing.size() < kShownAtMost)
            missing += one;
    }
    return missing;
}

} // namespace postern::test
