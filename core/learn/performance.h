// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/check/record.h"
#include "core/learn/situation.h"
#include "core/practice/company.h"
#include "core/smtp/dialogue.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace postern::net {
class Transport;
}

namespace postern::learn {

// Where a message came to rest.
enum class Rest {
    CompanyMailbox, // with one of Company A's people
    OutsideMailbox, // outside: it was carried on, and has truly arrived
    Refused,        // with its sender: the relay would not have it
    Dropped,        // nowhere: the relay took it, and the next server did not
    Unknown,        // the practice servers could not be started, or did not answer
};

// What came of one performance. The record holds one endpoint with one envelope on one connection, and every byte of
// it, so that it can be judged, explained and shown like that of any check.
struct Performed
{
    Situation situation;
    check::Record record;
    Rest rest = Rest::Unknown;
    std::optional<smtp::Verb> refusedAt; // Mail, Rcpt, Data or Message; none unless refused
    practice::StoredMessage message;     // as it lies there, with the Received lines; empty unless it lies in a mailbox
};

// One message, handed to Company A's relay by real SMTP on loopback: the relay, the outside exchanger and the mailboxes
// are started for it and gone with it. Everything happens in the event loop; nothing is sent before start(). Ends in
// any case, after kPerformancePatience at the latest. May be destroyed at any time, also by a slot of its signals.
class Performance : public QObject
{
    Q_OBJECT

public:
    explicit Performance(Situation situation, QObject *parent = nullptr);
    // By a relay with this conduct, whatever the situation's rules and flaws are.
    Performance(Situation situation, const practice::Conduct &conduct, QObject *parent = nullptr);
    ~Performance() override;

    void start();
    bool isFinished() const { return m_isFinished; }
    const Performed &performed() const { return m_performed; } // complete after finished()

signals:
    void happened(const postern::check::Event &event); // as those of a check, in the same order
    void finished();                                   // once, from the event loop

private:
    void begin();
    void logged(const smtp::TranscriptEntry &entry);
    void answered(const smtp::Answered &answer);
    void conversationOver();
    void lookIntoMailboxes();
    void conclude(Rest rest);
    void tell(check::Event event);

    Performed m_performed;
    practice::Conduct m_conduct;
    std::unique_ptr<practice::Company> m_company;
    net::Transport *m_transport = nullptr; // owned as a child
    QTimer m_patience;
    bool m_isTaken = false; // the message, by the relay
    bool m_isOver = false;  // the conversation
    bool m_isFinished = false;
};

// All servers are in this process: what takes longer than this is broken.
inline constexpr std::chrono::seconds kPerformancePatience{20};

} // namespace postern::learn
