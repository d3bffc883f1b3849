// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/verdict/asked.h"
#include "ui/path/journey.h"

namespace postern::test {

// The journeys of what a server said to some envelopes, in their order: mail.companya.com, asked from 198.51.100.7.
std::vector<ui::Journey> told(const verdict::EndpointEvidence &evidence,
                              verdict::Claim claim = verdict::Claim::Outside);
std::vector<ui::Journey> told(const std::vector<Asked> &asked, const Server &server = {},
                              verdict::Claim claim = verdict::Claim::Outside);

// Journeys of their own, one for each thing that can be looked at.
ui::Journey heldJourney();    // 554 5.7.1
ui::Journey throughJourney(); // 250 2.1.5
ui::Journey asksJourney();    // 354
ui::Journey lateJourney();    // refused at DATA
ui::Journey homeJourney();    // the postmaster
ui::Journey lostJourney();    // no answer to RCPT
ui::Journey deliveredJourney();

} // namespace postern::test
