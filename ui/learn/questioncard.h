// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/lesson.h"
#include "core/learn/progress.h"
#include "ui/parts/card.h"

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace postern::ui {

class MarkLabel;
class TextLabel;

// A question with its choices. The one that is taken gets its reason at once; every other may be tried as well. What
// was taken last is remembered.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(learn::Progress &progress, QWidget *parent = nullptr); // it has to outlive the card

    void ask(const learn::Question &question, const QString &heading);
    void enlarge();         // for a class; before the next question
    void choose(int shown); // the choice that stands there, from 0
    bool isAnsweredRightly() const;

signals:
    void answered(bool isRight);

private:
    void take(std::size_t choice);
    void showReason(std::size_t choice);

    learn::Progress &m_progress;
    learn::Question m_question;
    TextLabel *m_heading;
    TextLabel *m_text;
    bool m_isLarge = false;
    QVBoxLayout *m_choices;
    QButtonGroup *m_group = nullptr;
    QWidget *m_reason;
    MarkLabel *m_mark;
    TextLabel *m_word;
    TextLabel *m_why;
};

} // namespace postern::ui
