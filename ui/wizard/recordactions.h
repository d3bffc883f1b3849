// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "ui/parts/dialogs.h"

namespace postern::ui {

// What can be done with the record of a check, wherever it is shown.

// Asks for a file and writes the record; the file, or nothing if there is none.
QString saveRecordAs(const check::Record &record, const Dialogs &dialogs, QWidget *parent);

// The verdict with its reasons and lines, as a ticket or a mail would have it, to the clipboard.
void copyAsText(const check::Record &record);

} // namespace postern::ui
