// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/script.h"

#include "core/smtp/bytes.h"

#include <algorithm>

namespace postern::smtp {

namespace {

QByteArray withParameters(QByteArray command, const Parameters &parameters)
{
    if (!parameters.bytes().isEmpty())
        command += ' ' + parameters.bytes();
    return command;
}

} // namespace

Patience Patience::atMost(std::chrono::milliseconds limit) const
{
    Patience shorter = *this;
    for (auto *one : {&shorter.greeting, &shorter.hello, &shorter.startTls, &shorter.auth, &shorter.mail, &shorter.rcpt,
                      &shorter.data, &shorter.message, &shorter.reset, &shorter.quit})
        *one = std::min(*one, limit);
    return shorter;
}

std::optional<Parameters> Parameters::parse(QByteArrayView text)
{
    if (hasControl(text))
        return std::nullopt;
    Parameters parameters;
    parameters.m_bytes = text.trimmed().toByteArray();
    return parameters;
}

QByteArray dotStuffed(QByteArrayView message)
{
    QByteArray stuffed;
    stuffed.reserve(message.size() + 3);
    bool isLineStart = true;
    for (const char c : message) {
        if (isLineStart && c == '.')
            stuffed += '.';
        stuffed += c;
        isLineStart = c == '\n';
    }
    if (!isLineStart)
        stuffed += "\r\n";
    return stuffed + '.';
}

// clang-format off
Script relayScript(const HelloName &hello, const std::vector<Offer> &offers, const ScriptOptions &options)
{
    using When = Step::When;
    using Group = Step::Group;
    const Patience &wait = options.patience;
    const QByteArray helo = "HELO " + hello.bytes();
    const QByteArray ehlo = options.helo ? helo : QByteArray("EHLO " + hello.bytes());
    const auto lineFor = [&](const Offer &offer) {
        return offer.hello ? (options.helo ? "HELO " : "EHLO ") + offer.hello->bytes() : ehlo;
    };
    // Some servers take one EHLO only: the first envelope's name is given at once.
    const bool isVariant = !offers.empty() && offers.front().hello;
    const QByteArray first = isVariant ? lineFor(offers.front()) : ehlo;
    const int firstId = isVariant ? offers.front().id : kNoEnvelope;

    Script script;
    script.heloLine = helo;
    script.pipelines = options.pipelines;
    script.authenticator = options.authenticator;
    script.authNeeds = options.authNeeds;
    std::vector<Step> &steps = script.steps;

    //                verb             line         patience       when           group
    steps.push_back({Verb::Greeting,  {},          wait.greeting, When::Always, Group::Alone, kNoEnvelope});
    steps.push_back({Verb::Hello,     first,       wait.hello,    When::Always, Group::Alone, firstId});
    if (options.startTls) {
        steps.push_back({Verb::StartTls, "STARTTLS", wait.startTls, When::Always, Group::Alone, kNoEnvelope});
        steps.push_back({Verb::Hello,    first,      wait.hello,    When::Always, Group::Alone, firstId});
    }
    if (options.authenticator)
        steps.push_back({Verb::Auth, "AUTH",       wait.auth,     When::MayLogIn, Group::Alone, kNoEnvelope});
    const When before = options.authenticator ? When::LoggedIn : When::Always;
    QByteArray known = first;
    for (const Offer &offer : offers) {
        const QByteArray name = lineFor(offer);
        if (name != known) // RFC 5321, 4.1.4: EHLO may come again, and begins anew
            steps.push_back({Verb::Hello, name,    wait.hello,    When::Always,    Group::Ends,   offer.hello ? offer.id : kNoEnvelope});
        known = name;
        const When withName = offer.hello ? When::HelloTaken : before;
        const QByteArray mail = withParameters("MAIL FROM:" + offer.sender.bytes(), offer.senderParameters);
        steps.push_back({Verb::Mail,  mail,        wait.mail,     withName,        Group::Shares, offer.id});
        for (const Offer::Recipient &to : offer.recipients) {
            const QByteArray rcpt = withParameters("RCPT TO:" + to.path.bytes(), to.parameters);
            steps.push_back({Verb::Rcpt, rcpt,     wait.rcpt,     When::MailTaken, Group::Shares, offer.id});
        }
        if (offer.asksForData || offer.message)
            steps.push_back({Verb::Data, "DATA",   wait.data,     When::RcptTaken, Group::Alone,  offer.id});
        if (offer.message)
            steps.push_back({Verb::Message, dotStuffed(*offer.message), wait.message, When::DataTaken, Group::Alone, offer.id});
        steps.push_back({Verb::Reset, "RSET",      wait.reset,    When::MailTaken, Group::Shares, offer.id});
    }
    steps.push_back({Verb::Quit,      "QUIT",      wait.quit,     When::Always, Group::Ends, kNoEnvelope});
    return script;
}
// clang-format on

} // namespace postern::smtp
