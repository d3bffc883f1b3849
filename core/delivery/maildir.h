// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/watcher.h"

#include <QDirIterator>
#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

namespace postern::delivery {

// Looks into a Maildir: a directory with `new` and `cur`, a file for each message (cr.yp.to/proto/maildir.html). Many
// messages are read in small portions between other events.
class MaildirWatcher : public Watcher
{
    Q_OBJECT

public:
    MaildirWatcher(WatchPlace::Maildir place, Expectation expectation, std::chrono::milliseconds poll = kFilePoll);

    void start() override;
    void stop() override;
    void expect(const Expectation &expectation) override;
    QString place() const override;

private:
    void look();
    void goOn();
    bool takeNext(); // false: there is nothing more
    void read(const QString &path);
    void fail(verdict::WatchTrouble trouble, const QString &detail);
    std::optional<verdict::WatchTrouble> trouble() const;

    WatchPlace::Maildir m_place;
    Expectation m_expectation;
    QFileSystemWatcher m_changes;
    QTimer m_poll;
    QTimer m_next; // the next portion
    QSet<QString> m_seen;
    std::vector<QString> m_toWalk; // directories, of the look that is under way
    std::unique_ptr<QDirIterator> m_walk;
    bool m_isWatching = false;
    bool m_lookAgain = false;
    bool m_hasLookedOver = false;
};

} // namespace postern::delivery
