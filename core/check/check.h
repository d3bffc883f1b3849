// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/check/order.h"
#include "core/check/record.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace postern::practice {
class Company;
}

namespace postern::check {

class DnsBeside;
class EndpointRun;
class ExchangerSearch;
class ProofRun;

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

    // While a message is waited for: the user shows one that arrived, or a bounce; or says that it has not arrived.
    void handIn(const QByteArray &source);
    bool tellCode(const QString &text); // the code that came to the recipient; false: it is another one
    void giveUpWaiting();
    bool isWaitingForMessage() const;

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

    struct PutOff
    {
        EndpointRun *run; // owned as a child
        std::size_t index;
        QDeadlineTimer until;
    };

    void findEndpoints();
    bool startPractice(practice::Policy policy);
    void askForRecipients();
    void recipientsFound();
    void askForExchangers(const QString &domain);
    void askForAddresses();
    void addAddress(const QString &host, const QHostAddress &address);
    bool isReachable(const QString &host, const QHostAddress &address);
    bool mayAskDns() const;
    void askBeside(const QHostAddress &address);
    void missed(const QString &what, verdict::Gap gap);
    void submissionFirst();
    void next();
    void endpointDone();
    bool waitOut(); // true where a greylister is waited for
    void tick();
    void askAgain();
    void prove();
    void waitForDns();
    void finish();

    const Order m_order;
    Record m_record;
    QByteArray m_random;
    QHostAddress m_recipientAddress;
    std::unique_ptr<net::Resolver> m_resolver;
    std::unique_ptr<ExchangerSearch> m_search; // for the recipients
    std::unique_ptr<DnsBeside> m_beside;
    std::unique_ptr<practice::Company> m_company;
    std::unique_ptr<ProofRun> m_proof; // after all endpoints
    QStringList m_hosts;               // whose addresses are still to be asked for
    std::deque<Waiting> m_waiting;
    EndpointRun *m_run = nullptr; // owned as a child; the one under way
    std::size_t m_index = 0;      // of its endpoint
    std::vector<PutOff> m_putOff; // endpoints whose greylister will be waited for
    std::deque<PutOff> m_again;   // endpoints that are asked again, now that it was
    QTimer m_tick;
    QDeadlineTimer m_waitsUntil;
    std::size_t m_longest = 0; // the endpoint that the wait is for
    std::chrono::milliseconds m_waited{0};
    int m_waits = 0;
    bool m_hasFailedToLogIn = false;
    bool m_isFinished = false;
};

} // namespace postern::check
