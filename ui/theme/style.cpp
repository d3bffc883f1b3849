// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

#include "ui/theme/measures.h"
#include "ui/theme/motion.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionFrame>
#include <QStyleOptionProgressBar>
#include <QStyleOptionTab>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kIndicator = 18; // u
constexpr qreal kSwitchWidth = 34;
constexpr qreal kTrough = 6;
constexpr int kTabLine = 3;

bool isSwitch(const QWidget *widget)
{
    return widget && widget->property(kSwitchProperty).toBool();
}

qreal unitOf(const QStyleOption *option, const QWidget *widget)
{
    return widget ? u(widget->font()) : qreal(option ? option->fontMetrics.height() : 18) / 18;
}

bool isDefault(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && option->state.testFlag(QStyle::State_Enabled);
}

void paintButton(QPainter &painter, const QStyleOption *option, const Tokens &colours)
{
    const bool isFilled = isDefault(option);
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isOver = option->state.testFlag(QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    QColor fill = isFilled ? colours.accent : option->palette.color(QPalette::Button);
    if (isDown)
        fill = isFilled ? colours.accent.darker(115) : colours.accentWash;
    else if (isOver)
        fill = isFilled ? colours.accent.lighter(110) : colours.sunken;
    const QColor edge = isFilled ? fill : isDown ? colours.accent : colours.edge;
    paintBox(painter, option->rect, kControlCorner, fill, edge);
}

void paintField(QPainter &painter, const QStyleOption *option, const Tokens &colours)
{
    const bool hasFocus = option->state.testFlag(QStyle::State_HasFocus);
    paintBox(painter, option->rect, kControlCorner, option->palette.color(QPalette::Base),
             hasFocus ? colours.accent : colours.edge, hasFocus ? kFocusRing : 1);
}

void paintCheckBox(QPainter &painter, const QStyleOption *option, const Tokens &colours)
{
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isOn = option->state.testFlag(QStyle::State_On);
    const bool isPartly = option->state.testFlag(QStyle::State_NoChange);
    const QColor mark = isEnabled ? colours.accent : colours.edge;
    const QColor ground = isOn || isPartly ? mark : option->palette.color(QPalette::Base);
    paintBox(painter, option->rect, kControlCorner, ground, isOn || isPartly ? mark : colours.edge);
    const QRectF box = option->rect;
    painter.setPen(QPen(colours.onAccent, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    if (isOn) {
        const QPointF tick[]{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.30)};
        painter.drawPolyline(tick, 3);
    } else if (isPartly) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
}

void paintSwitch(QPainter &painter, const QStyleOption *option, const Tokens &colours)
{
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isOn = option->state.testFlag(QStyle::State_On);
    const QRectF track = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor on = isEnabled ? colours.accent : colours.edge;
    paintBox(painter, option->rect, track.height() / 2, isOn ? on : colours.surface, isOn ? on : colours.edge);
    const bool isAtRight = isOn == (option->direction == Qt::LeftToRight);
    const qreal radius = track.height() / 2 - 3;
    const QPointF centre(isAtRight ? track.right() - radius - 3 : track.left() + radius + 3, track.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn ? colours.onAccent : colours.edge);
    painter.drawEllipse(centre, radius, radius);
}

void paintRadio(QPainter &painter, const QStyleOption *option, const Tokens &colours)
{
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isOn = option->state.testFlag(QStyle::State_On);
    const QColor mark = isEnabled ? colours.accent : colours.edge;
    paintBox(painter, option->rect, option->rect.width() / 2.0, option->palette.color(QPalette::Base),
             isOn ? mark : colours.edge, isOn ? 2 : 1);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(QRectF(option->rect).center(), option->rect.width() * 0.25, option->rect.width() * 0.25);
    }
}

void paintTab(QPainter &painter, const QStyleOption *option, const Tokens &colours)
{
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    if (option->state.testFlag(QStyle::State_MouseOver) && !isSelected)
        painter.fillRect(option->rect, colours.sunken);
    if (isSelected) {
        QRect underline = option->rect;
        underline.setTop(underline.bottom() - kTabLine + 1);
        painter.fillRect(underline, colours.accent);
    }
}

QRect troughOf(const QStyleOption *option, const QWidget *widget)
{
    const int height = qRound(kTrough * unitOf(option, widget));
    QRect trough = option->rect;
    trough.setTop(option->rect.center().y() - height / 2);
    trough.setHeight(height);
    return trough;
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar *bar, const QRect &trough, const Tokens &colours)
{
    const qint64 span = qint64(bar->maximum) - bar->minimum;
    if (span <= 0 || bar->progress <= bar->minimum)
        return;
    QRect done = trough;
    done.setWidth(qMax(trough.height(), int(trough.width() * (qint64(bar->progress) - bar->minimum) / span)));
    done = QStyle::visualRect(bar->direction, trough, done);
    paintBox(painter, done, trough.height() / 2.0, colours.accent, colours.accent);
}

// A word on a filled button stands in the colour that the accent asks for, and so does its glyph.
void onAccent(QStyleOptionButton &button, const Tokens &colours)
{
    button.palette.setColor(QPalette::ButtonText, colours.onAccent);
    if (button.icon.isNull())
        return;
    QPixmap tinted = button.icon.pixmap(button.iconSize);
    QPainter tint(&tinted);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), tinted.size()), colours.onAccent);
    tint.end();
    button.icon = QIcon(tinted);
}

// Glyph and words together in the middle, in the reading direction. Qt's own label turns the words' side over twice
// from right to left, and has them at the far edge.
void paintLabel(QPainter *painter, const QStyleOptionButton &button, const QStyle &style, const QWidget *widget)
{
    const bool isEnabled = button.state.testFlag(QStyle::State_Enabled);
    const bool isUnderlined = style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) != 0;
    const int side = button.iconSize.width();
    const int wide = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const QRect &room = button.rect;
    const int start = room.left() + qMax(0, (room.width() - side - kSpace4 - wide) / 2);
    const QRect glyph(start, room.top(), side, room.height());
    const QRect words(start + side + kSpace4, room.top(), wide, room.height());
    style.drawItemPixmap(painter, QStyle::visualRect(button.direction, room, glyph), Qt::AlignCenter,
                         button.icon.pixmap(button.iconSize, painter->device()->devicePixelRatio(),
                                            isEnabled ? QIcon::Normal : QIcon::Disabled));
    style.drawItemText(painter, QStyle::visualRect(button.direction, room, words),
                       Qt::AlignCenter | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), button.palette,
                       isEnabled, button.text, QPalette::ButtonText);
}

} // namespace

PosternStyle::PosternStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void PosternStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Tokens &colours = tokensFor(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_FrameFocusRect:
        paintFocus(*painter, option->rect, kControlCorner, colours);
        break;
    case PE_PanelButtonCommand:
        paintButton(*painter, option, colours);
        break;
    case PE_PanelLineEdit:
        // The one inside a combo or spin box has no frame of its own.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(*painter, option, colours);
        break;
    case PE_FrameLineEdit:
        break;
    case PE_IndicatorCheckBox:
        isSwitch(widget) ? paintSwitch(*painter, option, colours) : paintCheckBox(*painter, option, colours);
        break;
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option, colours);
        break;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, option, colours);
        break;
    case PE_FrameTabWidget:
        break;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colours.line);
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void PosternStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens &colours = tokensFor(option->palette);
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *given = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton button = *given;
            if (isDefault(option))
                onAccent(button, colours);
            if (button.icon.isNull() || button.text.isEmpty() || button.features.testFlag(QStyleOptionButton::HasMenu))
                QProxyStyle::drawControl(element, &button, painter, widget);
            else
                paintLabel(painter, button, *this, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        paintTab(*painter, option, colours);
        return;
    case CE_ProgressBarGroove:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintBox(*painter, troughOf(option, widget), kControlCorner, colours.sunken, colours.line);
        painter->restore();
        return;
    case CE_ProgressBarContents:
        if (bar && bar->maximum > bar->minimum) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            paintProgress(*painter, bar, troughOf(option, widget), colours);
            painter->restore();
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize PosternStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = qRound(kControlHeight * unitOf(option, widget));
    switch (type) {
    case CT_PushButton:
        whole.rwidth() += kSpace16;
        whole.setHeight(qMax(whole.height(), height));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        whole.setHeight(qMax(whole.height(), height));
        break;
    case CT_ItemViewItem:
        whole.setHeight(qMax(whole.height(), qRound(kDialogueRowHeight * unitOf(option, widget))));
        break;
    case CT_TabBarTab:
        whole.setHeight(qMax(whole.height(), height));
        break;
    default:
        break;
    }
    return whole;
}

QRect PosternStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect where = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? where.adjusted(kSpace4, 0, -kSpace4, 0) : where;
}

int PosternStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_IndicatorWidth:
        return qRound((isSwitch(widget) ? kSwitchWidth : kIndicator) * unitOf(option, widget));
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qRound(kIndicator * unitOf(option, widget));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return kSpace8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PosternStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // of another hand than ours, and only on some of them
        return 0;
    case SH_Widget_Animation_Duration:
        return Motion::shared().isReduced() ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace postern::ui
