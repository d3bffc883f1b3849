// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace postern::ui {

class StillView;

// The head of the start page: who we are, the question, and the picture that all of it is about.
class Masthead : public QWidget
{
    Q_OBJECT

public:
    explicit Masthead(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    StillView *m_scene;
};

} // namespace postern::ui
