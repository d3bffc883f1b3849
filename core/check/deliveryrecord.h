// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/jsonnode.h"
#include "core/verdict/evidence.h"

#include <QJsonObject>

namespace postern::check {

// The proof by delivery as it stands in a record: "delivery". Fields as verdict::DeliveryEvidence has them; `endpoint`,
// `envelope` and `connection` of a message are indexes, and `source` of an arrival has its bytes escaped.
QJsonObject deliveryObject(const verdict::DeliveryEvidence &delivery);

// `evidence` says what the indexes may be.
verdict::DeliveryEvidence deliveryOf(const JsonNode &node, const verdict::Evidence &evidence);

} // namespace postern::check
