// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogue/inset.h"

#include "ui/theme/shapes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace postern::ui {

namespace {

constexpr qreal kTokenShare = 0.45; // of the width, at most, for the part itself
constexpr qreal kTallest = 100000;

QSizeF measured(const QString &text, const QFont &font, const QTextOption &option, qreal width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
        widest = qMax(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {qMin(width, widest + 1), height};
}

} // namespace

Inset::Inset(const explain::LineMeaning &meaning, const QString &whole, const QString &link, const QFont &font,
             qreal width, Qt::LayoutDirection direction)
    : m_font(font)
    , m_direction(direction)
    , m_room(kSpace12, kSpace8, qMax(qreal(kSpace48), width - 2 * kSpace12), kTallest)
{
    if (!whole.isEmpty())
        m_room.setTop(add(whole, Type::Wire, Ink::Text, m_room, true).bottom() + kSpace8);
    if (!meaning.sum.isEmpty())
        m_room.setTop(add(meaning.sum, Type::Strong, Ink::Text, m_room, false).bottom() + kSpace4);
    for (const explain::LinePart &part : meaning.parts)
        addPart(part);
    m_link = add(link, Type::Body, Ink::Accent, m_room, false);
    m_height = m_link.bottom() + kSpace8;
}

QRectF Inset::add(const QString &text, Type type, Ink ink, const QRectF &room, bool isWire)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // What was on the wire is read from left to right, in whatever language the window speaks.
    option.setTextDirection(isWire ? Qt::LeftToRight : m_direction);
    option.setAlignment(m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const QSizeF size = measured(text, typeFont(m_font, type), option, room.width());
    QRectF where(room.topLeft(), size);
    if (m_direction == Qt::RightToLeft)
        where.moveRight(room.right());
    m_pieces.push_back({where, text, type, ink, option});
    return where;
}

void Inset::addPart(const explain::LinePart &part)
{
    const bool isRtl = m_direction == Qt::RightToLeft;
    QRectF room = m_room;
    qreal bottom = m_room.top();
    const auto behind = [&](const QRectF &piece) {
        bottom = qMax(bottom, piece.bottom());
        if (isRtl)
            room.setRight(piece.left() - kSpace8);
        else
            room.setLeft(piece.right() + kSpace8);
    };
    if (!part.text.isEmpty()) {
        const QFontMetricsF metrics(typeFont(m_font, Type::WireStrong));
        const QString text = metrics.elidedText(part.text, Qt::ElideRight, m_room.width() * kTokenShare);
        behind(add(text, Type::WireStrong, Ink::Text, room, true));
    }
    behind(add(part.name, Type::Strong, Ink::Text, room, false));
    if (!part.source.isEmpty())
        behind(add(part.source, Type::Small, Ink::Muted, room, false));
    m_room.setTop(bottom);
    m_room.setTop(add(part.sentence, Type::Body, Ink::Text, m_room, false).bottom() + kSpace4);
}

void Inset::paint(QPainter &painter, const QRectF &where, const Tokens &colours) const
{
    paintBox(painter, where, kControlCorner, colours.sunken, colours.sunken);
    for (const Piece &piece : m_pieces) {
        painter.setFont(typeFont(m_font, piece.type));
        painter.setPen(piece.ink == Ink::Muted        ? colours.muted
                           : piece.ink == Ink::Accent ? colours.accent
                                                      : colours.text);
        painter.drawText(piece.where.translated(where.topLeft()).adjusted(0, 0, 1, 1), piece.text, piece.option);
    }
}

} // namespace postern::ui
