// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/report.h"

namespace postern::test {

// Every text of a report, a line to a paragraph, cell or line.
QString allTexts(const explain::Report &report);

// Every id that something leads to, and every id that there is.
QStringList targetsOf(const explain::Report &report);
QStringList idsOf(const explain::Report &report);

// What a test gives for the rest.
explain::ReportDetails someDetails();

} // namespace postern::test
