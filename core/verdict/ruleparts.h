// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/script.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringView>

#include <optional>

namespace postern::verdict {

// The parts that the files of rules and of servers have in common.

std::optional<smtp::Verb> verbFromString(QStringView text); // "greeting", "hello", …, "quit"

// A reply code, or "5xx" for a whole class.
bool isCodePattern(const QByteArray &text);
bool isCodeLike(const QByteArray &pattern, int code);

// Why a regular expression cannot be used: the words of its parser, or itself where it would fit every text.
std::optional<QString> flawOf(const QRegularExpression &pattern);

} // namespace postern::verdict
