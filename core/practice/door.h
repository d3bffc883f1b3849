// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/certificate.h"
#include "core/practice/session.h"

#include <QTcpServer>

class QSslSocket;

namespace postern::practice {

// More at a time is no visit but a siege; further ones are told 421 (RFC 5321, 3.8).
inline constexpr int kCallersAtMost = 64;

// One listening port of a practice server, and the conversations that are had there. Loopback only.
class Door : public QTcpServer
{
    Q_OBJECT

public:
    Door(const Gatekeeper &keeper, bool isInside, const Identity &identity, QObject *parent);

signals:
    void accepted(const postern::practice::Accepted &message);
    void line(quint64 connection, bool fromClient, const QByteArray &line);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const Gatekeeper &m_keeper;
    bool m_isInside;
    Identity m_identity;
    quint64 m_connections = 0;
    int m_open = 0;
};

} // namespace postern::practice
