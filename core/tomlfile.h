// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/toml.h"

#include <string_view>

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

} // namespace postern
