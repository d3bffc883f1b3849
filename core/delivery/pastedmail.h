// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/delivery.h"

#include <QByteArray>
#include <QByteArrayList>

namespace postern::delivery {

// What a person shows as the source of the message that arrived.
enum class PastedKind {
    Ours,    // the message or a bounce of it, with the Received lines of its way
    OursCut, // ours, but the header is not whole, or says nothing of the way: the message as a mail program shows it
    Others,  // a message that carries none of our tokens
    Cut,     // the beginning of a header, or a body alone: whose it is cannot be said
    NotMail, // no message
};

PastedKind pastedKind(QByteArrayView source, const QByteArrayList &tokens);

// Where it came from, in verdict::Arrival::place.
inline constexpr char kManualPlace[] = "manual";

} // namespace postern::delivery
