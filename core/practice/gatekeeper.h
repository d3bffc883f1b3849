// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/conduct.h"
#include "core/practice/greylist.h"
#include "core/practice/porter.h"

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

// How Company A's servers decide.
class Gatekeeper : public Porter
{
public:
    // Without a greylister of its own, one that has never seen anybody.
    Gatekeeper(const Conduct &conduct, Door door, const QHostAddress &client, Greylister greylister = {});

    QByteArray serverName() const override { return hostName(m_door); }
    QByteArray greeting() const override;
    const QHostAddress &client() const override { return m_client; } // behind an address translator: the translator

    void greeted(const QByteArray &hello) override { m_hello = hello.toLower(); }
    void logIn() override { m_isLoggedIn = true; } // the client is one of Company A's own people from here on

    bool offersAuth(bool isEncrypted) const override;
    Response mail(const std::optional<Mailbox> &sender, bool isEncrypted) const override;
    Ruling rcpt(const Request &request) const override;
    std::optional<Response> refusesData(const std::vector<Recipient> &recipients) const override;

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
