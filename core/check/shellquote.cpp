// SPDX-License-Identifier: Apache-2.0
#include "core/check/shellquote.h"

#include <algorithm>
#include <string_view>

namespace postern::check {

namespace {

bool isPrintable(char c)
{
    return c >= ' ' && c <= '~';
}

// What no shell gives a meaning to, wherever it stands in a word. Not "=" and "~", which it may at the beginning.
bool isHarmless(char c)
{
    constexpr std::string_view others = "@%+:,./_-";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.find(c) != others.npos;
}

QByteArray escaped(QByteArrayView word)
{
    QByteArray text = "$'";
    for (const char c : word) {
        if (c == '\'' || c == '\\')
            text += QByteArray("\\") + c;
        else if (isPrintable(c))
            text += c;
        else // octal has three digits at most, \x as many as follow
            text += '\\' + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
    }
    return text + '\'';
}

} // namespace

QByteArray shellQuoted(QByteArrayView word)
{
    const QByteArrayView whole = word.first(word.contains('\0') ? word.indexOf('\0') : word.size());
    if (!whole.isEmpty() && std::all_of(whole.begin(), whole.end(), isHarmless))
        return whole.toByteArray();
    if (!std::all_of(whole.begin(), whole.end(), isPrintable))
        return escaped(whole);
    return '\'' + whole.toByteArray().replace('\'', "'\\''") + '\'';
}

} // namespace postern::check
