// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"

#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace postern::ui {

// Writes a record at once and whole, or not at all; why not, if not.
std::optional<QString> writeRecord(const QString &path, const check::Record &record);

// A folder with the records of finished checks, and of those that were cut short by a crash. Files are written whole or
// not at all. A file that another running Postern is writing is not looked at.
class RecordShelf
{
public:
    // A check under way: its place on the shelf, and the lock that tells others that it is alive.
    struct Place
    {
        QString path;
        std::unique_ptr<QLockFile> lock;
    };

    explicit RecordShelf(QString folder); // empty: nothing is kept

    bool isKept() const { return !m_folder.isEmpty(); }
    std::unique_ptr<Place> begin() const; // null if nothing is kept
    void keepSoFar(const Place &place, const check::Record &record) const;
    QString finish(Place &place,
                   const check::Record &record) const; // the file with the whole record; empty if not kept

    QStringList cutShort() const; // files of checks that nobody is running any more
    void discard(const QString &file) const;

private:
    void prune() const;

    QString m_folder;
};

} // namespace postern::ui
