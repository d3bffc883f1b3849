// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/submission.h"

#include <QDateTime>

namespace postern::practice {

// The line that every server puts in front of a message (RFC 5321, 4.4), with its end. The recipient is named only
// where there is one: the others must not learn of each other (RFC 5321, 7.2).
QByteArray receivedLine(const Submission &submission, const QByteArray &server, quint64 id, const QDateTime &now);

} // namespace postern::practice
