// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/connectionlog.h"
#include "core/smtp/dialogue.h"

#include <QElapsedTimer>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <optional>

namespace postern::net {

// Where and how to connect.
struct Dial
{
    smtp::Endpoint endpoint;
    QHostAddress source; // null: the system chooses. Has no meaning behind a proxy
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    std::chrono::milliseconds connectPatience =
        std::chrono::seconds(30); // TCP's own is minutes; three SYNs fit into this
    std::chrono::milliseconds handshakePatience = std::chrono::seconds(60);
};

// Carries one dialogue over one socket: every signal of the socket is an event for the dialogue, every action of the
// dialogue is done here. Decides nothing. Let it go with deleteLater(), never from inside finished().
class Transport : public QObject
{
    Q_OBJECT

public:
    Transport(const Dial &dial, smtp::Script script, QObject *parent = nullptr);
    ~Transport() override;

    void start();
    void leave(); // polite stop; finished() follows

    const smtp::ConnectionLog &log() const { return m_log; }
    const smtp::Dialogue &dialogue() const { return m_dialogue; }

signals:
    void logged(const postern::smtp::TranscriptEntry &entry);
    void answered(const postern::smtp::Answered &answer);
    void finished(); // once, from the event loop; log() is complete

private:
    void dial();
    void connected();
    void beginEncryption();
    void encrypted();
    void readAll();
    void heard(const QByteArray &piece);
    void failed(QAbstractSocket::SocketError error);
    void lost(smtp::Loss loss, const QString &words);
    smtp::Channel channel() const;
    void patienceEnded();

    void perform(const smtp::Actions &actions);
    void perform(const smtp::Send &send);
    void perform(const smtp::WaitFor &wait);
    void perform(const smtp::Upgrade &upgrade);
    void perform(const smtp::Answered &answer);
    void perform(const smtp::Close &close);
    void perform(const smtp::Finish &finish);

    void write(smtp::TranscriptEntry::Kind kind, const QByteArray &bytes, int envelope = smtp::kNoEnvelope);
    void writeCutLine();
    bool hasProxy() const { return m_dial.proxy.type() != QNetworkProxy::NoProxy; }

    const Dial m_dial;
    smtp::Dialogue m_dialogue;
    smtp::ConnectionLog m_log;
    QSslSocket m_socket;
    QTimer m_patience;
    std::chrono::milliseconds m_length{0}; // of the patience that runs
    QElapsedTimer m_clock;
    QByteArray m_inbox; // read off the socket, not yet given to the dialogue
    QByteArray m_line;  // begun, and given to the dialogue, but not yet written down
    QList<QSslError> m_tlsErrors;
    bool m_isEncrypting = false;
    bool m_isGone = false; // the other side, or the network, has ended it
    bool m_isFinished = false;
};

} // namespace postern::net
