// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/authenticator.h"

#include <memory>

namespace postern::smtp {

class Reply;

// One AUTH exchange as lines (RFC 4954, 4). Knows which of them may be seen.
class Login
{
public:
    struct Line
    {
        QByteArray bytes; // with CRLF
        QByteArray shown; // the same, for whoever reads along
    };

    Login(std::shared_ptr<Authenticator> authenticator, Channel needs);

    bool isPossible(Channel channel, const QByteArrayList &mechanisms) const;
    Line begin(const QByteArrayList &mechanisms);
    Line answer(const Reply &challenge); // "*" where there is no answer
    bool isTakenBack() const { return m_isTakenBack; }

    // A line of the server as it may be shown: without what it says in a challenge, from which a password could be
    // guessed at leisure (RFC 5802, 9), and without our own words.
    QByteArray shown(QByteArray line, bool isChallenge) const;

private:
    Line respond(const QByteArray &response);

    std::shared_ptr<Authenticator> m_authenticator; // none: nobody logs in
    Channel m_needs;
    std::optional<QByteArray> m_first; // an initial response that was too long for the command
    QByteArrayList m_secrets;
    int m_answers = 0;
    bool m_isTakenBack = false;
};

} // namespace postern::smtp
