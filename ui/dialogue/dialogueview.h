// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogue/dialoguefilter.h"
#include "ui/dialogue/dialoguemodel.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QMenu;
class QStyleOptionViewItem;
class QToolButton;

namespace postern::ui {

class DialogueDelegate;
class ElidedLabel;
class TextLabel;

// Both sides of every connection, line by line: find, filter by question, copy, and ask any line what it means.
// Keys: Enter asks the line, Escape takes the answer back, Ctrl+C copies the marked lines, Ctrl+F finds, F3 and
// Shift+F3 lead to the next and the one before, Ctrl+E explains the whole conversation.
class DialogueView : public QWidget
{
    Q_OBJECT

public:
    explicit DialogueView(QWidget *parent = nullptr);

    DialogueModel &model() { return m_model; } // fed with a record, or with events as they come

    // Only these lines, and the one that decides is marked. Without an envelope: all of the endpoint.
    void showLines(std::optional<std::size_t> endpoint, std::optional<std::size_t> envelope);
    void showDecision(std::size_t endpoint, std::size_t envelope); // only on the connection that decided
    void showLogin(std::size_t endpoint);                          // where one of the server's own people asked there
    void setHeadShown(bool isShown);
    void setTimesShown(bool areShown); // off where there is little room
    void ask(int row);                 // of the lines shown; -1: none
    void explainAll(bool isAll);
    void explainConversation(); // that of the current line, illustrated, in a window of its own, at that line
    QString copiedText() const; // the marked lines; all that are shown where none is marked
    int shownLines() const;
    bool isMeasuring() const { return m_measuring.isActive(); } // lines out of sight, after all were explained

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void addActions();
    void fillFilterMenu();
    void leadOn();
    void find(int step);
    void copy() const;
    void renewHead();
    void relayout();
    void layOut(); // what is in sight stays where it is
    QStyleOptionViewItem measuringOption() const;
    void measureInSight();
    void measureMore();
    int decidingRow() const; // the last one of the lines shown; -1 if none decides
    void goTo(int row);
    void followEnd();

    DialogueModel m_model;
    DialogueFilter m_filter;
    DialogueDelegate *m_delegate;
    QWidget *m_head;
    QListView *m_list;
    QLineEdit *m_find;
    QToolButton *m_filterButton;
    QToolButton *m_copyButton;
    QToolButton *m_illustrateButton;
    QMenu *m_menu;
    ElidedLabel *m_where;
    TextLabel *m_notFound;
    QTimer m_measuring;
    int m_measured = 0;         // of the lines shown: those above it have their true height
    bool m_isFollowing = false; // lines came while the end was in sight
};

} // namespace postern::ui
