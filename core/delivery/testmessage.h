// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/address.h"
#include "core/smtp/endpoint.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace postern::delivery {

// RFC 5322, 2.1.1: the most that a line may have, and what it should have, without CRLF.
inline constexpr qsizetype kLineAtMost = 998;
inline constexpr qsizetype kLineShould = 78;

// What a test message tells of itself.
struct TestMessage
{
    QByteArray token;
    QString form; // the id of the form, "R2"
    smtp::Endpoint server;
    smtp::MailAddress from; // who tests
    smtp::MailAddress to;
    QByteArray hello; // what this computer calls itself
    QString program;  // "Postern 0.1.0"
    QDateTime at;
};

// 128 random bits, as verdict::SentMessage has them.
QByteArray randomToken();

// "<token@domain>": at this computer's name where that is a domain, else at that of whoever tests (RFC 5322, 3.6.4).
QByteArray messageIdOf(const TestMessage &message);

// Header and body by RFC 5322, lines with CRLF, dots not yet doubled. 7-bit throughout, so that no server has to offer
// more than RFC 5321 asks of all; what is not ASCII in a name is escaped. The text stands in
// resources/delivery/message.txt.
QByteArray composed(const TestMessage &message);

} // namespace postern::delivery
