// SPDX-License-Identifier: Apache-2.0
#include "core/check/jsonnode.h"

#include "core/smtp/bytes.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

// A day: no connection is older. What is beyond is no time that we wrote.
constexpr int kMillisecondsAtMost = 24 * 60 * 60 * 1000;

} // namespace

void JsonNode::fail(RecordFlaw::Reason reason) const
{
    if (!m_flaw)
        m_flaw = RecordFlaw{reason, m_where, 0};
}

bool JsonNode::expect(QJsonValue::Type type) const
{
    if (m_value.type() == type)
        return true;
    fail(m_value.isUndefined() ? RecordFlaw::Reason::MissingField : RecordFlaw::Reason::WrongType);
    return false;
}

JsonNode JsonNode::operator[](const QString &field) const
{
    expect(QJsonValue::Object);
    const QString where = m_where.isEmpty() ? field : QString(m_where + u'.' + field);
    return {m_value.toObject().value(field), where, m_flaw};
}

QString JsonNode::text() const
{
    expect(QJsonValue::String);
    return m_value.toString();
}

bool JsonNode::flag() const
{
    expect(QJsonValue::Bool);
    return m_value.toBool();
}

int JsonNode::number(int least, int most) const
{
    if (!expect(QJsonValue::Double))
        return least;
    const double value = m_value.toDouble();
    if (value < least || value > most || std::floor(value) != value) {
        fail(RecordFlaw::Reason::BadValue);
        return least;
    }
    return static_cast<int>(value);
}

qint64 JsonNode::milliseconds() const
{
    return number(0, kMillisecondsAtMost);
}

QByteArray JsonNode::bytes() const
{
    return smtp::unescaped(text());
}

QDateTime JsonNode::time() const
{
    const QString written = text();
    if (written.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!time.isValid())
        fail(RecordFlaw::Reason::BadValue);
    return time.toUTC();
}

QHostAddress JsonNode::address() const
{
    const QString written = text();
    const QHostAddress address(written);
    if (!written.isEmpty() && address.isNull())
        fail(RecordFlaw::Reason::BadValue);
    return address;
}

QStringList JsonNode::texts() const
{
    QStringList values;
    for (const JsonNode &one : list())
        values += one.text();
    return values;
}

std::vector<JsonNode> JsonNode::list() const
{
    std::vector<JsonNode> nodes;
    expect(QJsonValue::Array);
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.emplace_back(array.at(i), u"%1[%2]"_s.arg(m_where).arg(i), m_flaw);
    return nodes;
}

} // namespace postern::check
