// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace postern::practice {

// How Company A's relay behaves towards strangers. Its two rules are the same everywhere: from inside to anywhere, from
// outside to its own mailboxes only; each policy but `closed` has one thing wrong or different.
enum class Policy {
    Closed,      // as it should be
    Open,        // takes everything for everybody
    OwnSender,   // relays for whoever claims its own domain as sender
    Percent,     // the percent hack: user%outside@companya.com is sent on
    Late,        // refuses an outside recipient only at DATA
    Sink,        // takes everything, relays nothing
    Bounces,     // takes an outside recipient, and sends the message back: it does not relay
    Greylist,    // puts off whoever it does not know
    BlockListed, // refuses this client
    TlsFirst,    // says nothing without STARTTLS; then as closed
    AuthFirst,   // takes nothing from anybody without a password
    Nat, // closed by its rules, but takes every client for one of its own: an address translator stands in front
};

inline constexpr std::array kPolicies{
    Policy::Closed,  Policy::Open,     Policy::OwnSender,   Policy::Percent,  Policy::Late,      Policy::Sink,
    Policy::Bounces, Policy::Greylist, Policy::BlockListed, Policy::TlsFirst, Policy::AuthFirst, Policy::Nat,
};

QString toString(Policy policy); // "closed", "own-sender", …: as on the command line
std::optional<Policy> policyFromString(QStringView text);

} // namespace postern::practice
