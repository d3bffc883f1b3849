// SPDX-License-Identifier: Apache-2.0
#include "core/practice/connection.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <utility>

namespace postern::practice {

namespace {

// A client that sends and never reads must not fill our memory: more than this is not read ahead, nor kept unsent.
constexpr qint64 kMaxBuffered = 64 * 1024;
// How long a last reply may take to leave before the connection is cut.
constexpr auto kFarewellPatience = std::chrono::seconds(5);

} // namespace

Connection::Connection(qintptr socket, const PorterSource &porter, CertificateSource certificate,
                       std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_session([&] {
        m_socket.setSocketDescriptor(socket);
        return porter(m_socket.peerAddress());
    }())
    , m_certificate(std::move(certificate))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(kMaxBuffered);
    m_patience.setSingleShot(true);
    m_patience.start(patience);
    connect(&m_socket, &QSslSocket::readyRead, this, &Connection::readAll);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &Connection::readAll);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &Connection::readAll);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { perform(m_session.encrypted()); });
    connect(&m_socket, &QSslSocket::disconnected, this, &Connection::end);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Connection::end);
    connect(&m_patience, &QTimer::timeout, this, &Connection::ranOut);
}

// A socket reports its own end, also to an owner that is half gone.
Connection::~Connection()
{
    m_socket.disconnect(this);
}

void Connection::welcome()
{
    perform(m_session.connected());
}

void Connection::turnAway()
{
    perform(Session::turnedAway());
}

// Under TLS, the bytes wait twice: as they are, and encrypted.
qint64 Connection::unsent() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

void Connection::readAll()
{
    if (m_hasEnded || m_socket.bytesAvailable() == 0 || unsent() > kMaxBuffered)
        return;
    const QByteArray bytes = m_socket.readAll();
    if (m_isLeaving)
        return;
    m_patience.start();
    perform(m_session.received(bytes));
}

void Connection::ranOut()
{
    // A client that does not read what it was told would not read a farewell either.
    if (!m_isLeaving && unsent() == 0)
        return perform(m_session.timedOut());
    m_socket.abort();
    end(); // a socket that never was connected does not report
}

void Connection::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_patience.stop();
    emit ended();
    deleteLater();
}

void Connection::perform(const SessionActions &actions)
{
    for (const SessionAction &action : actions)
        std::visit([this](const auto &one) { perform(one); }, action);
    if (!m_unsent.isEmpty())
        m_socket.write(std::exchange(m_unsent, {}));
}

void Connection::perform(const Heard &line)
{
    emit heard(line.line);
}

void Connection::perform(const Say &say)
{
    const QByteArray bytes = say.response.bytes();
    for (const QByteArray &line : bytes.chopped(2).split('\n'))
        emit said(line.endsWith('\r') ? line.chopped(1) : line);
    m_unsent += bytes;
}

void Connection::perform(const BeginTls &)
{
    m_socket.write(std::exchange(m_unsent, {}));
    m_socket.readAll(); // RFC 3207, 4.2: plain bytes must not be taken for encrypted ones
    const auto certificate = m_certificate();
    if (!certificate) {
        m_socket.abort();
        return;
    }
    m_socket.setLocalCertificate(certificate->certificate);
    m_socket.setPrivateKey(certificate->key);
    m_socket.startServerEncryption();
}

void Connection::perform(const Take &take)
{
    emit taken(take.submission);
}

void Connection::perform(const HangUp &)
{
    m_isLeaving = true;
    m_socket.write(std::exchange(m_unsent, {}));
    m_patience.start(kFarewellPatience);
    m_socket.disconnectFromHost();
}

} // namespace postern::practice
