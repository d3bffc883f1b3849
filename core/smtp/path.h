// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace postern::smtp {

// RFC 5321, 4.5.3.1.3: a path is at most 256 octets, punctuation and brackets included.
inline constexpr qsizetype kMaxPathLength = 256;

enum class PathError {
    Empty,
    ControlCharacter, // CR, LF, NUL, tab, DEL …: nothing that could end the command or start another one
    TooLong,
};

// Reads the argument of MAIL FROM or RCPT TO without asking whether RFC 5321 would allow it:
// a probe has to send forms that the RFC forbids, byte for byte. What it does refuse is what would leave the command.
Result<QByteArray, PathError> checkedPath(QByteArrayView argument);

// The parts of a path as the plainest reader sees them, used to speak about it and never to change it.
QByteArray mailboxOf(QByteArrayView path);   // between the brackets, behind a source route
QByteArray localPartOf(QByteArrayView path); // before the last @; all of it where there is none
QByteArray domainOf(QByteArrayView path);    // behind the last @; empty where there is none

// The argument of MAIL FROM or of RCPT TO, with its brackets: `<a@example.net>`, `<>`, `<@relay:a@b>`, `a@b`.
// Exists only when it can be put on the wire as one command. Role keeps the two directions apart.
template <typename Role> class Path
{
public:
    static Result<Path, PathError> parse(QByteArrayView argument)
    {
        auto bytes = checkedPath(argument);
        if (!bytes)
            return Failure{bytes.error()};
        return Path(*std::move(bytes));
    }

    const QByteArray &bytes() const { return m_bytes; }
    bool isNull() const { return m_bytes == "<>"; }
    QByteArray mailbox() const { return mailboxOf(m_bytes); }
    QByteArray localPart() const { return localPartOf(m_bytes); }
    QByteArray domain() const { return domainOf(m_bytes); }
    friend bool operator==(const Path &, const Path &) = default;

private:
    explicit Path(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

using ReversePath = Path<struct ReverseRole>; // MAIL FROM: where a bounce would go
using ForwardPath = Path<struct ForwardRole>; // RCPT TO: where the message is to go

} // namespace postern::smtp
