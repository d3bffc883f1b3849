// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/watchplace.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace postern::app {

// The password of a watched mailbox: by the descriptor, else from the terminal; nothing where there is none.
std::optional<QByteArray> watchPassword(const delivery::WatchPlace &place, const std::optional<int> &descriptor);

// Why there is none, and what to do.
QString complaintOfWatchPassword(const delivery::WatchPlace &place, const std::optional<int> &descriptor);

} // namespace postern::app
