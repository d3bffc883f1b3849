// SPDX-License-Identifier: Apache-2.0
#include "core/practice/policy.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace postern::practice {

namespace {

// clang-format off
constexpr Word<Policy> kWords[] = {
    {Policy::Closed,      "closed"_L1},
    {Policy::Open,        "open"_L1},
    {Policy::OwnSender,   "own-sender"_L1},
    {Policy::Percent,     "percent"_L1},
    {Policy::Late,        "late"_L1},
    {Policy::Sink,        "sink"_L1},
    {Policy::Greylist,    "greylist"_L1},
    {Policy::BlockListed, "blocklisted"_L1},
    {Policy::TlsFirst,    "tls-first"_L1},
    {Policy::AuthFirst,   "auth-first"_L1},
    {Policy::Nat,         "nat"_L1},
};
// clang-format on

} // namespace

QString toString(Policy policy)
{
    return wordFor(kWords, policy);
}

std::optional<Policy> policyFromString(QStringView text)
{
    return fromWord(kWords, text);
}

} // namespace postern::practice
