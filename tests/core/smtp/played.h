// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/dialogue.h"

#include <QByteArrayList>

#include <optional>

namespace postern::test {

// What came of a written transcript that was played to a dialogue.
struct Played
{
    QByteArrayList
        transcript; // as it went: "S:" heard, "C:" said, "T" time ran out, "X" closed, "L" told to leave, "E" encrypted
    std::optional<smtp::Finish> finish;
    std::vector<smtp::Answered> answers;
    int writes = 0; // how many Send actions: one is one write on the socket
    int waits = 0;
};

// Plays the server's side ("S: …", "T", "X", "L", "E") of a transcript to the dialogue and writes down all that is
// said, in its place. `cut` feeds the server's bytes in pieces of that many; 0: whole lines.
Played play(const QByteArrayList &transcript, const smtp::Script &script, qsizetype cut = 0);

} // namespace postern::test
