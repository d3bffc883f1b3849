// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/desktopmotion.h"

#include "ui/theme/motion.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#ifdef POSTERN_HAS_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr auto kGnome = "org.gnome.desktop.interface"_L1;
constexpr auto kFreedesktop = "org.freedesktop.appearance"_L1;
constexpr auto kKde = "org.kde.kdeglobals.KDE"_L1;

bool isNo(const QVariant &value)
{
    const QString text = value.toString();
    return text == u"0"_s || text.compare("false"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<bool> reducedBy(const QString &space, const QString &name, const QVariant &value)
{
    if (space == kGnome && name == "enable-animations"_L1)
        return isNo(value);
    if (space == kFreedesktop && name == "reduced-motion"_L1)
        return value.toUInt() == 1;
    bool isNumber = false;
    const double factor = value.toDouble(&isNumber);
    if (space == kKde && name == "AnimationDurationFactor"_L1 && isNumber)
        return factor <= 0;
    return std::nullopt;
}

std::optional<bool> reducedByFiles(const QString &folder)
{
    struct Place
    {
        const char *file;
        const char *key;
        QLatin1StringView space;
        QLatin1StringView name;
    };
    constexpr Place kPlaces[]{
        {"kdeglobals", "KDE/AnimationDurationFactor", kKde, "AnimationDurationFactor"_L1},
        {"gtk-4.0/settings.ini", "Settings/gtk-enable-animations", kGnome, "enable-animations"_L1},
        {"gtk-3.0/settings.ini", "Settings/gtk-enable-animations", kGnome, "enable-animations"_L1},
    };
    for (const Place &one : kPlaces) {
        const QString path = folder + u'/' + QLatin1StringView(one.file);
        if (!QFileInfo::exists(path))
            continue;
        const QVariant value = QSettings(path, QSettings::IniFormat).value(QLatin1StringView(one.key));
        if (const auto found = value.isValid() ? reducedBy(one.space, one.name, value) : std::nullopt)
            return found;
    }
    return std::nullopt;
}

void DesktopMotion::readFiles()
{
    if (const auto found = reducedByFiles(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)))
        Motion::shared().setDesktopReduced(*found);
}

#ifdef POSTERN_HAS_DBUS

namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto kPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto kInterface = "org.freedesktop.portal.Settings"_L1;
constexpr int kPatience = 2000; // ms; then whatever it would have said comes too late to matter

// Without this look the library would start a bus of its own where none is.
bool isBusThere()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

// Hears what the portal says, now and later.
class PortalListener : public QObject
{
    Q_OBJECT

public:
    PortalListener(QDBusConnection bus, QObject *parent)
        : QObject(parent)
    {
        qRegisterMetaType<QDBusVariant>("QDBusVariant"); // connect() looks it up by its name
        bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                    SLOT(changed(QString, QString, QDBusVariant)));
        QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"ReadAll"_s);
        question.setArguments({QStringList{kGnome, kFreedesktop, kKde}});
        auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question, kPatience), this);
        connect(call, &QDBusPendingCallWatcher::finished, this, &PortalListener::answered);
    }

private slots:
    void changed(const QString &space, const QString &name, const QDBusVariant &value)
    {
        if (const auto found = reducedBy(space, name, value.variant()))
            Motion::shared().setDesktopReduced(*found);
    }

private:
    static void answered(QDBusPendingCallWatcher *call)
    {
        call->deleteLater();
        const QDBusMessage reply = call->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a{sa{sv}}"_s)
            return; // no portal: the files have the word
        std::optional<bool> isReduced;
        const auto spaces = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().first().value<QDBusArgument>());
        for (auto space = spaces.begin(); space != spaces.end(); ++space) {
            for (auto one = space->begin(); one != space->end(); ++one) {
                if (const auto found = reducedBy(space.key(), one.key(), one.value()))
                    isReduced = isReduced.value_or(false) || *found;
            }
        }
        if (isReduced)
            Motion::shared().setDesktopReduced(*isReduced);
    }
};

} // namespace

void DesktopMotion::askPortal()
{
    if (!isBusThere())
        return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        new PortalListener(bus, this);
}

#else

void DesktopMotion::askPortal() { }

#endif

} // namespace postern::ui

#ifdef POSTERN_HAS_DBUS
#include "desktopmotion.moc"
#endif
