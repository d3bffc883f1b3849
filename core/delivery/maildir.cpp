// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/maildir.h"

#include "core/delivery/sift.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace postern::delivery {

namespace {

// Half a frame of sixty a second: nobody sees the window wait for that.
constexpr qint64 kPortion = 8; // ms

QString shelf(const QString &directory, QStringView name)
{
    return directory + u'/' + name.toString();
}

// "1700000000.M1P2.host:2,S": flags come and go, the name in front of them stays.
QString uniqueName(const QString &file)
{
    return file.left(file.indexOf(u':'));
}

} // namespace

MaildirWatcher::MaildirWatcher(WatchPlace::Maildir place, Expectation expectation, std::chrono::milliseconds poll)
    : m_place(std::move(place))
    , m_expectation(std::move(expectation))
{
    m_poll.setInterval(poll);
    m_next.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &MaildirWatcher::look);
    connect(&m_next, &QTimer::timeout, this, &MaildirWatcher::goOn);
    connect(&m_changes, &QFileSystemWatcher::directoryChanged, this, &MaildirWatcher::look);
}

QString MaildirWatcher::place() const
{
    return WatchPlace::spelled(m_place);
}

std::optional<verdict::WatchTrouble> MaildirWatcher::trouble() const
{
    const QFileInfo whole(m_place.directory);
    if (!whole.exists())
        return verdict::WatchTrouble::NoSuchPlace;
    for (const QStringView name : {u"new", u"cur"}) {
        const QFileInfo one(shelf(m_place.directory, name));
        if (!one.isDir() || !one.isReadable() || !one.isExecutable())
            return verdict::WatchTrouble::NotReadable;
    }
    return std::nullopt;
}

void MaildirWatcher::start()
{
    stop();
    m_isWatching = true;
    m_hasLookedOver = false;
    m_seen.clear();
    if (const auto found = trouble())
        return fail(*found, m_place.directory);
    m_changes.addPaths({shelf(m_place.directory, u"new"), shelf(m_place.directory, u"cur")});
    m_poll.start();
    tell([this] { emit ready(); });
    look();
}

void MaildirWatcher::stop()
{
    forgetTold();
    m_isWatching = false;
    m_lookAgain = false;
    m_poll.stop();
    m_next.stop();
    m_walk.reset();
    m_toWalk.clear();
    if (const QStringList paths = m_changes.directories(); !paths.isEmpty())
        m_changes.removePaths(paths);
}

void MaildirWatcher::expect(const Expectation &expectation)
{
    m_expectation = expectation;
    m_seen.clear();
    if (m_isWatching)
        look();
}

void MaildirWatcher::look()
{
    if (m_walk || !m_toWalk.empty()) {
        m_lookAgain = true;
        return;
    }
    if (const auto found = trouble())
        return fail(*found, m_place.directory);
    // `cur` last: what a reader moves there while we look is found all the same.
    m_toWalk = {shelf(m_place.directory, u"cur"), shelf(m_place.directory, u"new")};
    m_next.start(0);
}

void MaildirWatcher::goOn()
{
    QElapsedTimer portion;
    portion.start();
    while (takeNext()) {
        if (portion.elapsed() >= kPortion) {
            m_next.start(0);
            return;
        }
    }
    if (!std::exchange(m_hasLookedOver, true))
        tell([this] { emit lookedOver(); });
    if (std::exchange(m_lookAgain, false))
        look();
}

bool MaildirWatcher::takeNext()
{
    if (!m_walk) {
        if (m_toWalk.empty())
            return false;
        m_walk = std::make_unique<QDirIterator>(m_toWalk.back(), QDir::Files | QDir::Hidden);
        m_toWalk.pop_back();
    }
    if (!m_walk->hasNext()) {
        m_walk.reset();
        return true;
    }
    const QString path = m_walk->next();
    const QString name = uniqueName(m_walk->fileName());
    if (name.startsWith(u'.') || m_seen.contains(name)) // a dot: not a message
        return true;
    m_seen.insert(name);
    read(path);
    return true;
}

void MaildirWatcher::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) { // moved meanwhile, or not ours to read: the next look will tell
        m_seen.remove(uniqueName(QFileInfo(path).fileName()));
        return;
    }
    const QByteArray source = file.read(verdict::kArrivalAtMost);
    const Sifted sifted = sift(source, m_expectation);
    if (sifted.isOurs)
        tell([this, arrival = arrivalOf(source, place())] { emit arrived(arrival); });
    else if (sifted.belongs)
        tell([this, owner = *sifted.belongs] { emit belongsTo(owner); });
}

void MaildirWatcher::fail(verdict::WatchTrouble trouble, const QString &detail)
{
    stop();
    tell([this, trouble, detail] { emit failed(trouble, detail); });
}

} // namespace postern::delivery
