// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/verdict/verdict.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace postern::check {

// How to ask one question of a check again by hand, from the same place: with swaks, or by typing the lines. It ends
// where the check ended, and never delivers a message: after RCPT it leaves with QUIT, after DATA it hangs up.
struct Reproduction
{
    // Why swaks cannot put these bytes on the wire. Measured with swaks 20201014.
    enum class Obstacle {
        None,
        Comma,      // it breaks the recipients at every comma, also those of a source route
        Parameters, // it has no way to give MAIL or RCPT parameters
        Shape,      // no brackets around it, nothing or "0" in them, or a "-" first, which it takes for an option
    };

    QByteArray swaks; // a shell command, printable ASCII; empty where there is an obstacle
    Obstacle obstacle = Obstacle::None;
    QByteArray opener;       // the shell command that opens the connection, TLS included
    QByteArrayList lines;    // what to type then, one line after each reply; without their ends
    bool hangsUp = false;    // the last line is DATA: break off at the 354 (RFC 5321, 4.1.1.4), without a final dot
    bool wasProxied = false; // the check went through a proxy; these commands do not

    friend bool operator==(const Reproduction &, const Reproduction &) = default;
};

QString toString(Reproduction::Obstacle obstacle); // "comma", "parameters", "shape"; empty for none

// The question `envelope` at `endpoint`. None where the record does not say whom to dial or by which name.
std::optional<Reproduction> reproductionOf(const Record &record, const verdict::Verdict &verdict, std::size_t endpoint,
                                           std::size_t envelope);

} // namespace postern::check
