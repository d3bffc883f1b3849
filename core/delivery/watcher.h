// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/watchplace.h"
#include "core/smtp/address.h"
#include "core/verdict/delivery.h"

#include <QByteArrayList>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace postern::delivery {

// What is waited for.
struct Expectation
{
    QByteArrayList tokens;                     // a message is ours if it carries one of them
    std::vector<smtp::MailAddress> recipients; // a listener takes mail for nobody else; bounces come to the sender
    QDateTime since;                           // UTC, when the first was sent: nothing older is looked at

    friend bool operator==(const Expectation &, const Expectation &) = default;
};

// Looks for our messages in one place, until it is stopped. All mail with a token is reported, also what was there
// before the watch began: a token has 128 bits and belongs to one message, and that one may have been quicker than we
// were, or have come while the program was closed. Nothing in the place is ever changed.
class Watcher : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0; // nothing is reported any more; start() begins anew
    // From the next look on; what was seen is looked at again.
    virtual void expect(const Expectation &expectation) = 0;
    // Where it looks, with the port that a listener was given. As in verdict::Arrival.
    virtual QString place() const = 0;

signals:
    void ready();                                                        // it can look: once for each start()
    void arrived(const verdict::Arrival &arrival);                       // each message once
    void troubled(verdict::WatchTrouble trouble, const QString &detail); // for now; it goes on trying
    void failed(verdict::WatchTrouble trouble, const QString &detail);   // for good: it does not look any more
    void lookedOver(); // all that was there before has been looked at: once for each start(), and never by a listener
    // The place holds mail that was delivered to this recipient of the expectation: it is their mailbox.
    void belongsTo(const smtp::MailAddress &recipient);

protected:
    // Signals leave by the event loop only, so that whoever hears one may stop or destroy the watcher on the spot; and
    // none of them after that.
    template <typename Emission> void tell(Emission emission)
    {
        QMetaObject::invokeMethod(
            this,
            [this, emission, round = m_round] {
                if (round == m_round)
                    emission();
            },
            Qt::QueuedConnection);
    }
    void forgetTold() { ++m_round; } // at start() and stop()

private:
    quint64 m_round = 0;
};

// How often a place is looked at that cannot say when something came, or cannot be relied on to say it.
inline constexpr std::chrono::milliseconds kFilePoll = std::chrono::seconds(5);
// The same for a mailbox elsewhere. Servers that count commands allow two a minute.
inline constexpr std::chrono::milliseconds kMailboxPoll = std::chrono::seconds(30);

// `password` is looked at where the place needs one, and stays in memory. None where nobody but the user can look.
std::unique_ptr<Watcher> watcherFor(const WatchPlace &place, const Expectation &expectation,
                                    const QByteArray &password = {});

} // namespace postern::delivery
