// SPDX-License-Identifier: Apache-2.0
#include "asked.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::test {

namespace {

using Kind = smtp::TranscriptEntry::Kind;

struct Known
{
    const char *id;
    probe::Kind kind;
    int tier;
    const char *from;
    const char *to;
    const char *aim;
    const char *controls;
};

constexpr char kAim[] = "to@outside.example";
constexpr char kOtherAim[] = "to2@elsewhere.example";

// clang-format off
constexpr Known kKnown[] = {
    {"R1",  probe::Kind::Form,          1, "<a@stranger.example>", "<to@outside.example>",               kAim,      ""},
    {"R1b", probe::Kind::OtherDomain,   1, "<a@stranger.example>", "<to2@elsewhere.example>",            kOtherAim, ""},
    {"S4",  probe::Kind::Form,          1, "<a@companya.com>",     "<to@outside.example>",               kAim,      ""},
    {"R2",  probe::Kind::Form,          1, "<a@stranger.example>", "<to%outside.example@companya.com>",  kAim,      "C2 C4"},
    {"R2/2", probe::Kind::Form,         1, "<a@stranger.example>", "<to2%elsewhere.example@companya.com>", kOtherAim, "C2 C4"},
    {"R13", probe::Kind::Form,          1, "<a@stranger.example>", "<@mail.companya.com:to@outside.example>", kAim, ""},
    {"R14", probe::Kind::Form,          2, "<a@stranger.example>", "<@[192.0.2.1]:to@outside.example>",  kAim,      ""},
    {"R34", probe::Kind::Form,          2, "<a@stranger.example>", "<postmaster@outside.example>",       kAim,      ""},
    {"R23", probe::Kind::Hygiene,       2, "<a@stranger.example>", "<p1@p2.companya.com>",               "",        ""},
    {"H1",  probe::Kind::Hygiene,       1, "<a@companya.com>",     "<user@companya.com>",                "",        ""},
    {"H2",  probe::Kind::Hygiene,       1, "<>",                   "<user@companya.com>",                "",        ""},
    {"R35", probe::Kind::Form,          1, "<a@stranger.example>", "<to@outside.example>",               kAim,      ""},
    {"V4l", probe::Kind::Form,          2, "<a@stranger.example>", "<to@outside.example>",               kAim,      ""},
    {"C1",  probe::Kind::Welcome,       1, "<a@stranger.example>", "<postmaster@companya.com>",          "",        ""},
    {"C1b", probe::Kind::Welcome,       1, "<a@stranger.example>", "<postmaster>",                       "",        ""},
    {"C1u", probe::Kind::Welcome,       1, "<a@stranger.example>", "<user@companya.com>",                "",        ""},
    {"C2",  probe::Kind::UnknownUser,   1, "<a@stranger.example>", "<p1@companya.com>",                  "",        ""},
    {"C3",  probe::Kind::UnknownDomain, 1, "<a@stranger.example>", "<p1@p1.invalid>",                    "",        ""},
    {"C4",  probe::Kind::LocalUser,     1, "<a@stranger.example>", "<to@companya.com>",                  "",        ""},
};
// clang-format on

probe::Envelope envelopeOf(const char *id)
{
    const auto known =
        std::find_if(std::begin(kKnown), std::end(kKnown), [id](const Known &one) { return qstrcmp(one.id, id) == 0; });
    Q_ASSERT(known != std::end(kKnown));
    probe::Envelope envelope{QString::fromLatin1(id),
                             known->kind,
                             known->tier,
                             QString::fromLatin1(id),
                             *smtp::ReversePath::parse(known->from),
                             {},
                             {{*smtp::ForwardPath::parse(known->to), {}}},
                             0,
                             qstrcmp(id, "R1") == 0,
                             true,
                             QString::fromLatin1(known->controls).split(u' ', Qt::SkipEmptyParts),
                             known->aim};
    if (qstrcmp(id, "R35") == 0) {
        envelope.recipients.insert(envelope.recipients.begin(),
                                   {*smtp::ForwardPath::parse("<postmaster@companya.com>"), {}});
        envelope.decisive = 1;
    }
    if (qstrcmp(id, "V4l") == 0)
        envelope.hello = *smtp::HelloName::parse(u"localhost");
    return envelope;
}

void say(smtp::Transcript &transcript, const QByteArray &line, const QByteArray &reply,
         int envelope = smtp::kNoEnvelope)
{
    transcript.push_back({{}, Kind::Said, line + "\r\n", envelope});
    if (!reply.isEmpty())
        transcript.push_back({{}, Kind::Heard, reply + "\r\n", smtp::kNoEnvelope});
}

void askOne(smtp::Transcript &transcript, const Asked &one, const probe::Envelope &envelope, int index,
            bool withData = false)
{
    if (envelope.hello) {
        const QByteArray reply = one.hello.isEmpty() ? QByteArray("250 mail.companya.com") : one.hello;
        say(transcript, "EHLO " + envelope.hello->bytes(), reply, index);
        if (!reply.startsWith("250"))
            return;
    }
    say(transcript, "MAIL FROM:" + envelope.mailFrom.bytes(), one.mail, index);
    if (!one.mail.startsWith("250"))
        return;
    for (std::size_t i = 0; i < envelope.decisive; ++i)
        say(transcript, "RCPT TO:" + envelope.recipients[i].path.bytes(), "250 ok", index);
    say(transcript, "RCPT TO:" + envelope.rcptTo().bytes(), one.rcpt, index);
    if (withData)
        say(transcript, "DATA", one.data, index);
}

// An answer that never comes is the last thing that a connection waits for.
bool staysOpen(const Asked &one)
{
    return one.rcpt.isEmpty() && one.mail.startsWith("250") && one.hello.isEmpty();
}

} // namespace

void askAgain(verdict::EndpointEvidence &evidence, const std::vector<Asked> &asked)
{
    smtp::ConnectionLog log = evidence.connections.empty() ? smtp::ConnectionLog() : evidence.connections.front();
    log.transcript.clear();
    log.transcript.push_back({{}, Kind::Heard, "220 mail.companya.com ESMTP\r\n", smtp::kNoEnvelope});
    for (const Asked &one : asked) {
        for (std::size_t i = 0; i < evidence.envelopes.size(); ++i) {
            if (evidence.envelopes[i].id == QLatin1StringView(one.id))
                askOne(log.transcript, one, evidence.envelopes[i], static_cast<int>(i));
        }
    }
    evidence.connections.push_back(log);
}

verdict::EndpointEvidence evidenceOf(const std::vector<Asked> &asked, const Server &server)
{
    verdict::EndpointEvidence evidence;
    evidence.endpoint = {u"mail.companya.com"_s, QHostAddress(u"192.0.2.1"_s), server.port, server.security};
    smtp::ConnectionLog log;
    log.endpoint = evidence.endpoint;
    log.ourAddress = QHostAddress(u"198.51.100.7"_s);
    log.ending = server.ending;
    if (!server.greeting.isEmpty())
        log.transcript.push_back({{}, Kind::Heard, server.greeting + "\r\n", smtp::kNoEnvelope});
    if (!server.ehlo.isEmpty())
        say(log.transcript, "EHLO tester.example", server.ehlo);
    for (const Asked &one : asked)
        evidence.envelopes.push_back(envelopeOf(one.id));
    for (const bool isLast : {false, true}) {
        for (std::size_t i = 0; i < asked.size(); ++i) {
            if (staysOpen(asked[i]) == isLast)
                askOne(log.transcript, asked[i], evidence.envelopes[i], static_cast<int>(i));
        }
    }
    if (!server.last.isEmpty())
        log.transcript.push_back({{}, Kind::Heard, server.last + "\r\n", smtp::kNoEnvelope});
    evidence.connections.push_back(log);
    // DATA that is taken ends a connection, so each is asked on one of its own.
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (asked[i].data.isEmpty())
            continue;
        log.transcript = {{{}, Kind::Heard, server.greeting + "\r\n", smtp::kNoEnvelope}};
        askOne(log.transcript, asked[i], evidence.envelopes[i], static_cast<int>(i), true);
        evidence.connections.push_back(log);
    }
    return evidence;
}

verdict::EndpointVerdict judged(const verdict::EndpointEvidence &evidence, verdict::Claim claim)
{
    verdict::Setting setting;
    setting.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    setting.claim = claim;
    return verdict::judgeEndpoint(evidence, setting, verdict::RuleBook::builtIn());
}

} // namespace postern::test
