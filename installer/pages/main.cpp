// SPDX-License-Identifier: Apache-2.0
// postern_pages FOLDER DATE: writes the manual page and the completions that the packages hold. DATE as in 2026-01-31.
#include "installer/pages/completions.h"
#include "installer/pages/manpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace postern;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDate date = QDate::fromString(arguments.value(2), Qt::ISODate);
    if (!date.isValid() || !QDir().mkpath(arguments.at(1)))
        qFatal("postern_pages FOLDER DATE");

    const std::pair<QString, QByteArray> pages[]{
        {u"postern.1"_s, pages::manPage(date)},
        {u"postern.bash"_s, pages::bashCompletion()},
        {u"_postern"_s, pages::zshCompletion()},
        {u"postern.fish"_s, pages::fishCompletion()},
    };
    for (const auto &[name, text] : pages) {
        QSaveFile file(QDir(arguments.at(1)).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
    return 0;
}
