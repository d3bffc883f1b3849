// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postern::practice {

// A mailbox as RFC 5321, 4.1.2 spells it, and nothing beside that: local part, "@", domain or address literal. The one
// name that may stand alone is "postmaster" (4.5.1), and only as a recipient.
class Mailbox
{
public:
    static std::optional<Mailbox> parse(QByteArrayView text); // without brackets and source route
    static Mailbox postmaster() { return Mailbox("postmaster", {}); }

    const QByteArray &localPart() const { return m_localPart; } // as written
    const QByteArray &domain() const { return m_domain; }       // lower case; empty for the bare postmaster
    bool isQuoted() const { return m_localPart.startsWith('"'); }

    // Lower case, quotes and quoted pairs undone: `"Accounting"` and `accounting` are one mailbox (RFC 5321, 4.1.2).
    QByteArray userName() const;

    QByteArray path() const; // with brackets
    friend bool operator==(const Mailbox &, const Mailbox &) = default;

private:
    Mailbox(QByteArray localPart, QByteArray domain)
        : m_localPart(std::move(localPart))
        , m_domain(std::move(domain))
    {
    }

    QByteArray m_localPart;
    QByteArray m_domain;
};

// The domain part of a mailbox or of a source route's hop, in lower case. None if RFC 5321, 4.1.2 and 4.1.3 do not
// know such a thing.
std::optional<QByteArray> readDomain(QByteArrayView text);

} // namespace postern::practice
