// SPDX-License-Identifier: Apache-2.0
#include "core/check/reproduction.h"

#include "core/check/shellquote.h"
#include "core/smtp/bytes.h"
#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

using Obstacle = Reproduction::Obstacle;
using smtp::Security;

constexpr Word<Obstacle> kObstacles[] = {
    {Obstacle::Comma, "comma"_L1},
    {Obstacle::Parameters, "parameters"_L1},
    {Obstacle::Shape, "shape"_L1},
};

// One question, as far as it is asked again.
struct Question
{
    const smtp::Endpoint &endpoint;
    const probe::Envelope &envelope;
    QHostAddress source; // null: whichever the system takes
    QByteArray greeting; // EHLO or HELO
    QByteArray name;
    bool asksForData = false;

    QByteArray where() const
    {
        return (endpoint.address.isNull() ? endpoint.host : endpoint.address.toString()).toUtf8();
    }
    bool isV6() const { return endpoint.address.protocol() == QAbstractSocket::IPv6Protocol; }
    QByteArray port() const { return QByteArray::number(endpoint.port); }
};

// What was said before the answer that counts; the first name of the record where there is no answer.
QByteArray helloOf(const verdict::EndpointVerdict &judged, const verdict::Outcome &outcome)
{
    const verdict::Answer *answer = outcome.deciding();
    if (!answer)
        return {};
    const auto &exchanges = judged.conversations[answer->connection].exchanges;
    QByteArray said;
    for (std::size_t i = 0; i <= answer->exchange && i < exchanges.size(); ++i) {
        if (exchanges[i].verb == smtp::Verb::Hello)
            said = exchanges[i].said;
    }
    return said.trimmed();
}

// Between the brackets; none where there are not exactly one before and one behind it.
std::optional<QByteArray> inside(const QByteArray &path)
{
    if (path.size() < 2 || !path.startsWith('<') || !path.endsWith('>'))
        return std::nullopt;
    return path.sliced(1, path.size() - 2);
}

// "" and "0" are false in Perl: swaks asks or guesses then. "<>" it takes for nothing.
bool isArgument(const QByteArray &word)
{
    return !word.isEmpty() && word != "0" && word != "<>" && !word.startsWith('-');
}

Obstacle obstacleOf(const Question &question)
{
    const probe::Envelope &envelope = question.envelope;
    const auto hasParameters = [](const smtp::Offer::Recipient &to) { return !to.parameters.bytes().isEmpty(); };
    if (!envelope.mailParameters.bytes().isEmpty()
        || std::any_of(envelope.recipients.begin(), envelope.recipients.end(), hasParameters))
        return Obstacle::Parameters;
    const auto sender = inside(envelope.mailFrom.bytes());
    if (!sender || !isArgument(question.name) || (!envelope.mailFrom.isNull() && !isArgument(*sender)))
        return Obstacle::Shape;
    for (const smtp::Offer::Recipient &to : envelope.recipients) {
        const auto recipient = inside(to.path.bytes());
        if (!recipient || !isArgument(*recipient))
            return Obstacle::Shape;
        if (recipient->contains(','))
            return Obstacle::Comma;
    }
    return Obstacle::None;
}

QByteArray joined(const QByteArrayList &words)
{
    QByteArrayList quoted;
    for (const QByteArray &word : words)
        quoted += shellQuoted(word);
    return quoted.join(' ');
}

QByteArray swaksCommand(const Question &question)
{
    const smtp::Endpoint &endpoint = question.endpoint;
    const probe::Envelope &envelope = question.envelope;
    QByteArrayList words{"swaks", "--server", question.where(), "--port", question.port()};
    if (question.isV6())
        words += "-6";
    if (!question.source.isNull())
        words += {"--local-interface", question.source.toString().toUtf8()};
    if (endpoint.security != Security::Plain)
        words += endpoint.security == Security::StartTls ? "--tls" : "--tls-on-connect";
    if (endpoint.security != Security::Plain && !endpoint.host.isEmpty())
        words += {"--tls-sni", endpoint.host.toUtf8()};
    if (question.greeting == "HELO")
        words += {"--protocol", "SMTP"};
    QByteArrayList recipients;
    for (const smtp::Offer::Recipient &to : envelope.recipients)
        recipients += *inside(to.path.bytes());
    words += {"--helo", question.name};
    words += {"--from", envelope.mailFrom.isNull() ? QByteArray("<>") : *inside(envelope.mailFrom.bytes())};
    words += {"--to", recipients.join(',')};
    words += {question.asksForData ? "--drop-after" : "--quit-after", question.asksForData ? "DATA" : "RCPT"};
    return joined(words);
}

// telnet ends lines with CR LF (RFC 854) and is on every system; s_client does with -crlf, and leaves a line that
// begins with R or Q alone under -quiet.
QByteArray openerOf(const Question &question)
{
    const smtp::Endpoint &endpoint = question.endpoint;
    const QByteArray source = question.source.toString().toUtf8();
    if (endpoint.security == Security::Plain) {
        QByteArrayList words{"telnet"};
        if (!source.isEmpty())
            words += {"-b", source};
        return joined(words + QByteArrayList{question.where(), question.port()});
    }
    const QByteArray where = question.isV6() ? '[' + question.where() + ']' : question.where();
    QByteArrayList words{"openssl", "s_client", "-connect", where + ':' + question.port()};
    if (!source.isEmpty())
        words += {"-bind", source.contains(':') ? '[' + source + ']' : source};
    if (!endpoint.host.isEmpty())
        words += {"-servername", endpoint.host.toUtf8()};
    if (endpoint.security == Security::StartTls)
        words += {"-starttls", "smtp", "-name", question.name};
    return joined(words + QByteArrayList{"-crlf", "-quiet"});
}

QByteArray withParameters(const QByteArray &command, const smtp::Parameters &parameters)
{
    return parameters.bytes().isEmpty() ? command : command + ' ' + parameters.bytes();
}

QByteArrayList linesOf(const Question &question)
{
    const probe::Envelope &envelope = question.envelope;
    QByteArrayList lines{question.greeting + ' ' + question.name,
                         withParameters("MAIL FROM:" + envelope.mailFrom.bytes(), envelope.mailParameters)};
    for (const smtp::Offer::Recipient &to : envelope.recipients)
        lines += withParameters("RCPT TO:" + to.path.bytes(), to.parameters);
    return lines << (question.asksForData ? "DATA" : "QUIT");
}

} // namespace

QString toString(Obstacle obstacle)
{
    return wordFor(kObstacles, obstacle);
}

std::optional<Reproduction> reproductionOf(const Record &record, const verdict::Verdict &verdict, std::size_t endpoint,
                                           std::size_t envelope)
{
    const verdict::EndpointEvidence &evidence = record.evidence.endpoints[endpoint];
    const verdict::EndpointVerdict &judged = verdict.endpoints[endpoint];
    const verdict::Outcome &outcome = judged.outcomes[envelope];
    const probe::Envelope &asked = evidence.envelopes[envelope];
    Question question{evidence.endpoint, asked, record.source, {}, {}, outcome.data.has_value()};
    QByteArray hello = helloOf(judged, outcome);
    if (hello.isEmpty())
        hello = "EHLO " + (asked.hello ? asked.hello->bytes() : record.evidence.setting.hello);
    question.greeting = hello.toUpper().startsWith("HELO ") ? "HELO" : "EHLO";
    question.name = hello.sliced(qMin(hello.size(), qsizetype(5))).trimmed();
    // Neither may be anything but one word of one line: a record may come from anywhere.
    if (question.name.isEmpty() || smtp::hasControl(question.name) || question.where().isEmpty()
        || question.where().startsWith('-'))
        return std::nullopt;
    const auto isProxied = [](const smtp::ConnectionLog &log) {
        return log.ourAddress.isNull() && !log.transcript.empty();
    };
    Reproduction reproduction;
    reproduction.obstacle = obstacleOf(question);
    if (reproduction.obstacle == Obstacle::None)
        reproduction.swaks = swaksCommand(question);
    reproduction.opener = openerOf(question);
    reproduction.lines = linesOf(question);
    reproduction.hangsUp = question.asksForData;
    reproduction.wasProxied = std::any_of(evidence.connections.begin(), evidence.connections.end(), isProxied)
        && record.permission != Permission::Unknown; // of a pasted dialogue nothing is known
    return reproduction;
}

} // namespace postern::check
