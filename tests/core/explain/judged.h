// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/verdict/verdict.h"

#include <QByteArray>

namespace postern::test {

struct Judged
{
    check::Record record;
    verdict::Verdict verdict;
};

inline const QByteArray kStranger = "<spammer@badplace.example>";
inline const QByteArray kOutside = "<johndoe@outside.example>";
inline const QByteArray kDenied = "550 5.7.1 relaying denied";

// One envelope of a pasted dialogue, with the answer to its recipient.
QByteArray asked(const QByteArray &from, const QByteArray &to, const QByteArray &reply);
QByteArray welcomed(); // its postmaster is taken

// The verdict on these lines after a greeting and EHLO, asked from outside.
Judged judged(const QByteArray &lines);

// Everything that is ever shown of it, as plain text of this width.
QString allWords(const Judged &one, int width);

} // namespace postern::test
