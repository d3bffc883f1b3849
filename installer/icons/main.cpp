// SPDX-License-Identifier: Apache-2.0
// postern_icons FOLDER: draws the icons that the packages hold, FOLDER/SIDE/NAME.png, and those of Windows and macOS.
#include "installer/icons/bundle.h"
#include "installer/icons/recordicon.h"
#include "ui/theme/glyph.h"

#include <QDir>
#include <QGuiApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace postern;

namespace {

constexpr int kSides[]{16, 22, 24, 32, 48, 64, 128, 256}; // as the Icon Theme Specification's hicolor has them

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QString folder = QGuiApplication::arguments().value(1);
    if (folder.isEmpty())
        qFatal("postern_icons FOLDER");
    for (const int side : kSides) {
        const QString place = u"%1/%2/"_s.arg(folder).arg(side);
        write(place + u"postern.png"_s, icons::pngOf(ui::applicationIcon(), side));
        write(place + u"application-x-postern.png"_s, icons::pngOf(icons::recordIcon(), side));
    }
    const std::pair<QString, QIcon> bundled[]{{u"postern"_s, ui::applicationIcon()},
                                              {u"postern-record"_s, icons::recordIcon()}};
    for (const auto &[name, icon] : bundled) {
        write(folder + u'/' + name + u".ico"_s, icons::icoOf(icon));
        write(folder + u'/' + name + u".icns"_s, icons::icnsOf(icon));
    }
    return 0;
}
