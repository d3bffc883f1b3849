// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <functional>

namespace postern::practice {

// Postgrey's --delay.
inline constexpr std::chrono::seconds kGreylistDelay = std::chrono::minutes(5);

// How long whoever is named has to wait yet; nothing: they are let in.
using Greylister = std::function<std::chrono::milliseconds(const QByteArray &triplet)>;

// Who came when for the first time: the memory of a greylister (RFC 6647, 2.1). Knows no clock.
class Greylist
{
public:
    explicit Greylist(std::chrono::milliseconds delay)
        : m_delay(delay)
    {
    }

    std::chrono::milliseconds putsOff(const QByteArray &triplet, std::chrono::milliseconds now);

private:
    std::chrono::milliseconds m_delay;
    QHash<QByteArray, std::chrono::milliseconds> m_firstSeen;
};

} // namespace postern::practice
