// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"
#include "app/console.h"
#include "app/window.h"
#include "core/check/version.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    if (postern::app::wantsWindow(argc, argv))
        return postern::app::runWindow(argc, argv);

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postern"));
    QCoreApplication::setApplicationVersion(postern::check::programVersion());

    const auto command = postern::app::parseCommandLine(QCoreApplication::arguments());
    if (!command) {
        postern::app::complain(command.error());
        return postern::app::kUsageError;
    }
    return std::visit([](const auto &one) { return postern::app::run(one); }, *command);
}
