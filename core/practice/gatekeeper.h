// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/conduct.h"
#include "core/practice/greylist.h"
#include "core/practice/mailbox.h"
#include "core/practice/response.h"
#include "core/practice/submission.h"

#include <QHostAddress>

#include <optional>
#include <vector>

namespace postern::practice {

// The three places where one can speak SMTP to the practice world.
enum class Door {
    Inside,    // Company A's relay, for its own people
    Outside,   // Company A's relay, for strangers
    Exchanger, // the outside world's mail exchanger: takes everything for everybody
};

QByteArray hostName(Door door);

// Decides for one client what is taken and where it goes. Knows no syntax, no socket, no order of commands.
class Gatekeeper
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

    // Without a greylister of its own, one that has never seen anybody.
    Gatekeeper(const Conduct &conduct, Door door, const QHostAddress &client, Greylister greylister = {});

    QByteArray serverName() const { return hostName(m_door); }
    QByteArray greeting() const;
    // The client as this server sees it: behind an address translator that is the translator.
    const QHostAddress &client() const { return m_client; }

    void greeted(const QByteArray &hello) { m_hello = hello.toLower(); } // empty: not yet, or not any more
    void logIn() { m_isLoggedIn = true; } // the client is one of Company A's own people from here on

    bool offersAuth(bool isEncrypted) const;
    Response mail(const std::optional<Mailbox> &sender, bool isEncrypted) const;
    Ruling rcpt(const Request &request) const;
    std::optional<Response> refusesData(const std::vector<Recipient> &recipients) const;

private:
    bool trustsClient() const;
    bool relaysFor(const Request &request) const;
    std::optional<Mailbox> sentOn(const Request &request) const;
    std::optional<Ruling> putsOff(const Request &request) const;
    Ruling judge(const Mailbox &recipient, const QByteArray &named, bool relays) const;

    Conduct m_conduct;
    Door m_door;
    QHostAddress m_client;
    Greylister m_greylister;
    QByteArray m_hello; // in lower case
    bool m_isLoggedIn = false;
};

} // namespace postern::practice
