// SPDX-License-Identifier: Apache-2.0
#include "core/check/jsonnode.h"

#include "core/smtp/bytes.h"

#include <QStringDecoder>

#include <cmath>

using namespace Qt::StringLiterals;

namespace postern::check {

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

QString JsonNode::word() const
{
    expect(QJsonValue::String);
    return m_value.toString();
}

QString JsonNode::text() const
{
    // A byte order mark is a character like any other: left alone, Qt would swallow it.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(bytes());
}

bool JsonNode::flag() const
{
    expect(QJsonValue::Bool);
    return m_value.toBool();
}

qint64 JsonNode::number(qint64 least, qint64 most) const
{
    if (!expect(QJsonValue::Double))
        return least;
    const double value = m_value.toDouble();
    if (value < static_cast<double>(least) || value > static_cast<double>(most) || std::floor(value) != value) {
        fail(RecordFlaw::Reason::BadValue);
        return least;
    }
    return static_cast<qint64>(value);
}

QByteArray JsonNode::bytes() const
{
    return smtp::unescaped(word());
}

QDateTime JsonNode::time() const
{
    const QString written = word();
    if (written.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!time.isValid())
        fail(RecordFlaw::Reason::BadValue);
    return time.toUTC();
}

QHostAddress JsonNode::address() const
{
    const QString written = word();
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
