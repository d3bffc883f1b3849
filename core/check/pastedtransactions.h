// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/pastedlines.h"
#include "core/smtp/exchange.h"

#include <optional>
#include <vector>

namespace postern::check {

// One MAIL of a pasted dialogue with its RCPTs: what was asked, and how the server took it.
struct PastedTransaction
{
    struct Recipient
    {
        smtp::Offer::Recipient what;
        bool isTaken = false;

        friend bool operator==(const Recipient &one, const Recipient &other) { return one.what == other.what; }
    };

    smtp::ReversePath sender;
    smtp::Parameters senderParameters;
    std::vector<Recipient> recipients;
    bool isAuthenticated = false;
    bool isRefusedLate = false; // at DATA, or after the message
    std::size_t connection = 0;
    std::vector<std::size_t> exchanges; // of that connection, by their index

    bool isTaken(std::size_t recipient) const { return recipients[recipient].isTaken && !isRefusedLate; }
    bool isTaken() const; // any recipient
    bool asksTheSame(const PastedTransaction &other) const;
};

// Those of one connection, in their order. A line that is no address at all (a slip of the fingers) is passed over. Of
// what was asked twice, the answer that says more counts: taken, else the last.
std::vector<PastedTransaction> transactionsOf(const smtp::Conversation &conversation, std::size_t connection);

} // namespace postern::check
