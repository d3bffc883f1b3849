// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/lastword.h"

#include "core/verdict/bearing.h"

namespace postern::verdict {

std::optional<Category> lastWord(const smtp::Conversation &conversation, const RuleBook &rules)
{
    for (auto one = conversation.exchanges.rbegin(); one != conversation.exchanges.rend(); ++one) {
        if (one->reply)
            return one->reply->isPositive()
                ? std::nullopt
                : std::optional(rules.read({one->verb, false, true, one->said}, *one->reply).category);
    }
    return std::nullopt;
}

Reason reasonOfLoss(const smtp::ConnectionLog &log, const smtp::Conversation &conversation,
                    const std::optional<Category> &last)
{
    switch (log.ending) {
    case smtp::Ending::NotConnected:
        return log.loss == smtp::Loss::NoRoute && log.endpoint.address.protocol() == QAbstractSocket::IPv6Protocol
            ? Reason::NoRouteV6
            : Reason::Unreachable;
    case smtp::Ending::NotSmtp:
        return Reason::NotSmtp;
    case smtp::Ending::TlsNotOffered:
    case smtp::Ending::TlsRefused:
    case smtp::Ending::TlsFailed:
        return Reason::TlsFailed;
    case smtp::Ending::TimedOut:
        if (conversation.firstBytes.isEmpty())
            return Reason::Silent;
        // Something came, but never a reply.
        return conversation.exchanges.front().reply ? Reason::TimedOut : Reason::NotSmtp;
    case smtp::Ending::Left:
        return Reason::Cancelled;
    case smtp::Ending::GreetingRefused:
    case smtp::Ending::HelloRefused:
        return last ? reasonOf(*last) : Reason::Unclear;
    case smtp::Ending::Completed:
    case smtp::Ending::AskedForMessage:
    case smtp::Ending::ServerLeft:
        break;
    }
    return last ? reasonOf(*last) : Reason::ServerLeft;
}

} // namespace postern::verdict
