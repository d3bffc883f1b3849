// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/exchange.h"
#include "core/verdict/evidence.h"

#include <QString>

#include <optional>
#include <vector>

namespace postern::verdict {

// Whether one of the server's own people, with a password, can send to the outside. It never bears on the verdict: what
// a server takes from those who have logged in is no door to strangers.
struct LoginResult
{
    enum class State {
        Taken,           // logged in, and the outside recipient was taken
        SendingRefused,  // logged in, and refused all the same
        PasswordRefused, // 535 and the like: name or password are wrong
        LoginFailed,     // AUTH came to nothing for another reason
        NotOffered,      // no AUTH at this endpoint
        NoKnownMechanism,
        OnlyInTheClear, // AUTH is offered without TLS, where no password is given
        Unvouched,      // over TLS, but nobody vouches for the certificate, so that no password is given
        NotTriedAgain,  // a login had failed elsewhere, and the next failure may lock the user out
        NoAnswer,
    };

    State state = State::NoAnswer;
    QByteArray mechanism;             // "SCRAM-SHA-256"; empty: none was tried
    std::optional<smtp::Reply> reply; // the one that decides
};

QString toString(LoginResult::State state); // "taken", "sending-refused", …: as in JSON

// Nothing where nobody asked. `conversations` are those of the strangers' connections.
std::optional<LoginResult> loginOf(const EndpointEvidence &evidence,
                                   const std::vector<smtp::Conversation> &conversations);

} // namespace postern::verdict
