// SPDX-License-Identifier: Apache-2.0
#include "core/check/inputs.h"

#include <QUrl>

#include <algorithm>

namespace postern::check {

namespace {

constexpr quint16 kSocksPort = 1080;     // RFC 1928
constexpr quint16 kHttpProxyPort = 3128; // as squid has it

} // namespace

std::optional<quint16> portFrom(const QString &text)
{
    bool isNumber = false;
    const uint port = text.trimmed().toUInt(&isNumber);
    if (!isNumber || port == 0 || port > 65535)
        return std::nullopt;
    return static_cast<quint16>(port);
}

Result<std::vector<quint16>, QString> portsFrom(const QString &text)
{
    std::vector<quint16> ports;
    for (const QString &one : text.split(u',')) {
        const auto port = portFrom(one);
        if (!port)
            return Failure{one};
        if (std::find(ports.begin(), ports.end(), *port) == ports.end())
            ports.push_back(*port);
    }
    return ports;
}

std::optional<QNetworkProxy> proxyFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isSocks = url.scheme() == u"socks5";
    if (!url.isValid() || url.host().isEmpty() || (!isSocks && url.scheme() != u"http"))
        return std::nullopt;
    const int port = url.port(isSocks ? kSocksPort : kHttpProxyPort);
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(port), url.userName(), url.password());
}

} // namespace postern::check
