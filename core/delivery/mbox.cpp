// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/mbox.h"

#include "core/delivery/sift.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

using namespace Qt::StringLiterals;

namespace postern::delivery {

namespace {

constexpr qint64 kPortion = 256 * 1024; // octets: a few milliseconds' work
constexpr qsizetype kBefore = 64;       // octets by which a changed file is told

QByteArrayView headOf(QByteArrayView source)
{
    const qsizetype end = std::max(source.indexOf("\n\n"), source.indexOf("\n\r\n"));
    return source.first(end < 0 ? source.size() : end);
}

} // namespace

bool isLockedByOthers(QFile &file)
{
    if (QFileInfo::exists(file.fileName() + u".lock"_s))
        return true;
#ifdef Q_OS_UNIX
    struct flock wanted = {};
    wanted.l_type = F_RDLCK;
    wanted.l_whence = SEEK_SET;
    return fcntl(file.handle(), F_GETLK, &wanted) == 0 && wanted.l_type != F_UNLCK;
#else
    return false;
#endif
}

MboxWatcher::MboxWatcher(WatchPlace::Mbox place, Expectation expectation, const MboxPace &pace)
    : m_place(std::move(place))
    , m_expectation(std::move(expectation))
    , m_pace(pace)
    , m_file(m_place.file)
{
    m_poll.setInterval(pace.poll);
    m_next.setSingleShot(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(pace.settle);
    connect(&m_poll, &QTimer::timeout, this, &MboxWatcher::look);
    connect(&m_next, &QTimer::timeout, this, &MboxWatcher::goOn);
    connect(&m_settle, &QTimer::timeout, this, [this] { take(m_reader.pending()); });
    connect(&m_changes, &QFileSystemWatcher::fileChanged, this, &MboxWatcher::look);
}

QString MboxWatcher::place() const
{
    return WatchPlace::spelled(m_place);
}

void MboxWatcher::start()
{
    stop();
    m_hasLookedOver = false;
    m_hasToldOfLock = false;
    m_reported.clear();
    startOver();
    const QFileInfo info(m_place.file);
    if (!info.exists())
        return fail(verdict::WatchTrouble::NoSuchPlace);
    if (!info.isFile() || !info.isReadable())
        return fail(verdict::WatchTrouble::NotReadable);
    m_poll.start();
    tell([this] { emit ready(); });
    look();
}

void MboxWatcher::stop()
{
    forgetTold();
    m_poll.stop();
    m_next.stop();
    m_settle.stop();
    m_file.close();
    m_lockedSince.invalidate();
    if (const QStringList paths = m_changes.files(); !paths.isEmpty())
        m_changes.removePaths(paths);
}

void MboxWatcher::expect(const Expectation &expectation)
{
    m_expectation = expectation;
    startOver();
    if (m_poll.isActive())
        look();
}

void MboxWatcher::startOver()
{
    m_next.stop();
    m_settle.stop();
    m_file.close();
    m_reader = {};
    m_offset = 0;
    m_before.clear();
}

void MboxWatcher::look()
{
    if (m_file.isOpen() || !m_poll.isActive())
        return;
    m_changes.addPath(m_place.file); // anew: whoever replaces the file makes it another one
    if (!m_file.open(QIODevice::ReadOnly)) {
        // A mail program that rewrites the file may have it away for a moment.
        if (QFileInfo::exists(m_place.file))
            fail(verdict::WatchTrouble::NotReadable);
        return;
    }
    if (isLocked()) {
        m_file.close();
        return;
    }
    if (hasChangedBefore()) {
        startOver();
        return look();
    }
    m_file.seek(m_offset);
    m_next.start(0);
}

// A lock is for a moment; the next look comes soon enough.
bool MboxWatcher::isLocked()
{
    if (!isLockedByOthers(m_file)) {
        m_lockedSince.invalidate();
        return false;
    }
    if (!m_lockedSince.isValid())
        m_lockedSince.start();
    if (std::chrono::milliseconds(m_lockedSince.elapsed()) >= m_pace.lockPatience
        && !std::exchange(m_hasToldOfLock, true))
        tell([this] { emit troubled(verdict::WatchTrouble::NotReadable, m_place.file + u".lock"_s); });
    return true;
}

bool MboxWatcher::hasChangedBefore() const
{
    QFile file(m_place.file);
    return m_offset > 0
        && (!file.open(QIODevice::ReadOnly) || !file.seek(m_offset - m_before.size())
            || file.read(m_before.size()) != m_before);
}

void MboxWatcher::goOn()
{
    const QByteArray bytes = m_file.read(kPortion);
    if (bytes.isEmpty())
        return endOfFile();
    m_hasGrown = true;
    m_offset += bytes.size();
    m_before = (m_before + bytes).right(kBefore);
    for (const QByteArray &message : m_reader.feed(bytes))
        take(message);
    if (!m_reader.isMbox())
        return fail(verdict::WatchTrouble::NotReadable);
    m_next.start(0);
}

void MboxWatcher::endOfFile()
{
    m_file.close();
    if (std::exchange(m_hasGrown, false)) {
        m_settle.stop();
        if (m_reader.endsWhole())
            take(m_reader.pending());
        else
            m_settle.start();
    }
    if (!std::exchange(m_hasLookedOver, true))
        tell([this] { emit lookedOver(); });
}

void MboxWatcher::take(const QByteArray &source)
{
    const Sifted sifted = sift(source, m_expectation);
    if (!sifted.isOurs) {
        if (sifted.belongs)
            tell([this, owner = *sifted.belongs] { emit belongsTo(owner); });
        return;
    }
    // The last message is seen before its end is, and once more when the next one begins: its header tells.
    const QByteArray print = QCryptographicHash::hash(headOf(source), QCryptographicHash::Sha256);
    if (m_reported.contains(print))
        return;
    m_reported.insert(print);
    tell([this, arrival = arrivalOf(source, place())] { emit arrived(arrival); });
}

void MboxWatcher::fail(verdict::WatchTrouble trouble)
{
    stop();
    tell([this, trouble] { emit failed(trouble, m_place.file); });
}

} // namespace postern::delivery
