// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/curllibrary.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace postern::delivery {

// libcurl's transfers in Qt's event loop: libcurl says which sockets and which time it waits for, Qt tells it when they
// are there. No thread, nothing blocks.
class CurlLoop : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(CURLcode)>; // may destroy the loop

    explicit CurlLoop(QObject *parent = nullptr);
    ~CurlLoop() override;

    // The handle stays the caller's, who removes it before the end of either.
    void add(CURL *handle, Done done);
    void remove(CURL *handle);

private:
    struct Notifiers
    {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };

    static int watchSocket(CURL *handle, curl_socket_t socket, int what, void *loop, void *);
    static int watchTime(CURLM *multi, long milliseconds, void *loop);
    void act(curl_socket_t socket, int events);
    void reportDone();

    CURLM *m_multi;
    QTimer m_timer;
    QHash<qintptr, std::shared_ptr<Notifiers>> m_sockets;
    QHash<CURL *, Done> m_transfers;
};

// A handle with what all of ours have in common: certificates are checked, nothing is taken from the environment, and
// there is an end to every wait. libcurl has to be there (curl().flaw).
struct CurlHandle
{
    CurlHandle();
    ~CurlHandle() { curl().easyCleanup(handle); }
    CurlHandle(const CurlHandle &) = delete;
    CurlHandle &operator=(const CurlHandle &) = delete;

    void set(CURLoption option, long value) { curl().easySetopt(handle, option, value); }
    void set(CURLoption option, const char *value) { curl().easySetopt(handle, option, value); } // copied
    void trust(QByteArray authorities); // PEM; beside none, those of the system

    CURL *handle;
    char error[CURL_ERROR_SIZE] = {}; // libcurl's own words
};

} // namespace postern::delivery
