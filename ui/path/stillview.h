// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/path/journey.h"

#include <QWidget>

namespace postern::ui {

// One picture of a journey that stands still: the last one, in the window's colours, font and reading direction. What
// it shows is told to assistive technology by the sentence of its step. In the first picture of its window only its
// ground is there; it follows with the next.
class StillView : public QWidget
{
    Q_OBJECT

public:
    explicit StillView(Journey journey, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isFirstOnScreen();

    const Journey m_journey;
    bool m_wasOnScreen = false;
};

} // namespace postern::ui
