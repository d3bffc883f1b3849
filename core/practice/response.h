// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace postern::practice {

// One whole reply that a practice server gives (RFC 5321, 4.2).
struct Response
{
    int code;
    QByteArrayList lines; // at least one; an enhanced status code (RFC 2034) stands in front of the text

    Response(int replyCode, const QByteArray &text)
        : code(replyCode)
        , lines{text}
    {
    }
    Response(int replyCode, QByteArrayList texts)
        : code(replyCode)
        , lines(std::move(texts))
    {
    }

    QByteArray bytes() const; // as on the wire, with every line's end
    friend bool operator==(const Response &, const Response &) = default;
};

} // namespace postern::practice
