// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QStringView>

namespace postern::smtp {

// RFC 5321, 4.5.3.1.1 and 4.5.3.1.2, in octets.
inline constexpr qsizetype kMaxLocalPart = 64;
inline constexpr qsizetype kMaxDomain = 255;
// RFC 1035, 2.3.4, in octets.
inline constexpr qsizetype kMaxLabel = 63;

enum class NameError {
    Empty,
    TooLong,
    BadCharacter, // blank, control, bracket …, also where a name has an empty label
    BadLiteral,   // "[…]" that holds no IP address
    NoAt,         // an address without "@"
    BadLocalPart,
};

// A domain name as the DNS has it: ASCII (an internationalized name becomes its A-labels), lower case, no trailing dot.
class DomainName
{
public:
    static Result<DomainName, NameError> parse(QStringView text);

    const QString &toString() const { return m_name; }
    QByteArray toByteArray() const { return m_name.toLatin1(); }
    bool hasSeveralLabels() const { return m_name.contains(u'.'); }
    bool isWithin(const DomainName &parent) const; // the same, or a subdomain of it
    friend bool operator==(const DomainName &, const DomainName &) = default;

private:
    explicit DomainName(QString name)
        : m_name(std::move(name))
    {
    }
    QString m_name;
};

// The argument of EHLO: a domain name, or an address literal (RFC 5321, 4.1.3).
class HelloName
{
public:
    static Result<HelloName, NameError> parse(QStringView text);
    static HelloName literal(const QHostAddress &address); // the honest name of a host that has none

    const QByteArray &bytes() const { return m_bytes; }
    friend bool operator==(const HelloName &, const HelloName &) = default;

private:
    explicit HelloName(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray m_bytes;
};

// A mailbox that a person names: an ordinary address, local part and domain, that can be written to.
class MailAddress
{
public:
    static Result<MailAddress, NameError> parse(QStringView text);

    const QByteArray &localPart() const { return m_localPart; }
    const DomainName &domain() const { return m_domain; }
    QByteArray toByteArray() const { return m_localPart + '@' + m_domain.toByteArray(); }
    friend bool operator==(const MailAddress &, const MailAddress &) = default;

private:
    MailAddress(QByteArray localPart, DomainName domain)
        : m_localPart(std::move(localPart))
        , m_domain(std::move(domain))
    {
    }
    QByteArray m_localPart;
    DomainName m_domain;
};

// "[192.0.2.1]" or "[IPv6:2001:db8::1]" (RFC 5321, 4.1.3). An IPv6 scope is left out: it has no place in a literal.
QByteArray addressLiteral(const QHostAddress &address);

} // namespace postern::smtp
