// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/learnpage.h"

#include "core/learn/lessonbook.h"
#include "ui/learn/learnlist.h"
#include "ui/learn/lessonpage.h"
#include "ui/learn/presentable.h"
#include "ui/learn/presentedlesson.h"
#include "ui/learn/quizpage.h"
#include "ui/learn/tools.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr auto kLast = "learn/last"_L1;

const learn::LessonBook &book()
{
    return learn::LessonBook::builtIn();
}

const std::vector<LearnTool> &tools()
{
    static const std::vector<LearnTool> all = learnTools();
    return all;
}

const LearnTool *toolFor(const QString &unit)
{
    for (const LearnTool &one : tools()) {
        if (one.id == unit)
            return &one;
    }
    return nullptr;
}

} // namespace

LearnPage::LearnPage(QSettings &settings, const Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_progress(settings)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_list(new LearnList)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"learnPage"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    for (const learn::Lesson &one : book().lessons())
        m_list->addLesson(one.id, one.name);
    for (const LearnTool &one : tools())
        m_list->addTool(one.id, one.name, one.glyph);
    m_list->showProgress(m_progress);
    connect(m_list, &LearnList::chosen, this, &LearnPage::open);
    connect(m_list, &LearnList::backWanted, this, &LearnPage::backWanted);
    connect(m_list, &LearnList::resetWanted, this, &LearnPage::reset);
    connect(&m_progress, &learn::Progress::changed, this, [this] { m_list->showProgress(m_progress); });
}

void LearnPage::open(const QString &unit)
{
    const auto isKnown = [](const QString &id) { return book().find(id) || toolFor(id); };
    QString wanted = isKnown(unit) ? unit : m_settings.value(kLast).toString();
    if (!isKnown(wanted))
        wanted = book().lessons().front().id;
    m_unit = wanted;
    m_settings.setValue(kLast, wanted);
    m_list->setCurrent(wanted);
    m_progress.begin(wanted);
    showUnit();
    emit opened();
}

void LearnPage::showUnit()
{
    if (m_presented) {
        m_stack->removeWidget(m_presented);
        std::exchange(m_presented, nullptr)->deleteLater();
    }
    if (m_isPresented && book().find(m_unit)) {
        m_presented = presented(m_unit);
        m_stack->addWidget(m_presented);
        m_stack->setCurrentWidget(m_presented);
        m_presented->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_pages.contains(m_unit)) {
        m_pages[m_unit] = made(m_unit);
        m_stack->addWidget(m_pages[m_unit]);
        if (auto *tool = dynamic_cast<Presentable *>(m_pages[m_unit]); tool && m_isPresented)
            tool->present();
    }
    m_stack->setCurrentWidget(m_pages[m_unit]);
    if (m_isPresented)
        m_pages[m_unit]->setFocus(Qt::OtherFocusReason);
}

QWidget *LearnPage::presented(const QString &unit)
{
    auto *page = new PresentedLesson(*book().find(unit));
    const QString next = nextOf(unit);
    // Not from within its own key press: it is gone then.
    connect(
        page, &PresentedLesson::endReached, this, [this, next] { open(next); }, Qt::QueuedConnection);
    return page;
}

QString LearnPage::nextOf(const QString &lesson) const
{
    const auto &lessons = book().lessons();
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        if (lessons[i].id == lesson)
            return i + 1 < lessons.size() ? lessons[i + 1].id : tools().front().id;
    }
    return {};
}

QWidget *LearnPage::made(const QString &unit)
{
    const learn::Lesson *lesson = book().find(unit);
    if (!lesson) {
        QWidget *page = toolFor(unit)->make(m_progress);
        if (auto *quiz = qobject_cast<QuizPage *>(page))
            connect(quiz, &QuizPage::unitWanted, this, &LearnPage::open);
        return page;
    }
    const QString next = nextOf(unit);
    const learn::Lesson *following = book().find(next);
    auto *page = new LessonPage(*lesson, m_progress, following ? following->name : toolFor(next)->name);
    connect(page, &LessonPage::nextWanted, this, [this, next] { open(next); });
    return page;
}

QString LearnPage::title() const
{
    const learn::Lesson *lesson = book().find(m_unit);
    return lesson ? lesson->name : m_unit.isEmpty() ? QString() : toolFor(m_unit)->name;
}

QWidget *LearnPage::page() const
{
    return m_stack->currentWidget();
}

void LearnPage::setBackShown(bool isShown)
{
    m_list->setBackShown(isShown);
}

void LearnPage::setPresented(bool isPresented)
{
    m_isPresented = isPresented;
    m_list->setVisible(!isPresented);
    if (m_unit.isEmpty())
        return;
    discardPages(); // they are laid out for the type that was there when they were made
    showUnit();
}

void LearnPage::discardPages()
{
    for (QWidget *one : std::as_const(m_pages)) {
        m_stack->removeWidget(one);
        one->deleteLater();
    }
    m_pages.clear();
}

void LearnPage::reset()
{
    if (!m_dialogs.confirm(this, tr("Forget which lessons are done, and all answers?"), tr("&Begin anew")))
        return;
    m_progress.reset();
    // Pages show what they remember: they are made anew.
    discardPages();
    open(book().lessons().front().id);
}

} // namespace postern::ui
