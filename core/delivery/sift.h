// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/watcher.h"

#include <QByteArrayView>

#include <optional>

namespace postern::delivery {

// What one message of the watched place means for whoever waits. Pure.
struct Sifted
{
    bool isOurs = false;                      // carries one of the tokens
    std::optional<smtp::MailAddress> belongs; // the recipient to whose mailbox it was delivered before

    friend bool operator==(const Sifted &, const Sifted &) = default;
};

// Not more of a message is looked at, in octets, than may be kept of it.
Sifted sift(QByteArrayView source, const Expectation &expectation);

// Whether `address`, as a header or an envelope has it, means this mailbox. Domains have no case; of local parts only
// the owner knows (RFC 5321, 2.4), but hardly anybody has two that differ in it.
bool isSameMailbox(QByteArrayView address, const smtp::MailAddress &mailbox);

// What is known of one that arrived in a mailbox.
verdict::Arrival arrivalOf(QByteArrayView source, const QString &place);

} // namespace postern::delivery
