// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/checksession.h"
#include "ui/wizard/headedpage.h"

namespace postern::ui {

class PlainLog;
class QuestionList;
class TextLabel;

// The check as it runs. Everything shown comes from its events.
class CheckPage : public HeadedPage
{
    Q_OBJECT

public:
    explicit CheckPage(CheckSession &session, QWidget *parent = nullptr);

    bool isComplete() const override;

private:
    void begin();
    void show(const check::Event &event);
    void end();

    CheckSession &m_session;
    TextLabel *m_sentence;
    PlainLog *m_log;
    QuestionList *m_questions;
};

} // namespace postern::ui
