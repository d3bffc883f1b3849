// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/verdict/verdict.h"

#include <QByteArray>

namespace postern::check {

// The name and version of the form that results have; it stands first in every one of them.
inline constexpr char kResultSchema[] = "urn:postern:result:1";

// Verdict and probes of a record as JSON, for other programs: resources/schema/result.schema.json describes it. Bytes
// of the server are escaped, nothing in it is executable anywhere.
QByteArray resultText(const Record &record, const verdict::Verdict &verdict);

} // namespace postern::check
