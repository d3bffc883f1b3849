// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/policy.h"
#include "core/result.h"
#include "core/smtp/address.h"

#include <QHostAddress>
#include <QString>

#include <optional>
#include <variant>

namespace postern::check {

// What the user names, understood: practice:POLICY, an address, or a name with or without a port. Whether a name is a
// domain (it has mail exchangers) or a host is for the DNS to say.
class Target
{
public:
    struct Practice
    {
        practice::Policy policy;
        friend bool operator==(const Practice &, const Practice &) = default;
    };
    struct Address
    {
        QHostAddress address;
        friend bool operator==(const Address &, const Address &) = default;
    };
    struct Name
    {
        smtp::DomainName name;
        friend bool operator==(const Name &, const Name &) = default;
    };
    enum class Error {
        Empty,
        UnknownPolicy,
        BadPort,
        BadAddress, // brackets that hold no IP address
        BadName,
        IsMailAddress, // user@domain: the domain is meant
        IsUrl,         // smtp://…: the host is meant
        IsRange,       // 192.0.2.0/24, 10.0.0.1-20: no ranges
    };

    // `practice:POLICY`, `domain`, `host:port`, IPv4, IPv4:port, bare IPv6, `[IPv6]`, `[IPv6]:port`.
    static Result<Target, Error> parse(QStringView text);

    const QString &text() const { return m_text; }
    const std::variant<Practice, Address, Name> &what() const { return m_what; }
    std::optional<quint16> port() const { return m_port; }
    bool isOwnMachine() const; // practice or loopback: needs nobody's permission

    friend bool operator==(const Target &, const Target &) = default;

private:
    Target(QString text, std::variant<Practice, Address, Name> what, std::optional<quint16> port)
        : m_text(std::move(text))
        , m_what(std::move(what))
        , m_port(port)
    {
    }

    QString m_text;
    std::variant<Practice, Address, Name> m_what;
    std::optional<quint16> m_port;
};

} // namespace postern::check
