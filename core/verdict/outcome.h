// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/exchange.h"
#include "core/verdict/evidence.h"
#include "core/verdict/fate.h"
#include "core/verdict/rulebook.h"

#include <optional>
#include <vector>

namespace postern::verdict {

enum class Stage {
    Hello,
    Mail,
    Rcpt,
    Data,
    Message, // the final dot
    Bounce,  // not a reply: what came back by mail afterwards
};

QString toString(Stage stage); // "hello", "mail", "rcpt", "data", "message", "bounce"

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

// What one envelope came to, over all the connections on which it was asked. What says most counts: the answer to a
// message, 354, then a refusal at DATA, then a recipient taken, then a refusal, then silence.
struct Outcome
{
    enum class State {
        Taken,   // the recipient was taken, and the message asked for, and taken, if that was tried
        Refused, // by `deciding()`: whether for a relay reason, the category says
        Unanswered,
    };

    State state = State::Unanswered;
    std::optional<Answer> recipient; // the answer to MAIL or to the decisive RCPT that counts
    std::optional<Answer> data;      // the answer to DATA
    std::optional<Answer> message;   // the answer to the final dot
    std::optional<Answer> bounce;    // what the server wrote about the message later, where it refused by that
    std::optional<Fate::Kind> fate;  // of the message, if one was given to the server and its fate was asked for
    Silence silence = Silence::NotAsked;
    int timesAsked = 0; // connections on which a recipient answer was had
    int timesTaken = 0;

    bool isTaken() const { return state == State::Taken; }
    // A message that was refused as a whole takes the 354 before it back.
    bool wantsMessage() const
    {
        return data && data->reading.category == Category::MessageWanted && (!message || isMessageTaken());
    }
    bool isMessageTaken() const { return message && message->reply.isPositive(); }
    const Answer *deciding() const;
    std::optional<Category> category() const;
};

// What the messages came to, laid upon the outcomes of their envelopes: a form whose message was sent back because the
// server does not relay was refused by that. `sent` and `fates` go together; those of other endpoints are left out.
void takeFates(std::vector<Outcome> &outcomes, const std::vector<SentMessage> &sent, const std::vector<Fate> &fates,
               std::size_t endpoint);

// The conversations of an endpoint's connections, read once.
std::vector<smtp::Conversation> conversationsOf(const EndpointEvidence &evidence);

// One outcome for each envelope, in their order.
std::vector<Outcome> outcomesOf(const EndpointEvidence &evidence, const std::vector<smtp::Conversation> &conversations,
                                const RuleBook &rules);

} // namespace postern::verdict
