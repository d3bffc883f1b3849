// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/conduct.h"
#include "core/practice/greylist.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace postern::practice {

// What the practice world is called. Nothing of it leaves the machine: the outside exchanger stands on loopback too.
inline constexpr char kDomain[] = "companya.com";
inline constexpr char kRelayName[] = "mail.companya.com";
inline constexpr char kLocalUser[] = "accounting@companya.com";            // exists, as do postmaster@ and coworker@
inline constexpr char kOutsider[] = "spammer@badplace.example";            // the stranger's reverse-path
inline constexpr char kOutsideMailbox[] = "johndoe@gmail.com";             // the outside recipient of the example
inline constexpr char kOtherOutsideMailbox[] = "customer@partner.example"; // at another outside domain

// A message that came to rest somewhere.
struct StoredMessage
{
    QByteArray mailFrom; // path with brackets
    QByteArrayList rcptTo;
    QByteArray content; // header and body with the Received lines of every server it passed
};

struct Ports
{
    quint16 inside = 0; // 0: any free port
    quint16 outside = 0;
    quint16 outsideExchanger = 0;
};

// Company A and the outside world on loopback: its relay with two doors (whoever comes by the inside door is inside),
// its local mailboxes, and an outside mail exchanger that truly receives what is relayed. Real SMTP over real sockets,
// on free ports. Runs in the event loop of its thread and never blocks it.
class Company : public QObject
{
    Q_OBJECT

public:
    explicit Company(const Conduct &conduct, QObject *parent = nullptr);
    ~Company() override;

    // How long the policy `greylist` has a stranger wait; before listen().
    void setGreylistDelay(std::chrono::milliseconds delay);

    // False if a port cannot be had; errorString() says which, in the system's words.
    bool listen(const Ports &ports = {});
    QString errorString() const;

    quint16 insidePort() const;
    quint16 outsidePort() const;
    quint16 outsideExchangerPort() const;

    std::vector<StoredMessage> localMailbox() const;   // what came to rest at companya.com
    std::vector<StoredMessage> outsideMailbox() const; // what was relayed and truly arrived outside

signals:
    void messageStored(bool outside);
    void messageDropped(); // the exchanger did not take what the relay wanted to send on
    // One line of a conversation at the relay, for whoever watches: `fromClient` or from the relay.
    void relayLine(quint64 connection, bool fromClient, const QByteArray &line);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace postern::practice
