// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/wraplabel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace postern::ui {

namespace {

constexpr qreal kLeastWidth = 100; // u

QTextOption breakingAnywhere()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

int WrapLabel::longestWord() const
{
    int longest = 0;
    for (const QString &word : text().split(u' '))
        longest = qMax(longest, fontMetrics().horizontalAdvance(word));
    return longest;
}

QSize WrapLabel::minimumSizeHint() const
{
    const QSize hint = TextLabel::minimumSizeHint();
    return {qMin(hint.width(), qRound(kLeastWidth * u(font()))), fontMetrics().height()};
}

int WrapLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int room = width - around.left() - around.right();
    if (longestWord() <= room)
        return TextLabel::heightForWidth(width);
    QTextLayout layout(text(), font());
    layout.setTextOption(breakingAnywhere());
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, room));
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height) + around.top() + around.bottom();
}

void WrapLabel::paintEvent(QPaintEvent *event)
{
    if (longestWord() <= contentsRect().width())
        return TextLabel::paintEvent(event);
    QPainter painter(this);
    QTextOption option = breakingAnywhere();
    option.setTextDirection(layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(contentsRect()), text(), option);
}

} // namespace postern::ui
