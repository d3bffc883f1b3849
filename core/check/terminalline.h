// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postern::check {

// One line that somebody copied from a terminal, a log or a mail: who speaks, and what remains without the marks.
struct TerminalLine
{
    enum class Speaker {
        Unknown, // nothing says who; neither a reply nor a command
        Client,
        Server,
        Tool, // words of the program that was used
    };

    Speaker speaker = Speaker::Unknown;
    QByteArray text;

    static TerminalLine read(QByteArrayView raw);
};

bool looksLikeCommand(const QByteArray &text);

} // namespace postern::check
