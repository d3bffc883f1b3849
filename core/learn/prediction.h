// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/situation.h"

#include <QByteArray>

namespace postern::learn {

// What the relay answers to a message.
enum class Answer {
    Takes,              // and carries it to where it belongs
    RefusesAtRecipient, // RCPT TO
    RefusesAtData,      // having taken the recipient
};

// What decides about it: the first of these that applies, in the order in which the relay looks.
enum class Ground {
    LocalMailbox,   // it is for one of the company's own: everybody may write to those
    NoSuchUser,     // it is for a name at the company's domain that nobody has
    PercentHack,    // what stands before the last percent sign is sent on, whoever asks
    InsideRule,     // the first rule: from inside to any mailbox
    Translator,     // the first rule, for somebody who only looks like one from inside
    OutsideRuleOff, // the second rule is off: nobody asks whose mailbox it is
    OwnSender,      // the sender's address is believed
    InsideRuleOff,  // the first rule is off: the second one counts for the company's own people too
    OutsideRule,    // the second rule: from outside to own mailboxes only
};
inline constexpr std::array kGrounds{
    Ground::LocalMailbox,   Ground::NoSuchUser, Ground::PercentHack,   Ground::InsideRule,  Ground::Translator,
    Ground::OutsideRuleOff, Ground::OwnSender,  Ground::InsideRuleOff, Ground::OutsideRule,
};

// What will happen, and what would have to happen if the relay were as it should be.
struct Prediction
{
    Answer answer = Answer::Takes;
    Ground ground = Ground::LocalMailbox;
    bool isLocal = true;        // the mailbox that it is really for is one of the company's
    bool isAsItShouldBe = true; // both rules on and no flaw: would the same be taken, or refused?

    friend bool operator==(const Prediction &, const Prediction &) = default;
};

// Company A's relay, thought through: no socket, no server. What is said here is held against the real one by a test,
// for every combination.
Prediction predict(const Situation &situation);

// The mailbox that the message is really for: what hides before a percent sign is what its writer means.
QByteArray mailboxMeant(const smtp::MailAddress &to);

// One of Company A's people, or of its own addresses.
bool isCompanyAddress(QByteArrayView mailbox);

} // namespace postern::learn
