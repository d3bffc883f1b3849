// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace postern::verdict {

// A date-time as RFC 5322, 3.3 and 4.3 spell it, and as servers do: without a weekday, with a named zone, with a
// fraction of the second, with whatever may stand behind it. In UTC; none if it is no date. An unknown zone is UTC, as
// RFC 5322, 4.3 asks.
std::optional<QDateTime> readMailDate(QByteArrayView text);

} // namespace postern::verdict
