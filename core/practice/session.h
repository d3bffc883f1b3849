// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/gatekeeper.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace postern::practice {

// A command line may have this many octets with its end; more than the 512 of RFC 5321, 4.5.3.1.4, since odd paths are
// what this server is asked about.
inline constexpr qsizetype kMaxCommandLine = 2048;
// RFC 5321, 4.5.3.1.8: at least 100.
inline constexpr qsizetype kMaxRecipients = 100;
inline constexpr qsizetype kMaxMessage = 10 * 1024 * 1024; // as said under SIZE (RFC 1870)
inline constexpr int kMaxErrors = 100;                     // then 421: nobody errs so often by accident

// A message that was taken, and where it has to go.
struct Accepted
{
    QByteArray mailFrom; // path with brackets
    QByteArrayList local;
    QByteArrayList outside;
    QByteArray content; // as received, without dots that were stuffed, with our Received line in front
};

// What a piece of input leads to.
struct Response
{
    QByteArray bytes;
    bool startsTls = false; // after the bytes are out
    bool closes = false;    // the same
    std::vector<Accepted> accepted;
};

// The server's side of one SMTP conversation. Knows no socket: bytes go in, answers come out.
class Session
{
public:
    Session(const Gatekeeper &keeper, const Caller &caller, bool offersTls);

    Response connected() const;
    Response received(const QByteArray &bytes, const QByteArray &now); // `now` is the date for a Received line
    void encrypted();

private:
    struct Envelope
    {
        QByteArray mailFrom;
        QByteArrayList recipients; // as said
        QByteArrayList local;
        QByteArrayList outside;
        bool isDiscarded = false;
    };

    QByteArray answer(const QByteArray &line, Response &response);
    QByteArray hello(const QByteArray &argument, bool isExtended);
    QByteArray mail(const QByteArray &argument);
    QByteArray recipient(const QByteArray &argument);
    QByteArray data();
    QByteArray auth(const QByteArray &argument);
    void messageLine(QByteArray line, const QByteArray &now, Response &response);
    QByteArray receivedLine(const QByteArray &now) const;
    QByteArray mistake(const QByteArray &reply);

    const Gatekeeper &m_keeper;
    Caller m_caller;
    bool m_offersTls;
    bool m_isExtended = false;
    QByteArray m_inbox;
    std::optional<Envelope> m_envelope;
    std::optional<QByteArray> m_message; // while one is taken in
    int m_secretsAwaited = 0;
    int m_errors = 0;
    bool m_isOver = false;
};

} // namespace postern::practice
