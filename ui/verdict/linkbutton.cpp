// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/linkbutton.h"

#include "ui/theme/measures.h"
#include "ui/theme/shapes.h"

#include <QKeyEvent>
#include <QPainter>

namespace postern::ui {

LinkButton::LinkButton(const QString &words, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return fontMetrics().size(Qt::TextSingleLine, text()) + QSize(2 * kSpace4, 2 * kSpace4);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensFor(palette());
    QPainter painter(this);
    QFont words = font();
    words.setUnderline(underMouse());
    painter.setFont(words);
    painter.setPen(isEnabled() ? colours.accent : colours.edge);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    if (hasFocus())
        paintFocus(painter, rect(), kControlCorner, colours);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace postern::ui
