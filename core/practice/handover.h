// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/session.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

namespace postern::practice {

// Carries one message from the relay to the outside exchanger, by SMTP (RFC 5321, 3.3), on loopback. Deletes itself.
class Handover : public QObject
{
    Q_OBJECT

public:
    Handover(const Accepted &message, quint16 port, QObject *parent);

signals:
    void ended(bool arrived);

private:
    void hear();
    void end(bool arrived);

    QTcpSocket m_socket;
    QTimer m_patience;
    std::deque<QByteArray> m_lines; // what is still to be said, one after each reply
};

} // namespace postern::practice
