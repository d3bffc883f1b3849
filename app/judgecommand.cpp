// SPDX-License-Identifier: Apache-2.0
#include "app/answer.h"
#include "app/commands.h"
#include "app/console.h"
#include "app/readatmost.h"
#include "core/check/recordfile.h"
#include "core/explain/complaints.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace postern::app {

using explain::complaintOf;

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

std::optional<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    const bool isOpen = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        complain(Say::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
        return std::nullopt;
    }
    return readAtMost(file, check::kMaxRecordBytes + 1);
}

// A record says so in its first bytes; all else is taken for a dialogue that somebody copied from a terminal.
bool looksLikeRecord(const QByteArray &content)
{
    return content.trimmed().startsWith('{');
}

} // namespace

int run(const JudgeCommand &command)
{
    if (const auto complaint = unwritable(command.output)) {
        complain(*complaint);
        return kUsageError;
    }
    const auto content = contentOf(command.file);
    if (!content)
        return kUsageError;
    if (looksLikeRecord(*content)) {
        const auto record = check::readRecord(*content);
        if (record)
            return answer(*record, command.output);
        complain(complaintOf(record.error(), command.file));
        return kUsageError;
    }
    const auto record = check::readPasted(*content, command.hints);
    if (record)
        return answer(*record, command.output);
    complain(complaintOf(record.error(), command.file));
    return kUsageError;
}

int run(const ReportCommand &command)
{
    return run(command.judge) == kUsageError ? kUsageError : 0;
}

} // namespace postern::app
