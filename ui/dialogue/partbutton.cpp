// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogue/partbutton.h"

#include "ui/theme/measures.h"
#include "ui/theme/shapes.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kAround = 2;        // between the words and the edge
constexpr qreal kLeastWidth = 24; // u: a long text gives way down to this

} // namespace

PartButton::PartButton(const QString &text, const explain::LinePart &part, bool isDeciding, QWidget *parent)
    : QAbstractButton(parent)
    , m_isDeciding(isDeciding)
{
    setText(text);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("%1: %2").arg(text, part.name));
    setAccessibleDescription(part.source.isEmpty() ? part.sentence : u"%1 (%2)"_s.arg(part.sentence, part.source));
}

void PartButton::setShown(bool isShown)
{
    m_isShown = isShown;
    setFocusPolicy(isShown ? Qt::StrongFocus : Qt::ClickFocus); // one stop for the Tab key, not a hundred
    update();
}

QFont PartButton::wireFont() const
{
    return typeFont(font(), m_isDeciding ? Type::WireStrong : Type::Wire);
}

QSize PartButton::sizeHint() const
{
    const QFontMetrics metrics(wireFont());
    return {metrics.horizontalAdvance(text()) + 2 * kAround, qRound(kDialogueRowHeight * u(font()))};
}

QSize PartButton::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {qMin(hint.width(), qRound(kLeastWidth * u(font()))), hint.height()};
}

void PartButton::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensFor(palette());
    QPainter painter(this);
    if (m_isShown)
        paintBox(painter, rect().adjusted(0, 1, 0, -1), kControlCorner, colours.accentWash, colours.accent);
    painter.setFont(wireFont());
    painter.setPen(colours.text);
    const QRect words = rect().adjusted(kAround, 0, -kAround, 0);
    QTextOption option(Qt::AlignLeft | Qt::AlignVCenter);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    const QString shown = QFontMetrics(wireFont()).elidedText(text(), Qt::ElideRight, words.width() + 1);
    painter.drawText(QRectF(words).adjusted(0, 0, kAround, 0), shown, option);
    // That it can be pointed at is seen without pointing.
    painter.setPen(QPen(colours.edge, 1, Qt::DotLine));
    const int line = height() - 3;
    if (!m_isShown)
        painter.drawLine(words.left(), line, words.right(), line);
    if (hasFocus())
        paintFocus(painter, rect(), kControlCorner, colours);
}

void PartButton::enterEvent(QEnterEvent *event)
{
    emit pointedAt();
    QAbstractButton::enterEvent(event);
}

void PartButton::focusInEvent(QFocusEvent *event)
{
    emit pointedAt();
    QAbstractButton::focusInEvent(event);
}

void PartButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace postern::ui
