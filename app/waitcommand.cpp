// SPDX-License-Identifier: Apache-2.0
// Goes on with the proof by delivery of a saved check.
#include "app/answer.h"
#include "app/commands.h"
#include "app/console.h"
#include "app/interrupt.h"
#include "app/progress.h"
#include "app/readatmost.h"
#include "app/watchpassword.h"
#include "core/check/messagewatch.h"
#include "core/check/recordfile.h"
#include "core/delivery/pastedmail.h"
#include "core/explain/complaints.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

// What the command comes to, or a sentence that says what is wrong.
using Outcome = std::optional<QString>;

Result<QByteArray, QString> contentOf(const QString &name, qint64 atMost)
{
    QFile file(name);
    const bool isOpen = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Failure{Say::tr("%1 cannot be read: %2.").arg(name, file.errorString())};
    return readAtMost(file, atMost);
}

Result<check::Record, QString> recordFrom(const QString &name)
{
    const auto content = contentOf(name, check::kMaxRecordBytes + 1);
    if (!content)
        return Failure{content.error()};
    const auto record = check::readRecord(*content);
    if (!record)
        return Failure{explain::complaintOf(record.error(), name)};
    if (!record->evidence.delivery || record->evidence.delivery->sent.empty())
        return Failure{Say::tr("%1 holds no message to wait for: it was checked without --depth deliver, or nothing "
                               "was sent.")
                           .arg(name)};
    return *record;
}

// The user shows what came.
Outcome showMail(check::Record &record, const QString &name)
{
    const auto source = contentOf(name, verdict::kArrivalAtMost);
    if (!source)
        return source.error();
    verdict::DeliveryEvidence &delivery = *record.evidence.delivery;
    switch (delivery::pastedKind(*source, check::MessageWatch::tokensOf(delivery))) {
    case delivery::PastedKind::Ours:
    case delivery::PastedKind::OursCut:
        break;
    case delivery::PastedKind::Others:
        return Say::tr("%1 is another message: it does not carry the token of this check.").arg(name);
    case delivery::PastedKind::Cut:
        return Say::tr("%1 holds only a part of a message. Its whole source is needed, header and body.").arg(name);
    case delivery::PastedKind::NotMail:
        return Say::tr("%1 is no message. Its source is needed: “show original” or “save as” in the mail program.")
            .arg(name);
    }
    const verdict::WatchEnd before = delivery.end;
    check::MessageWatch watch(record.evidence, nullptr, false);
    watch.start();
    watch.handIn(*source);
    if (!watch.hasEnded())
        watch.settle();
    if (!watch.hasEnded())
        watch.end(before == verdict::WatchEnd::StillOpen ? verdict::WatchEnd::Stopped : before);
    return std::nullopt;
}

void giveUp(check::Record &record)
{
    check::MessageWatch watch(record.evidence, nullptr, false);
    watch.start();
    watch.end(verdict::WatchEnd::GaveUp);
}

Outcome waitFor(check::Record &record, const WaitCommand &command)
{
    const QString text = command.watch.isEmpty() ? record.evidence.delivery->watched : command.watch;
    const auto place = delivery::WatchPlace::parse(text);
    if (!place || place->needsUser())
        return Say::tr("Say where to look: --watch PLACE; or show what came: --mail FILE; or say that it has not "
                       "arrived: --not-arrived.");
    QByteArray password;
    if (place->needsPassword()) {
        const auto given = watchPassword(*place, command.watchPasswordFd);
        if (!given)
            return complaintOfWatchPassword(*place, command.watchPasswordFd);
        password = *given;
    }
    check::MessageWatch watch(
        record.evidence, delivery::watcherFor(*place, check::MessageWatch::expectationOf(record.evidence), password),
        false);
    Progress progress;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &watch, [&watch] { watch.end(verdict::WatchEnd::Stopped); });
    if (isTerminal() && !command.output.isQuiet)
        QObject::connect(&watch, &check::MessageWatch::happened, &watch,
                         [&progress](const check::Event &event) { progress.show(event); });
    QObject::connect(&watch, &check::MessageWatch::ended, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QTimer::singleShot(0, &watch, [&watch, &command] {
        watch.start();
        watch.settle();
        watch.waitFor(command.watchFor);
    });
    QCoreApplication::exec();
    progress.clear();
    return std::nullopt;
}

} // namespace

int run(const WaitCommand &command)
{
    if (const auto complaint = unwritable(command.output)) {
        complain(*complaint);
        return kUsageError;
    }
    auto read = recordFrom(command.file);
    if (!read) {
        complain(read.error());
        return kUsageError;
    }
    check::Record record = *read;
    Outcome complaint;
    if (!command.mail.isEmpty())
        complaint = showMail(record, command.mail);
    else if (command.hasNotArrived)
        giveUp(record);
    else
        complaint = waitFor(record, command);
    if (!complaint)
        return answer(record, command.output);
    complain(*complaint);
    return kUsageError;
}

} // namespace postern::app
