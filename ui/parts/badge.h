// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/marks.h"

#include <QWidget>

namespace postern::ui {

// A verdict's badge among widgets; its word stands beside it.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(verdict::State state, QWidget *parent = nullptr);

    void setState(verdict::State state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    verdict::State m_state;
};

} // namespace postern::ui
