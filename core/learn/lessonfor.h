// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/verdict.h"

#include <QString>

namespace postern::learn {

// The lesson that says what such a verdict means.
inline QString lessonFor(verdict::State state)
{
    using verdict::State;
    switch (state) {
    case State::Closed:
        return QStringLiteral("closed");
    case State::Open:
        return QStringLiteral("open");
    case State::PartlyOpen:   // side doors
    case State::Unproven:     // what proves it
    case State::Trusted:      // from where to ask
    case State::Inconclusive: // by which reason
        return QStringLiteral("test");
    case State::NoService:
        break;
    }
    return QStringLiteral("relay");
}

} // namespace postern::learn
