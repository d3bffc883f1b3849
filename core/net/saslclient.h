// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/authenticator.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace postern::net {

// A name and a password to log in with. Lives in memory only, and exists only in a form that mechanisms can carry:
// neither is empty, neither holds a NUL (RFC 4616, 2).
class Credentials
{
public:
    static std::optional<Credentials> make(const QString &user, const QByteArray &password); // password: UTF-8

    const QString &user() const { return m_user; }
    const QByteArray &password() const { return m_password; }

private:
    Credentials(QString user, QByteArray password)
        : m_user(std::move(user))
        , m_password(std::move(password))
    {
    }

    QString m_user;
    QByteArray m_password;
};

// GNU SASL, for one attempt. Knows SCRAM-SHA-256, SCRAM-SHA-1, PLAIN and LOGIN, and prefers them in this order: the
// first two do not give the password away (RFC 5802, 9).
class SaslClient : public smtp::Authenticator
{
public:
    explicit SaslClient(Credentials credentials);
    ~SaslClient() override;

    QByteArray choose(const QByteArrayList &offered) const override;
    std::optional<QByteArray> begin(const QByteArray &mechanism) override;
    std::optional<QByteArray> respond(const QByteArray &challenge) override;
    QByteArrayList secrets() const override { return {m_credentials.password()}; }

private:
    class Private;
    const Credentials m_credentials;
    std::unique_ptr<Private> m_private;
};

} // namespace postern::net
