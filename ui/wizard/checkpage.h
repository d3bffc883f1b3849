// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/checksession.h"
#include "ui/wizard/headedpage.h"

namespace postern::ui {

class DialogueView;
class PathPanel;
class QuestionList;
class WaitCard;

// The check as it runs. Everything shown comes from its events.
class CheckPage : public HeadedPage
{
    Q_OBJECT

public:
    explicit CheckPage(CheckSession &session, QWidget *parent = nullptr);

    bool isComplete() const override;

private:
    void begin(check::Check &check);
    void show(const check::Event &event);
    void end();

    CheckSession &m_session;
    PathPanel *m_path;
    DialogueView *m_dialogue;
    QuestionList *m_questions;
    WaitCard *m_wait;
};

} // namespace postern::ui
