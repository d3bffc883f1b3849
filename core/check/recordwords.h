// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/dialogue.h"
#include "core/smtp/transcript.h"

#include <QString>

#include <optional>

namespace postern::check {

// The words of a saved record for what the language itself never writes down.
QString wordOf(smtp::Ending ending);              // "completed", "server-left", …
QString wordOf(smtp::Loss loss);                  // "closed", "refused", …
QString wordOf(smtp::TranscriptEntry::Kind kind); // "said", "heard", …
std::optional<smtp::Ending> endingFromWord(QStringView word);
std::optional<smtp::Loss> lossFromWord(QStringView word);
std::optional<smtp::TranscriptEntry::Kind> entryKindFromWord(QStringView word);

} // namespace postern::check
