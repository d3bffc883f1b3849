// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/address.h"

namespace postern::smtp {

// What kind of domain a test address stands in.
enum class DomainKind {
    Ordinary,
    Reserved,    // RFC 2606 and RFC 6761: nobody's, for ever
    BigProvider, // where most people have a mailbox, and servers have rules of their own
};

DomainKind kindOf(const DomainName &domain); // subdomains are of the same kind

} // namespace postern::smtp
