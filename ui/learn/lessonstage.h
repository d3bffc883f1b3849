// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/lesson.h"
#include "core/learn/performance.h"

#include <QWidget>

#include <memory>
#include <vector>

class QListWidget;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace postern::ui {

class DialogueView;
class MailboxCard;
class PathPanel;
class TextLabel;

// Beside the text: the scene, the messages that can be sent through it, and what came of them. Each is sent with real
// SMTP when the reader says so; the scene and the dialogue show these bytes.
class LessonStage : public QWidget
{
    Q_OBJECT

public:
    explicit LessonStage(std::vector<learn::LessonStep> steps, QWidget *parent = nullptr);
    ~LessonStage() override;

    int current() const { return m_current; }
    void choose(int step); // shows who stands where; nothing is sent
    void send();           // the chosen one
    PathPanel &path() { return *m_path; }
    DialogueView &dialogue() { return *m_dialogue; }

signals:
    void sent(int step);                           // it has run, and its outcome is known
    void wantsSight(QWidget *card, QWidget *line); // both, and the line above all

protected:
    void changeEvent(QEvent *event) override;

private:
    void dressList();
    QWidget *makeChoice();
    QWidget *makeOutcome();
    void performed();
    void look(); // into the mailbox
    void showMailbox();
    void tell(); // what to watch, or what it has shown

    std::vector<learn::LessonStep> m_steps;
    std::vector<bool> m_isSent;
    int m_current = 0;
    std::unique_ptr<learn::Performance> m_performance;

    PathPanel *m_path;
    QListWidget *m_list;
    TextLabel *m_words;
    QPushButton *m_send;
    QPushButton *m_look;
    QWidget *m_outcome = nullptr;
    QTabWidget *m_tabs;
    DialogueView *m_dialogue;
    MailboxCard *m_mailbox;
    QScrollArea *m_mailboxArea = nullptr;
};

} // namespace postern::ui
