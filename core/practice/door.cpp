// SPDX-License-Identifier: Apache-2.0
#include "core/practice/door.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace postern::practice {

namespace {

constexpr auto kIdleAtMost = std::chrono::minutes(5); // RFC 5321, 4.5.3.2.7

// One conversation: a socket, and the session that answers it. Deletes itself when the socket is gone.
class Conversation : public QObject
{
public:
    Conversation(QSslSocket *socket, const Gatekeeper &keeper, const Caller &caller, bool offersTls, quint64 number,
                 Door *door)
        : QObject(door)
        , m_socket(socket)
        , m_session(keeper, caller, offersTls)
        , m_number(number)
        , m_door(door)
    {
        socket->setParent(this);
        m_idle.setSingleShot(true);
        connect(&m_idle, &QTimer::timeout, this, [this] { m_socket->abort(); });
        connect(socket, &QSslSocket::readyRead, this, &Conversation::hear);
        connect(socket, &QSslSocket::encrypted, this, [this] { m_session.encrypted(); });
        connect(socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
        m_idle.start(kIdleAtMost);
        perform(m_session.connected());
    }

    ~Conversation() override { m_socket->disconnect(this); }

private:
    void hear()
    {
        m_idle.start(kIdleAtMost);
        const QByteArray bytes = m_socket->readAll();
        tell(true, bytes);
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toLatin1();
        perform(m_session.received(bytes, now));
    }

    void perform(const Response &response)
    {
        tell(false, response.bytes);
        m_socket->write(response.bytes);
        for (const Accepted &one : response.accepted)
            emit m_door->accepted(one);
        if (response.startsTls) {
            m_socket->flush();
            m_socket->startServerEncryption();
        }
        if (response.closes)
            m_socket->disconnectFromHost();
    }

    void tell(bool fromClient, const QByteArray &bytes)
    {
        for (const QByteArray &line : bytes.split('\n')) {
            if (!line.isEmpty())
                emit m_door->line(m_number, fromClient, line.endsWith('\r') ? line.chopped(1) : line);
        }
    }

    QSslSocket *m_socket;
    Session m_session;
    quint64 m_number;
    Door *m_door;
    QTimer m_idle;
};

} // namespace

Door::Door(const Gatekeeper &keeper, bool isInside, const Identity &identity, QObject *parent)
    : QTcpServer(parent)
    , m_keeper(keeper)
    , m_isInside(isInside)
    , m_identity(identity)
{
}

void Door::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (m_open >= kCallersAtMost) {
        socket->setParent(this);
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("421 4.7.0 too many connections\r\n");
        return socket->disconnectFromHost();
    }
    if (!m_identity.isNull()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(m_identity.certificate);
        tls.setPrivateKey(m_identity.key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->setSslConfiguration(tls);
    }
    ++m_open;
    auto *conversation = new Conversation(socket, m_keeper, {m_isInside, false, socket->peerAddress(), {}},
                                          !m_identity.isNull(), ++m_connections, this);
    connect(conversation, &QObject::destroyed, this, [this] { --m_open; });
}

} // namespace postern::practice
