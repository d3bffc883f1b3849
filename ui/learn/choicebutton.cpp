// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/choicebutton.h"

#include "ui/theme/measures.h"
#include "ui/theme/shapes.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace postern::ui {

namespace {

constexpr int kAsLongAsItGets = 100000;
constexpr int kWords = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter;
constexpr qreal kLeastWidth = 140; // u

} // namespace

ChoiceButton::ChoiceButton(const QString &words, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(words);
    setAccessibleName(words);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceButton::indent() const
{
    return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this) + 2 * kSpace8;
}

QRect ChoiceButton::wordsIn(const QRect &room) const
{
    QRect words = room.adjusted(indent(), kSpace4, -kSpace8, -kSpace4);
    if (layoutDirection() == Qt::RightToLeft)
        words.moveLeft(room.left() + room.right() - words.right());
    return words;
}

int ChoiceButton::heightForWidth(int width) const
{
    const QRect room = wordsIn(QRect(0, 0, width, kAsLongAsItGets));
    return fontMetrics().boundingRect(room, kWords, text()).height() + 2 * kSpace4;
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + indent() + kSpace16;
    return {width, fontMetrics().height() + 2 * kSpace4};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {qRound(kLeastWidth * u(font())), fontMetrics().height() + 2 * kSpace4};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensFor(palette());
    QPainter painter(this);
    if (isChecked() || underMouse())
        paintBox(painter, rect(), kControlCorner, isChecked() ? colours.accentWash : colours.sunken,
                 isChecked() ? colours.accentWash : colours.sunken);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    const int side = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    const int line = fontMetrics().height() + 2 * kSpace4;
    option.rect = QRect(kSpace8, (line - side) / 2, side, side);
    if (layoutDirection() == Qt::RightToLeft)
        option.rect.moveLeft(width() - kSpace8 - side);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    painter.setFont(font());
    painter.setPen(colours.text);
    painter.drawText(wordsIn(rect()), kWords, text());
    if (hasFocus())
        paintFocus(painter, rect(), kControlCorner, colours);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down) // looking is not yet taking
        lookAt(1);
    else if (event->key() == Qt::Key_Up)
        lookAt(-1);
    else
        QAbstractButton::keyPressEvent(event);
}

// Of a group, only the one with the focus is a stop for the Tab key: Qt sees to that, as for radio buttons.
void ChoiceButton::lookAt(int step)
{
    const QList<QAbstractButton *> all = group() ? group()->buttons() : QList<QAbstractButton *>{this};
    for (qsizetype i = all.indexOf(this) + step; i >= 0 && i < all.size(); i += step) {
        if (all[i]->isEnabled() && all[i]->isVisible())
            return all[i]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

void ChoiceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace postern::ui
