// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/situation.h"

#include <QString>

namespace postern::learn {

// Who plays a part in the example, in words: "A spammer", "Accounting". Addresses that are not in it are a stranger's
// or an employee's, and an address of their own.
QString senderName(const Situation &situation);
QString recipientName(const Situation &situation);

// A mailbox by its owner's name: for a heading, "The customer's mailbox", and within a sentence.
QString mailboxName(const Situation &situation);
QString mailboxInSentence(const Situation &situation);

bool isForCompanyA(const Situation &situation); // the recipient's mailbox is one of its own

} // namespace postern::learn
