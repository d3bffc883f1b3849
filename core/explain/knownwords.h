// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/reply.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace postern::explain {

// What one word of SMTP means, in plain words, and where that is written.
struct KnownWord
{
    QString name;     // a few words, "refused for good"
    QString sentence; // one, with its full stop
    QString source;   // "RFC 5321, 4.2.3"
};

// Three digits (RFC 5321, 4.2.2; RFC 3207, 4954, 7504). Codes that nobody has registered are explained by their first
// digit; nothing for what is no reply code.
std::optional<KnownWord> replyCode(int code);

// RFC 3463 and the registry that RFC 5248 began. Unknown details are explained by their subject.
KnownWord enhancedCode(const smtp::EnhancedCode &code);

// All of these compare without regard to case; nothing for what is not known.
std::optional<KnownWord> commandWord(QByteArrayView word);       // "MAIL", "STARTTLS"
std::optional<KnownWord> parameterWord(QByteArrayView keyword);  // of MAIL and RCPT: "SIZE", "NOTIFY"
std::optional<KnownWord> capabilityWord(QByteArrayView keyword); // in the answer to EHLO: "PIPELINING"

} // namespace postern::explain
