// SPDX-License-Identifier: Apache-2.0
// The question of one of the server's own people, after all those of strangers.
#include "core/check/endpointrun.h"

#include <memory>
#include <utility>

namespace postern::check {

// The last question, on a connection of its own: whether the server's own people can still send.
bool EndpointRun::logIn()
{
    // What offers TLS is asked under TLS, at the endpoint that is its twin.
    const bool hasTwin =
        m_evidence.endpoint.security == smtp::Security::Plain && m_offersStartTls && m_order.tls == TlsUse::Auto;
    if (!m_order.credentials || !m_saidHello || hasTwin || std::exchange(m_hasLoggedIn, true))
        return false;
    const auto sender =
        smtp::ReversePath::parse('<' + ownSenderOf(*m_order.credentials, m_setting).toByteArray() + '>');
    const auto recipient = smtp::ForwardPath::parse('<' + m_setting.recipient->toByteArray() + '>');
    if (!sender || !recipient)
        return false;
    m_evidence.login = verdict::LoginEvidence{*sender, *recipient, m_order.authAnyway, m_keepsPassword, std::nullopt};
    const auto client = std::make_shared<net::SaslClient>(*m_order.credentials);
    const bool isInTheClear = m_evidence.endpoint.security == smtp::Security::Plain && !m_order.authAnyway;
    if (m_keepsPassword || isInTheClear || client->choose(m_mechanisms).isEmpty())
        return false;
    smtp::ScriptOptions options;
    options.authenticator = client;
    options.authNeeds = m_order.authAnyway ? smtp::Channel::Clear : smtp::Channel::Vouched;
    m_running[dial({{0, *sender, {}, {{*recipient, {}}}}}, options)].logsIn = true;
    return true;
}

bool EndpointRun::hasFailedToLogIn() const
{
    const auto login = verdict::loginOf(m_evidence, m_conversations);
    return login && login->state != verdict::LoginResult::State::Taken
        && login->state != verdict::LoginResult::State::SendingRefused && !login->mechanism.isEmpty();
}

} // namespace postern::check
