// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/evidence.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

constexpr Word<Depth> kDepths[] = {
    {Depth::Recipient, "recipient"_L1},
    {Depth::Data, "data"_L1},
    {Depth::Deliver, "deliver"_L1},
};

constexpr Word<Claim> kClaims[] = {
    {Claim::Auto, "auto"_L1},
    {Claim::Inside, "inside"_L1},
    {Claim::Outside, "outside"_L1},
};

constexpr Word<Gap> kGaps[] = {
    {Gap::NoSuchDomain, "no-such-domain"_L1},
    {Gap::NoAddress, "no-address"_L1},
    {Gap::DnsFailed, "dns-failed"_L1},
    {Gap::NullMx, "null-mx"_L1},
    {Gap::NoRouteV6, "no-route-v6"_L1},
    {Gap::Cancelled, "cancelled"_L1},
    {Gap::TooMany, "too-many"_L1},
    {Gap::Unwanted, "unwanted"_L1},
};

} // namespace

QString toString(Depth depth)
{
    return wordFor(kDepths, depth);
}

QString toString(Claim claim)
{
    return wordFor(kClaims, claim);
}

QString toString(Gap gap)
{
    return wordFor(kGaps, gap);
}

std::optional<Depth> depthFromString(QStringView text)
{
    return fromWord(kDepths, text);
}

std::optional<Claim> claimFromString(QStringView text)
{
    return fromWord(kClaims, text);
}

std::optional<Gap> gapFromString(QStringView text)
{
    return fromWord(kGaps, text);
}

} // namespace postern::verdict
