// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/explanation.h"
#include "core/verdict/verdict.h"

#include <QString>

namespace postern::explain {

// One of the four ways that mail can take: from inside or outside, to a mailbox of the domain or an outside one.
struct MatrixCell
{
    bool wasAsked = false;
    Tone tone = Tone::Neutral; // where it was asked
    QString word;              // "Taken, as it should be"; "Not asked"
    QString reply;             // as received, one line, escaped; empty where it was not asked
    QString address;           // the recipient that was asked for
    QString because;           // where it was not asked: why not, and what the answer should be
    std::optional<LineLink> lines;
    std::optional<std::size_t> login; // the endpoint where one of its own people logged in: the lines are those
};

// What this server does with mail: the two rules of a closed relay, with its own answers in them.
struct Matrix
{
    QString domain;   // the hosted domain, or the server where none is known
    QString endpoint; // whose answers these are; empty without one
    MatrixCell insideLocal;
    MatrixCell insideOutside;
    MatrixCell outsideLocal;
    MatrixCell outsideOutside; // the one that must never be taken
};

// Of the deciding endpoint; where one of its own people logged in from outside, wherever that was, their answer stands
// for those who stand inside. Pure.
Matrix matrixOf(const check::Record &record, const verdict::Verdict &verdict);

} // namespace postern::explain
