// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/replyreader.h"
#include "core/smtp/script.h"
#include "core/smtp/transcript.h"

#include <optional>
#include <vector>

namespace postern::smtp {

// One command and its answer. The greeting is an exchange in which nothing was said.
struct Exchange
{
    Verb verb = Verb::Other;
    QByteArray said; // without its end
    int envelope = kNoEnvelope;
    bool encrypted = false;
    std::chrono::milliseconds saidAt{0};
    std::chrono::milliseconds heardAt{0};
    std::optional<Reply> reply; // none: the connection ended first
};

// A transcript, understood: commands and replies put together in their order.
struct Conversation
{
    std::vector<Exchange> exchanges;
    std::vector<Reply> unasked;    // replies that no command waited for
    QByteArray plaintextBeforeTls; // what stood behind the STARTTLS reply and was thrown away
    std::optional<ReplyReader::Error> badReply;
    QByteArray firstBytes; // what the server said first, at most one line: what a bad reply is shown by

    const Exchange *first(Verb verb) const;
    const Exchange *last(Verb verb) const;
};

Conversation readConversation(const Transcript &transcript);

// What a command line asks; the line may have its end or not.
Verb verbOf(QByteArrayView line);

} // namespace postern::smtp
