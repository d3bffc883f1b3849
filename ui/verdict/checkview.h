// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/explanation.h"
#include "ui/verdict/reproducepanel.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace postern::ui {

class DialogueView;
class ElidedLabel;
class PathPanel;
class QuestionList;
class VerdictPanel;

// A check that is over, to be read: its verdict, the path of each envelope, the
// whole dialogue, and how to see the same by hand. Judges the record
// anew, by the rules of this program. Nothing here can be changed.
class CheckView : public QWidget
{
    Q_OBJECT

public:
    explicit CheckView(QWidget *parent = nullptr);

    void show(const check::Record &record);
    using QWidget::show;

    VerdictPanel &verdictPanel() { return *m_verdict; }
    DialogueView &dialogueView() { return *m_dialogue; }
    void setHeadShown(bool isShown); // off where the page around says what is shown

    void showLines(const explain::ShownPlace &place); // turns to the dialogue
    void showLogin(std::size_t endpoint);             // the same, to where one of the server's own people asked

private:
    void turnToDialogue();
    void showReproduction(); // of what the panel tells

    QWidget *m_head;
    QTabWidget *m_tabs;
    ElidedLabel *m_about;
    VerdictPanel *m_verdict;
    PathPanel *m_path;
    QuestionList *m_questions;
    DialogueView *m_dialogue;
    QWidget *m_byHandPage;
    ReproducePanel *m_byHand;
    QPushButton *m_copyButton;
};

} // namespace postern::ui
