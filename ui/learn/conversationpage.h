// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/performance.h"
#include "core/learn/progress.h"
#include "ui/dialogue/dialoguemodel.h"

#include "ui/learn/presentable.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace postern::ui {

class ConversationView;
class TextLabel;

// One whole conversation with Company A's relay, held when the page is opened, and explained part by part.
class ConversationPage : public QWidget, public Presentable
{
    Q_OBJECT

public:
    explicit ConversationPage(learn::Progress &progress, QWidget *parent = nullptr); // it has to outlive the page

    ConversationView &view() { return *m_view; }
    void hold(int conversation); // one of those to choose from

    void present() override; // the lines have the room, and the keyboard

signals:
    void held();

private:
    learn::Progress &m_progress;
    std::unique_ptr<learn::Performance> m_performance;
    DialogueModel m_model;
    TextLabel *m_heading;
    TextLabel *m_about;
    QComboBox *m_choice;
    ConversationView *m_view;
};

} // namespace postern::ui
