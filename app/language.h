// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QSettings;

namespace postern::app {

// What the command line names (--language de), else what the settings name ("language", such as "de"), else what the
// system says. Whether the program has that language is not asked.
QLocale preferredLocale(const QSettings &settings, const QStringList &arguments = {});

// From now on the program speaks the language of the locale, if it has it, else English; Qt's own words follow it. The
// application object has to exist, and call it once. The folder holds postern_LANGUAGE.qm.
void speak(const QLocale &locale, const QString &folder = QStringLiteral(":/postern/translations"));

} // namespace postern::app
