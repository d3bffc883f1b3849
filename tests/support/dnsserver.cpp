// SPDX-License-Identifier: Apache-2.0
#include "dnsserver.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QtEndian>

#include <algorithm>

namespace postern::test {

namespace {

// RFC 1035, 4.1.1
constexpr qsizetype kHeader = 12;
constexpr quint16 kAnswer = 0x8400; // a response, with authority
constexpr quint16 kServerFailure = 2;
constexpr quint16 kNoSuchName = 3;
constexpr quint32 kTimeToLive = 60;

template <typename Number> QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray labelsOf(const QByteArray &name)
{
    QByteArray bytes;
    for (const QByteArray &label : name.split('.')) {
        if (!label.isEmpty())
            bytes += static_cast<char>(label.size()) + label;
    }
    return bytes + '\0';
}

QByteArray nameAt(const QByteArray &message, qsizetype &at)
{
    QByteArrayList labels;
    while (at < message.size() && message[at] != '\0') {
        labels += message.mid(at + 1, message[at]);
        at += 1 + message[at];
    }
    ++at;
    return labels.join('.').toLower();
}

} // namespace

DnsServer::DnsServer()
{
    m_socket.bind(QHostAddress::LocalHost, 0);
    connect(&m_socket, &QUdpSocket::readyRead, this, &DnsServer::hear);
}

void DnsServer::add(const QByteArray &name, Type type, const QByteArray &data)
{
    m_records.append({name.toLower(), type, data});
}

void DnsServer::addAddress(const QByteArray &name, const QByteArray &address)
{
    const QHostAddress parsed(QString::fromLatin1(address));
    if (parsed.protocol() == QAbstractSocket::IPv4Protocol)
        return add(name, A, bigEndian(parsed.toIPv4Address()));
    const Q_IPV6ADDR bytes = parsed.toIPv6Address();
    add(name, Aaaa, QByteArray(reinterpret_cast<const char *>(bytes.c), sizeof(bytes.c)));
}

void DnsServer::addExchanger(const QByteArray &name, quint16 preference, const QByteArray &host)
{
    add(name, Mx, bigEndian(preference) + labelsOf(host));
}

void DnsServer::addText(const QByteArray &name, const QByteArrayList &strings)
{
    QByteArray data;
    for (const QByteArray &one : strings)
        data += static_cast<char>(one.size()) + one;
    add(name, Txt, data);
}

void DnsServer::addPointer(const QByteArray &address, const QByteArray &name)
{
    const QHostAddress parsed(QString::fromLatin1(address));
    QByteArrayList parts = address.split('.');
    const bool isV6 = parsed.protocol() == QAbstractSocket::IPv6Protocol;
    if (isV6) {
        const Q_IPV6ADDR bytes = parsed.toIPv6Address();
        const QByteArray nibbles = QByteArray(reinterpret_cast<const char *>(bytes.c), sizeof(bytes.c)).toHex();
        parts.clear();
        for (const char nibble : nibbles)
            parts += QByteArray(1, nibble);
    }
    std::reverse(parts.begin(), parts.end());
    add(parts.join('.') + (isV6 ? ".ip6.arpa" : ".in-addr.arpa"), Ptr, labelsOf(name));
}

void DnsServer::hear()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram question = m_socket.receiveDatagram();
        ++asked;
        if (fault == Fault::Silence)
            continue;
        const QByteArray answer = answerTo(question.data());
        m_socket.writeDatagram(question.makeReply(fault == Fault::Garbage ? answer.first(kHeader + 1) : answer));
    }
}

QByteArray DnsServer::answerTo(const QByteArray &question) const
{
    qsizetype at = kHeader;
    const QByteArray name = nameAt(question, at);
    const auto type = qFromBigEndian<quint16>(question.constData() + at);
    const QByteArray echo = question.mid(kHeader, at + 4 - kHeader);
    QByteArray body;
    quint16 count = 0;
    bool isKnown = false;
    for (const Record &one : m_records) {
        isKnown = isKnown || one.name == name;
        if (one.name != name || one.type != type)
            continue;
        ++count;
        body += labelsOf(name) + bigEndian<quint16>(one.type) + bigEndian<quint16>(1) + bigEndian(kTimeToLive)
            + bigEndian(static_cast<quint16>(one.data.size())) + one.data;
    }
    const quint16 code = fault == Fault::ServerFailure ? kServerFailure : isKnown ? 0 : kNoSuchName;
    const auto flags = static_cast<quint16>(kAnswer | code);
    return question.first(2) + bigEndian(flags) + bigEndian<quint16>(1) + bigEndian(code ? quint16(0) : count)
        + bigEndian<quint16>(0) + bigEndian<quint16>(0) + echo + (code ? QByteArray() : body);
}

} // namespace postern::test
