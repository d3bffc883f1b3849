// SPDX-License-Identifier: Apache-2.0
#include "app/console.h"

#include <QTextStream>

#include <algorithm>
#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

constexpr int kWidth = 80; // where nobody says how wide the terminal is
constexpr int kWidthAtMost = 100;
constexpr int kWidthAtLeast = 40;

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

} // namespace postern::app
