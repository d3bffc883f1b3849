// SPDX-License-Identifier: Apache-2.0
#include "core/net/ownaddress.h"

#include <QNetworkInterface>
#include <QSysInfo>
#include <QUdpSocket>

namespace postern::net {

namespace {

constexpr quint16 kAnyPort = 9; // discard; connecting a datagram socket sends nothing

} // namespace

QStringList ownNetworks()
{
    QStringList networks;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            QHostAddress address = entry.ip();
            address.setScopeId({});
            if (!address.isLoopback() && entry.prefixLength() >= 0)
                networks += address.toString() + u'/' + QString::number(entry.prefixLength());
        }
    }
    return networks;
}

QHostAddress ownAddressTowards(const QHostAddress &destination)
{
    QUdpSocket socket;
    socket.connectToHost(destination, kAnyPort);
    return socket.localAddress();
}

bool hasWayTo(const QHostAddress &destination)
{
    const QHostAddress own = ownAddressTowards(destination);
    return !own.isNull() && (!own.isLinkLocal() || destination.isLinkLocal());
}

smtp::HelloName honestHelloName(const QHostAddress &own)
{
    const auto name = smtp::DomainName::parse(QSysInfo::machineHostName());
    if (name && name->hasSeveralLabels())
        return *smtp::HelloName::parse(name->toString());
    return smtp::HelloName::literal(own.isNull() ? QHostAddress(QHostAddress::LocalHost) : own);
}

} // namespace postern::net
