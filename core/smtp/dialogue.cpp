// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/dialogue.h"

#include <utility>

namespace postern::smtp {

namespace {

constexpr int kServiceClosing = 421; // RFC 5321, 3.8: may answer anything, and ends the connection
constexpr int kReadyForTls = 220;    // RFC 3207, 4
constexpr int kStartMailInput = 354; // RFC 5321, 4.1.1.4
constexpr int kContinue = 334;       // RFC 4954, 4
constexpr int kLoggedIn = 235;       // RFC 4954, 6

// Answers to EHLO that say "I do not know this command" rather than "I do not want you" (RFC 5321, 4.2.4 and 3.2).
bool isUnknownCommand(int code)
{
    return code == 500 || code == 501 || code == 502 || code == 504;
}

} // namespace

Dialogue::Dialogue(Script script)
    : m_script(std::move(script))
    , m_login(m_script.authenticator, m_script.authNeeds)
{
}

Actions Dialogue::connected(Channel channel)
{
    m_isConnected = true;
    m_channel = channel;
    Actions actions;
    proceed(actions);
    return actions;
}

Actions Dialogue::encrypted(Channel channel)
{
    m_isUpgrading = false;
    m_channel = channel;
    Actions actions;
    proceed(actions);
    return actions;
}

bool Dialogue::mayBeSaid(const Step &step) const
{
    switch (step.when) {
    case Step::When::MailTaken:
        return m_mailTaken == step.envelope;
    case Step::When::HelloTaken:
        return m_helloTaken == step.envelope;
    case Step::When::RcptTaken:
        return m_rcptTaken == step.envelope;
    case Step::When::DataTaken:
        return m_dataTaken == step.envelope;
    case Step::When::MayLogIn:
        return m_login.isPossible(m_channel, m_capabilities.authMechanisms());
    case Step::When::LoggedIn:
        return m_isLoggedIn;
    case Step::When::Always:
        break;
    }
    return true;
}

bool Dialogue::isLoggingIn() const
{
    return !m_waiting.empty() && m_script.steps[m_waiting.front()].verb == Verb::Auth;
}

void Dialogue::say(const Step &step, Send &send)
{
    if (step.verb == Verb::Auth) {
        const Login::Line line = m_login.begin(m_capabilities.authMechanisms());
        send.lines.push_back({line.bytes, step.envelope, line.shown});
        return;
    }
    // A message has many lines, and they stand one by one in the transcript.
    qsizetype from = 0;
    while (from < step.line.size()) {
        const qsizetype end = step.line.indexOf("\r\n", from);
        const qsizetype until = end < 0 ? step.line.size() : end;
        send.lines.push_back({step.line.sliced(from, until - from) + "\r\n", step.envelope});
        from = until + 2;
    }
}

bool Dialogue::awaitsMessage(const Step &step) const
{
    return m_next < m_script.steps.size() && m_script.steps[m_next].verb == Verb::Message
        && m_script.steps[m_next].envelope == step.envelope;
}

// Says all that can be said now, as one write.
void Dialogue::proceed(Actions &actions)
{
    Send send;
    const bool groups = m_script.pipelines && m_capabilities.has("PIPELINING");
    while (m_next < m_script.steps.size()) {
        const Step &step = m_script.steps[m_next];
        if (m_waiting.empty()) {
            if (!mayBeSaid(step)) { // what it depends on is decided: it has nothing to ask
                ++m_next;
                continue;
            }
        } else if (!groups || step.group == Step::Group::Alone
                   || m_script.steps[m_waiting.back()].group != Step::Group::Shares) {
            break;
        }
        m_waiting.push_back(m_next++);
        say(step, send);
    }
    if (!send.lines.empty())
        actions.emplace_back(std::move(send));
    if (m_waiting.empty())
        finish(Ending::Completed, actions);
    else
        actions.emplace_back(WaitFor{m_script.steps[m_waiting.front()].patience});
}

Actions Dialogue::received(QByteArrayView bytes)
{
    Actions actions;
    if (m_isFinished || m_isUpgrading)
        return actions;
    m_reader.feed(bytes);
    while (!m_isFinished && !m_isUpgrading) {
        const auto reply = m_reader.next();
        if (!reply)
            break;
        if (m_waiting.empty())
            continue; // nobody asked
        const std::size_t step = m_waiting.front();
        m_waiting.pop_front();
        answered(step, *reply, actions);
    }
    if (!m_isFinished && !m_isUpgrading && m_reader.error())
        finish(Ending::NotSmtp, actions);
    return actions;
}

void Dialogue::answered(std::size_t index, const Reply &reply, Actions &actions)
{
    const Step step = m_script.steps[index];
    actions.emplace_back(Answered{step.verb, step.envelope, reply});
    if (reply.code() == kServiceClosing)
        return finish(Ending::ServerLeft, actions);

    switch (step.verb) {
    case Verb::Greeting:
        if (!reply.isPositive())
            return finish(Ending::GreetingRefused, actions);
        break;
    case Verb::Hello:
        return helloAnswered(step, reply, actions);
    case Verb::StartTls:
        if (reply.code() != kReadyForTls)
            return finish(Ending::TlsRefused, actions);
        m_reader.forget();
        m_capabilities = {}; // RFC 3207, 4.2: nothing that was said in the clear is to be believed
        m_isUpgrading = true;
        actions.emplace_back(Upgrade{});
        return;
    case Verb::Auth:
        return authAnswered(index, reply, actions);
    case Verb::Mail:
        if (reply.isPositive())
            m_mailTaken = step.envelope;
        break;
    case Verb::Rcpt:
        if (reply.isPositive())
            m_rcptTaken = step.envelope;
        break;
    case Verb::Data:
        if (reply.code() == kStartMailInput && awaitsMessage(step)) {
            m_dataTaken = step.envelope;
            break;
        }
        // Any 3xx or 2xx means that a message is awaited: the only way out without sending one is to hang up.
        if (reply.code() == kStartMailInput || reply.isIntermediate() || reply.isPositive())
            return finish(Ending::AskedForMessage, actions);
        break;
    case Verb::Reset:
        m_mailTaken = m_rcptTaken = m_dataTaken = kNoEnvelope;
        break;
    case Verb::Quit:
        return finish(Ending::Completed, actions);
    case Verb::Message:
    case Verb::Other:
        break;
    }

    if (m_waiting.empty())
        proceed(actions);
    else
        actions.emplace_back(WaitFor{m_script.steps[m_waiting.front()].patience});
}

void Dialogue::helloAnswered(const Step &step, const Reply &reply, Actions &actions)
{
    if (step.envelope != kNoEnvelope) {
        m_helloTaken = reply.isPositive() ? step.envelope : kNoEnvelope;
        if (!reply.isPositive()) // a name for one envelope: refused, it costs only that one
            return proceed(actions);
    }
    if (reply.isPositive()) {
        m_capabilities = m_triesHelo ? Capabilities() : Capabilities(reply);
        if (m_next < m_script.steps.size() && m_script.steps[m_next].verb == Verb::StartTls
            && !m_capabilities.has("STARTTLS"))
            return finish(Ending::TlsNotOffered, actions);
        return proceed(actions);
    }
    if (m_triesHelo || step.line == m_script.heloLine || !isUnknownCommand(reply.code()))
        return finish(Ending::HelloRefused, actions);
    m_triesHelo = true;
    m_waiting.push_back(m_next - 1);
    actions.emplace_back(Send{{{m_script.heloLine + "\r\n", kNoEnvelope}}});
    actions.emplace_back(WaitFor{step.patience});
}

void Dialogue::authAnswered(std::size_t index, const Reply &reply, Actions &actions)
{
    m_isLoggedIn = reply.code() == kLoggedIn;
    if (reply.code() != kContinue)
        return proceed(actions);
    if (m_login.isTakenBack()) // RFC 4954, 4: that has to be answered 501
        return finish(Ending::NotSmtp, actions);
    const Login::Line line = m_login.answer(reply);
    m_waiting.push_back(index);
    actions.emplace_back(Send{{{line.bytes, kNoEnvelope, line.shown}}});
    actions.emplace_back(WaitFor{m_script.steps[index].patience});
}

// QUIT is a courtesy: a server that does not answer it has answered all that was asked.
bool Dialogue::waitsForQuitOnly() const
{
    return m_waiting.size() == 1 && m_script.steps[m_waiting.front()].verb == Verb::Quit;
}

Actions Dialogue::timedOut()
{
    Actions actions;
    finish(waitsForQuitOnly() ? Ending::Completed : Ending::TimedOut, actions);
    return actions;
}

Actions Dialogue::lost(Loss loss)
{
    Actions actions;
    if (m_isUpgrading || loss == Loss::TlsFailed)
        finish(Ending::TlsFailed, actions, loss);
    else if (!m_isConnected)
        finish(Ending::NotConnected, actions, loss);
    else
        finish(waitsForQuitOnly() ? Ending::Completed : Ending::ServerLeft, actions, loss);
    return actions;
}

Actions Dialogue::leave()
{
    Actions actions;
    if (m_isConnected && !m_isUpgrading && !m_isFinished) {
        Send farewell;
        if (isLoggingIn()) // else QUIT would be a response
            farewell.lines.push_back({"*\r\n", kNoEnvelope});
        farewell.lines.push_back({"QUIT\r\n", kNoEnvelope});
        actions.emplace_back(std::move(farewell));
    }
    finish(Ending::Left, actions);
    return actions;
}

void Dialogue::finish(Ending ending, Actions &actions, Loss loss)
{
    if (std::exchange(m_isFinished, true))
        return;
    actions.emplace_back(Close{});
    actions.emplace_back(Finish{ending, loss});
}

} // namespace postern::smtp
