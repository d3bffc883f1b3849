// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/dialogue.h"

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace postern::probe {

// How many refusals one connection may cost the server. Postfix answers slowly from its 10th error on and hangs up at
// the 20th (smtpd_soft_error_limit, smtpd_hard_error_limit); eight leaves room for what else it may count.
inline constexpr int kRefusalsAtMost = 8;
// Several servers take only a few connections at a time from one client; more than two would be bad manners anyway.
inline constexpr int kConnectionsAtMost = 2;

struct Manners
{
    int refusalsAtMost = kRefusalsAtMost;
    int connectionsAtMost = kConnectionsAtMost;
    std::chrono::milliseconds pauseBetween{0}; // before every connection but the first
    bool pipelines = true;

    static Manners gentle(); // one connection at a time, few forms on each, pauses between
};

// What goes onto one connection.
struct Batch
{
    std::vector<int> envelopes; // in the order of asking
    bool asksForData = false;
    bool helo = false; // HELO at once: the server hangs up on EHLO
    bool pipelines = true;
    std::chrono::milliseconds pauseBefore{0};
};

// What became of one envelope on one connection.
enum class Met {
    Taken,
    Refused,
    PutOff,   // "not now", to this envelope
    PausedBy, // "not so much at a time": asks for a pause
    Silent,   // no answer
};

struct BatchReport
{
    std::map<int, Met> met; // of every envelope of the batch
    smtp::Ending ending = smtp::Ending::Completed;
    bool greeted = true; // the server's greeting was positive
    bool helloAnswered = true;
    bool asksForPause = false; // a 421 or a refused connection in words that speak of limits
    bool isUnwelcome = false;  // the answers are about us, not about the envelopes: asking on brings nothing
    bool wasTooSlow = false;   // we left, since every refusal took longer than the one before
};

// Lays envelopes onto connections, and learns from each how this server wants to be asked: how many refusals it bears,
// whether it hangs up, slows down, or takes one connection at a time. Knows no clock and no socket.
//
// The first connection goes alone and carries what matters most. An envelope without an answer goes to a fresh
// connection until it is answered, or nothing new is learnt.
class Plan
{
public:
    explicit Plan(const Manners &manners);

    void add(int envelope, bool expectsRefusal); // to the end of the queue
    void addNamed(int envelope);                 // asked under a name of its own: one to a connection, at its end
    void keepNamedApart();                       // each on a connection of its own from now on
    void repeat(int envelope, int times);        // once more on each of the next connections
    void askForData(const std::vector<int> &envelopes); // once more, with DATA, in this order
    void drop(int envelope);                            // need not be asked any more, if it still waits
    void forgetData();                                  // what is still to be asked for data need not be

    std::optional<Batch> next(); // nothing: wait for a report, or all is done
    void report(const BatchReport &report);
    void stop(); // nothing more is asked; running connections may still report

    bool isDone() const
    {
        return m_running == 0 && (m_isStopped || (m_queue.empty() && m_namedQueue.empty() && m_dataQueue.empty()));
    }
    bool hasGivenUp() const { return m_isStopped; }
    int refusalsPerConnection() const { return m_refusals; }
    int connectionsAtATime() const { return m_connections; }
    bool pipelines() const { return m_pipelines; }

    // True once the delays of a connection's refusals show that each costs more than the one before (Courier doubles
    // 8, 16, 32 s): then it is quicker to leave and ask each on a connection of its own.
    static bool dragsOn(const std::vector<std::chrono::milliseconds> &refusalDelays);

private:
    struct Asked
    {
        bool expectsRefusal = true;
        int timesPutOff = 0;
    };

    Batch take(std::deque<int> &queue, bool data);
    void takeNamed(Batch &batch);
    void learnFromEnd(const BatchReport &report, int answered, int refused);

    Manners m_manners;
    std::map<int, Asked> m_asked;
    std::deque<int> m_queue;
    std::deque<int> m_namedQueue;
    std::deque<int> m_dataQueue;
    std::set<int> m_named;
    bool m_areNamedApart = false;
    int m_taken = 0;    // connections laid out after the first one
    int m_repeated = 0; // asked on the next connections again, as long as times are left
    int m_repeatsLeft = 0;
    int m_repeatsAtMost = 0;
    std::deque<std::pair<bool, std::vector<int>>> m_underWay; // oldest first: asks for data, envelopes
    int m_running = 0;
    int m_refusals;
    int m_connections = 1;
    int m_barren = 0; // connections in a row that brought no new answer
    int m_pausesLeft;
    int m_shortPausesLeft;
    bool m_hasPausedShortly = false;      // since the last connection that was not turned away
    std::chrono::milliseconds m_pause{0}; // before the next connection
    bool m_isSingle = false;              // the server made clear that one connection at a time is enough
    bool m_helo = false;
    bool m_pipelines = true;
    bool m_hasReported = false;
    bool m_isStopped = false;
};

} // namespace postern::probe
