// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/connectionlog.h"
#include "core/smtp/dialogue.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <optional>

namespace postern::net {

// Where and how to connect.
struct Dial
{
    smtp::Endpoint endpoint;
    QHostAddress source; // null: the system chooses
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
    void finished(); // once; log() is complete

private:
    // One line per signal, one overload per action.
    smtp::Dialogue m_dialogue;
    smtp::ConnectionLog m_log;
};

} // namespace postern::net
