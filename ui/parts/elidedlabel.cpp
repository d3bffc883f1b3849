// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/elidedlabel.h"

#include <QPainter>
#include <QStyle>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace postern::ui {

QString plainToolTip(const QString &text)
{
    constexpr int kTipAtMost = 1000; // characters: a tooltip as large as the screen helps nobody
    const QString part = text.size() <= kTipAtMost ? text : text.first(kTipAtMost) + u'…';
    return u"<span>"_s + part.toHtmlEscaped() + u"</span>"_s;
}

ElidedLabel::ElidedLabel(const QString &text, Type type, Ink ink, QWidget *parent)
    : TextLabel(type, ink, parent)
{
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWhole(text);
}

void ElidedLabel::setWhole(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(plainToolTip(text));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"550 5.7…"_s), TextLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(QRectF(rect()), fontMetrics().elidedText(text(), Qt::ElideRight, width()), option);
}

} // namespace postern::ui
