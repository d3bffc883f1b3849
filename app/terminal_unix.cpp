// SPDX-License-Identifier: Apache-2.0
#include "app/terminal.h"

#include <csignal>

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace postern::app {

struct SilentTerminal::Before
{
    termios settings{};
    struct sigaction interrupt
    {
    };
};

bool areInputAndErrorTerminals()
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

std::optional<int> terminalColumns()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return std::nullopt;
    return size.ws_col;
}

qint64 readByte(int descriptor, char &byte)
{
    return ::read(descriptor, &byte, 1);
}

SilentTerminal::SilentTerminal()
{
    termios settings{};
    if (::tcgetattr(STDIN_FILENO, &settings) != 0)
        return;
    m_before = std::make_unique<Before>();
    m_before->settings = settings;
    // Ctrl-C ends the question, not us: the terminal would stay without an echo.
    struct sigaction ignore
    {
    };
    ignore.sa_handler = [](int) {};
    ::sigaction(SIGINT, &ignore, &m_before->interrupt);
    settings.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings);
}

SilentTerminal::~SilentTerminal()
{
    if (!m_before)
        return;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before->settings);
    ::sigaction(SIGINT, &m_before->interrupt, nullptr);
}

bool SilentTerminal::isSilent() const
{
    return m_before != nullptr;
}

} // namespace postern::app
