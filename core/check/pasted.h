// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace postern::check {

// What the user knows about a dialogue that was had without Postern.
struct PastedHints
{
    std::optional<smtp::DomainName> hostedDomain; // else guessed from the server's name
    std::optional<smtp::MailAddress> recipient;
    std::optional<smtp::MailAddress> sender;
    std::optional<smtp::MailAddress> localUser; // a mailbox that exists there
    verdict::Claim claim = verdict::Claim::Auto;
};

// Nobody copies more from a terminal: it is as much as eight connections of a check may hear.
inline constexpr qint64 kMaxPastedBytes = 8 * 1024 * 1024;

// Nobody types more; and a record holds no more than a catalogue would ask.
inline constexpr std::size_t kPastedTransactionsAtMost = 1000;

enum class PastedFlaw {
    Empty,
    TooLarge,
    NoReplies,  // nothing in it looks like an SMTP server
    NoEnvelope, // a dialogue, but nobody was asked to take mail for anybody
};

// A dialogue copied from a terminal, as a record: it is judged by the same function, and knows less.
Result<Record, PastedFlaw> readPasted(const QByteArray &text, const PastedHints &hints);

} // namespace postern::check
