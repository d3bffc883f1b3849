// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/connection.h"

#include <QTcpServer>

namespace postern::practice {

// At one door at a time. A check needs two, a lesson one; more are a flood.
inline constexpr int kMaxConnections = 64;

// One door: opens a session for every client that comes.
class MailServer : public QTcpServer
{
    Q_OBJECT

public:
    MailServer(const Conduct &conduct, Door door, std::chrono::milliseconds patience = kIdlePatience,
               QObject *parent = nullptr);
    // One that others decide for. `host` is the name in its certificate.
    MailServer(PorterSource porter, QByteArray host, int maxConnections, std::chrono::milliseconds patience,
               QObject *parent = nullptr);

    bool open(quint16 port); // on loopback
    Door door() const { return m_door; }
    void setGreylister(const Greylister &greylister) { m_greylister = greylister; } // asked by clients to come

signals:
    void opened(Connection *connection); // before its first word

protected:
    void incomingConnection(qintptr socket) override;

private:
    Door m_door = Door::Exchanger;
    PorterSource m_porter;
    QByteArray m_host;
    int m_maxConnections = kMaxConnections;
    Greylister m_greylister;
    std::optional<Certificate> m_certificate; // made when the first client asks for TLS
    std::chrono::milliseconds m_patience;
    int m_connections = 0;
};

} // namespace postern::practice
