// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"

namespace postern::check {

// Records that tests write, read and judge: none of them was ever a real server.

Record emptyRecord(); // cancelled before anything was found
Record fullRecord();  // every field of every part says something, with odd bytes wherever bytes can stand

// The dialogue "C: …", "S: …", each line a tenth of a second after the one before. "C1: …" belongs to envelope 1.
smtp::Transcript transcriptOf(const QByteArrayList &lines);

} // namespace postern::check
