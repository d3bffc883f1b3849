// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/performance.h"
#include "core/learn/progress.h"

#include "ui/learn/presentable.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QTabBar;

namespace postern::ui {

class CompareCard;
class DialogueView;
class GuessCard;
class LaboratoryChoices;
class MailboxCard;
class PathPanel;
class TextLabel;

// The laboratory: choose a message and a relay, predict what will happen, have it happen with real SMTP, and compare.
// The practice servers run for the length of one message only.
class LaboratoryPage : public QWidget, public Presentable
{
    Q_OBJECT

public:
    explicit LaboratoryPage(learn::Progress &progress, QWidget *parent = nullptr); // it has to outlive the page
    ~LaboratoryPage() override;

    void present() override; // one step at a time, by the arrow keys
    PathPanel &path() { return *m_path; }
    bool isRunning() const { return m_performance && !m_performance->isFinished(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeScene();
    QWidget *makeSteps();
    void prepare(); // another situation: nothing is guessed, nothing was sent
    void renewButtons();
    void send();
    void performed();
    void compare();
    void showOutcome();
    void showStep(int step); // presented
    void fitScene();

    learn::Progress &m_progress;
    std::unique_ptr<learn::Performance> m_performance;
    bool m_isCompared = false;

    LaboratoryChoices *m_choices;
    GuessCard *m_guess;
    CompareCard *m_compare;
    PathPanel *m_path;
    DialogueView *m_dialogue;
    MailboxCard *m_mailbox;
    QPushButton *m_send;
    QPushButton *m_reset;
    TextLabel *m_why; // nothing can be sent
    QBoxLayout *m_head;
    QWidget *m_choicesCard = nullptr;
    QWidget *m_scene = nullptr;
    QWidget *m_run = nullptr;
    QTabBar *m_tabs = nullptr; // presented
    QBoxLayout *m_steps = nullptr;
    QScrollArea *m_right;
};

} // namespace postern::ui
