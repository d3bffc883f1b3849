// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace postern::app {

// Standard output and error, written at once and as UTF-8.
void print(const QString &text);
void complain(const QString &sentence); // "postern: …" on standard error

bool isTerminal();                   // both standard input and standard error are: a person sits there
int terminalWidth();                 // columns, at most 100: longer lines are hard to read
bool isYes(const QString &question); // asks on the terminal; false at its end

QString lineFromTerminal(const QString &question); // what was typed, trimmed; empty at its end

// A password: the first line, without its end. Nothing where it cannot be read, is empty or longer than any.
std::optional<QByteArray> passwordFromTerminal(const QString &question); // what is typed is not shown
std::optional<QByteArray> passwordFromDescriptor(int number);

} // namespace postern::app
