// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

// A Dovecot of this test's own: its configuration, certificate, mailbox and free loopback ports live in a temporary
// directory and end with it. One user, whose password is "kitchen".
class Dovecot
{
public:
    static bool isInstalled();

    Dovecot();
    ~Dovecot();

    bool start(); // false: why() says so
    void stop();
    QByteArray why() const { return m_why; }

    quint16 imapPort() const { return m_imapPort; }
    quint16 imapsPort() const { return m_imapsPort; }
    QByteArray authorities() const { return m_certificate; } // PEM: it vouches for itself
    QString maildir() const { return m_directory.filePath(QStringLiteral("mail")); }
    QByteArray log() const;

    void put(const QByteArray &name, const QByteArray &source); // a new message in the INBOX

private:
    QByteArray configuration() const;

    QTemporaryDir m_directory;
    bool m_wasUp = false;
    QProcess m_process;
    QByteArray m_certificate;
    QByteArray m_why;
    quint16 m_imapPort = 0;
    quint16 m_imapsPort = 0;
};
