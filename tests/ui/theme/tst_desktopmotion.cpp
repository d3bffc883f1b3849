// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/desktopmotion.h"
#include "ui/theme/motion.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern::ui;

using Settings = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Settings)

// A desktop's portal, as far as settings go.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    bool areAnimationsOn = true;

public slots:
    Settings ReadAll(const QStringList &spaces) // NOLINT: the portal's own name
    {
        Settings all;
        if (spaces.contains(u"org.gnome.desktop.interface"_s))
            all[u"org.gnome.desktop.interface"_s] = {{u"enable-animations"_s, areAnimationsOn},
                                                     {u"clock-format"_s, u"24h"_s}};
        return all;
    }
};

// What the desktop says of motion: by a bus of the test's own, and by files.
class tst_DesktopMotion : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void setting_data();
    void setting();
    void files_data();
    void files();
    void noBusIsNoDelay();
    void portal();
    void usersWordComesFirst();
};

void tst_DesktopMotion::cleanup()
{
    Motion::shared().choose(Motion::Choice::Desktop);
    Motion::shared().setDesktopReduced(false);
}

void tst_DesktopMotion::setting_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("says"); // 1 reduced, 0 not, -1 nothing

    const QString gnome = u"org.gnome.desktop.interface"_s;
    const QString common = u"org.freedesktop.appearance"_s;
    const QString kde = u"org.kde.kdeglobals.KDE"_s;
    QTest::newRow("GNOME, off") << gnome << u"enable-animations"_s << QVariant(false) << 1;
    QTest::newRow("GNOME, on") << gnome << u"enable-animations"_s << QVariant(true) << 0;
    QTest::newRow("common, reduced") << common << u"reduced-motion"_s << QVariant(1U) << 1;
    QTest::newRow("common, no preference") << common << u"reduced-motion"_s << QVariant(0U) << 0;
    QTest::newRow("KDE, at once") << kde << u"AnimationDurationFactor"_s << QVariant(u"0"_s) << 1;
    QTest::newRow("KDE, half") << kde << u"AnimationDurationFactor"_s << QVariant(u"0.5"_s) << 0;
    QTest::newRow("KDE, nonsense") << kde << u"AnimationDurationFactor"_s << QVariant(u"fast"_s) << -1;
    QTest::newRow("something else") << common << u"color-scheme"_s << QVariant(1U) << -1;
}

void tst_DesktopMotion::setting()
{
    QFETCH(QString, space);
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    QFETCH(int, says);

    const auto found = reducedBy(space, name, value);
    QCOMPARE(found ? int(*found) : -1, says);
}

void tst_DesktopMotion::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("says");

    QTest::newRow("none") << QString() << QByteArray() << -1;
    QTest::newRow("GTK 3, off") << u"gtk-3.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=0\n")
                                << 1;
    QTest::newRow("GTK 4, false") << u"gtk-4.0/settings.ini"_s
                                  << QByteArray("[Settings]\ngtk-enable-animations=false\n") << 1;
    QTest::newRow("GTK 4, on") << u"gtk-4.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=1\n") << 0;
    QTest::newRow("GTK says nothing") << u"gtk-4.0/settings.ini"_s << QByteArray("[Settings]\ngtk-theme-name=x\n")
                                      << -1;
    QTest::newRow("KDE") << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0\n") << 1;
}

void tst_DesktopMotion::files()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(int, says);

    QTemporaryDir folder;
    if (!file.isEmpty()) {
        QDir(folder.path()).mkpath(QFileInfo(file).path());
        QFile written(folder.filePath(file));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(text) == text.size());
    }
    const auto found = reducedByFiles(folder.path());
    QCOMPARE(found ? int(*found) : -1, says);
}

void tst_DesktopMotion::noBusIsNoDelay()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    DesktopMotion motion;
    QElapsedTimer taken;
    taken.start();
    motion.askPortal();
    QVERIFY2(taken.elapsed() < 500, qPrintable(QString::number(taken.elapsed())));
    QVERIFY(!Motion::shared().isReduced());
}

void tst_DesktopMotion::portal()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("There is no dbus-daemon to start a bus with.");
    QProcess bus;
    bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(bus.waitForReadyRead());
    const QString address = QString::fromLocal8Bit(bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toLocal8Bit());
    qDBusRegisterMetaType<Settings>();
    Portal desktop;
    desktop.areAnimationsOn = false;
    QDBusConnection side = QDBusConnection::connectToBus(address, u"portal"_s);
    QVERIFY(side.registerObject(u"/org/freedesktop/portal/desktop"_s, &desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(side.registerService(u"org.freedesktop.portal.Desktop"_s));

    DesktopMotion motion;
    motion.askPortal();
    QVERIFY(!Motion::shared().isReduced()); // nobody waited
    QTRY_VERIFY(Motion::shared().isReduced());
    QDBusMessage change = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                     u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    change << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << QVariant::fromValue(QDBusVariant(true));
    QVERIFY(side.send(change));
    QTRY_VERIFY(!Motion::shared().isReduced());
    QDBusConnection::disconnectFromBus(u"portal"_s);
    bus.kill();
    bus.waitForFinished();
}

void tst_DesktopMotion::usersWordComesFirst()
{
    Motion::shared().setReduced(false);
    Motion::shared().setDesktopReduced(true);
    QVERIFY(!Motion::shared().isReduced());
    Motion::shared().choose(Motion::Choice::Desktop);
    QVERIFY(Motion::shared().isReduced());
}

QTEST_GUILESS_MAIN(tst_DesktopMotion)
#include "tst_desktopmotion.moc"
