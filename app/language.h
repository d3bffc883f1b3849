// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

class QSettings;

namespace postern::app {

// What the settings name ("language", such as "de"), else what the system says.
QLocale preferredLocale(const QSettings &settings);

// From now on the program speaks the language of the locale, if it has it, else English; Qt's own words follow it. The
// application object has to exist, and call it once. The folder holds postern_LANGUAGE.qm.
void speak(const QLocale &locale, const QString &folder = QStringLiteral(":/postern/translations"));

} // namespace postern::app
