// SPDX-License-Identifier: Apache-2.0
#include "core/net/transport.h"

#include "core/net/certificatefacts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace postern::net {

namespace {

using Kind = smtp::TranscriptEntry::Kind;

// What we take off the socket at a time: a server may send faster than we look at it, and then has to wait.
constexpr qint64 kInboxAtMost = 64 * 1024;
// Of a line that is longer than any line may be, enough is kept that whoever reads the record sees it is too long.
constexpr qsizetype kLineKept = smtp::kMaxReplyLine + 16;

smtp::Loss lossOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        return smtp::Loss::Closed;
    case QAbstractSocket::ConnectionRefusedError:
        return smtp::Loss::Refused;
    case QAbstractSocket::NetworkError: // no route to the host or to its network
    case QAbstractSocket::HostNotFoundError:
        return smtp::Loss::NoRoute;
    case QAbstractSocket::SocketTimeoutError:
        return smtp::Loss::ConnectTimedOut;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return smtp::Loss::TlsFailed;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return smtp::Loss::ProxyFailed;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return smtp::Loss::SourceUnavailable;
    default:
        return smtp::Loss::Other;
    }
}

QByteArray withPort(const QHostAddress &address, quint16 port)
{
    const QByteArray text = address.toString().toLatin1();
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? '[' + text + ']' : text) + ':' + QByteArray::number(port);
}

} // namespace

Transport::Transport(const Dial &dial, smtp::Script script, QObject *parent)
    : QObject(parent)
    , m_dial(dial)
    , m_dialogue(std::move(script))
{
    m_log.endpoint = dial.endpoint;
    m_patience.setSingleShot(true);
    m_socket.setProxy(dial.proxy);
    m_socket.setReadBufferSize(kInboxAtMost);
    connect(&m_patience, &QTimer::timeout, this, &Transport::patienceEnded);
    connect(&m_socket, &QSslSocket::connected, this, &Transport::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, &Transport::encrypted);
    connect(&m_socket, &QSslSocket::readyRead, this, &Transport::readAll);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Transport::failed);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsErrors = errors; // findings, and never a reason to stop
        m_socket.ignoreSslErrors();
    });
}

Transport::~Transport()
{
    m_socket.disconnect(this);
}

void Transport::start()
{
    m_log.startedAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    // From the event loop, so that nothing is reported before the caller is ready to hear it.
    QTimer::singleShot(0, this, &Transport::dial);
}

void Transport::leave()
{
    perform(m_dialogue.leave());
}

void Transport::dial()
{
    if (m_isFinished)
        return;
    if (!m_dial.source.isNull() && !hasProxy() && !m_socket.bind(m_dial.source)) {
        if (!m_isFinished) // the socket may have reported it already
            lost(smtp::Loss::SourceUnavailable, m_socket.errorString());
        return;
    }
    m_length = m_dial.connectPatience;
    m_patience.start(m_length);
    m_socket.connectToHost(m_dial.endpoint.address.toString(), m_dial.endpoint.port);
}

void Transport::connected()
{
    m_patience.stop();
    const QByteArray theirs = withPort(m_dial.endpoint.address, m_dial.endpoint.port);
    if (hasProxy()) {
        write(Kind::Connected, "proxy " + theirs);
    } else {
        m_log.ourAddress = m_socket.localAddress();
        write(Kind::Connected, withPort(m_log.ourAddress, m_socket.localPort()) + ' ' + theirs);
    }
    if (m_dial.endpoint.security == smtp::Security::Implicit)
        beginEncryption();
    else
        perform(m_dialogue.connected(channel()));
}

// The socket may report a failure before startClientEncryption() returns: state first.
void Transport::beginEncryption()
{
    m_isEncrypting = true;
    m_length = m_dial.handshakePatience;
    m_patience.start(m_length);
    m_socket.setSslConfiguration(tolerantTls());
    if (!m_dial.endpoint.host.isEmpty())
        m_socket.setPeerVerifyName(m_dial.endpoint.host); // also what we ask for in SNI (RFC 6066)
    m_socket.startClientEncryption();
}

void Transport::encrypted()
{
    if (m_isFinished)
        return;
    m_isEncrypting = false;
    m_patience.stop();
    m_log.tls = tlsFactsOf(m_socket, m_tlsErrors, m_dial.endpoint.host);
    write(Kind::Encrypted, (m_log.tls->protocol + u' ' + m_log.tls->cipher).toLatin1());
    const bool isImplicit = m_dial.endpoint.security == smtp::Security::Implicit;
    perform(isImplicit ? m_dialogue.connected(channel()) : m_dialogue.encrypted(channel()));
}

smtp::Channel Transport::channel() const
{
    if (!m_log.tls)
        return smtp::Channel::Clear;
    const bool isVouchedFor = m_log.tls->isTrusted && m_log.tls->matchesHost && !m_log.tls->hasExpired;
    const bool isOwnMachine = !hasProxy() && m_dial.endpoint.address.isLoopback();
    return isVouchedFor || isOwnMachine ? smtp::Channel::Vouched : smtp::Channel::Encrypted;
}

void Transport::readAll()
{
    if (m_socket.isValid())
        m_inbox += m_socket.readAll();
    while (!m_inbox.isEmpty() && !m_isFinished && !m_isEncrypting) {
        const qsizetype end = m_inbox.indexOf('\n');
        const QByteArray piece = end < 0 ? m_inbox : m_inbox.first(end + 1);
        m_inbox.remove(0, piece.size());
        heard(piece);
    }
}

// Written down line by line, and before it is acted upon; the dialogue gets every byte as it comes.
void Transport::heard(const QByteArray &piece)
{
    if (m_line.size() < kLineKept)
        m_line += piece.first(std::min(piece.size(), kLineKept - m_line.size()));
    if (m_line.endsWith('\n'))
        write(Kind::Heard, m_dialogue.shown(std::exchange(m_line, {})));
    perform(m_dialogue.received(piece));
}

// A line that the end of the connection cut off is evidence too.
void Transport::writeCutLine()
{
    if (!m_line.isEmpty())
        write(Kind::Heard, m_dialogue.shown(std::exchange(m_line, {})));
}

void Transport::failed(QAbstractSocket::SocketError error)
{
    if (m_isFinished)
        return;
    if (!m_isEncrypting && m_dialogue.isConnected())
        readAll(); // what came before the end
    if (m_isFinished)
        return;
    smtp::Loss loss = m_isEncrypting ? smtp::Loss::TlsFailed : lossOf(error);
    // After the handshake it is only the connection that broke: Exim says its last word in the clear.
    if (m_log.tls && loss == smtp::Loss::TlsFailed)
        loss = smtp::Loss::Closed;
    lost(loss, m_socket.errorString());
}

void Transport::lost(smtp::Loss loss, const QString &words)
{
    m_isGone = true;
    m_patience.stop();
    m_log.detail = words;
    writeCutLine();
    write(Kind::Closed, words.toUtf8());
    perform(m_dialogue.lost(loss));
}

void Transport::patienceEnded()
{
    if (m_isFinished)
        return;
    const QByteArray length = QByteArray::number(static_cast<qint64>(m_length.count()));
    writeCutLine();
    write(Kind::Silence, length);
    if (m_isEncrypting)
        return perform(m_dialogue.lost(smtp::Loss::TlsFailed));
    if (!m_dialogue.isConnected())
        return perform(m_dialogue.lost(smtp::Loss::ConnectTimedOut));
    perform(m_dialogue.timedOut());
}

void Transport::perform(const smtp::Actions &actions)
{
    for (const smtp::Action &action : actions) {
        if (m_isFinished) // somebody told us to leave meanwhile
            return;
        std::visit([this](const auto &one) { perform(one); }, action);
    }
}

void Transport::perform(const smtp::Send &send)
{
    QByteArray group;
    for (const smtp::Send::Line &line : send.lines) {
        write(Kind::Said, line.shown.isEmpty() ? line.bytes : line.shown, line.envelope);
        group += line.bytes;
    }
    m_socket.write(group);
}

void Transport::perform(const smtp::WaitFor &wait)
{
    m_length = wait.patience;
    m_patience.start(wait.patience);
}

void Transport::perform(const smtp::Upgrade &)
{
    // RFC 3207, 4.2: nothing that came in the clear may pass for what the server says under TLS. Qt keeps such bytes
    // in its buffer across the handshake, so they have to be taken out here.
    m_inbox += m_socket.readAll();
    if (!m_inbox.isEmpty())
        write(Kind::Dropped, std::exchange(m_inbox, {}));
    beginEncryption();
}

void Transport::perform(const smtp::Answered &answer)
{
    emit answered(answer);
}

void Transport::perform(const smtp::Close &)
{
    m_patience.stop();
    writeCutLine();
    if (m_isGone)
        return;
    write(Kind::Left, {});
    m_isGone = true;
    if (m_socket.state() == QAbstractSocket::ConnectedState && !m_isEncrypting) {
        m_socket.flush();
        m_socket.disconnectFromHost();
    } else {
        m_socket.abort();
    }
}

void Transport::perform(const smtp::Finish &finish)
{
    m_isFinished = true;
    m_socket.disconnect(this);
    m_log.ending = finish.ending;
    m_log.loss = finish.loss;
    QMetaObject::invokeMethod(this, &Transport::finished, Qt::QueuedConnection);
}

void Transport::write(Kind kind, const QByteArray &bytes, int envelope)
{
    const smtp::TranscriptEntry entry{std::chrono::milliseconds(m_clock.elapsed()), kind, bytes, envelope};
    m_log.transcript.push_back(entry);
    emit logged(entry);
}

} // namespace postern::net
