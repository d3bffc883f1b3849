// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/fate.h"

#include "core/verdict/outcome.h"
#include "core/words.h"

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using Kind = Fate::Kind;

// clang-format off
constexpr Word<Kind> kKinds[] = {
    {Kind::Refused,          "refused"_L1},
    {Kind::NoAnswer,         "no-answer"_L1},
    {Kind::Awaited,          "awaited"_L1},
    {Kind::NotArrived,       "not-arrived"_L1},
    {Kind::Delivered,        "delivered"_L1},
    {Kind::Arrived,          "arrived"_L1},
    {Kind::Bounced,          "bounced"_L1},
    {Kind::TriedToDeliver,   "tried-to-deliver"_L1},
    {Kind::BouncedOtherwise, "bounced-otherwise"_L1},
};
// clang-format on

// What the server said to the final dot of this message; nothing where it did not.
std::optional<smtp::Reply> replyTo(const SentMessage &message, const Evidence &evidence)
{
    if (message.endpoint >= evidence.endpoints.size()
        || message.connection >= evidence.endpoints[message.endpoint].connections.size())
        return std::nullopt;
    const smtp::Conversation conversation =
        smtp::readConversation(evidence.endpoints[message.endpoint].connections[message.connection].transcript);
    const smtp::Exchange *end = conversation.last(smtp::Verb::Message);
    return end ? end->reply : std::nullopt;
}

// Without anything that was seen.
Kind unseen(const std::optional<smtp::Reply> &reply, WatchEnd end)
{
    if (reply && !reply->isPositive())
        return Kind::Refused;
    if (end == WatchEnd::GaveUp || end == WatchEnd::Settled)
        return Kind::NotArrived;
    return reply ? Kind::Awaited : Kind::NoAnswer;
}

} // namespace

QString toString(Fate::Kind kind)
{
    return wordFor(kKinds, kind);
}

bool isFinal(Fate::Kind kind)
{
    return kind != Kind::NoAnswer && kind != Kind::Awaited && kind != Kind::NotArrived;
}

std::vector<Fate> fatesOf(const Evidence &evidence, const RuleBook &)
{
    std::vector<Fate> fates;
    if (!evidence.delivery)
        return fates;
    for (const SentMessage &message : evidence.delivery->sent)
        fates.push_back({unseen(replyTo(message, evidence), evidence.delivery->end)});
    return fates;
}

} // namespace postern::verdict
