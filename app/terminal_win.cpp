// SPDX-License-Identifier: Apache-2.0
#include "app/terminal.h"

#include <io.h>
#include <windows.h>

namespace postern::app {

namespace {

bool isConsole(DWORD which)
{
    DWORD mode = 0;
    return ::GetConsoleMode(::GetStdHandle(which), &mode) != 0;
}

} // namespace

struct SilentTerminal::Before
{
    DWORD mode = 0;
};

bool areInputAndErrorTerminals()
{
    return isConsole(STD_INPUT_HANDLE) && isConsole(STD_ERROR_HANDLE);
}

std::optional<int> terminalColumns()
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (!::GetConsoleScreenBufferInfo(::GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return std::nullopt;
    return info.srWindow.Right - info.srWindow.Left + 1;
}

qint64 readByte(int descriptor, char &byte)
{
    return ::_read(descriptor, &byte, 1);
}

SilentTerminal::SilentTerminal()
{
    const HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    if (!::GetConsoleMode(input, &mode))
        return;
    m_before = std::make_unique<Before>();
    m_before->mode = mode;
    // Without ENABLE_PROCESSED_INPUT, Ctrl-C is a character and ends nothing.
    constexpr DWORD kShown = ENABLE_ECHO_INPUT | ENABLE_PROCESSED_INPUT;
    ::SetConsoleMode(input, mode & ~kShown);
}

SilentTerminal::~SilentTerminal()
{
    if (m_before)
        ::SetConsoleMode(::GetStdHandle(STD_INPUT_HANDLE), m_before->mode);
}

bool SilentTerminal::isSilent() const
{
    return m_before != nullptr;
}

} // namespace postern::app
