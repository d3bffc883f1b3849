// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIconEngine>
#include <QPainter>

#include <functional>
#include <utility>

namespace postern::ui {

// An icon that is a function: painted at the size, and in the colours, of the moment.
class PaintedIcon : public QIconEngine
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &, QIcon::Mode)>;

    explicit PaintedIcon(Paint paint)
        : m_paint(std::move(paint))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        m_paint(*painter, QRectF(rect), mode);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PaintedIcon(*this); }

private:
    Paint m_paint;
};

// Sets the painter up for a drawing on a square grid of `grid`, in the middle of `where`; restores it in the end.
class GridPainter
{
public:
    GridPainter(QPainter &painter, const QRectF &where, qreal grid)
        : m_painter(painter)
    {
        const qreal side = qMin(where.width(), where.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(where.center() - QPointF(side, side) / 2);
        painter.scale(side / grid, side / grid);
    }
    ~GridPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(GridPainter)

private:
    QPainter &m_painter;
};

inline QPen roundPen(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace postern::ui
