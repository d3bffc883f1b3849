// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

namespace postern::ui {

// Whether the desktop wants less motion, told to Motion as soon as it is known. First by the files in which GTK and KDE
// keep it, which are there at once; then by the desktop's portal for settings (org.freedesktop.portal.Settings), which
// is asked without waiting, and also tells when it changes. Where no bus is, nothing is asked.
class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void readFiles(); // quick
    void askPortal(); // after the window is there: a bus that hangs must not keep it away
};

// What one setting says, by the names of the portal's spaces; nothing where it is about something else.
//   org.gnome.desktop.interface  enable-animations        false
//   org.freedesktop.appearance   reduced-motion           1
//   org.kde.kdeglobals.KDE       AnimationDurationFactor  0
std::optional<bool> reducedBy(const QString &space, const QString &name, const QVariant &value);

// The same by the files in this folder, mostly ~/.config: gtk-4.0/settings.ini, gtk-3.0/settings.ini, kdeglobals.
std::optional<bool> reducedByFiles(const QString &folder);

} // namespace postern::ui
