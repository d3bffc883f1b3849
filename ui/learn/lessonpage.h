// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/lesson.h"
#include "core/learn/progress.h"

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace postern::ui {

class LessonStage;
class QuestionCard;

// One lesson: text on one side; on the other the scene, which stays in sight while the text is read.
class LessonPage : public QScrollArea
{
    Q_OBJECT

public:
    // `next` is the name of what comes after it; empty: nothing does.
    LessonPage(const learn::Lesson &lesson, learn::Progress &progress, const QString &next, QWidget *parent = nullptr);

    LessonStage &stage() { return *m_stage; }

signals:
    void nextWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeText(const learn::Lesson &lesson);
    QWidget *makeTerms(const learn::Lesson &lesson);
    void keepInSight(); // the scene

    LessonStage *m_stage;
    QuestionCard *m_question;
    QWidget *m_text;
    QWidget *m_side;
    QBoxLayout *m_columns;
    QVBoxLayout *m_sideLayout;
};

} // namespace postern::ui
