// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"
#include "app/console.h"
#include "app/language.h"
#include "app/reportfiles.h"
#include "app/window.h"
#include "core/check/version.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSettings>

#include <memory>

namespace {

// Who draws needs fonts, and never a screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    if (!postern::app::wantsDrawing(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A timer or a container has no session, and Qt would say so each time it looks for its folder.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    if (postern::app::wantsWindow(argc, argv))
        return postern::app::runWindow(argc, argv);

    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postern"));
    QCoreApplication::setApplicationVersion(postern::check::programVersion());

    postern::app::speak(postern::app::preferredLocale(QSettings(QStringLiteral("postern"), QStringLiteral("postern")),
                                                      QCoreApplication::arguments()));

    const auto command = postern::app::parseCommandLine(QCoreApplication::arguments());
    if (!command) {
        postern::app::complain(command.error());
        return postern::app::kUsageError;
    }
    return std::visit([](const auto &one) { return postern::app::run(one); }, *command);
}
