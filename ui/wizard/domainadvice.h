// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/address.h"

#include <QString>

namespace postern::ui {

// What there is to say about using a mailbox of this domain as a test address; nothing where it serves well.
QString adviceOn(const smtp::DomainName &domain);

} // namespace postern::ui
