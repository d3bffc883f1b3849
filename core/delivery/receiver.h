// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/watcher.h"
#include "core/practice/porter.h"

namespace postern::delivery {

// The largest message that a listener announces and takes (RFC 1870): ours has a few thousand octets, and a bounce
// returns no more than that.
inline constexpr qsizetype kMaxReceived = 1024 * 1024;

// Decides for one client of a listener: mail for an expected recipient that carries one of our tokens, and nothing
// else. Whoever comes by chance is told so.
class Receiver : public practice::Porter
{
public:
    Receiver(Expectation expectation, QByteArray name, const QHostAddress &client)
        : m_expectation(std::move(expectation))
        , m_name(std::move(name))
        , m_client(client)
    {
    }

    QByteArray serverName() const override { return m_name; }
    QByteArray greeting() const override;
    const QHostAddress &client() const override { return m_client; }
    qsizetype maxMessage() const override { return kMaxReceived; }

    practice::Response mail(const std::optional<practice::Mailbox> &sender, bool isEncrypted) const override;
    Ruling rcpt(const Request &request) const override;
    std::optional<practice::Response> refusesMessage(const practice::Submission &submission) const override;

private:
    Expectation m_expectation;
    QByteArray m_name;
    QHostAddress m_client;
};

} // namespace postern::delivery
