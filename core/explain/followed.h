// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/exchange.h"
#include "core/smtp/transcript.h"

#include <deque>

namespace postern::explain {

// A line of a transcript and its surroundings.
struct FollowedLine
{
    smtp::Verb verb = smtp::Verb::Other; // of ours: what it asks; of theirs: what it answers
    int envelope = smtp::kNoEnvelope;    // that it belongs to, in both directions
    int exchange = -1;                   // index in smtp::Conversation::exchanges; -1: belongs to none
    bool isFirst = true;                 // of its reply
    bool isLast = true;
};

// Says of each line of one connection where it belongs, as soon as the line is there: for whoever shows a dialogue that
// is still going on. Agrees with smtp::readConversation, which has to see the whole. One for each connection.
class LineFollower
{
public:
    LineFollower();

    FollowedLine follow(const smtp::TranscriptEntry &entry);

private:
    FollowedLine said(const smtp::TranscriptEntry &entry);
    FollowedLine heard(const smtp::TranscriptEntry &entry);

    std::deque<FollowedLine> m_waiting; // commands without their answer
    int m_exchanges = 1;                // the greeting is the first
    bool m_isMessage = false;
    bool m_isAuth = false;
    bool m_isInside = false; // of a reply of several lines
    bool m_isLost = false;   // something came that is no reply
};

} // namespace postern::explain
