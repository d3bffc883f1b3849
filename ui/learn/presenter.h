// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QObject>

class QAction;
class QMainWindow;

namespace postern::ui {

class LearnPage;

// For a class: the whole screen, type that is read from the last row, and nothing beside what is taught. F11 begins and
// ends it, Escape ends it.
class Presenter : public QObject
{
    Q_OBJECT

public:
    static constexpr qreal kType = 1.8; // times the usual

    Presenter(QMainWindow &window, LearnPage &page); // both have to outlive it

    QAction *action() { return m_action; } // checkable; for a menu
    bool isOn() const;
    void setOn(bool isOn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(bool isOn);

    QMainWindow &m_window;
    LearnPage &m_page;
    QAction *m_action;
    QAction *m_escape;
    QFont m_font;             // of before
    Qt::WindowStates m_state; // the same
};

} // namespace postern::ui
