// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/check/messagewatch.h"
#include "core/check/order.h"
#include "core/delivery/addresscode.h"
#include "core/net/transport.h"
#include "core/verdict/verdict.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace postern::check {

// A form that one message is to be given to the server by.
struct FormToProve
{
    std::size_t endpoint = 0;
    std::size_t envelope = 0;
    friend bool operator==(const FormToProve &, const FormToProve &) = default;
};

// The forms that were taken and lead to the user's own mailbox, in the order in which they are worth a message: plain
// ones first, then those that matter most. With `all`, every one of them. Pure.
std::vector<FormToProve> formsToProve(const verdict::Evidence &evidence, const verdict::Verdict &verdict, bool all);

// The proof by delivery, after all questions are asked: gives the server one message after the other, and waits for
// them. One connection for each message, one at a time. Decides nothing.
class ProofRun : public QObject
{
    Q_OBJECT

public:
    // `evidence` has to outlive this, and to hold a DeliveryEvidence.
    ProofRun(const Order &order, const QString &program, verdict::Evidence &evidence, std::vector<FormToProve> forms,
             std::unique_ptr<delivery::Watcher> watcher, QObject *parent = nullptr);
    ~ProofRun() override;

    void start();
    void handIn(const QByteArray &source);         // the user shows a message, or a bounce
    bool tellCode(const QString &text);            // that came to the recipient; false: it is another one
    void end(verdict::WatchEnd how);               // by the user: Stopped, GaveUp
    bool isWaiting() const { return m_isWaiting; } // something was sent, and is not seen yet

signals:
    void happened(const postern::check::Event &event);
    void finished();

private:
    void showAddress();
    void shown(verdict::OwnAddress::How how, const QString &detail);
    void sendCode();
    void tryExchanger();
    void next();
    void sendNext();
    void sent(net::Transport *transport, const verdict::SentMessage &message);
    void wait();
    net::Transport *dial(const smtp::Endpoint &endpoint, const smtp::Offer &offer);
    std::chrono::milliseconds pauseAfterMessage() const;

    const Order m_order;
    const QString m_program;
    verdict::Evidence &m_evidence;
    std::deque<FormToProve> m_forms;
    MessageWatch m_watch;
    net::Transport *m_transport = nullptr; // owned as a child; the one under way
    QTimer m_pause;
    std::optional<delivery::AddressCode> m_code;
    int m_codeTries = 0;
    std::vector<QHostAddress> m_exchangers; // that the code was not yet brought to
    int m_failures = 0;                     // connections in a row that no message got through on
    bool m_isShown = false;
    bool m_isWaiting = false;
    bool m_isEnding = false;
};

} // namespace postern::check
