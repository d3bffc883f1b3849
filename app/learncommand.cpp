// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"
#include "app/console.h"
#include "ui/learn/lessonexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)

public:
    static QString complaint(const ui::LessonExport::Failure &failure)
    {
        using Reason = ui::LessonExport::Failure::Reason;
        switch (failure.reason) {
        case Reason::NoFolder:
            return tr("The folder %1 cannot be made, or nothing can be made in it. Choose another place with --export "
                      "DIR.")
                .arg(failure.path);
        case Reason::NoFile:
            return tr("%1 cannot be written: %2. Choose another place with --export DIR.")
                .arg(failure.path, failure.system);
        case Reason::NoServers:
            break;
        }
        return tr("The practice servers could not be started on this machine, so no lesson could be recorded.");
    }
};

} // namespace

int run(const LearnCommand &command)
{
    if (command.exportFolder.isEmpty()) {
        complain(Say::tr("There is no screen to learn on. “postern learn --export DIR” writes the lessons as pages; "
                         "“postern practice open” starts the servers that they are about."));
        return kUsageError;
    }
    ui::LessonExport lessons(command.exportFolder);
    QEventLoop loop;
    QObject::connect(&lessons, &ui::LessonExport::finished, &loop, &QEventLoop::quit);
    lessons.start();
    loop.exec();
    if (lessons.failure()) {
        complain(Say::complaint(*lessons.failure()));
        return kUsageError;
    }
    print(Say::tr("%1 files are written. Open %2 in a browser.\n")
              .arg(lessons.fileCount())
              .arg(QDir::toNativeSeparators(QDir(command.exportFolder).filePath(learn::LessonPages::kIndex))));
    return 0;
}

} // namespace postern::app
