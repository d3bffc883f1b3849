// SPDX-License-Identifier: Apache-2.0
#include "app/console.h"

#include <QTextStream>

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

constexpr int kWidth = 80; // where nobody says how wide the terminal is
constexpr int kWidthAtMost = 100;
constexpr int kWidthAtLeast = 40;
constexpr qsizetype kPasswordAtMost = 1024; // bytes

// A complaint quotes what was typed or stands in a file: nothing of that may steer the terminal.
QString onOneLine(QString text)
{
    for (QChar &one : text) {
        if (one.category() == QChar::Other_Control || one == QChar::LineSeparator || one == QChar::ParagraphSeparator)
            one = QChar::ReplacementCharacter;
    }
    return text;
}

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &text)
{
    write(stdout, text);
}

void complain(const QString &sentence)
{
    write(stderr, u"postern: "_s + onOneLine(sentence) + u'\n');
}

bool isTerminal()
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

int terminalWidth()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return kWidth;
    return std::clamp(static_cast<int>(size.ws_col), kWidthAtLeast, kWidthAtMost);
}

bool isYes(const QString &question)
{
    write(stderr, question);
    QTextStream input(stdin);
    const QString answer = input.readLine().trimmed().toLower();
    return answer == u"y" || answer == u"yes";
}

std::optional<QByteArray> passwordFromDescriptor(int number)
{
    QByteArray line;
    char byte = 0;
    while (true) {
        const ssize_t got = ::read(number, &byte, 1); // not more: what follows may be for somebody else
        if (got < 0 || line.size() > kPasswordAtMost)
            return std::nullopt;
        if (got == 0 || byte == '\n')
            break;
        line += byte;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

std::optional<QByteArray> passwordFromTerminal(const QString &question)
{
    termios before{};
    if (::tcgetattr(STDIN_FILENO, &before) != 0)
        return std::nullopt;
    // Ctrl-C ends the question, not us: the terminal would stay without an echo.
    struct sigaction interrupt
    {
    };
    struct sigaction usual
    {
    };
    interrupt.sa_handler = [](int) {};
    ::sigaction(SIGINT, &interrupt, &usual);
    write(stderr, question);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    const auto password = passwordFromDescriptor(STDIN_FILENO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    ::sigaction(SIGINT, &usual, nullptr);
    write(stderr, u"\n"_s);
    return password;
}

} // namespace postern::app
