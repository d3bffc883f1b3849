// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/lesson.h"
#include "core/learn/performance.h"
#include "ui/learn/slides.h"

#include <QWidget>

#include <memory>

class QScrollArea;
class QVBoxLayout;

namespace postern::ui {

class MailboxCard;
class PathPanel;
class TextLabel;

// A lesson for a class: one slide after the other by the arrow keys, the scene above, the words large below. Messages
// are sent for real here too, when their slide comes.
class PresentedLesson : public QWidget
{
    Q_OBJECT

public:
    explicit PresentedLesson(learn::Lesson lesson, QWidget *parent = nullptr);
    ~PresentedLesson() override;

    int current() const { return m_current; }
    const std::vector<Slide> &slides() const { return m_slides; }
    void show(int slide); // from 0
    using QWidget::show;

signals:
    void endReached(); // one more was asked for

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void perform(int step);
    void showWords(const Slide &slide);

    learn::Lesson m_lesson;
    std::vector<Slide> m_slides;
    int m_current = -1;
    int m_performed = -1; // the step whose outcome is there
    std::unique_ptr<learn::Performance> m_performance;
    TextLabel *m_heading;
    QWidget *m_scene;
    PathPanel *m_path;
    TextLabel *m_title;
    TextLabel *m_text;
    QVBoxLayout *m_choices;
    MailboxCard *m_mailbox;
    TextLabel *m_place;
};

} // namespace postern::ui
