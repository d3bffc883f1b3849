// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/reply.h"
#include "core/smtp/script.h"

#include <QString>

#include <optional>

namespace postern::verdict {

// What one reply means. Neither code nor words alone decide: rules look at code, enhanced code, words, the command that
// was answered, and whether an outside or a local recipient was asked for.
enum class Category {
    Taken,                  // 2xx, also 251 and 252
    MessageWanted,          // 354
    RelayDenied,            // it says that it does not relay
    AuthRequired,           // nobody without a password sends anything, or not this
    TlsRequired,            // ask again over TLS
    Greylisted,             // come again later (RFC 6647)
    BlockListed,            // it refuses our address: block list, bad reputation
    ClientRefused,          // it refuses our address, and does not say why
    RateLimited,            // too many connections, errors, recipients
    NoReverseName,          // our address has no name, or the name does not lead back
    BadHello,               // it does not like our EHLO name
    SenderDomainUnknown,    // the reverse-path's domain does not exist
    SenderPolicy,           // SPF, DMARC, or "you are not us": the sender may not be used from here
    SenderRefused,          // the reverse-path for another reason
    RecipientDomainUnknown, // the forward-path's domain does not exist, or has no exchanger
    RecipientRefusesMail,   // null MX (RFC 7505), 521/556 (RFC 7504) about the recipient's domain
    RecipientAskedOnward,   // it asked the recipient's own server, which refused: it would relay to it
    UserUnknown,            // no such mailbox
    SyntaxRefused,          // this shape of address is not understood, or not allowed
    BadSequence,            // a command out of order: our mistake, or a lost step
    LocalTrouble,           // its disk, its filter, its lookups
    ContentRefused,         // size or content, after DATA
    NoMailService,          // 521, or a 5xx greeting: takes no mail at all
    Closing,                // 421
    RefusedUnclear,         // 5xx, and nothing says why
    DeferredUnclear,        // 4xx, and nothing says why
};

QString toString(Category category); // "taken", "relay-denied", …: as in rules, record and JSON
std::optional<Category> categoryFromString(QStringView text);

struct Reading
{
    Category category = Category::RefusedUnclear;
    QString rule; // the name of the rule that says so

    friend bool operator==(const Reading &, const Reading &) = default;
};

// What was asked when the reply came.
struct Context
{
    smtp::Verb verb = smtp::Verb::Rcpt;
    bool isOutside = true; // the recipient stands outside of the hosted domain
    bool isPlain = true;   // an ordinary address; false for the odd shapes
    QByteArray said;       // the command that was answered: what the reply repeats of it means nothing
};

} // namespace postern::verdict
