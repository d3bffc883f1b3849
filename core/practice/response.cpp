// SPDX-License-Identifier: Apache-2.0
#include "core/practice/response.h"

namespace postern::practice {

QByteArray Response::bytes() const
{
    QByteArray out;
    for (qsizetype i = 0; i < lines.size(); ++i)
        out += QByteArray::number(code) + (i + 1 < lines.size() ? '-' : ' ') + lines[i] + "\r\n";
    return out;
}

} // namespace postern::practice
