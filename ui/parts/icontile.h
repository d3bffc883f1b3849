// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/glyph.h"
#include "ui/theme/measures.h"

#include <QPainter>
#include <QWidget>

namespace postern::ui {

// The application's icon among widgets, `side` units large and sharp in every resolution.
class IconTile : public QWidget
{
    Q_OBJECT

public:
    explicit IconTile(qreal side, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_side(side)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int side = qRound(m_side * u(font()));
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        applicationIcon().paint(&painter, rect());
    }

private:
    qreal m_side;
};

} // namespace postern::ui
