// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QNetworkProxy>
#include <QString>

#include <optional>
#include <vector>

namespace postern::check {

// What people type, on the command line and in the window.
std::optional<quint16> portFrom(const QString &text);

// "25, 587": each once, in the order given. The error is the one that is no port.
Result<std::vector<quint16>, QString> portsFrom(const QString &text);

// "socks5://user:password@host:1080", "http://host:3128"; the port may be left out.
std::optional<QNetworkProxy> proxyFrom(const QString &text);

} // namespace postern::check
