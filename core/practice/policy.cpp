// SPDX-License-Identifier: Apache-2.0
#include "core/practice/policy.h"

#include "core/words.h"

namespace postern::practice {

namespace {

// clang-format off
constexpr Word<Policy> kWords[] = {
    {Policy::Closed,      QLatin1StringView("closed")},
    {Policy::Open,        QLatin1StringView("open")},
    {Policy::OwnSender,   QLatin1StringView("own-sender")},
    {Policy::Percent,     QLatin1StringView("percent")},
    {Policy::Late,        QLatin1StringView("late")},
    {Policy::Sink,        QLatin1StringView("sink")},
    {Policy::Bounces,     QLatin1StringView("bounces")},
    {Policy::Greylist,    QLatin1StringView("greylist")},
    {Policy::BlockListed, QLatin1StringView("blocklisted")},
    {Policy::TlsFirst,    QLatin1StringView("tls-first")},
    {Policy::AuthFirst,   QLatin1StringView("auth-first")},
    {Policy::Nat,         QLatin1StringView("nat")},
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
