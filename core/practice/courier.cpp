// SPDX-License-Identifier: Apache-2.0
#include "core/practice/courier.h"

#include "core/practice/messagereader.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <chrono>

namespace postern::practice {

namespace {

// RFC 5321, 4.5.3.2 allows a far server minutes; the exchanger lives in this process and answers at once.
constexpr auto kPatience = std::chrono::seconds(30);
// What a courier keeps at most, in octets: as much as a mailbox. A message of nothing takes room as well.
constexpr qsizetype kMaxWaiting = 8 * kMaxMessage;

qsizetype sizeOf(const Parcel &parcel)
{
    return parcel.content.size() + qsizetype(sizeof parcel);
}

} // namespace

Courier::Courier(QByteArray hello, quint16 port, QObject *parent)
    : QObject(parent)
    , m_hello(std::move(hello))
    , m_port(port)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // nothing of the practice world leaves the machine
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Courier::readAll);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Courier::conclude);
    connect(&m_patience, &QTimer::timeout, this, &Courier::conclude);
}

// A socket reports its own end, also to an owner that is half gone.
Courier::~Courier()
{
    m_socket.disconnect(this);
}

void Courier::carry(const Parcel &parcel)
{
    if (m_size + sizeOf(parcel) > kMaxWaiting) {
        emit dropped();
        return;
    }
    m_size += sizeOf(parcel);
    m_waiting.push_back(parcel);
    scheduleNext();
}

// Never from inside of a signal of the socket: it is the same socket that has to dial anew.
void Courier::scheduleNext()
{
    QMetaObject::invokeMethod(this, &Courier::goNext, Qt::QueuedConnection);
}

void Courier::goNext()
{
    if (m_delivery || m_waiting.empty())
        return;
    m_delivery.emplace(m_waiting.front(), m_hello);
    m_patience.start();
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
}

void Courier::readAll()
{
    if (!m_delivery)
        return;
    m_patience.start();
    m_socket.write(m_delivery->received(m_socket.readAll()));
    if (m_delivery->isOver())
        conclude();
}

void Courier::conclude()
{
    if (!m_delivery)
        return;
    m_delivery->lost();
    const bool isDelivered = m_delivery->state() == Delivery::State::Delivered;
    m_delivery.reset();
    m_size -= sizeOf(m_waiting.front());
    m_waiting.pop_front();
    m_patience.stop();
    m_socket.abort();
    scheduleNext();
    isDelivered ? emit delivered() : emit dropped();
}

} // namespace postern::practice
