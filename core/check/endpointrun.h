// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/check/order.h"
#include "core/net/transport.h"
#include "core/probe/plan.h"
#include "core/verdict/bearing.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>

namespace postern::check {

// Asks one endpoint all that is planned for it. Owns its connections; decides nothing about relaying.
class EndpointRun : public QObject
{
    Q_OBJECT

public:
    // `tier` may be lower than the order's, for an endpoint that was asked already in another way.
    EndpointRun(const Order &order, const verdict::Setting &setting, const smtp::Endpoint &endpoint, int tier,
                const QByteArray &random, const QHostAddress &recipientAddress, QObject *parent = nullptr);
    ~EndpointRun() override;

    void start();
    void cancel();                                      // politely; finished() follows
    void keepPasswordBack() { m_keepsPassword = true; } // a login failed elsewhere: the next may lock the user out

    // After the end: how long a greylister has to be waited for before asking again may bring something; nothing where
    // nothing was put off. askAgain() does so, and finished() follows once more.
    std::optional<std::chrono::seconds> putOffFor();
    void askAgain();

    const verdict::EndpointEvidence &evidence() const { return m_evidence; }
    const verdict::Setting &setting() const { return m_setting; } // with what was learnt of the hosted domain
    bool offersStartTls() const { return m_offersStartTls; }
    bool demandsTls() const;
    bool hasFailedToLogIn() const;

signals:
    void happened(const postern::check::Event &event); // `endpoint` is 0 in these: the check knows its number
    void finished();

private:
    struct Running
    {
        bool logsIn = false;
        probe::Batch batch;
        std::vector<std::chrono::milliseconds> refusalDelays;
        int mailTaken = 0;
        int mailRefused = 0;
        std::chrono::milliseconds lastReplyAt{0};
        bool wasTooSlow = false;
    };

    void advance();
    void open(const probe::Batch &batch);
    bool logIn(); // true where a connection was begun for it
    net::Transport *dial(const std::vector<smtp::Offer> &offers, const smtp::ScriptOptions &options);
    void heard(net::Transport *transport, const smtp::Answered &answer);
    void closed(net::Transport *transport);
    void learn();
    void readOutcomes();
    void plan();
    void planOtherDomain();
    void planLocalControls();
    void planPlainAgain();
    void planNamesApart();
    void planData();
    void append(probe::Envelope envelope);
    void announce();
    void enqueue(int envelope);
    probe::Manners manners() const;
    probe::Bindings bindings() const;

    const Order m_order;
    verdict::Setting m_setting;
    int m_tier;
    QByteArray m_random;
    QHostAddress m_recipientAddress; // an exchanger of the recipient's domain; null where none is known
    verdict::EndpointEvidence m_evidence;
    std::optional<smtp::DomainName> m_serverName;
    QByteArrayList m_offered;                        // capabilities, as last said
    QByteArrayList m_mechanisms;                     // of AUTH, as last said
    std::vector<smtp::Conversation> m_conversations; // of the evidence's connections, read once
    std::vector<verdict::Outcome> m_outcomes;        // of all of them, after the last one
    std::optional<probe::Bindings> m_boundWith;      // what the envelopes so far were made of
    std::set<int> m_controls;                        // asked, since a form needs them
    std::set<std::size_t> m_putOff;                  // by a greylister, before they were asked again
    probe::Plan m_plan;
    std::map<net::Transport *, Running> m_running;
    int m_waiting = 0;   // batches that wait for their pause to pass
    quint64 m_lines = 0; // connections opened so far
    int m_messagesAskedFor = 0;
    std::size_t m_announced = 0; // envelopes that an event has named
    bool m_offersStartTls = false;
    bool m_saidHello = false;
    bool m_keepsPassword = false;
    bool m_hasLoggedIn = false;
    bool m_hasOtherDomain = false;
    bool m_hasPlannedAgain = false;
    bool m_hasAskedAgain = false;
    bool m_hasAskedPlainData = false;
    bool m_hasAskedData = false;
    bool m_isCancelled = false;
    bool m_isFinished = false;
};

} // namespace postern::check
