// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/situation.h"

#include <QByteArray>

namespace postern::learn {

// What somebody writes in this situation, header and body with CRLF. In English in every language: these are bytes on
// the wire, as a server of today would see them. Only its Date is of the moment.
QByteArray letterFor(const Situation &situation);

} // namespace postern::learn
