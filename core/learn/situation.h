// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/address.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace postern::learn {

// Where a client stands: within Company A's network, or anywhere else.
enum class Place { Inside, Outside };

// What else can be wrong with Company A's relay, beside its two rules.
enum class Flaw {
    OwnSender, // whoever writes as Company A counts as one of its people
    Percent,   // user%outside@companya.com is sent on
    Nat,       // an address translator in front: every client looks like one from inside
    Late,      // an outside recipient is refused only when the message is about to come
};
inline constexpr std::array kFlaws{Flaw::OwnSender, Flaw::Percent, Flaw::Nat, Flaw::Late};

// The two rules that leave mail working and shut strangers out. On: as it should be.
struct Rules
{
    bool insideToAny = true;      // from inside the network to any mailbox
    bool outsideLocalOnly = true; // from outside to mailboxes of the company only

    friend bool operator==(const Rules &, const Rules &) = default;
};

// One message that somebody hands to Company A's relay, and how that relay is set up.
struct Situation
{
    Place sender = Place::Outside;
    smtp::MailAddress from;
    smtp::MailAddress to;
    Rules rules = {};
    std::vector<Flaw> flaws = {}; // each at most once

    friend bool operator==(const Situation &, const Situation &) = default;
};

QString toString(Place place); // "inside", "outside": as in the files of resources/lessons
std::optional<Place> placeFromString(QStringView text);
QString toString(Flaw flaw); // "own-sender", "percent", "nat", "late"
std::optional<Flaw> flawFromString(QStringView text);

} // namespace postern::learn
