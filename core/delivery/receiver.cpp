// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/receiver.h"

#include "core/delivery/sift.h"

#include <algorithm>

namespace postern::delivery {

QByteArray Receiver::greeting() const
{
    return m_name + " ESMTP Postern waits for a test message";
}

practice::Response Receiver::mail(const std::optional<practice::Mailbox> &sender, bool) const
{
    return {250, "2.1.0 " + (sender ? sender->path() : QByteArray("<>")) + ": sender ok"};
}

Receiver::Ruling Receiver::rcpt(const Request &request) const
{
    const QByteArray path = request.recipient.path();
    const bool isExpected = std::any_of(m_expectation.recipients.begin(), m_expectation.recipients.end(),
                                        [&path](const smtp::MailAddress &one) { return isSameMailbox(path, one); });
    if (isExpected)
        return {{250, "2.1.5 " + path + ": recipient ok"}, {path, practice::Disposition::Local}};
    // RFC 5321, 7.9: refused by policy. A permanent code: there is no use in coming back.
    return {{550, "5.7.1 " + path + ": no mailbox here; only a test message is waited for"}, {}};
}

std::optional<practice::Response> Receiver::refusesMessage(const practice::Submission &submission) const
{
    if (sift(submission.content, m_expectation).isOurs)
        return std::nullopt;
    return practice::Response(554, "5.7.1 this is not the test message that is waited for");
}

} // namespace postern::delivery
