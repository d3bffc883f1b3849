// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/progress.h"
#include "ui/theme/glyph.h"

#include <QAbstractButton>
#include <QScrollArea>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace postern::ui {

class TextLabel;

// One row of the list: a lesson with a ring, a half or a check, or a tool with its glyph.
class LearnButton : public QAbstractButton
{
    Q_OBJECT

public:
    LearnButton(const QString &name, std::optional<Glyph> glyph, QWidget *parent = nullptr);

    void setState(learn::Progress::State state); // of a lesson
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintState(QPainter &painter, const QRectF &where) const;

    std::optional<Glyph> m_glyph;
    learn::Progress::State m_state = learn::Progress::State::NotBegun;
};

// The lessons, the tools below them, and how far one is.
class LearnList : public QScrollArea
{
    Q_OBJECT

public:
    explicit LearnList(QWidget *parent = nullptr);

    void addLesson(const QString &id, const QString &name);
    void addTool(const QString &id, const QString &name, Glyph glyph);
    void setCurrent(const QString &id);
    void setBackShown(bool isShown); // to a check that one came from
    void showProgress(const learn::Progress &progress);

signals:
    void chosen(const QString &id);
    void resetWanted();
    void backWanted();

private:
    struct Row
    {
        QString id;
        LearnButton *button;
        bool isLesson;
    };

    void add(const QString &id, LearnButton *button, bool isLesson);

    std::vector<Row> m_rows;
    QVBoxLayout *m_lessons;
    QVBoxLayout *m_tools;
    TextLabel *m_done;
    QAbstractButton *m_reset;
    QAbstractButton *m_back;
};

} // namespace postern::ui
