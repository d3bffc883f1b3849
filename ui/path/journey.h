// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"
#include "ui/theme/glyph.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace postern::ui {

// Where one journey comes from: the envelope of an endpoint, by their indexes in the record.
struct JourneyKey
{
    std::size_t endpoint = 0;
    std::size_t envelope = 0;

    friend bool operator==(const JourneyKey &, const JourneyKey &) = default;
};

// One of the three stations of the scene.
struct Station
{
    QString role;    // "Sender"
    QString name;    // "You, as a stranger"
    QString address; // "198.51.100.7"; may be empty
    Glyph glyph = Glyph::Server;

    friend bool operator==(const Station &, const Station &) = default;
};

// Who stands inside the wall beside the relay. The four of them are the cells of Company A.
struct Wall
{
    bool hasSender = false;
    bool hasRecipient = false;
    QString zone;      // "Company A's network"
    QString shortZone; // where there is no room for it: the domain alone

    friend bool operator==(const Wall &, const Wall &) = default;
};

// The label that is hung on the gate. Hostile bytes are escaped, and no line is longer than kReplyAtMost.
struct ReplyTag
{
    QString meaning; // "Held at the gate"
    QString code;    // "554 5.7.1"; empty where there was no reply
    QString text;    // "Relay access denied"; without a reply, why there is none

    friend bool operator==(const ReplyTag &, const ReplyTag &) = default;
};
inline constexpr qsizetype kReplyAtMost = 300; // characters; more than that nobody reads off a tag

// One still picture, and the motion that leads to it.
struct JourneyStep
{
    enum class Kind {
        Approach,  // the connection stands
        Unreached, // there was none
        Greeting,
        Hello,
        Mail,      // the first line of the slip
        Recipient, // the second line; the reply is not there yet
        Held,      // the gate stays shut, the envelope turns back
        Passed,    // the gate lets it through
        HeldLate,  // it had passed, and is sent back at DATA
        Asks,      // it had passed, and the relay asks for the message
        Lost,      // no answer came
        Delivered, // it came out at the far end
    };

    Kind kind = Kind::Approach;
    QString ours;   // in a bubble: what is said here
    QString theirs; // in a bubble: what is heard before the decision
    std::optional<ReplyTag> tag;
    explain::Tone tone = explain::Tone::Neutral; // of the tag
    std::chrono::milliseconds at{0};             // since the connection was begun
    QString sentence;                            // what the picture shows

    bool isDecision() const { return tag.has_value(); }
    friend bool operator==(const JourneyStep &, const JourneyStep &) = default;
};

// What one journey came to.
enum class Ending {
    NotAsked,
    UnderWay,
    Held,           // for a relay reason, or for a reason of this form
    HeldLate,       // the same, at DATA
    LetThrough,     // an outside recipient was taken
    AsksForMessage, // and DATA was answered 354
    TakenAtHome,    // a mailbox of the server's own
    RefusedAtHome,
    RefusesUs, // a refusal that says nothing about relaying
    Unanswered,
    Delivered, // with the user's word only
};

bool goesThrough(Ending ending); // the envelope ends behind the gate
bool isHeld(Ending ending);      // an outside recipient was refused

// One probe, as the scene shows it: who stands where, what is written on the envelope, and what happened, step by step.
struct Journey
{
    JourneyKey key;
    QString title; // what was asked
    Station sender{{}, {}, {}, Glyph::Laptop};
    Station relay;
    Station recipient{{}, {}, {}, Glyph::Mailbox};
    Wall wall;
    QString from; // on the slip; "<>" where there is no sender
    QString to;
    bool isOutside = true; // after an outside mailbox: only then it is counted as held or let through
    QString receivedFrom;  // of a delivered message: the Received line in two parts
    QString receivedBy;
    QString notAsked; // what is said while there are no steps; empty: the usual sentence
    std::vector<JourneyStep> steps;
    Ending ending = Ending::NotAsked;
    explain::Tone tone = explain::Tone::Neutral;

    bool isDone() const { return ending != Ending::UnderWay; }
    friend bool operator==(const Journey &, const Journey &) = default;
};

// The same journey after its message has come out at the far end, and how.
Journey delivered(Journey journey, const ReplyTag &proof, const QString &receivedFrom, const QString &receivedBy,
                  std::chrono::milliseconds at);

} // namespace postern::ui
