// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QUdpSocket>

namespace postern::test {

// A name server for a handful of records, on a free UDP port of the loopback.
class DnsServer : public QObject
{
    Q_OBJECT

public:
    // RFC 1035, 3.2.2 and RFC 3596
    enum Type : quint16 { A = 1, Ptr = 12, Mx = 15, Txt = 16, Aaaa = 28 };
    enum class Fault { None, Silence, ServerFailure, Garbage };

    DnsServer();

    quint16 port() const { return m_socket.localPort(); }

    void add(const QByteArray &name, Type type, const QByteArray &data);
    void addAddress(const QByteArray &name, const QByteArray &address); // A or AAAA
    void addExchanger(const QByteArray &name, quint16 preference, const QByteArray &host);
    void addText(const QByteArray &name, const QByteArrayList &strings);
    void addPointer(const QByteArray &address, const QByteArray &name);

    Fault fault = Fault::None;
    int asked = 0;

private:
    struct Record
    {
        QByteArray name; // lower case
        Type type;
        QByteArray data;
    };
    void hear();
    QByteArray answerTo(const QByteArray &question) const;

    QUdpSocket m_socket;
    QList<Record> m_records;
};

} // namespace postern::test
