// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/presenter.h"

#include "ui/learn/learnpage.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kNoticed = 0.05; // a difference of type

} // namespace

Presenter::Presenter(QMainWindow &window, LearnPage &page)
    : QObject(&page)
    , m_window(window)
    , m_page(page)
    , m_action(new QAction(tr("&Presenter mode"), this))
    , m_escape(new QAction(this))
{
    m_action->setObjectName(u"presenterAction"_s);
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::Key_F11);
    m_escape->setShortcut(Qt::Key_Escape);
    m_escape->setEnabled(false);
    // On the page itself: those of a hidden menu bar do not listen.
    m_page.addAction(m_action);
    m_page.addAction(m_escape);
    m_window.installEventFilter(this);
    connect(m_action, &QAction::toggled, this, &Presenter::apply);
    connect(m_escape, &QAction::triggered, this, [this] { setOn(false); });
}

// The window remembers its place when it is closed; that is not the whole screen.
bool Presenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        setOn(false);
    if (event->type() == QEvent::Resize && isOn())
        QMetaObject::invokeMethod(this, &Presenter::fit, Qt::QueuedConnection); // pages are made anew for it
    return QObject::eventFilter(watched, event);
}

bool Presenter::isOn() const
{
    return m_action->isChecked();
}

void Presenter::setOn(bool isOn)
{
    m_action->setChecked(isOn);
}

qreal Presenter::typeFor(const QSize &window)
{
    const qreal wide = window.width() / qreal(kScreen.width());
    const qreal high = window.height() / qreal(kScreen.height());
    return kType * std::max(1.0, std::min(wide, high));
}

void Presenter::setType(qreal type)
{
    m_type = type;
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * type);
    QApplication::setFont(large);
}

void Presenter::fit()
{
    const qreal type = typeFor(m_window.size());
    if (!isOn() || std::abs(type - m_type) < kNoticed)
        return;
    setType(type);
    m_page.setPresented(true);
}

void Presenter::apply(bool isOn)
{
    m_escape->setEnabled(isOn);
    if (isOn) {
        m_font = QApplication::font();
        m_state = m_window.windowState();
        setType(typeFor(m_window.screen()->size()));
    } else {
        QApplication::setFont(m_font);
    }
    m_window.menuBar()->setVisible(!isOn);
    m_page.setPresented(isOn);
    m_window.setWindowState(isOn ? m_window.windowState() | Qt::WindowFullScreen : m_state);
}

} // namespace postern::ui
