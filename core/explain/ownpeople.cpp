// SPDX-License-Identifier: Apache-2.0
// Whether the server's own people can still send: one sentence for each endpoint, and what to do about it.
#include "core/explain/words.h"

#include "core/smtp/bytes.h"

#include <QCoreApplication>

namespace postern::explain {

namespace {

using State = verdict::LoginResult::State;

struct OwnPeople
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::OwnPeople)

public:
    static QString ofAttempt(const verdict::LoginResult &login, const QString &endpoint, const QString &recipient)
    {
        const QString mechanism = smtp::escaped(login.mechanism);
        const QString reply = login.reply ? shown(*login.reply) : QString();
        switch (login.state) {
        case State::Taken:
            return tr("%1: with a password (%2), mail to outside is taken (%3: “%4”). Your own people can still send.")
                .arg(endpoint, mechanism, recipient, reply);
        case State::SendingRefused:
            return tr("%1: the password was taken (%2), and mail to outside was refused all the same (%3: “%4”). Your "
                      "own people cannot send there.")
                .arg(endpoint, mechanism, recipient, reply);
        case State::PasswordRefused:
            return tr("%1: name or password was refused (%2): “%3”. It was tried this once only, so that nobody is "
                      "locked out.")
                .arg(endpoint, mechanism, reply);
        case State::LoginFailed:
            return tr("%1: the login came to nothing (%2): “%3”.").arg(endpoint, mechanism, reply);
        case State::NoAnswer:
            return tr("%1: the connection ended before it was known whether your own people can send.").arg(endpoint);
        default:
            return {};
        }
    }

    static QString ofNone(State state, const QString &endpoint)
    {
        switch (state) {
        case State::NotOffered:
            return tr("%1: no login is offered.").arg(endpoint);
        case State::NoKnownMechanism:
            return tr("%1: a login is offered, but by no way that Postern knows (SCRAM-SHA-256, SCRAM-SHA-1, PLAIN, "
                      "LOGIN).")
                .arg(endpoint);
        case State::OnlyInTheClear:
            return tr("%1: a login is offered in the clear only, so the password was kept back.").arg(endpoint);
        case State::Unvouched:
            return tr("%1: nobody whom this machine trusts vouches for the certificate, so the password was kept back.")
                .arg(endpoint);
        case State::NotTriedAgain:
            return tr("%1: the password was not tried, since it had failed elsewhere.").arg(endpoint);
        default:
            return {};
        }
    }

    static QString next(State state)
    {
        switch (state) {
        case State::SendingRefused:
            return tr("Let whoever has logged in send to anyone, before the rule that refuses relaying.");
        case State::PasswordRefused:
            return tr("Check --user and the password; some servers want the whole address as the name.");
        case State::OnlyInTheClear:
        case State::Unvouched:
            return tr(
                "Have the server offer TLS with a certificate for its name, and name it by that name. If you know "
                "who is at the other end, --auth-anyway gives the password all the same.");
        default:
            return {};
        }
    }
};

} // namespace

QString loginFor(const verdict::LoginResult &login, const QString &endpoint, const QString &recipient)
{
    const QString attempt = OwnPeople::ofAttempt(login, endpoint, recipient);
    return attempt.isEmpty() ? OwnPeople::ofNone(login.state, endpoint) : attempt;
}

QString nextForLogin(verdict::LoginResult::State state)
{
    return OwnPeople::next(state);
}

} // namespace postern::explain
