// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/listener.h"

#include "core/delivery/receiver.h"
#include "core/delivery/sift.h"
#include "core/practice/received.h"

#include <QSysInfo>
#include <QTimer>

namespace postern::delivery {

Listener::Listener(WatchPlace::Listen place, Expectation expectation, const ListenerLimits &limits)
    : m_place(std::move(place))
    , m_expectation(std::move(expectation))
    , m_limits(limits)
{
}

Listener::~Listener() = default;

void Listener::start()
{
    stop();
    const auto porter = [this](const QHostAddress &client) {
        return std::make_unique<Receiver>(m_expectation, name(), client);
    };
    m_server = std::make_unique<practice::MailServer>(porter, name(), m_limits.connections, m_limits.silence);
    connect(m_server.get(), &practice::MailServer::opened, this, &Listener::open);
    const bool isOpen = m_server->listen(m_place.address, m_place.port);
    const QString detail = m_server->errorString();
    if (isOpen)
        tell([this] { emit ready(); });
    else
        tell([this, detail] { emit failed(verdict::WatchTrouble::CannotListen, detail); });
}

void Listener::stop()
{
    forgetTold();
    m_server.reset();
}

QString Listener::place() const
{
    return WatchPlace::spelled(WatchPlace::Listen{m_place.address, m_server ? port() : m_place.port});
}

quint16 Listener::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

// RFC 5321, 4.1.3: a host without a name has its address.
QByteArray Listener::name() const
{
    const auto own = smtp::DomainName::parse(QSysInfo::machineHostName());
    return own && own->hasSeveralLabels() ? own->toByteArray() : smtp::addressLiteral(m_place.address);
}

void Listener::open(practice::Connection *connection)
{
    connect(connection, &practice::Connection::taken, this, &Listener::take);
    // A client that says a little now and then is never silent.
    QTimer::singleShot(m_limits.lifetime, connection, &practice::Connection::turnAway);
}

void Listener::take(const practice::Submission &submission)
{
    verdict::Arrival arrival =
        arrivalOf("Return-Path: " + submission.sender + "\r\n"
                      + practice::receivedLine(submission, name(), ++m_lastMessage, QDateTime::currentDateTimeUtc())
                      + submission.content,
                  place());
    arrival.handedOverBy = submission.trace.client;
    tell([this, arrival] { emit arrived(arrival); });
}

} // namespace postern::delivery
