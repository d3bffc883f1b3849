// SPDX-License-Identifier: Apache-2.0
#include "looks.h"

#include "app/language.h"

#include <QApplication>
#include <QDir>
#include <QFont>

using namespace Qt::StringLiterals;

namespace postern::test {

using Choice = ui::Theme::Choice;

std::vector<Look> looks()
{
    const QString folder = qEnvironmentVariable("POSTERN_SCREENSHOTS");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        qFatal("POSTERN_SCREENSHOTS has to name a folder.");
    const QString language = qEnvironmentVariable("POSTERN_LANGUAGE");
    if (!language.isEmpty()) {
        app::speak(QLocale(language));
        return {{language, Choice::Light, 1, Qt::LeftToRight}};
    }
    return {{u"light"_s, Choice::Light, 1, Qt::LeftToRight},
            {u"dark"_s, Choice::Dark, 1, Qt::LeftToRight},
            {u"large"_s, Choice::Light, 1.5, Qt::LeftToRight},
            {u"rtl"_s, Choice::Light, 1, Qt::RightToLeft}};
}

void wear(const Look &look, ui::Theme &theme)
{
    static const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * look.type);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(look.direction);
    theme.choose(look.choice);
}

void keepPicture(QWidget &window, const Look &look, const QString &name)
{
    const QString path = qEnvironmentVariable("POSTERN_SCREENSHOTS") + u'/' + look.name + u'-' + name + u".png"_s;
    if (!window.grab().save(path))
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace postern::test
