// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

constexpr auto kOption = "--language"_L1;

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    translator->setParent(QCoreApplication::instance());
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

QLocale preferredLocale(const QSettings &settings, const QStringList &arguments)
{
    QString named = settings.value("language"_L1).toString();
    // Before the command line is read: what is wrong with that is said in this language.
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == kOption && i + 1 < arguments.size())
            named = arguments.at(i + 1);
        else if (arguments.at(i).startsWith(kOption + u'='))
            named = arguments.at(i).mid(kOption.size() + 1);
    }
    return named.isEmpty() ? QLocale() : QLocale(named);
}

void speak(const QLocale &locale, const QString &folder)
{
    QLocale::setDefault(locale);
    // English is in the code but for its plurals; it stays beneath the other languages.
    install(QLocale(QLocale::English), u"postern"_s, folder);
    // Qt's words only together with ours: half a language is none.
    if (locale.language() != QLocale::English && install(locale, u"postern"_s, folder))
        install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace postern::app
