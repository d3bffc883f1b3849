// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/linereader.h"
#include "core/smtp/transcript.h"

#include <optional>

namespace postern::practice {

using smtp::kSecret;

bool isWord(QByteArrayView text, QByteArrayView word); // RFC 5321, 2.4: verbs and keywords know no case

// A line that should be a command, taken apart (RFC 5321, 4.1.1).
struct ClientCommand
{
    enum class Fault { TooLong, BareLineFeed, ControlCharacter };

    QByteArray verb; // as written
    QByteArray argument;
    QByteArray shown; // for whoever watches
    std::optional<Fault> fault;

    static ClientCommand read(const LineReader::Line &line);
};

} // namespace postern::practice
