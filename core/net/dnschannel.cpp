// SPDX-License-Identifier: Apache-2.0
#include "core/net/dnschannel.h"

#include <QSocketNotifier>

#include <chrono>

namespace postern::net {

namespace {

// c-ares wants to be set up once in a process.
bool isLibraryReady()
{
    static const bool ready = ares_library_init(ARES_LIB_INIT_ALL) == ARES_SUCCESS;
    return ready;
}

void useServer(ares_channel channel, const Resolver::Settings &settings)
{
    const QByteArray host = settings.server.toString().toLatin1();
    const bool isV6 = settings.server.protocol() == QAbstractSocket::IPv6Protocol;
    const QByteArray server = (isV6 ? '[' + host + ']' : host) + ':' + QByteArray::number(settings.port);
    ares_set_servers_ports_csv(channel, server.constData());
}

} // namespace

DnsChannel::DnsChannel(const Resolver::Settings &settings, Search search, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });

    ares_options options{};
    options.flags = search == Search::Off ? ARES_FLAG_NOSEARCH : 0;
    options.timeout = static_cast<int>(settings.patience.count());
    options.tries = settings.tries;
    options.sock_state_cb = &DnsChannel::socketChanged;
    options.sock_state_cb_data = this;
    const int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;
    if (!isLibraryReady() || ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS) {
        m_channel = nullptr;
        return;
    }
    if (!settings.server.isNull())
        useServer(m_channel, settings);
}

DnsChannel::~DnsChannel()
{
    if (m_channel)
        ares_destroy(m_channel);
}

void DnsChannel::watch()
{
    if (!m_channel)
        return;
    timeval next{};
    if (ares_timeout(m_channel, nullptr, &next)) {
        const auto wait = std::chrono::seconds(next.tv_sec) + std::chrono::microseconds(next.tv_usec);
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
    } else {
        m_timer.stop();
    }
}

void DnsChannel::cancel()
{
    if (m_channel)
        ares_cancel(m_channel);
    watch();
}

// Called from within c-ares, which may be within one of the notifiers: they are let go later.
void DnsChannel::socketChanged(void *self, ares_socket_t socket, int readable, int writable)
{
    auto *channel = static_cast<DnsChannel *>(self);
    Watched &watched = channel->m_sockets[socket];
    const auto change = [&](std::unique_ptr<QSocketNotifier> &one, bool isWanted, bool forWriting) {
        if (isWanted && !one) {
            one = channel->notifier(socket, forWriting);
        } else if (!isWanted && one) {
            one->setEnabled(false);
            one.release()->deleteLater();
        }
    };
    change(watched.read, readable != 0, false);
    change(watched.write, writable != 0, true);
    if (!watched.read && !watched.write)
        channel->m_sockets.erase(socket);
}

std::unique_ptr<QSocketNotifier> DnsChannel::notifier(ares_socket_t socket, bool forWriting)
{
    auto made = std::make_unique<QSocketNotifier>(socket, forWriting ? QSocketNotifier::Write : QSocketNotifier::Read);
    connect(made.get(), &QSocketNotifier::activated, this, [this, socket, forWriting] {
        process(forWriting ? ARES_SOCKET_BAD : socket, forWriting ? socket : ARES_SOCKET_BAD);
    });
    return made;
}

void DnsChannel::process(ares_socket_t readable, ares_socket_t writable)
{
    ares_process_fd(m_channel, readable, writable);
    watch();
}

} // namespace postern::net
