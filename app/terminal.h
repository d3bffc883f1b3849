// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>

namespace postern::app {

// What of a terminal is another matter on every system; console.h is what the program speaks through.

bool areInputAndErrorTerminals();
std::optional<int> terminalColumns(); // of standard output; nothing where it is no terminal

// One byte of a file descriptor: 1, 0 at its end, below 0 where it cannot be read.
qint64 readByte(int descriptor, char &byte);

// While it lives, what is typed is not shown, and Ctrl-C ends the line but not the program.
class SilentTerminal
{
public:
    SilentTerminal();
    ~SilentTerminal();
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    bool isSilent() const; // false where standard input is no terminal

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace postern::app
