// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/resolver.h"

#include <QObject>
#include <QTimer>

#include <ares.h>

#include <map>
#include <memory>

class QSocketNotifier;

namespace postern::net {

// A c-ares channel in Qt's event loop: its sockets are watched by notifiers, its timeouts by a timer.
class DnsChannel : public QObject
{
    Q_OBJECT

public:
    // Whether names are completed by the system's search domains, as for "mailhost" in a company's network.
    enum class Search { Off, On };

    DnsChannel(const Resolver::Settings &settings, Search search, QObject *parent);
    ~DnsChannel() override;

    bool isUsable() const { return m_channel != nullptr; }
    ares_channel get() const { return m_channel; }
    void watch(); // after every question
    void cancel();

private:
    struct Watched
    {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };

    static void socketChanged(void *self, ares_socket_t socket, int readable, int writable);
    std::unique_ptr<QSocketNotifier> notifier(ares_socket_t socket, bool forWriting);
    void process(ares_socket_t readable, ares_socket_t writable);

    ares_channel m_channel = nullptr;
    std::map<ares_socket_t, Watched> m_sockets;
    QTimer m_timer;
};

} // namespace postern::net
