// SPDX-License-Identifier: Apache-2.0
#include "ui/path/stillview.h"

#include "ui/path/scenery.h"
#include "ui/theme/measures.h"

#include <QPainterPath>
#include <QTimer>
#include <QWindow>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace postern::ui {

namespace {

// Pixels to a unit: the font's size, unless the scene would be too wide for its place, or lose its slip in it.
qreal scaleFor(qreal width, const QFont &font)
{
    return std::clamp(Look::unitOf(font), width / Grid::kMost, width / Grid::kSlipFrom);
}

} // namespace

StillView::StillView(Journey journey, QWidget *parent)
    : QWidget(parent)
    , m_journey(std::move(journey))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(m_journey.title);
    if (!m_journey.steps.empty())
        setAccessibleDescription(m_journey.steps.back().sentence);
}

QSize StillView::sizeHint() const
{
    return QSizeF(Grid::kSlipFrom * Look::unitOf(font()), Grid::kHeight * Look::unitOf(font())).toSize();
}

QSize StillView::minimumSizeHint() const
{
    return sizeHint() / 2;
}

int StillView::heightForWidth(int width) const
{
    return qCeil(Grid::kHeight * scaleFor(width, font()));
}

// A window is there the sooner: what can be clicked does not wait for what is looked at.
bool StillView::isFirstOnScreen()
{
    const QWindow *screen = window()->windowHandle();
    return screen && screen->isExposed() && !std::exchange(m_wasOnScreen, true);
}

void StillView::paintEvent(QPaintEvent *)
{
    if (width() < 1 || height() < 1)
        return;
    const qreal scale = qMin(scaleFor(width(), font()), height() / Grid::kHeight);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const Look look(tokensFor(palette()), font(), scale, qBound(Grid::kSlipFrom, width() / scale, Grid::kMost),
                    isMirrored);
    const QSizeF size = QSizeF(look.grid().width(), Grid::kHeight) * scale;
    const QRectF where(QPointF(width() - size.width(), height() - size.height()) / 2, size);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(where, kCardCorner, kCardCorner);
    if (isFirstOnScreen()) {
        painter.fillPath(card, look.colours().outside);
        QTimer::singleShot(0, this, qOverload<>(&QWidget::update));
        return;
    }
    const Storyboard board(m_journey, Pace::Stills);
    painter.setClipPath(card);
    painter.translate(isMirrored ? where.topRight() : where.topLeft());
    painter.scale(isMirrored ? -scale : scale, scale);
    scenery::paintPicture(painter, look, m_journey,
                          board.still(static_cast<int>(m_journey.steps.size()) - 1, look.grid()));
}

} // namespace postern::ui
