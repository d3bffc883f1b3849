// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsItem>
#include <QPainter>

#include <functional>
#include <utility>

namespace postern::ui {

// One layer of the scene: a rectangle and what is painted in it.
class SceneItem : public QGraphicsItem
{
public:
    explicit SceneItem(std::function<void(QPainter &)> paint)
        : m_paint(std::move(paint))
    {
    }

    void setBounds(const QRectF &bounds)
    {
        if (bounds == m_bounds)
            return;
        prepareGeometryChange();
        m_bounds = bounds;
    }
    QRectF boundingRect() const override { return m_bounds; }

    // Opacity, and out of the way where there is none.
    void fade(qreal opacity)
    {
        setVisible(opacity > 0);
        if (opacity > 0)
            setOpacity(opacity);
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paint(*painter); }

private:
    QRectF m_bounds;
    std::function<void(QPainter &)> m_paint;
};

} // namespace postern::ui
