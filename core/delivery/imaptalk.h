// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/watcher.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <deque>
#include <optional>

namespace postern::delivery {

// The little of IMAP (RFC 9051, and RFC 3501) that looks for a message in a mailbox, once somebody has logged in: bytes
// in, bytes out. The mailbox is opened to be read only, and messages are peeked at, so that none is marked as read.
// libcurl knows how to get there; its own way of fetching would leave a mark.
class ImapTalk
{
public:
    ImapTalk(const QString &mailbox, Expectation expectation);

    // Each gives what has to be sent.
    QByteArray look(); // opens the mailbox first, where that was not done; only when isIdle()
    QByteArray received(QByteArrayView bytes);
    QByteArray leave() const;

    bool isOpen() const { return m_isOpen; }                                   // the mailbox is there and can be read
    bool isIdle() const { return m_steps.empty(); }                            // a look is over, or none was begun
    std::optional<verdict::WatchTrouble> trouble() const { return m_trouble; } // nothing helps any more
    QByteArray complaint() const { return m_complaint; }                       // the server's own words on it

    std::vector<QByteArray> takeSources();                    // what was found to be ours, each message once
    bool belongsTo(const smtp::MailAddress &recipient) const; // there is mail in it that was delivered to them

    void expect(const Expectation &expectation); // only when isIdle()

private:
    enum class Kind { Examine, Noop, SearchOurs, SearchOwner, Fetch };
    struct Step
    {
        Kind kind;
        QByteArray command;
        QByteArray argument; // the recipient asked for, the UID fetched
    };

    QByteArray sendNext();
    void plan();
    QByteArray line(const QByteArray &response);
    QByteArray tagged(const QByteArray &status, const QByteArray &response);
    void untagged(const QByteArray &response);
    void readFetch(const QByteArray &response);
    void fail(verdict::WatchTrouble trouble, const QByteArray &complaint);

    QByteArray m_mailbox; // as it is sent
    Expectation m_expectation;
    std::deque<Step> m_steps; // the first one is under way
    int m_lastTag = 0;
    QByteArray m_input;       // not yet understood
    QByteArray m_response;    // its lines so far, literals in their places
    qsizetype m_literal = -1; // octets of the literal that is being read; -1: none
    QByteArray m_lastLiteral;
    bool m_isOpen = false;
    bool m_hasAskedOwner = false;
    QByteArray m_validity;      // UIDVALIDITY: while it stays, a UID means one message
    QSet<QByteArray> m_fetched; // UIDs
    QSet<QByteArray> m_owners;  // recipients whose mail is there
    std::vector<QByteArray> m_sources;
    std::optional<verdict::WatchTrouble> m_trouble;
    QByteArray m_complaint;
};

// A mailbox's name as IMAP4rev1 sends it (RFC 3501, 5.1.3), without quotes.
QByteArray modifiedUtf7(const QString &name);

} // namespace postern::delivery
