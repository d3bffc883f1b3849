// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/watcher.h"
#include "core/practice/mailserver.h"

namespace postern::delivery {

// What a listener that faces the world grants. It waits for one message: RFC 5321, 4.5.3.2.7 asks a server to be
// patient for five minutes, which is for servers that serve many.
struct ListenerLimits
{
    int connections = 8;                                           // at a time
    std::chrono::milliseconds silence = std::chrono::seconds(60);  // of a client
    std::chrono::milliseconds lifetime = std::chrono::minutes(10); // of a connection
};

// Postern itself is the receiving mail exchanger: SMTP with STARTTLS (the certificate vouches for nobody, as usual
// between mail servers), for the expected message only.
class Listener : public Watcher
{
    Q_OBJECT

public:
    Listener(WatchPlace::Listen place, Expectation expectation, const ListenerLimits &limits = {});
    ~Listener() override;

    void start() override;
    void stop() override;
    void expect(const Expectation &expectation) override { m_expectation = expectation; }
    QString place() const override;
    quint16 port() const; // 0: it does not listen

private:
    void open(practice::Connection *connection);
    void take(const practice::Submission &submission);
    QByteArray name() const;

    WatchPlace::Listen m_place;
    Expectation m_expectation;
    ListenerLimits m_limits;
    std::unique_ptr<practice::MailServer> m_server;
    quint64 m_lastMessage = 0;
};

} // namespace postern::delivery
