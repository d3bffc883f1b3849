// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/commandcard.h"

#include "ui/theme/measures.h"
#include "ui/theme/shapes.h"

#include <QKeyEvent>
#include <QPainter>

namespace postern::ui {

namespace {

constexpr qreal kTile = 48; // u
constexpr qreal kTileGlyph = 24;
constexpr qreal kLeastWidth = 260;
constexpr int kPadding = kSpace16;

} // namespace

CommandCard::CommandCard(Glyph glyph, const QString &title, const QString &words, const QKeySequence &shortcut,
                         QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_words(words)
{
    setText(title);
    setShortcut(shortcut);
    setAccessibleName(title);
    setAccessibleDescription(words);
    setToolTip(shortcut.toString(QKeySequence::NativeText));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CommandCard::setPreferred(bool isPreferred)
{
    m_isPreferred = isPreferred;
    update();
}

QSize CommandCard::sizeHint() const
{
    const int width = qRound(kLeastWidth * 1.4 * u(font()));
    return {width, heightForWidth(width)};
}

// As low as it gets when it is wide: how high it has to be otherwise the layout learns from its width.
QSize CommandCard::minimumSizeHint() const
{
    return {qRound(kLeastWidth * u(font())), heightForWidth(QWIDGETSIZE_MAX)};
}

int CommandCard::heightForWidth(int width) const
{
    const qreal unit = u(font());
    const int left = 2 * kPadding + qRound(kTile * unit) + kSpace16;
    const int title = QFontMetrics(typeFont(font(), Type::Heading)).height();
    const QRect words =
        QFontMetrics(font()).boundingRect(QRect(0, 0, qMax(1, width - left), 10000), Qt::TextWordWrap, m_words);
    return qMax(qRound(kTile * unit), title + kSpace4 + words.height()) + 2 * kPadding;
}

void CommandCard::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensFor(palette());
    const qreal unit = u(font());
    const bool isOver = isDown() || underMouse();
    const auto mirrored = [this](QRectF where) {
        if (layoutDirection() == Qt::RightToLeft)
            where.moveLeft(width() - where.right());
        return where;
    };
    QPainter painter(this);
    const QColor edge = m_isPreferred || isOver ? colours.accent : colours.line;
    paintBox(painter, rect(), kCardCorner, isDown() ? colours.accentWash : colours.surface, edge,
             m_isPreferred ? 2 : 1);

    const qreal tileSide = kTile * unit;
    const QRectF tile = mirrored(QRectF(kPadding, kPadding, tileSide, tileSide));
    const QColor ground = m_isPreferred ? colours.accent : colours.accentWash;
    paintBox(painter, tile, kCardCorner, ground, ground);
    const qreal inset = (tileSide - kTileGlyph * unit) / 2;
    paintGlyph(painter, tile.adjusted(inset, inset, -inset, -inset), m_glyph,
               m_isPreferred ? colours.onAccent : colours.accent);

    const qreal left = kPadding + tileSide + kSpace16;
    const QFont heading = typeFont(font(), Type::Heading);
    const qreal titleHeight = QFontMetricsF(heading).height();
    const QRectF title = mirrored(QRectF(left, kPadding, width() - left - kPadding, titleHeight));
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    const QFont small = typeFont(font(), Type::Small);
    const qreal needed =
        QFontMetricsF(heading).horizontalAdvance(text()) + QFontMetricsF(small).horizontalAdvance(keys);
    painter.setFont(small);
    painter.setPen(colours.muted);
    if (needed + kSpace8 < title.width()) // the title comes first
        painter.drawText(title, Qt::AlignTrailing | Qt::AlignVCenter, keys);
    painter.setFont(heading);
    painter.setPen(colours.text);
    painter.drawText(title, Qt::AlignLeading | Qt::AlignVCenter, text());
    painter.setFont(font());
    painter.setPen(colours.muted);
    const qreal top = kPadding + titleHeight + kSpace4;
    painter.drawText(mirrored(QRectF(left, top, width() - left - kPadding, height() - top)),
                     Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_words);
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(3, 3, -3, -3), kCardCorner - 2, colours);
}

void CommandCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace postern::ui
