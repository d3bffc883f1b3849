// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/exchange.h"
#include "core/verdict/evidence.h"
#include "core/verdict/rulebook.h"

#include <optional>
#include <vector>

namespace postern::verdict {

enum class Stage { Hello, Mail, Rcpt, Data };

QString toString(Stage stage); // "hello", "mail", "rcpt", "data"

// One reply that said something about an envelope, and where it stands in the record.
struct Answer
{
    Stage stage = Stage::Rcpt;
    smtp::Reply reply;
    Reading reading;
    std::size_t connection = 0; // index in EndpointEvidence::connections
    std::size_t exchange = 0;   // index in the conversation of that connection
};

// Why an envelope has no answer.
enum class Silence {
    None,
    NotAsked,
    ServerLeft,
    TimedOut,
    NotConnected,
    TlsFailed,
    GreetingRefused,
    HelloRefused,
    NotSmtp,
    Cancelled
};

QString toString(Silence silence);

// What one envelope came to, over all the connections on which it was asked. What says most counts: 354, then a
// refusal at DATA, then a recipient taken, then a refusal, then silence.
struct Outcome
{
    enum class State {
        Taken,   // the recipient was taken, and the message asked for if that was tried
        Refused, // by `deciding()`: whether for a relay reason, the category says
        Unanswered,
    };

    State state = State::Unanswered;
    std::optional<Answer> recipient; // the answer to MAIL or to the decisive RCPT that counts
    std::optional<Answer> data;      // the answer to DATA
    Silence silence = Silence::NotAsked;
    int timesAsked = 0; // connections on which a recipient answer was had
    int timesTaken = 0;

    bool isTaken() const { return state == State::Taken; }
    bool wantsMessage() const { return data && data->reading.category == Category::MessageWanted; }
    const Answer *deciding() const { return data ? &*data : recipient ? &*recipient : nullptr; }
    std::optional<Category> category() const;
};

// The conversations of an endpoint's connections, read once.
std::vector<smtp::Conversation> conversationsOf(const EndpointEvidence &evidence);

// One outcome for each envelope, in their order.
std::vector<Outcome> outcomesOf(const EndpointEvidence &evidence, const std::vector<smtp::Conversation> &conversations,
                                const RuleBook &rules);

} // namespace postern::verdict
