// SPDX-License-Identifier: Apache-2.0
#include "ui/window/viewmenu.h"

#include "ui/theme/motion.h"
#include "ui/window/languages.h"

#include <QActionGroup>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr auto kTheme = "window/theme"_L1;
constexpr auto kReducedMotion = "window/reducedMotion"_L1;
constexpr auto kLanguage = "language"_L1; // app/language.h reads it

constexpr std::pair<Theme::Choice, const char *> kChoices[]{
    {Theme::Choice::Desktop, "desktop"},
    {Theme::Choice::Light, "light"},
    {Theme::Choice::Dark, "dark"},
};

Theme::Choice rememberedChoice(const QSettings &settings)
{
    const QString word = settings.value(kTheme).toString();
    for (const auto &[choice, name] : kChoices) {
        if (word == QLatin1StringView(name))
            return choice;
    }
    return Theme::Choice::Desktop;
}

} // namespace

ViewMenu::ViewMenu(Theme &theme, QSettings &settings, QWidget *parent)
    : QMenu(tr("&View"), parent)
    , m_theme(theme)
    , m_settings(settings)
{
    m_theme.choose(rememberedChoice(m_settings));
    if (m_settings.contains(kReducedMotion))
        Motion::shared().setReduced(m_settings.value(kReducedMotion).toBool());
    else
        Motion::shared().choose(Motion::Choice::Desktop);
    addSchemes();
    addMotions();
    addLanguages();
}

void ViewMenu::addSchemes()
{
    auto *schemes = new QActionGroup(this);
    const QString texts[]{tr("As the &desktop"), tr("&Light"), tr("Da&rk")};
    for (std::size_t i = 0; i < std::size(kChoices); ++i) {
        const auto [choice, name] = kChoices[i];
        QAction *action = addAction(texts[i]);
        action->setObjectName(QLatin1StringView(name) + u"Action"_s);
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice, name = name] {
            m_theme.choose(choice);
            m_settings.setValue(kTheme, QLatin1StringView(name));
        });
    }
}

void ViewMenu::addMotions()
{
    addSeparator();
    auto *motions = new QActionGroup(this);
    const std::tuple<Motion::Choice, const char *, QString> choices[]{
        {Motion::Choice::Desktop, "desktopMotionAction", tr("&Motion as the desktop")},
        {Motion::Choice::Reduced, "reducedMotionAction", tr("R&educed motion")},
        {Motion::Choice::Full, "fullMotionAction", tr("&Full motion")},
    };
    for (const auto &[choice, name, text] : choices) {
        QAction *action = addAction(text);
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        action->setChecked(Motion::shared().choice() == choice);
        motions->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            Motion::shared().choose(choice);
            if (choice == Motion::Choice::Desktop)
                m_settings.remove(kReducedMotion);
            else
                m_settings.setValue(kReducedMotion, choice == Motion::Choice::Reduced);
        });
    }
}

void ViewMenu::addLanguages()
{
    addSeparator();
    QMenu *menu = addMenu(tr("Lan&guage"));
    auto *languages = new QActionGroup(this);
    const QString chosen = m_settings.value(kLanguage).toString();
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"languageAction"_s + code);
        action->setCheckable(true);
        action->setChecked(chosen == code);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            if (m_settings.value(kLanguage).toString() == code)
                return;
            if (code.isEmpty())
                m_settings.remove(kLanguage);
            else
                m_settings.setValue(kLanguage, code);
            auto *box =
                new QMessageBox(QMessageBox::Information, tr("Language"),
                                tr("Postern speaks it from its next start on."), QMessageBox::Ok, parentWidget());
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
    };
    add(tr("As the &system"), {});
    menu->addSeparator();
    for (const auto &[code, name] : kLanguages)
        add(name.toString(), code);
}

} // namespace postern::ui
