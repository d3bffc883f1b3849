// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/mboxreader.h"
#include "core/delivery/watcher.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

namespace postern::delivery {

// When a file is looked at again.
struct MboxPace
{
    std::chrono::milliseconds poll = kFilePoll;
    // A message that ends without an empty line may still be being written: it counts when nothing was added for so
    // long.
    std::chrono::milliseconds settle = std::chrono::seconds(1);
    // Mail programs hold a lock for a moment. One that is held longer than this is told of.
    std::chrono::milliseconds lockPatience = std::chrono::minutes(1);
};

// Looks into an mbox, one file with all messages. It is read to its end in small portions between other events, and
// from there on; where what was read has changed, from its beginning. Others' locks are heeded, none is taken: nothing
// is ever written.
class MboxWatcher : public Watcher
{
    Q_OBJECT

public:
    MboxWatcher(WatchPlace::Mbox place, Expectation expectation, const MboxPace &pace = {});

    void start() override;
    void stop() override;
    void expect(const Expectation &expectation) override;
    QString place() const override;

private:
    void look();
    void goOn();
    void endOfFile();
    void startOver();
    bool hasChangedBefore() const;
    bool isLocked();
    void take(const QByteArray &source);
    void fail(verdict::WatchTrouble trouble);

    WatchPlace::Mbox m_place;
    Expectation m_expectation;
    MboxPace m_pace;
    QFileSystemWatcher m_changes;
    QTimer m_poll;
    QTimer m_next; // the next portion
    QTimer m_settle;
    QFile m_file; // open while it is read
    MboxReader m_reader;
    qint64 m_offset = 0; // up to where it was read
    QByteArray m_before; // the octets in front of that
    QSet<QByteArray> m_reported;
    QElapsedTimer m_lockedSince;
    bool m_hasToldOfLock = false;
    bool m_hasGrown = false; // since its end was last seen
    bool m_hasLookedOver = false;
};

// Whether another process holds the file for writing: by a lock of the system (fcntl), or by a ".lock" file beside it.
bool isLockedByOthers(QFile &file);

} // namespace postern::delivery
