// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <string>

#include <toml++/toml.h>

namespace postern {

// Where a file of tables is wrong, in the terms that all of them share.
struct TomlFlaw
{
    enum class Reason { Syntax, MissingField, UnknownField, WrongType };

    int line = 0; // from 1
    Reason reason = Reason::Syntax;
    QString detail; // the field, or the parser's words
};

// One [[table]] of a file that people edit. Every field that is asked for counts as known; whatever is then left over
// is a flaw, so that a misspelt field is not passed over in silence. After the first flaw all values are empty.
class TomlRow
{
public:
    explicit TomlRow(const toml::table &table)
        : m_table(table)
    {
    }

    int line() const { return static_cast<int>(m_table.source().begin.line); }
    int lineOf(const char *field) const
    {
        const toml::node *node = m_table.get(field);
        return node ? static_cast<int>(node->source().begin.line) : line();
    }

    QString text(const char *field) { return QString::fromUtf8(bytes(field)); }
    QByteArray bytes(const char *field) { return get<std::string, QByteArray>(field, true, {}); }
    QByteArray bytesOr(const char *field) { return get<std::string, QByteArray>(field, false, {}); }
    int number(const char *field) { return static_cast<int>(get<int64_t, int64_t>(field, true, 0)); }
    std::optional<bool> flag(const char *field) { return get<bool, std::optional<bool>>(field, false, std::nullopt); }

    // A text or a list of texts.
    std::vector<QByteArray> list(const char *field, bool isRequired)
    {
        std::vector<QByteArray> values;
        const toml::node *node = find(field, isRequired);
        if (!node)
            return values;
        if (const auto one = node->value<std::string>(); one && node->is_string()) {
            values.push_back(QByteArray::fromStdString(*one));
            return values;
        }
        const toml::array *array = node->as_array();
        if (!array || (array->empty() && isRequired)) {
            fail(TomlFlaw::Reason::WrongType, field);
            return values;
        }
        for (const toml::node &one : *array) {
            if (!one.is_string()) {
                fail(TomlFlaw::Reason::WrongType, field);
                return {};
            }
            values.push_back(QByteArray::fromStdString(**one.as_string()));
        }
        return values;
    }

    // The [[field]] tables; null if there are none.
    const toml::array *tables(const char *field)
    {
        const toml::node *node = find(field, false);
        if (node && !node->is_array_of_tables() && !m_flaw)
            m_flaw = TomlFlaw{lineOf(field), TomlFlaw::Reason::UnknownField, QString::fromLatin1(field)};
        return node ? node->as_array() : nullptr;
    }

    QStringList texts(const char *field, bool isRequired)
    {
        QStringList values;
        for (const QByteArray &one : list(field, isRequired))
            values += QString::fromUtf8(one);
        return values;
    }

    // The first flaw, after all fields were asked for.
    std::optional<TomlFlaw> flaw() const
    {
        if (m_flaw)
            return m_flaw;
        for (const auto &[key, node] : m_table) {
            if (!m_known.contains(std::string(key.str())))
                return TomlFlaw{static_cast<int>(key.source().begin.line), TomlFlaw::Reason::UnknownField,
                                QString::fromUtf8(key.str().data(), static_cast<qsizetype>(key.str().size()))};
        }
        return std::nullopt;
    }

private:
    const toml::node *find(const char *field, bool isRequired)
    {
        m_known.insert(field);
        const toml::node *node = m_table.get(field);
        if (!node && isRequired)
            fail(TomlFlaw::Reason::MissingField, field);
        return node;
    }

    template <typename Stored, typename Value> Value get(const char *field, bool isRequired, Value otherwise)
    {
        const toml::node *node = find(field, isRequired);
        if (!node)
            return otherwise;
        const auto *value = node->as<Stored>();
        if (!value) {
            fail(TomlFlaw::Reason::WrongType, field);
            return otherwise;
        }
        if constexpr (std::is_same_v<Stored, std::string>)
            return QByteArray::fromStdString(value->get());
        else
            return value->get();
    }

    void fail(TomlFlaw::Reason reason, const char *field)
    {
        if (!m_flaw)
            m_flaw = TomlFlaw{lineOf(field), reason, QString::fromLatin1(field)};
    }

    const toml::table &m_table;
    std::set<std::string> m_known;
    std::optional<TomlFlaw> m_flaw;
};

} // namespace postern
