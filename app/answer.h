// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "core/check/record.h"

namespace postern::app {

// Judges a record, prints and writes what was asked for, and gives the exit status.
int answer(const check::Record &record, const Output &output);

// Writes the record where it is to be kept, so that it can be gone on with if the program ends; says nothing.
void keep(const check::Record &record, const Output &output);

// Whether the files of `output` could be written, tried before a check is begun: nothing is worse than a verdict that
// cannot be kept. The sentence that says which cannot, if any.
std::optional<QString> unwritable(const Output &output);

} // namespace postern::app
