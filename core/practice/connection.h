// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/certificate.h"
#include "core/practice/session.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <functional>

namespace postern::practice {

// RFC 5321, 4.5.3.2.7: a server waits at least five minutes for the next command.
inline constexpr std::chrono::milliseconds kIdlePatience = std::chrono::minutes(5);

// One client of a practice server: the socket, the clock and the session live and die together.
class Connection : public QObject
{
    Q_OBJECT

public:
    using CertificateSource = std::function<std::optional<Certificate>()>; // asked only where a client wants TLS

    Connection(qintptr socket, const PorterSource &porter, CertificateSource certificate,
               std::chrono::milliseconds patience, QObject *parent);

    ~Connection() override;

    void welcome();
    void turnAway();

signals:
    void heard(const QByteArray &line);
    void said(const QByteArray &line); // both without their ends
    void taken(const Submission &submission);
    void ended(); // exactly once

private:
    qint64 unsent() const;
    void readAll();
    void ranOut();
    void end();
    void perform(const SessionActions &actions);
    void perform(const Heard &heard);
    void perform(const Say &say);
    void perform(const BeginTls &begin);
    void perform(const Take &take);
    void perform(const HangUp &hangUp);

    QSslSocket m_socket;
    Session m_session;
    CertificateSource m_certificate;
    QTimer m_patience;
    QByteArray m_unsent; // replies of one event leave in one write
    bool m_isLeaving = false;
    bool m_hasEnded = false;
};

} // namespace postern::practice
