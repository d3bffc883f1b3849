// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/address.h"

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace postern::net {

// Asks the DNS, through c-ares: asynchronous, cancellable, any server and port. Every question is answered exactly
// once, from the event loop, unless the resolver is destroyed first: then never.
class Resolver : public QObject
{
    Q_OBJECT

public:
    enum class Status {
        Found,
        NoData,     // the name exists, but has no such record
        NoSuchName, // NXDOMAIN
        TimedOut,
        Failed, // SERVFAIL, REFUSED, no server, a broken answer
    };
    struct Exchanger
    {
        QString host; // without trailing dot
        int preference = 0;
        friend bool operator==(const Exchanger &, const Exchanger &) = default;
    };
    struct Exchangers
    {
        Status status = Status::Failed;
        std::vector<Exchanger> hosts; // by preference, then as received
        bool isNull = false;          // null MX, RFC 7505: takes no mail. hosts is empty
    };
    struct Addresses
    {
        Status status = Status::Failed; // Found if either family has an address
        std::vector<QHostAddress> v4;
        std::vector<QHostAddress> v6;
    };
    struct Strings
    {
        Status status = Status::Failed;
        QStringList values;
    };
    struct Settings
    {
        QHostAddress server; // null: the system's
        quint16 port = 53;
        std::chrono::milliseconds patience = std::chrono::seconds(5); // for one try
        int tries = 2;
    };

    explicit Resolver(QObject *parent = nullptr); // the system's settings
    explicit Resolver(const Settings &settings, QObject *parent = nullptr);
    ~Resolver() override;

    void exchangers(const QString &domain, std::function<void(const Exchangers &)> done); // MX
    void addresses(const QString &host, std::function<void(const Addresses &)> done);     // A and AAAA, and /etc/hosts
    void names(const QHostAddress &address, std::function<void(const Strings &)> done);   // PTR, by the DNS alone
    void texts(const QString &name, std::function<void(const Strings &)> done);           // TXT
    // A, as a DNS block list answers: by the DNS alone, without /etc/hosts (RFC 5782, 2.1).
    void codes(const QString &name, std::function<void(const Addresses &)> done);
    void cancel(); // every open question is forgotten, and never answered

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

// The name under which a zone has an address: octets reversed, nibbles of IPv6. So "in-addr.arpa" and "ip6.arpa" have
// it (RFC 1035, 3.5 and RFC 3596, 2.5), and block lists (RFC 5782, 2.1 and 2.4).
QString nameInList(const QHostAddress &address, const QString &zone);

} // namespace postern::net
