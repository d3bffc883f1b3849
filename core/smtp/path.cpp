// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/path.h"

#include "core/smtp/bytes.h"

namespace postern::smtp {

Result<QByteArray, PathError> checkedPath(QByteArrayView argument)
{
    if (argument.isEmpty())
        return Failure{PathError::Empty};
    if (hasControl(argument))
        return Failure{PathError::ControlCharacter};
    if (argument.size() > kMaxPathLength)
        return Failure{PathError::TooLong};
    return argument.toByteArray();
}

QByteArray mailboxOf(QByteArrayView path)
{
    QByteArray inner = path.toByteArray().trimmed();
    if (inner.startsWith('<') && inner.endsWith('>'))
        inner = inner.sliced(1, inner.size() - 2).trimmed();
    // RFC 5321, 4.1.2: a source route is "@one,@two:" in front of the mailbox.
    if (inner.startsWith('@')) {
        if (const qsizetype colon = inner.indexOf(':'); colon >= 0)
            inner = inner.sliced(colon + 1);
    }
    return inner;
}

QByteArray localPartOf(QByteArrayView path)
{
    const QByteArray mailbox = mailboxOf(path);
    const qsizetype at = lastUnquotedAt(mailbox);
    return at < 0 ? mailbox : mailbox.first(at);
}

QByteArray domainOf(QByteArrayView path)
{
    const QByteArray mailbox = mailboxOf(path);
    const qsizetype at = lastUnquotedAt(mailbox);
    return at < 0 ? QByteArray() : mailbox.sliced(at + 1);
}

} // namespace postern::smtp
