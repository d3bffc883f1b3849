// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QObject>
#include <QSize>

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
    static constexpr qreal kType = 1.8; // times the usual, in a window of kScreen or less
    static constexpr QSize kScreen{1280, 720};

    // From the last row a large screen looks like a small one: what is on it grows with it.
    static qreal typeFor(const QSize &window);

    Presenter(QMainWindow &window, LearnPage &page); // both have to outlive it

    QAction *action() { return m_action; } // checkable; for a menu
    bool isOn() const;
    void setOn(bool isOn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(bool isOn);
    void fit(); // the type to the window
    void setType(qreal type);

    QMainWindow &m_window;
    LearnPage &m_page;
    QAction *m_action;
    QAction *m_escape;
    qreal m_type = 1;
    QFont m_font;             // of before
    Qt::WindowStates m_state; // the same
};

} // namespace postern::ui
