// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/mailbox.h"
#include "core/result.h"

#include <QByteArrayList>

#include <optional>

namespace postern::practice {

enum class PathFault {
    NotAPath,   // no brackets, or something glued to them
    BadMailbox, // what stands between them is no mailbox: "a@b@c", "a@", "a b@c"
};

// What stands behind "MAIL FROM:" or "RCPT TO:". A source route is understood and left out (RFC 5321, 3.6.1 and
// appendix C): the final mailbox is all that should count.
struct PathArguments
{
    std::optional<Mailbox> mailbox;     // none: the null path, "<>"
    std::optional<QByteArray> firstHop; // of a source route: a domain, in lower case
    QByteArrayList parameters;          // "SIZE=12"

    static Result<PathArguments, PathFault> parse(QByteArrayView text);
};

} // namespace postern::practice
