// SPDX-License-Identifier: Apache-2.0
#include "core/practice/saslserver.h"

#include <gsasl.h>

namespace postern::practice {

namespace {

bool isEmployee(const QByteArray &name)
{
    const QByteArray whole(kEmployee);
    return name == whole || name == whole.first(whole.indexOf('@'));
}

bool isAsked(Gsasl_session *session)
{
    return isEmployee(gsasl_property_fast(session, GSASL_AUTHID));
}

// What GNU SASL wants to know of whoever logs in.
int answer(Gsasl *, Gsasl_session *session, Gsasl_property property)
{
    switch (property) {
    case GSASL_VALIDATE_SIMPLE:
        return isAsked(session) && QByteArray(gsasl_property_fast(session, GSASL_PASSWORD)) == kPassword
            ? GSASL_OK
            : GSASL_AUTHENTICATION_ERROR;
    case GSASL_PASSWORD: // SCRAM makes its keys of it
        if (!isAsked(session))
            return GSASL_AUTHENTICATION_ERROR;
        return gsasl_property_set(session, GSASL_PASSWORD, kPassword);
    default:
        return GSASL_NO_CALLBACK;
    }
}

} // namespace

class SaslServer::Private
{
public:
    explicit Private(const QByteArray &mechanism)
    {
        if (gsasl_init(&m_library) != GSASL_OK)
            return;
        gsasl_callback_set(m_library, answer);
        if (gsasl_server_start(m_library, mechanism.constData(), &m_session) == GSASL_OK)
            m_state = State::Goes;
    }
    ~Private()
    {
        if (m_session)
            gsasl_finish(m_session);
        if (m_library)
            gsasl_done(m_library);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    QByteArray step(const QByteArray &response)
    {
        if (m_state != State::Goes)
            return {};
        char *output = nullptr;
        std::size_t length = 0;
        const int result =
            gsasl_step(m_session, response.constData(), static_cast<std::size_t>(response.size()), &output, &length);
        const QByteArray challenge(output, static_cast<qsizetype>(length));
        gsasl_free(output);
        if (result != GSASL_NEEDS_MORE)
            m_state = result == GSASL_OK ? State::LoggedIn : State::Refused;
        return challenge;
    }

    State state() const { return m_state; }

private:
    Gsasl *m_library = nullptr;
    Gsasl_session *m_session = nullptr;
    State m_state = State::Refused;
};

QByteArrayList SaslServer::mechanisms()
{
    return {"SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN", "LOGIN"};
}

SaslServer::SaslServer(const QByteArray &mechanism)
    : m_private(std::make_unique<Private>(mechanism))
{
}

SaslServer::~SaslServer() = default;
SaslServer::SaslServer(SaslServer &&) noexcept = default;
SaslServer &SaslServer::operator=(SaslServer &&) noexcept = default;

QByteArray SaslServer::step(const QByteArray &response)
{
    return m_private->step(response);
}

SaslServer::State SaslServer::state() const
{
    return m_private->state();
}

} // namespace postern::practice
