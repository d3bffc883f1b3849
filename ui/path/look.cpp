// SPDX-License-Identifier: Apache-2.0
#include "ui/path/look.h"

#include "ui/theme/measures.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QScreen>

namespace postern::ui {

namespace {

constexpr qreal kBodyPixels = 40.0 / 3; // 10 pt at 96 dpi

struct Cut
{
    Letter letter;
    Type type;
    qreal pixels; // in units
};

constexpr Cut kCuts[kLetterCount]{
    {Letter::Zone, Type::Small, 12},           {Letter::Role, Type::Small, 12},
    {Letter::Name, Type::Strong, kBodyPixels}, {Letter::Address, Type::Wire, 11.5},
    {Letter::SlipLabel, Type::Small, 11},      {Letter::SlipLine, Type::Wire, 11},
    {Letter::Received, Type::Wire, 10},        {Letter::ReceivedStrong, Type::WireStrong, 10},
    {Letter::Bubble, Type::Wire, 12},          {Letter::Meaning, Type::Strong, 12},
    {Letter::Code, Type::WireStrong, 12},      {Letter::Text, Type::Wire, 12},
};

qreal dotsPerInch()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96;
}

} // namespace

Look::Look(const Tokens &colours, const QFont &base, qreal scale, qreal width, bool isMirrored)
    : m_colours(&colours)
    , m_grid(width)
    , m_scale(scale)
    , m_isMirrored(isMirrored)
{
    for (const Cut &cut : kCuts) {
        QFont font = typeFont(base, cut.type);
        font.setPointSizeF(qMax(1.0, cut.pixels * scale * 72 / dotsPerInch()));
        m_fonts[std::size_t(cut.letter)] = font;
    }
}

void Look::setPrinted(const QFont &text, const QFont &wire)
{
    for (const Cut &cut : kCuts) {
        QFont font = cut.type == Type::Wire || cut.type == Type::WireStrong ? wire : text;
        font.setBold(cut.type == Type::Strong || cut.type == Type::WireStrong);
        font.setPixelSize(qMax(1, qRound(cut.pixels * m_scale)));
        m_fonts[std::size_t(cut.letter)] = font;
    }
}

qreal Look::unitOf(const QFont &base)
{
    const qreal pixels = base.pixelSize() > 0 ? base.pixelSize() : base.pointSizeF() * dotsPerInch() / 72;
    return pixels / kBodyPixels;
}

qreal Look::widthOf(const QString &text, Letter letter) const
{
    return QFontMetricsF(m_fonts[std::size_t(letter)]).horizontalAdvance(text) / m_scale;
}

QString Look::elided(const QString &text, Letter letter, qreal width, Qt::TextElideMode mode) const
{
    return QFontMetricsF(m_fonts[std::size_t(letter)]).elidedText(text, mode, width * m_scale);
}

void Look::text(QPainter &painter, const QPointF &baseline, Letter letter, const QColor &colour, const QString &text,
                Along along) const
{
    const QFont &font = m_fonts[std::size_t(letter)];
    const qreal width = along == Along::Leading && !m_isMirrored ? 0 : QFontMetricsF(font).horizontalAdvance(text);
    const bool isAtRight = along == (m_isMirrored ? Along::Leading : Along::Trailing);
    painter.save();
    painter.translate(baseline);
    painter.scale((m_isMirrored ? -1 : 1) / m_scale, 1 / m_scale);
    painter.setFont(font);
    painter.setPen(colour);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(QPointF(along == Along::Centre ? -width / 2 : isAtRight ? -width : 0, 0), text);
    painter.restore();
}

} // namespace postern::ui
