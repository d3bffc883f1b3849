// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace postern::ui {

// One step of a list: a ring with its number or a check, and its name.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Done, Current, Later };

    StepButton(int number, const QString &name, QWidget *parent = nullptr);

    void setState(State state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    State m_state = State::Later;
};

// The steps of a wizard beside its pages. Those that are done lead back.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const QStringList &names, QWidget *parent = nullptr);

    // Steps before `current` are done; those before `firstOpen` do not lead back any more.
    void setCurrent(int current, int firstOpen = 0);
    QSize sizeHint() const override;

signals:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<StepButton *> m_steps;
};

} // namespace postern::ui
