// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/vectorpath.h"

#include <QLineF>
#include <QtMath>

#include <charconv>
#include <optional>

namespace postern::ui {

namespace {

class PathReader
{
public:
    explicit PathReader(QByteArrayView text)
        : m_text(text)
    {
    }

    QPainterPath read()
    {
        while (skipBlanks(), m_at < m_text.size()) {
            if (isLetter(m_text.at(m_at)))
                m_command = m_text.at(m_at++);
            if (!step())
                break;
        }
        return m_path;
    }

private:
    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text.at(m_at) == ' ' || m_text.at(m_at) == ','))
            ++m_at;
    }

    bool isRelative() const { return m_command >= 'a'; }

    std::optional<qreal> number()
    {
        skipBlanks();
        // from_chars knows neither a locale nor a sum: it ends where the next number begins.
        qreal value = 0;
        const char *const from = m_text.data() + m_at;
        const auto [end, error] = std::from_chars(from, m_text.data() + m_text.size(), value);
        if (error != std::errc())
            return std::nullopt;
        m_at += end - from;
        return value;
    }

    std::optional<QPointF> point()
    {
        const auto x = number();
        const auto y = x ? number() : std::nullopt;
        if (!y)
            return std::nullopt;
        return QPointF(*x, *y) + (isRelative() ? m_path.currentPosition() : QPointF());
    }

    // One command with its numbers, or another set of numbers for the last command.
    bool step()
    {
        switch (m_command | 0x20) {
        case 'm':
            return move();
        case 'l':
            return with(point(), [this](QPointF to) { m_path.lineTo(to); });
        case 'h':
            return with(number(), [this](qreal x) {
                const QPointF here = m_path.currentPosition();
                m_path.lineTo(isRelative() ? here.x() + x : x, here.y());
            });
        case 'v':
            return with(number(), [this](qreal y) {
                const QPointF here = m_path.currentPosition();
                m_path.lineTo(here.x(), isRelative() ? here.y() + y : y);
            });
        case 'c':
            return curve();
        case 'a':
            return arc();
        case 'z':
            m_path.closeSubpath();
            return true;
        default:
            return false;
        }
    }

    template <typename T, typename Draw> bool with(const std::optional<T> &value, Draw draw)
    {
        if (value)
            draw(*value);
        return value.has_value();
    }

    bool move()
    {
        const auto to = point();
        if (!to)
            return false;
        m_path.moveTo(*to);
        m_command = isRelative() ? 'l' : 'L';
        return true;
    }

    bool curve()
    {
        const auto first = point();
        const auto second = first ? point() : std::nullopt;
        const auto end = second ? point() : std::nullopt;
        if (end)
            m_path.cubicTo(*first, *second, *end);
        return end.has_value();
    }

    bool arc()
    {
        const auto radius = number();
        const auto again = radius ? number() : std::nullopt;
        const auto turned = again ? number() : std::nullopt;
        const auto isLarge = turned ? number() : std::nullopt;
        const auto isClockwise = isLarge ? number() : std::nullopt;
        const auto end = isClockwise ? point() : std::nullopt;
        if (!end || *radius <= 0)
            return false;
        drawArc(*radius, *isLarge != 0, *isClockwise != 0, *end);
        return true;
    }

    // SVG names the ends of an arc, QPainterPath its circle and angles (SVG 1.1, F.6.5, for circles).
    void drawArc(qreal radius, bool isLarge, bool isClockwise, QPointF end)
    {
        const QPointF start = m_path.currentPosition();
        const QLineF chord(start, end);
        const qreal half = chord.length() / 2;
        const qreal fitting = qMax(radius, half);
        const qreal height = qSqrt(qMax(0.0, fitting * fitting - half * half));
        const QLineF normal = chord.normalVector().unitVector();
        const qreal side = isLarge == isClockwise ? 1 : -1;
        const QPointF centre = chord.pointAt(0.5) + QPointF(normal.dx(), normal.dy()) * height * side;
        const qreal from = QLineF(centre, start).angle();
        const qreal to = QLineF(centre, end).angle();
        qreal sweep = to - from;
        if (isClockwise && sweep > 0)
            sweep -= 360;
        else if (!isClockwise && sweep < 0)
            sweep += 360;
        m_path.arcTo(QRectF(centre.x() - fitting, centre.y() - fitting, 2 * fitting, 2 * fitting), from, sweep);
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    char m_command = 'M';
    QPainterPath m_path;
};

} // namespace

QPainterPath pathFrom(QByteArrayView text)
{
    return PathReader(text).read();
}

} // namespace postern::ui
