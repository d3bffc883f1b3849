// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/delivery.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

namespace postern::practice {

// Carries messages to one exchanger on loopback, one after the other, each over a connection of its own.
class Courier : public QObject
{
    Q_OBJECT

public:
    Courier(QByteArray hello, quint16 port, QObject *parent = nullptr);
    ~Courier() override;

    void carry(const Parcel &parcel);

signals:
    void delivered();
    void dropped(); // the exchanger did not take it. No bounce: there is nobody to read it

private:
    void scheduleNext();
    void goNext();
    void readAll();
    void conclude();

    QByteArray m_hello;
    quint16 m_port;
    std::deque<Parcel> m_waiting; // the first is underway while there is a delivery
    qsizetype m_size = 0;         // of all that waits, in octets
    std::optional<Delivery> m_delivery;
    QTcpSocket m_socket;
    QTimer m_patience;
};

} // namespace postern::practice
