// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/mailbox.h"
#include "core/practice/messagereader.h"
#include "core/practice/response.h"
#include "core/practice/submission.h"

#include <QHostAddress>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace postern::practice {

// Whoever decides for one client of a server what is taken. Knows no syntax, no socket, no order of commands.
class Porter
{
public:
    struct Ruling
    {
        Response response;
        Recipient recipient; // disposition Refuse where the response is not 250
    };

    // What a client wants with one RCPT.
    struct Request
    {
        std::optional<Mailbox> sender;                     // none: the null sender
        Mailbox recipient;                                 // without its source route
        std::optional<QByteArray> firstHop = std::nullopt; // of that, a domain
        bool isFirst = true;                               // nobody was taken before, in this envelope
    };

    virtual ~Porter() = default;

    virtual QByteArray serverName() const = 0;
    virtual QByteArray greeting() const = 0;
    virtual const QHostAddress &client() const = 0; // as this server sees it
    virtual qsizetype maxMessage() const { return kMaxMessage; }

    virtual void greeted(const QByteArray &) { } // empty: not yet, or not any more
    virtual void logIn() { }
    virtual bool offersAuth(bool) const { return false; } // the argument: whether the connection is encrypted

    virtual Response mail(const std::optional<Mailbox> &sender, bool isEncrypted) const = 0;
    virtual Ruling rcpt(const Request &request) const = 0;
    virtual std::optional<Response> refusesData(const std::vector<Recipient> &) const { return std::nullopt; }
    // The last word, when all of the message is there (RFC 5321, 4.2.5: until then nobody is responsible for it).
    virtual std::optional<Response> refusesMessage(const Submission &) const { return std::nullopt; }
};

// The porter for a client that comes from this address.
using PorterSource = std::function<std::unique_ptr<Porter>(const QHostAddress &client)>;

} // namespace postern::practice
