// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postern::practice {

// Cuts what a client sends into lines and keeps no more of a line than its limit. LF ends a line; whether CR stood
// before it, as RFC 5321, 2.3.8 demands, is for the reader of the line to judge.
class LineReader
{
public:
    struct Line
    {
        QByteArray bytes; // without CRLF; a bare LF is left on it
        bool hasProperEnd = false;
        bool isTooLong = false; // then `bytes` is only the beginning
    };

    // Takes bytes off the front up to the end of a line. `limit` is in octets, the line's end included.
    std::optional<Line> take(QByteArrayView &bytes, qsizetype limit);
    void forget() { *this = {}; }

private:
    QByteArray m_line;
    qsizetype m_length = 0;
    bool m_endsWithReturn = false;
};

} // namespace postern::practice
