// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/check.h"
#include "core/verdict/verdict.h"

#include <functional>
#include <vector>

namespace postern::check {

// A check from start to end, with all that it said on the way.
struct Watched
{
    Record record;
    std::vector<Event> events;
    int timesFinished = 0;

    template <typename Kind> std::size_t count() const
    {
        std::size_t found = 0;
        for (const Event &one : events)
            found += std::holds_alternative<Kind>(one) ? 1 : 0;
        return found;
    }
};

using Meanwhile = std::function<void(Check &check, const Event &event)>;

// Runs to the end, or for a minute. `meanwhile` may cancel.
Watched watch(const Order &order, const Meanwhile &meanwhile = {});

// As the command line makes it for "practice:closed", "127.0.0.1:2525" and the like.
Order orderFor(const QString &target);

// As above, by a stranger: loopback would count as inside. Asks for companya.com, with outside addresses of our own.
Order strangersOrderFor(const QString &target);

verdict::Verdict judged(const Record &record);
QStringList reasonsOf(const std::vector<verdict::Because> &reasons);

// Empty, or what the events say that the record does not hold.
QString quarrelBetween(const Watched &watched);

// Empty, or what is lost when the record is written, read and judged again.
QString lostInWriting(const Record &record);

} // namespace postern::check
