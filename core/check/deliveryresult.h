// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/verdict/verdict.h"

#include <QJsonObject>

namespace postern::check {

// The proof by delivery in a result: "delivery" of resources/schema/result.schema.json. The evidence has to hold one.
QJsonObject deliveryResult(const Record &record, const verdict::Verdict &verdict);

} // namespace postern::check
