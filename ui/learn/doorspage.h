// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/examination.h"
#include "core/learn/exercise.h"
#include "core/learn/progress.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace postern::ui {

class CheckView;
class ChoiceCard;
class DialogueView;
class PathPanel;
class TextLabel;

// Find the open door: a practice relay with a hidden flaw is checked with the real tester, its door named, closed, and
// checked again. The servers run as long as a check does.
class DoorsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DoorsPage(learn::Progress &progress, QWidget *parent = nullptr); // it has to outlive the page
    ~DoorsPage() override;

    const learn::Exercise &exercise() const;
    void open(int exercise);
    bool isRunning() const { return m_examination && !m_examination->isFinished(); }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSteps();
    QWidget *makeViews();
    void examine(const std::vector<practice::Conduct> &ports);
    void examined();
    void nameDoor(int choice);
    void closeIt(int choice);
    void bringIntoView(QWidget *what);
    void showHint();
    void renew();
    void showProgress();
    QString unitOf(const learn::Exercise &exercise) const;

    const learn::ExerciseBook &m_book;
    learn::Progress &m_progress;
    std::unique_ptr<learn::Examination> m_examination;
    std::vector<practice::Conduct> m_ports; // of the relay as it is now
    std::optional<int> m_cure;              // that was tried last
    int m_hints = 0;                        // that were shown
    bool m_isChecked = false;
    bool m_isNamed = false;
    bool m_isClosed = false;

    QComboBox *m_box;
    TextLabel *m_count;
    TextLabel *m_story;
    QPushButton *m_checkButton;
    TextLabel *m_checkWords;
    ChoiceCard *m_doors;
    ChoiceCard *m_cures;
    QPushButton *m_hintButton;
    TextLabel *m_hintWords;
    QPushButton *m_next;
    QScrollArea *m_stepsArea = nullptr;
    QStackedWidget *m_views = nullptr;
    PathPanel *m_path;
    DialogueView *m_dialogue;
    QWidget *m_dialogueCard = nullptr;
    CheckView *m_checkView;
};

} // namespace postern::ui
