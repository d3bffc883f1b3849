// SPDX-License-Identifier: Apache-2.0
#include "core/check/orderedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postern::check {

namespace {

// One value alone: QJsonDocument writes only objects and arrays, so it goes into an array and comes out again.
QByteArray textOf(const QJsonValue &value)
{
    if (value.isArray() || value.isObject()) {
        const QJsonDocument document =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return document.toJson(QJsonDocument::Indented).trimmed().replace("\n", "\n    ");
    }
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

} // namespace

QByteArray orderedJson(const std::vector<std::pair<QString, QJsonValue>> &members)
{
    QByteArrayList lines;
    for (const auto &[name, value] : members)
        lines += "    " + textOf(name) + ": " + textOf(value);
    return "{\n" + lines.join(",\n") + "\n}\n";
}

} // namespace postern::check
