// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/porter.h"

#include <optional>
#include <vector>

namespace postern::practice {

// One mail transaction (RFC 5321, 3.3): who sends, and to whom. Reads the arguments of MAIL and RCPT by the letter of
// the RFC and leaves the decision to the porter.
class Transaction
{
public:
    Response mail(QByteArrayView argument, const Porter &porter, bool isEncrypted);
    Response rcpt(QByteArrayView argument, const Porter &porter); // only where it is open
    Response data(const Porter &porter) const;                    // 354, or why not

    bool isOpen() const { return m_isOpen; } // MAIL was taken
    QByteArray sender() const { return m_sender ? m_sender->path() : QByteArray("<>"); }
    const std::vector<Recipient> &recipients() const { return m_recipients; }

private:
    bool m_isOpen = false;
    std::optional<Mailbox> m_sender; // none: the null sender
    std::vector<Recipient> m_recipients;
};

} // namespace postern::practice
