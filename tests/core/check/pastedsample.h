// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"

#include <QByteArrayList>

namespace postern::check {

// Dialogues as people copy them, and short words for what comes of them.

extern const char kTelnet[];  // postmaster taken, an outside mailbox refused
extern const char kSwaks[];   // over STARTTLS, an outside mailbox taken, and a message sent
extern const char kOpenssl[]; // s_client -starttls smtp, an outside mailbox taken

inline constexpr char kOutsider[] = "<a@outside.example>";
inline constexpr char kAim[] = "<b@elsewhere.example>";
inline constexpr char kDenied[] = "550 5.7.1 relaying denied";
inline constexpr char kTaken[] = "250 2.1.5 ok";

// Bare lines, opened as usual; the commands and replies come in between.
QByteArray dialogue(const QByteArray &lines);

// MAIL FROM and RCPT TO with its reply.
QByteArray asked(const QByteArray &from, const QByteArray &to, const QByteArray &reply);

QString stateOf(const Record &record);
QByteArrayList shapesOf(const Record &record); // "P1 form plain <b@elsewhere.example>"

} // namespace postern::check
