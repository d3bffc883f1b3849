// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/curlloop.h"

#include <QPointer>
#include <QSocketNotifier>

#include <chrono>
#include <utility>

namespace postern::delivery {

namespace {

// A name to look up, three SYNs (RFC 6298) and a handshake fit into this.
constexpr auto kConnectPatience = std::chrono::seconds(30);
// From the greeting to the answer to the password. Servers make who was wrong before wait for ten seconds and more.
constexpr auto kWholePatience = std::chrono::seconds(90);

template <typename Duration> long milliseconds(Duration duration)
{
    return long(std::chrono::milliseconds(duration).count());
}

} // namespace

CurlLoop::CurlLoop(QObject *parent)
    : QObject(parent)
    , m_multi(curl().multiInit())
{
    curl().multiSetopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlLoop::watchSocket);
    curl().multiSetopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl().multiSetopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlLoop::watchTime);
    curl().multiSetopt(m_multi, CURLMOPT_TIMERDATA, this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

CurlLoop::~CurlLoop()
{
    for (CURL *handle : m_transfers.keys())
        curl().multiRemoveHandle(m_multi, handle);
    curl().multiCleanup(m_multi);
}

void CurlLoop::add(CURL *handle, Done done)
{
    m_transfers.insert(handle, std::move(done));
    curl().multiAddHandle(m_multi, handle);
}

void CurlLoop::remove(CURL *handle)
{
    if (m_transfers.remove(handle) > 0)
        curl().multiRemoveHandle(m_multi, handle);
}

int CurlLoop::watchSocket(CURL *, curl_socket_t socket, int what, void *loop, void *)
{
    auto *self = static_cast<CurlLoop *>(loop);
    if (what == CURL_POLL_REMOVE) {
        // Perhaps from inside of its own signal: it is let go by the event loop.
        if (const auto gone = self->m_sockets.take(socket)) {
            for (auto *one : {&gone->read, &gone->write}) {
                (*one)->setEnabled(false);
                one->release()->deleteLater();
            }
        }
        return 0;
    }
    auto &notifiers = self->m_sockets[socket];
    if (!notifiers) {
        notifiers = std::make_shared<Notifiers>();
        notifiers->read = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
        notifiers->write = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
        connect(notifiers->read.get(), &QSocketNotifier::activated, self,
                [self, socket] { self->act(socket, CURL_CSELECT_IN); });
        connect(notifiers->write.get(), &QSocketNotifier::activated, self,
                [self, socket] { self->act(socket, CURL_CSELECT_OUT); });
    }
    notifiers->read->setEnabled(what == CURL_POLL_IN || what == CURL_POLL_INOUT);
    notifiers->write->setEnabled(what == CURL_POLL_OUT || what == CURL_POLL_INOUT);
    return 0;
}

int CurlLoop::watchTime(CURLM *, long milliseconds, void *loop)
{
    auto *self = static_cast<CurlLoop *>(loop);
    if (milliseconds < 0)
        self->m_timer.stop();
    else
        self->m_timer.start(int(milliseconds));
    return 0;
}

void CurlLoop::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl().multiSocketAction(m_multi, socket, events, &running);
    reportDone();
}

void CurlLoop::reportDone()
{
    int left = 0;
    const QPointer<CurlLoop> self(this);
    while (const CURLMsg *message = self ? curl().multiInfoRead(m_multi, &left) : nullptr) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result;
        if (const Done done = m_transfers.value(message->easy_handle))
            done(code);
    }
}

CurlHandle::CurlHandle()
    : handle(curl().easyInit())
{
    curl().easySetopt(handle, CURLOPT_ERRORBUFFER, error);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_PROXY, ""); // none, whatever the environment says
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(kConnectPatience));
    set(CURLOPT_TIMEOUT_MS, milliseconds(kWholePatience));
}

void CurlHandle::trust(QByteArray authorities)
{
    if (authorities.isEmpty())
        return;
    curl_blob blob{authorities.data(), std::size_t(authorities.size()), CURL_BLOB_COPY};
    curl().easySetopt(handle, CURLOPT_CAINFO_BLOB, &blob);
}

} // namespace postern::delivery
