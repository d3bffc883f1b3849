// SPDX-License-Identifier: Apache-2.0
#include "core/net/saslclient.h"

#include <gsasl.h>

#include <algorithm>

namespace postern::net {

namespace {

struct Mechanism
{
    const char *name;
    bool isClientFirst;
};

// Strongest first. PLAIN before LOGIN: it is a standard (RFC 4616), the other one only a custom.
constexpr Mechanism kMechanisms[] = {
    {"SCRAM-SHA-256", true}, // RFC 7677
    {"SCRAM-SHA-1", true},   // RFC 5802
    {"PLAIN", true},         // RFC 4616
    {"LOGIN", false},        // draft-murchison-sasl-login
};

// SCRAM has the server say how often we hash, and whoever says two thousand millions keeps us busy for an hour. RFC
// 7677 asks for 4,096 at least, and for more where it may; this many take a fraction of a second.
constexpr qulonglong kIterationsAtMost = 200'000;

bool asksForTooMuch(const QByteArray &challenge)
{
    const QByteArrayList attributes = challenge.split(','); // RFC 5802, 7: "r=…,s=…,i=4096"
    return std::any_of(attributes.begin(), attributes.end(), [](const QByteArray &one) {
        bool isNumber = false;
        const qulonglong count = one.startsWith("i=") ? one.sliced(2).toULongLong(&isNumber) : 0;
        return one.startsWith("i=") && (!isNumber || count > kIterationsAtMost);
    });
}

} // namespace

class SaslClient::Private
{
public:
    Private()
    {
        if (gsasl_init(&m_library) != GSASL_OK)
            m_library = nullptr;
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

    bool start(const QByteArray &mechanism, const Credentials &credentials)
    {
        if (!m_library || m_session || gsasl_client_start(m_library, mechanism.constData(), &m_session) != GSASL_OK)
            return false;
        const QByteArray user = credentials.user().toUtf8();
        return gsasl_property_set(m_session, GSASL_AUTHID, user.constData()) == GSASL_OK
            && gsasl_property_set(m_session, GSASL_PASSWORD, credentials.password().constData()) == GSASL_OK;
    }

    std::optional<QByteArray> step(const QByteArray &challenge)
    {
        if (!m_session)
            return std::nullopt;
        char *output = nullptr;
        std::size_t length = 0;
        const int result =
            gsasl_step(m_session, challenge.constData(), static_cast<std::size_t>(challenge.size()), &output, &length);
        std::optional<QByteArray> response;
        if (result == GSASL_OK || result == GSASL_NEEDS_MORE)
            response = QByteArray(output, static_cast<qsizetype>(length));
        gsasl_free(output);
        return response;
    }

private:
    Gsasl *m_library = nullptr;
    Gsasl_session *m_session = nullptr;
};

std::optional<Credentials> Credentials::make(const QString &user, const QByteArray &password)
{
    if (user.isEmpty() || password.isEmpty() || user.contains(QChar::Null) || password.contains('\0'))
        return std::nullopt;
    return Credentials(user, password);
}

SaslClient::SaslClient(Credentials credentials)
    : m_credentials(std::move(credentials))
    , m_private(std::make_unique<Private>())
{
}

SaslClient::~SaslClient() = default;

QByteArray SaslClient::choose(const QByteArrayList &offered) const
{
    const auto found = std::find_if(std::begin(kMechanisms), std::end(kMechanisms),
                                    [&offered](const Mechanism &one) { return offered.contains(one.name); });
    return found == std::end(kMechanisms) ? QByteArray() : QByteArray(found->name);
}

std::optional<QByteArray> SaslClient::begin(const QByteArray &mechanism)
{
    const auto found = std::find_if(std::begin(kMechanisms), std::end(kMechanisms),
                                    [&mechanism](const Mechanism &one) { return mechanism == one.name; });
    if (found == std::end(kMechanisms) || !m_private->start(mechanism, m_credentials) || !found->isClientFirst)
        return std::nullopt;
    return m_private->step({});
}

std::optional<QByteArray> SaslClient::respond(const QByteArray &challenge)
{
    return asksForTooMuch(challenge) ? std::nullopt : m_private->step(challenge);
}

} // namespace postern::net
