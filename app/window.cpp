// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/language.h"
#include "core/check/version.h"
#include "ui/theme/desktopmotion.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QLibrary>
#include <QLibraryInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <thread>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

bool namesSavedCheck(const char *argument)
{
    return QByteArrayView(argument).endsWith(".postern");
}

// "postern window [TARGET]"
bool namesWizard(int argc, char *argv[])
{
    return (argc == 2 || argc == 3) && QByteArrayView(argv[1]) == "window" && (argc == 2 || *argv[2] != '-');
}

// "postern learn"
bool namesLearning(int argc, char *argv[])
{
    return argc == 2 && QByteArrayView(argv[1]) == "learn";
}

// The plugin for it is a package of its own, and most Wayland desktops understand X11 as well.
bool speaksWayland()
{
    const QString plugin = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms/libqwayland-generic.so"_s;
    return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && QFileInfo::exists(plugin);
}

bool hasScreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform.startsWith("offscreen") || platform.startsWith("minimal"))
        return false; // nobody would see it
    return !platform.isEmpty() || !qEnvironmentVariableIsEmpty("DISPLAY") || speaksWayland();
#else
    return true;
#endif
}

// Before the first letter fontconfig reads its settings and the list of all fonts, which takes about as long as to
// reach the screen. Both wait for others most of that time, so here alone is a thread; it ends before Qt asks for a
// font.
std::jthread readFonts()
{
    using Initialise = int (*)();
    const auto initialise = reinterpret_cast<Initialise>(QLibrary::resolve(u"fontconfig"_s, 1, "FcInit"));
    return initialise ? std::jthread(initialise) : std::jthread();
}

// macOS gives a file that was double-clicked as an event; elsewhere it is an argument.
class FileOpener : public QObject
{
public:
    explicit FileOpener(ui::MainWindow &window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        m_window.openFile(static_cast<QFileOpenEvent *>(event)->file());
        return true;
    }

private:
    ui::MainWindow &m_window;
};

} // namespace

bool wantsWindow(int argc, char *argv[])
{
    const bool isAsked =
        argc == 1 || (argc == 2 && namesSavedCheck(argv[1])) || namesWizard(argc, argv) || namesLearning(argc, argv);
    return isAsked && hasScreen();
}

int runWindow(int argc, char *argv[])
{
    std::jthread fonts = readFonts();
    QApplication application(argc, argv);
    if (fonts.joinable())
        fonts.join();
    QApplication::setOrganizationName(u"postern"_s);
    QApplication::setApplicationName(u"postern"_s);
    QApplication::setApplicationDisplayName(u"Postern"_s);
    QApplication::setApplicationVersion(check::programVersion());
    QApplication::setDesktopFileName(u"postern"_s);

    QSettings settings;
    speak(preferredLocale(settings));
    ui::Theme theme(application);
    ui::DesktopMotion desktop;
    desktop.readFiles();
    const ui::Dialogs dialogs = ui::Dialogs::onScreen();
    const ui::RecordShelf shelf(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/checks"_s);
    ui::MainWindow window(theme, settings, dialogs, shelf);
    const FileOpener opener(window);
    window.show();
    QTimer::singleShot(0, &desktop, &ui::DesktopMotion::askPortal);
    const QStringList arguments = QApplication::arguments();
    if (namesWizard(argc, argv))
        window.checkServer(arguments.value(2));
    else if (namesLearning(argc, argv))
        window.learn();
    else if (arguments.size() > 1)
        window.openFile(arguments.at(1));
    return QApplication::exec();
}

} // namespace postern::app
