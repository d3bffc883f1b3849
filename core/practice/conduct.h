// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/policy.h"

#include <QString>
#include <QStringView>

#include <array>
#include <initializer_list>
#include <optional>

namespace postern::practice {

// One thing about the way Company A's relay treats its clients. Each can be true beside any other.
enum class Trait {
    // The two rules that leave mail working and shut strangers out.
    InsideToAny,      // from inside to any mailbox
    OutsideLocalOnly, // from outside to its own mailboxes only

    // Who is believed to be one of its own people, and so may send to any mailbox.
    OwnSender,  // whoever claims the company's domain as sender
    NullSender, // whoever names no sender, as a bounce does
    OwnHello,   // whoever calls itself by the company's domain or the relay's name
    Translator, // everybody: an address translator in front makes all clients look like one from inside
    FirstOnly,  // whoever named a mailbox of the company first: later recipients are not looked at

    // Which local addresses are taken apart, and sent on without a further look.
    Percent, // user%outside@companya.com
    Bang,    // outside!user@companya.com
    Quoted,  // "user@outside"@companya.com
    Route,   // @companya.com:user@outside

    // What else can be different.
    Late,        // says no only at DATA
    Sink,        // takes everything, relays nothing
    Bounces,     // says no only afterwards, by mail to the sender
    Greylist,    // puts off whoever it does not know
    BlockListed, // refuses this client
    TlsFirst,    // says nothing to a stranger without STARTTLS
    AuthFirst,   // takes nothing from a stranger without a password
};

inline constexpr std::array kTraits{
    Trait::InsideToAny, Trait::OutsideLocalOnly, Trait::OwnSender, Trait::NullSender,
    Trait::OwnHello,    Trait::Translator,       Trait::FirstOnly, Trait::Percent,
    Trait::Bang,        Trait::Quoted,           Trait::Route,     Trait::Late,
    Trait::Sink,        Trait::Bounces,          Trait::Greylist,  Trait::BlockListed,
    Trait::TlsFirst,    Trait::AuthFirst,
};

QString toString(Trait trait); // "inside-to-any", "own-sender", …: as in files
std::optional<Trait> traitFromString(QStringView text);

// All that is true of one relay.
class Conduct
{
public:
    constexpr Conduct(std::initializer_list<Trait> traits)
    {
        for (const Trait one : traits)
            m_traits |= bit(one);
    }
    Conduct(Policy policy); // a policy is a conduct that has a name

    constexpr bool has(Trait trait) const { return (m_traits & bit(trait)) != 0; }
    constexpr Conduct with(Trait trait, bool isSo = true) const
    {
        Conduct other = *this;
        other.m_traits = isSo ? m_traits | bit(trait) : m_traits & ~bit(trait);
        return other;
    }
    friend bool operator==(const Conduct &, const Conduct &) = default;

private:
    static constexpr quint32 bit(Trait trait) { return quint32(1) << quint32(trait); }

    quint32 m_traits = 0;
};

} // namespace postern::practice
