// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/progress.h"

#include "ui/learn/presentable.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace postern::ui {

class LinkButton;
class QuestionCard;
class TextLabel;

// The questions of the quiz, one at a time. Goes on where the reader left off.
class QuizPage : public QScrollArea, public Presentable
{
    Q_OBJECT

public:
    explicit QuizPage(learn::Progress &progress, QWidget *parent = nullptr); // it has to outlive the page

    void show(int question); // from 0
    using QWidget::show;
    int current() const { return m_current; }

    void present() override; // arrow keys lead from question to question, digits answer

signals:
    void unitWanted(const QString &lesson); // to read about it

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell(); // how far, and how many were right
    void forget();

    learn::Progress &m_progress;
    int m_current = 0;
    bool m_isPresented = false;
    TextLabel *m_heading;
    TextLabel *m_count;
    TextLabel *m_result;
    QuestionCard *m_question;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_again;
    LinkButton *m_lesson;
};

} // namespace postern::ui
