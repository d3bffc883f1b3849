// SPDX-License-Identifier: Apache-2.0
#include "core/probe/envelope.h"

#include <algorithm>
#include <iterator>

namespace postern::probe {

namespace {

struct Named
{
    Kind kind;
    QLatin1StringView word;
};

constexpr Named kKinds[] = {
    {Kind::Form, QLatin1StringView("form")},
    {Kind::Welcome, QLatin1StringView("welcome")},
    {Kind::UnknownUser, QLatin1StringView("unknown-user")},
    {Kind::UnknownDomain, QLatin1StringView("unknown-domain")},
    {Kind::LocalUser, QLatin1StringView("local-user")},
    {Kind::OtherDomain, QLatin1StringView("other-domain")},
    {Kind::Hygiene, QLatin1StringView("hygiene")},
};

} // namespace

QString toString(Kind kind)
{
    const auto found =
        std::find_if(std::begin(kKinds), std::end(kKinds), [kind](const Named &one) { return one.kind == kind; });
    return found->word;
}

std::optional<Kind> kindFromString(QStringView text)
{
    const auto found =
        std::find_if(std::begin(kKinds), std::end(kKinds), [text](const Named &one) { return text == one.word; });
    return found == std::end(kKinds) ? std::nullopt : std::optional(found->kind);
}

} // namespace postern::probe
