// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/recordshelf.h"

#include "core/check/recordfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr auto kWhole = ".postern"_L1;
constexpr auto kCutShort = ".cutshort"_L1;
constexpr auto kLock = ".lock"_L1;
constexpr qsizetype kKeptAtMost = 50; // some hundred kilobytes each

} // namespace

std::optional<QString> writeRecord(const QString &path, const check::Record &record)
{
    QSaveFile file(path);
    const QByteArray text = check::recordText(record);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return std::nullopt;
    return file.errorString();
}

RecordShelf::RecordShelf(QString folder)
    : m_folder(std::move(folder))
{
    if (!m_folder.isEmpty() && !QDir().mkpath(m_folder))
        m_folder.clear();
}

std::unique_ptr<RecordShelf::Place> RecordShelf::begin() const
{
    if (!isKept())
        return nullptr;
    // The time for people, the process so that two at a time do not meet.
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    auto place = std::make_unique<Place>();
    place->path =
        m_folder + u'/' + stamp + u'-' + QString::number(QCoreApplication::applicationPid()) + QString(kCutShort);
    place->lock = std::make_unique<QLockFile>(place->path + QString(kLock));
    place->lock->setStaleLockTime(0);
    if (!place->lock->tryLock(0))
        return nullptr;
    return place;
}

void RecordShelf::keepSoFar(const Place &place, const check::Record &record) const
{
    writeRecord(place.path, record); // the next one may succeed; the check goes on in any case
}

QString RecordShelf::finish(Place &place, const check::Record &record) const
{
    QString path = place.path;
    path.replace(kCutShort, kWhole);
    const bool isWritten = !writeRecord(path, record);
    if (isWritten)
        QFile::remove(place.path);
    place.lock->unlock();
    prune();
    return isWritten ? path : QString();
}

QStringList RecordShelf::cutShort() const
{
    QStringList files;
    if (!isKept())
        return files;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u'*' + QString(kCutShort)}, QDir::Files, QDir::Name)) {
        QLockFile lock(folder.filePath(name) + QString(kLock));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            files += folder.filePath(name);
    }
    return files;
}

void RecordShelf::discard(const QString &file) const
{
    if (isKept() && QFileInfo(file).absoluteDir() == QDir(m_folder))
        QFile::remove(file);
}

void RecordShelf::prune() const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u'*' + QString(kWhole)}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + kKeptAtMost < names.size(); ++i)
        QFile::remove(folder.filePath(names.at(i)));
}

} // namespace postern::ui
