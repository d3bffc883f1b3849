// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/recordfile.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <utility>
#include <vector>

namespace postern::check {

// One value of a JSON text that nobody vouches for, and where it stands. Whoever asks for what is not there gets an
// empty value; the first flaw is kept, and after it nothing of the result is used.
class JsonNode
{
public:
    JsonNode(QJsonValue value, QString where, std::optional<RecordFlaw> &flaw)
        : m_value(std::move(value))
        , m_where(std::move(where))
        , m_flaw(flaw)
    {
    }

    const QString &where() const { return m_where; }
    bool has(const QString &field) const { return m_value.toObject().contains(field); }
    QStringList fields() const { return m_value.toObject().keys(); }
    JsonNode operator[](const QString &field) const;

    QString word() const; // as it stands there
    QString text() const; // of escaped text
    bool flag() const;
    qint64 number(qint64 least, qint64 most) const;
    QByteArray bytes() const;     // of escaped text
    QDateTime time() const;       // invalid where the text is empty
    QHostAddress address() const; // null where the text is empty
    QStringList texts() const;
    std::vector<JsonNode> list() const;

    // What `read` makes of the text; nothing is a flaw.
    template <typename Value, typename Read> Value parsed(Value otherwise, Read read) const
    {
        const auto value = read(word());
        if (value)
            return *value;
        fail(RecordFlaw::Reason::BadValue);
        return otherwise;
    }

    void fail(RecordFlaw::Reason reason) const;

private:
    bool expect(QJsonValue::Type type) const;

    QJsonValue m_value;
    QString m_where;
    std::optional<RecordFlaw> &m_flaw;
};

} // namespace postern::check
