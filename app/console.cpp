// SPDX-License-Identifier: Apache-2.0
#include "app/console.h"

#include "app/terminal.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

constexpr int kWidth = 80; // where nobody says how wide the terminal is
constexpr int kWidthAtMost = 100;
constexpr int kWidthAtLeast = 40;
constexpr int kStandardInput = 0;
constexpr qsizetype kPasswordAtMost = 1024; // bytes

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

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
    return areInputAndErrorTerminals();
}

int terminalWidth()
{
    return std::clamp(terminalColumns().value_or(kWidth), kWidthAtLeast, kWidthAtMost);
}

bool isYes(const QString &question)
{
    write(stderr, question);
    QTextStream input(stdin);
    const auto bare = [](const QString &text) { // “si” for “sí”: whoever is asked may not have the accent at hand
        QString letters;
        for (const QChar one : text.trimmed().toLower().normalized(QString::NormalizationForm_D)) {
            if (!one.isMark())
                letters += one;
        }
        return letters;
    };
    const QString answer = bare(input.readLine());
    return QStringList{u"y"_s, u"yes"_s, bare(Say::tr("y", "short for yes")), bare(Say::tr("yes"))}.contains(answer);
}

QString lineFromTerminal(const QString &question)
{
    write(stderr, question);
    QTextStream input(stdin);
    return input.readLine().trimmed();
}

std::optional<QByteArray> passwordFromDescriptor(int number)
{
    QByteArray line;
    char byte = 0;
    while (true) {
        const qint64 got = readByte(number, byte); // not more: what follows may be for somebody else
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
    const SilentTerminal silent;
    if (!silent.isSilent())
        return std::nullopt;
    write(stderr, question);
    const auto password = passwordFromDescriptor(kStandardInput);
    write(stderr, u"\n"_s);
    return password;
}

} // namespace postern::app
