// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/toml.h"

#include <QDir>
#include <QFile>

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

namespace postern {

// The flaw in the terms of one kind of file: each has the shared reasons under the same names, and some of its own.
template <typename Flaw> Flaw flawAs(const TomlFlaw &flaw)
{
    using Reason = typename Flaw::Reason;
    switch (flaw.reason) {
    case TomlFlaw::Reason::MissingField:
        return {flaw.line, Reason::MissingField, flaw.detail};
    case TomlFlaw::Reason::UnknownField:
        return {flaw.line, Reason::UnknownField, flaw.detail};
    case TomlFlaw::Reason::WrongType:
        return {flaw.line, Reason::WrongType, flaw.detail};
    case TomlFlaw::Reason::Syntax:
        break;
    }
    return {flaw.line, Reason::Syntax, flaw.detail};
}

// The file, or where its grammar is broken.
template <typename Flaw> Result<toml::table, Flaw> parsedToml(const QByteArray &bytes)
{
    try {
        return toml::table(toml::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    } catch (const toml::parse_error &error) {
        const auto words = error.description();
        return Failure{flawAs<Flaw>({static_cast<int>(error.source().begin.line), TomlFlaw::Reason::Syntax,
                                     QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()))})};
    }
}

// A row whose fields were all asked for: what is wrong with them, or which of these texts is empty.
template <typename Flaw>
std::optional<Flaw> flawOfRow(const TomlRow &row, std::initializer_list<std::pair<const char *, const QString *>> texts)
{
    if (const auto flaw = row.flaw())
        return flawAs<Flaw>(*flaw);
    for (const auto &[field, text] : texts) {
        if (text->trimmed().isEmpty())
            return Flaw{row.lineOf(field), Flaw::Reason::EmptyText, QString::fromLatin1(field)};
    }
    return std::nullopt;
}

// What is built in is whole, or the program ends: tests have read it before.
template <typename Value, typename Flaw> Value orEnd(Result<Value, Flaw> result, const QString &name)
{
    if (!result)
        qFatal("the built-in %s is broken at line %d: %s", qPrintable(name), result.error().line,
               qPrintable(result.error().detail));
    return *std::move(result);
}

// A file that is built in, ":/postern/rules/replies.toml"; parse takes its bytes.
template <typename Parse> auto builtInFile(const QString &path, Parse parse)
{
    QFile file(path);
    return orEnd(parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()), path);
}

// All of a folder, in the order of their names.
inline QStringList builtInFiles(const QString &folder)
{
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name))
        paths += folder + QLatin1Char('/') + name;
    return paths;
}

} // namespace postern
