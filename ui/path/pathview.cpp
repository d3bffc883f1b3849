// SPDX-License-Identifier: Apache-2.0
#include "ui/path/pathview.h"

#include <QEvent>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

// Pixels to a unit, for so much room: the font's size, unless the scene would be too wide or too narrow for it.
qreal scaleFor(const QSizeF &room, qreal unit)
{
    const qreal scale = std::clamp(unit, room.width() / Grid::kMost, room.width() / Grid::kLeast);
    return room.height() > 0 ? qMin(scale, room.height() / Grid::kHeight) : scale;
}

} // namespace

PathView::PathView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new PathScene(Look(tokensFor(palette()), font(), 1, Grid::kSlipFrom), this))
{
    setObjectName(u"pathView");
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    viewport()->setObjectName(u"qt_scrollarea_viewport"_s); // as that of every other view; this one gets none
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setInteractive(false);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    renew();
}

QSize PathView::sizeHint() const
{
    const qreal unit = Look::unitOf(font());
    return QSizeF(Grid::kSlipFrom * unit, Grid::kHeight * unit).toSize();
}

QSize PathView::minimumSizeHint() const
{
    return sizeHint() / 2;
}

int PathView::heightForWidth(int width) const
{
    return qCeil(Grid::kHeight * scaleFor(QSizeF(width, 0), Look::unitOf(font())));
}

void PathView::renew()
{
    const QSizeF room = viewport()->size();
    if (room.width() < 1)
        return;
    const qreal scale = scaleFor(room, Look::unitOf(font()));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_scene->setLook(Look(tokensFor(palette()), font(), scale, room.width() / scale, isMirrored));
    setTransform(QTransform::fromScale(isMirrored ? -scale : scale, scale));
    emit gridChanged();
}

void PathView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    renew();
}

void PathView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
        updateGeometry();
        renew();
        break;
    default:
        break;
    }
}

} // namespace postern::ui
