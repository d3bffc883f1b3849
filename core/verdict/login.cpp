// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/login.h"

#include "core/smtp/capabilities.h"
#include "core/words.h"

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using State = LoginResult::State;

constexpr int kLoggedIn = 235; // RFC 4954, 6

// clang-format off
constexpr Word<State> kStates[] = {
    {State::Taken,            "taken"_L1},
    {State::SendingRefused,   "sending-refused"_L1},
    {State::PasswordRefused,  "password-refused"_L1},
    {State::LoginFailed,      "login-failed"_L1},
    {State::NotOffered,       "not-offered"_L1},
    {State::NoKnownMechanism, "no-known-mechanism"_L1},
    {State::OnlyInTheClear,   "only-in-the-clear"_L1},
    {State::Unvouched,        "unvouched"_L1},
    {State::NotTriedAgain,    "not-tried-again"_L1},
    {State::NoAnswer,         "no-answer"_L1},
};
// clang-format on

// Refusals of AUTH that are not about name and password (RFC 5321, 4.2.4; RFC 4954, 6): unknown, out of order, another
// mechanism, encryption.
bool isAboutThePassword(const smtp::Reply &reply)
{
    switch (reply.code()) {
    case 500:
    case 501:
    case 502:
    case 503:
    case 504:
    case 530:
    case 534:
    case 538:
        return false;
    default:
        return reply.isPermanent();
    }
}

// "AUTH PLAIN •••" names it.
QByteArray mechanismIn(const smtp::Exchange &auth)
{
    return auth.said.simplified().split(' ').value(1).toUpper();
}

const smtp::Exchange *lastHello(const smtp::Conversation &conversation)
{
    const smtp::Exchange *hello = conversation.last(smtp::Verb::Hello);
    return hello && hello->reply && hello->reply->isPositive() ? hello : nullptr;
}

bool isVouchedFor(const smtp::ConnectionLog &log)
{
    const bool isOwnMachine = log.endpoint.address.isLoopback();
    return log.tls && (isOwnMachine || (log.tls->isTrusted && log.tls->matchesHost && !log.tls->hasExpired));
}

// AUTH was never said: why, by what the server offered where it could have been.
State stateWithoutAuth(const smtp::Exchange *hello, const LoginEvidence &login)
{
    if (!hello)
        return State::NoAnswer;
    if (smtp::Capabilities(*hello->reply).authMechanisms().isEmpty())
        return State::NotOffered;
    if (!hello->encrypted && !login.anyChannel)
        return State::OnlyInTheClear;
    if (login.connection && !login.anyChannel && !isVouchedFor(*login.connection))
        return State::Unvouched;
    return login.hadFailed ? State::NotTriedAgain : State::NoKnownMechanism;
}

// Logged in: what became of the message for the outside.
LoginResult sendingOf(const smtp::Conversation &conversation, const QByteArray &mechanism)
{
    const smtp::Exchange *mail = conversation.last(smtp::Verb::Mail);
    const smtp::Exchange *rcpt = conversation.last(smtp::Verb::Rcpt);
    const bool isMailTaken = mail && mail->reply && mail->reply->isPositive();
    const smtp::Exchange *deciding = isMailTaken ? rcpt : mail;
    if (!deciding || !deciding->reply)
        return {State::NoAnswer, mechanism, std::nullopt};
    return {deciding->reply->isPositive() ? State::Taken : State::SendingRefused, mechanism, deciding->reply};
}

LoginResult resultOf(const smtp::Conversation &conversation, const LoginEvidence &login)
{
    const smtp::Exchange *begun = conversation.first(smtp::Verb::Auth);
    if (!begun)
        return {stateWithoutAuth(lastHello(conversation), login), {}, std::nullopt};
    const QByteArray mechanism = mechanismIn(*begun);
    const auto &last = conversation.last(smtp::Verb::Auth)->reply;
    if (!last || last->isIntermediate())
        return {State::NoAnswer, mechanism, std::nullopt};
    if (last->code() != kLoggedIn)
        return {isAboutThePassword(*last) ? State::PasswordRefused : State::LoginFailed, mechanism, last};
    return sendingOf(conversation, mechanism);
}

} // namespace

QString toString(LoginResult::State state)
{
    return wordFor(kStates, state);
}

std::optional<LoginResult> loginOf(const EndpointEvidence &evidence,
                                   const std::vector<smtp::Conversation> &conversations)
{
    if (!evidence.login)
        return std::nullopt;
    if (evidence.login->connection)
        return resultOf(smtp::readConversation(evidence.login->connection->transcript), *evidence.login);
    const smtp::Exchange *hello = nullptr;
    for (const smtp::Conversation &one : conversations)
        hello = lastHello(one) ? lastHello(one) : hello;
    return LoginResult{stateWithoutAuth(hello, *evidence.login), {}, std::nullopt};
}

} // namespace postern::verdict
