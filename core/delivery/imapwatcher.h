// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/watcher.h"

#include <QTimer>

namespace postern::delivery {

class CurlLoop;
struct CurlHandle;
class ImapTalk;

// Looks into a mailbox of an IMAP server, again and again over one connection, which it makes anew when it is lost.
// libcurl makes it: TLS with a checked certificate before any password, STARTTLS, and the login by the best mechanism
// that both know.
class ImapWatcher : public Watcher
{
    Q_OBJECT

public:
    ImapWatcher(WatchPlace::Imap place, Expectation expectation, QByteArray password,
                std::chrono::milliseconds poll = kMailboxPoll);
    ~ImapWatcher() override;

    // Certificates (PEM) that vouch for the server in place of the system's. Before start().
    void trust(const QByteArray &authorities) { m_authorities = authorities; }

    void start() override;
    void stop() override;
    void expect(const Expectation &expectation) override;
    QString place() const override;

private:
    void dial();
    void hangUp();
    void dialled(int code);
    void look();
    void readAll();
    void send(const QByteArray &bytes);
    void flush();
    void afterAnswers();
    void lost(verdict::WatchTrouble trouble, const QString &detail);
    static verdict::WatchTrouble troubleOf(int code);

    WatchPlace::Imap m_place;
    Expectation m_expectation;
    QByteArray m_password;
    QByteArray m_authorities;
    QTimer m_poll;
    QTimer m_silence; // after a command
    std::unique_ptr<CurlLoop> m_loop;
    std::unique_ptr<CurlHandle> m_handle;
    std::unique_ptr<ImapTalk> m_talk;
    std::unique_ptr<QObject> m_notifiers; // of the connection
    QByteArray m_unsent;
    bool m_isReady = false;
    bool m_hasLookedOver = false;
    bool m_hasNewExpectation = false;
    QSet<QByteArray> m_reported;
};

} // namespace postern::delivery
