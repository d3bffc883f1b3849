// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <utility>
#include <vector>

namespace postern::check {

// A JSON object as text, its members in the order given: QJsonObject sorts them, and a reader wants to see first what
// kind of text this is. The values are written as QJsonDocument does.
QByteArray orderedJson(const std::vector<std::pair<QString, QJsonValue>> &members);

} // namespace postern::check
