// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace postern::check {

// More than any check comes to: 48 endpoints with a dozen connections of a few kilobytes. A file beyond it is no
// record.
inline constexpr qint64 kMaxRecordBytes = 64 * 1024 * 1024;

// What a record says of itself first. A reader refuses a newer version, and ignores fields that it does not know.
inline constexpr char kRecordFormat[] = "postern-record";
inline constexpr int kRecordVersion = 1;

// Why a file is no record, and where.
struct RecordFlaw
{
    enum class Reason {
        NotJson,
        NotARecord,   // JSON, but of something else
        NewerVersion, // made by a Postern of tomorrow
        TooLarge,
        MissingField,
        WrongType,
        BadValue, // of the right type, but nothing that a record can hold
    };
    Reason reason = Reason::NotJson;
    QString where;     // "endpoints[0].connections[2].startedAt"
    qint64 offset = 0; // in bytes, where it is not even JSON
};

// A record as text: JSON, one line of a dialogue to a line, every byte of it kept. Reading gives back the same record.
// The format comes first: desktops know a file by its first bytes.
QByteArray recordText(const Record &record);
Result<Record, RecordFlaw> readRecord(const QByteArray &text);

} // namespace postern::check
