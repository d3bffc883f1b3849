// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict/evidence.h"
#include "core/verdict/verdict.h"

#include <vector>

namespace postern::test {

// One envelope and what a server said to it, as short as a table wants it. The catalogue's ids say what it is: R1 the
// plain form, R1b the one to a second domain, C1 postmaster, C1u a real user, C2 an unknown one, C3 an impossible
// domain, C4 a local namesake; R34 is for the outside postmaster, R35 behind a local recipient; S4, R2 (may be local),
// R13, R14 (of tier 2) and V4l (under another name) are forms; H1, H2 and R23 lead
// to findings only.
struct Asked
{
    const char *id;
    QByteArray rcpt;   // "550 5.7.1 no"; empty: no answer
    QByteArray data{}; // where it was asked for
    QByteArray mail{"250 ok"};
    QByteArray hello{}; // to an EHLO of its own
};

struct Server
{
    QByteArray greeting = "220 mail.companya.com ESMTP";
    QByteArray ehlo = "250-mail.companya.com\r\n250 PIPELINING";
    quint16 port = 25;
    smtp::Security security = smtp::Security::Plain;
    smtp::Ending ending = smtp::Ending::Completed;
    QByteArray last{}; // said at the end, as 421
};

// One connection with all of it; the dialled server and we stand in the documentation's networks.
verdict::EndpointEvidence evidenceOf(const std::vector<Asked> &asked, const Server &server = {});

// The same envelopes on one more connection.
void askAgain(verdict::EndpointEvidence &evidence, const std::vector<Asked> &asked);

verdict::EndpointVerdict judged(const verdict::EndpointEvidence &evidence, verdict::Claim claim = verdict::Claim::Auto);

} // namespace postern::test
