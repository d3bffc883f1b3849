// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogue/dialoguemodel.h"

#include <QScrollArea>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace postern::ui {

class Card;
class PartButton;
class TextLabel;

// One whole conversation, illustrated: every part of every line can be pointed at, and is explained beside it, with
// where that is written. Arrow keys walk: left and right along a line, up and down from line to line.
class ConversationView : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationView(QWidget *parent = nullptr);

    // The lines of this connection, as they stand in the model; nothing is kept of it.
    void show(const DialogueModel &model, std::size_t endpoint, quint64 connection);
    using QWidget::show;

    int lineCount() const { return int(m_lines.size()); }
    int partCount(int line) const { return int(m_lines[std::size_t(line)].buttons.size()); }
    void pointAt(int line, int part);
    void goTo(int line); // with the keyboard, and into sight

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        explain::LineMeaning meaning;
        std::vector<PartButton *> buttons; // one for each part
    };

    void addLine(const DialogueLine &line, const explain::LineMeaning &meaning);
    bool walk(int key);
    QWidget *makeExplanation();

    std::vector<Line> m_lines;
    int m_line = -1;
    int m_part = -1;
    QBoxLayout *m_columns;
    QScrollArea *m_scroll;
    QWidget *m_sheet = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_side;
    TextLabel *m_text;
    TextLabel *m_name;
    TextLabel *m_sentence;
    TextLabel *m_source;
    TextLabel *m_sum;
};

} // namespace postern::ui
