// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/delivery/watcher.h"
#include "core/verdict/evidence.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace postern::check {

// Waits for the messages of one piece of evidence to be seen, and writes down there what was. Begun by a check, or gone
// on with from a saved one. Sends nothing.
class MessageWatch : public QObject
{
    Q_OBJECT

public:
    // `evidence` has to outlive this. Without a watcher nobody but the user looks: see handIn().
    MessageWatch(verdict::Evidence &evidence, std::unique_ptr<delivery::Watcher> watcher, bool wantsAll,
                 QObject *parent = nullptr);

    void start();                                   // begins to look; ready() or ended() follows
    void waitFor(std::chrono::milliseconds length); // from now on; the time may be set anew
    void expectAlso(const QByteArrayList &tokens);  // that are none of a sent message: codes
    void expectUnderWay(const QByteArray &token);   // of a message that is being given to the server: it may be
                                                    // seen before the server has answered
    void expectSent();                              // the messages of the evidence are more than they were
    void settle();                                  // no more messages come: ends where all have met their end
    void handIn(const QByteArray &source);          // the user shows a message, or a bounce
    void end(verdict::WatchEnd end);                // by the user: Stopped, GaveUp

    bool hasEnded() const { return m_hasEnded; }
    bool isProven() const;
    const std::vector<verdict::Fate> &fates() const { return m_fates; } // of the messages so far

    static QByteArrayList tokensOf(const verdict::DeliveryEvidence &delivery);
    // Who may get the message or a bounce of it.
    static delivery::Expectation expectationOf(const verdict::Evidence &evidence);

signals:
    void happened(const postern::check::Event &event);
    void ready();
    void codeSeen(const QByteArray &token);
    void belongsTo(const postern::smtp::MailAddress &recipient);
    void lookedOver();
    void ended(); // once; the evidence says how

private:
    void arrived(const verdict::Arrival &arrival);
    void read();
    void tick();

    verdict::Evidence &m_evidence;
    std::unique_ptr<delivery::Watcher> m_watcher;
    bool m_wantsAll;
    bool m_isSettling = false;
    bool m_hasEnded = false;
    QByteArrayList m_codes;
    QByteArrayList m_underWay;
    std::vector<verdict::Fate> m_fates;
    QTimer m_tick;
    QDeadlineTimer m_until{QDeadlineTimer::Forever};
};

} // namespace postern::check
