// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <memory>
#include <optional>

namespace postern::practice {

// The one of Company A's own people who has a password. It protects nothing, and is no secret.
inline constexpr char kEmployee[] = "coworker@companya.com";
inline constexpr char kPassword[] = "company-a-practice";

// The relay's side of one login (GNU SASL). The name may be written with or without the domain.
class SaslServer
{
public:
    enum class State { Goes, LoggedIn, Refused };

    static QByteArrayList mechanisms(); // what EHLO offers, strongest first

    explicit SaslServer(const QByteArray &mechanism); // in capitals
    ~SaslServer();
    SaslServer(SaslServer &&) noexcept;
    SaslServer &operator=(SaslServer &&) noexcept;

    // What to say to the client's next response; empty at the start where the client speaks first.
    QByteArray step(const QByteArray &response);
    State state() const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace postern::practice
