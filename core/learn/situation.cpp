// SPDX-License-Identifier: Apache-2.0
#include "core/learn/situation.h"

#include "core/words.h"

namespace postern::learn {

namespace {

// clang-format off
constexpr Word<Place> kPlaces[] = {
    {Place::Inside,  QLatin1StringView("inside")},
    {Place::Outside, QLatin1StringView("outside")},
};

constexpr Word<Flaw> kFlawWords[] = {
    {Flaw::OwnSender, QLatin1StringView("own-sender")},
    {Flaw::Percent,   QLatin1StringView("percent")},
    {Flaw::Nat,       QLatin1StringView("nat")},
    {Flaw::Late,      QLatin1StringView("late")},
};
// clang-format on

} // namespace

QString toString(Place place)
{
    return wordFor(kPlaces, place);
}

std::optional<Place> placeFromString(QStringView text)
{
    return fromWord(kPlaces, text);
}

QString toString(Flaw flaw)
{
    return wordFor(kFlawWords, flaw);
}

std::optional<Flaw> flawFromString(QStringView text)
{
    return fromWord(kFlawWords, text);
}

} // namespace postern::learn
