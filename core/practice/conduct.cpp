// SPDX-License-Identifier: Apache-2.0
#include "core/practice/conduct.h"

#include "core/words.h"

namespace postern::practice {

namespace {

// clang-format off
constexpr Word<Trait> kWords[] = {
    {Trait::InsideToAny,      QLatin1StringView("inside-to-any")},
    {Trait::OutsideLocalOnly, QLatin1StringView("outside-local-only")},
    {Trait::OwnSender,        QLatin1StringView("own-sender")},
    {Trait::NullSender,       QLatin1StringView("null-sender")},
    {Trait::OwnHello,         QLatin1StringView("own-hello")},
    {Trait::Translator,       QLatin1StringView("nat")},
    {Trait::FirstOnly,        QLatin1StringView("first-only")},
    {Trait::Percent,          QLatin1StringView("percent")},
    {Trait::Bang,             QLatin1StringView("bang")},
    {Trait::Quoted,           QLatin1StringView("quoted")},
    {Trait::Route,            QLatin1StringView("route")},
    {Trait::Late,             QLatin1StringView("late")},
    {Trait::Sink,             QLatin1StringView("sink")},
    {Trait::Bounces,          QLatin1StringView("bounces")},
    {Trait::Greylist,         QLatin1StringView("greylist")},
    {Trait::BlockListed,      QLatin1StringView("blocklisted")},
    {Trait::TlsFirst,         QLatin1StringView("tls-first")},
    {Trait::AuthFirst,        QLatin1StringView("auth-first")},
};
// clang-format on

// What a policy has beside the first rule; `closed` and `open` differ by the second one.
std::optional<Trait> traitOf(Policy policy)
{
    switch (policy) {
    case Policy::Closed:
    case Policy::Open:
        break;
    case Policy::OwnSender:
        return Trait::OwnSender;
    case Policy::Percent:
        return Trait::Percent;
    case Policy::Late:
        return Trait::Late;
    case Policy::Sink:
        return Trait::Sink;
    case Policy::Bounces:
        return Trait::Bounces;
    case Policy::Greylist:
        return Trait::Greylist;
    case Policy::BlockListed:
        return Trait::BlockListed;
    case Policy::TlsFirst:
        return Trait::TlsFirst;
    case Policy::AuthFirst:
        return Trait::AuthFirst;
    case Policy::Nat:
        return Trait::Translator;
    }
    return std::nullopt;
}

} // namespace

QString toString(Trait trait)
{
    return wordFor(kWords, trait);
}

std::optional<Trait> traitFromString(QStringView text)
{
    return fromWord(kWords, text);
}

Conduct::Conduct(Policy policy)
    : Conduct({Trait::InsideToAny})
{
    *this = with(Trait::OutsideLocalOnly, policy != Policy::Open);
    if (const auto trait = traitOf(policy))
        *this = with(*trait);
}

} // namespace postern::practice
