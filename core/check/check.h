// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/check/order.h"
#include "core/check/record.h"

#include <QObject>

#include <deque>
#include <memory>

namespace postern::practice {
class Company;
}

namespace postern::check {

class EndpointRun;

// One run from target to record: finds the endpoints, asks one after the other, keeps all that happened. An endpoint
// that offers STARTTLS is asked once more over TLS. Everything happens in the event loop; nothing is sent before
// start().
class Check : public QObject
{
    Q_OBJECT

public:
    explicit Check(Order order, QObject *parent = nullptr);
    ~Check() override;

    void start();
    void cancel(); // politely; finished() follows, and the record holds what was learnt so far

    const Record &record() const { return m_record; } // complete after finished(), readable at any time
    Record recordSoFar() const; // with the endpoint under way, as far as its connections are closed
    bool isFinished() const { return m_isFinished; }

signals:
    void happened(const postern::check::Event &event);
    void finished();

private:
    struct Waiting
    {
        smtp::Endpoint endpoint;
        int tier;
    };

    void findEndpoints();
    bool startPractice(practice::Policy policy);
    void askForRecipient();
    void askForExchangers(const QString &domain);
    void askForAddresses();
    void addAddress(const QString &host, const QHostAddress &address);
    void missed(const QString &what, verdict::Gap gap);
    void next();
    void endpointDone();
    void finish();

    const Order m_order;
    Record m_record;
    QByteArray m_random;
    QHostAddress m_recipientAddress;
    std::unique_ptr<net::Resolver> m_resolver;
    std::unique_ptr<practice::Company> m_company;
    QStringList m_hosts; // whose addresses are still to be asked for
    std::deque<Waiting> m_waiting;
    EndpointRun *m_run = nullptr; // owned as a child; the one under way
    bool m_isFinished = false;
};

} // namespace postern::check
