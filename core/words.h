// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <iterator>
#include <optional>

namespace postern {

// One row of a table that gives an enumerator its word in files and on the command line.
template <typename Enum> struct Word
{
    Enum value;
    QLatin1StringView word;
};

template <typename Enum, std::size_t N> QString wordFor(const Word<Enum> (&table)[N], Enum value)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [value](const auto &row) { return row.value == value; });
    return found == std::end(table) ? QString() : QString(found->word);
}

template <typename Enum, std::size_t N> std::optional<Enum> fromWord(const Word<Enum> (&table)[N], QStringView word)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [word](const auto &row) { return word == row.word; });
    return found == std::end(table) ? std::nullopt : std::optional(found->value);
}

} // namespace postern
