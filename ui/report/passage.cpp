// SPDX-License-Identifier: Apache-2.0
#include "ui/report/passage.h"

#include <QFontMetricsF>
#include <QGlyphRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui::paper {

namespace {

using Look = explain::Span::Look;

Faces::Kind kindOf(Look look, const Style &style)
{
    const bool isMono = style.isMono || look == Look::Mono;
    const bool isStrong = style.isStrong || look == Look::Strong;
    return isMono ? (isStrong ? Faces::Kind::MonoStrong : Faces::Kind::Mono)
                  : (isStrong ? Faces::Kind::Strong : Faces::Kind::Plain);
}

QColor colourOf(const explain::Span &span, const Style &style)
{
    const Tokens &colours = tokens(Scheme::Light);
    if (!span.url.isEmpty() || !span.target.isEmpty())
        return colours.accent;
    return span.look == Look::Muted ? colours.muted : style.colour;
}

} // namespace

Passage::Passage(const Faces &faces, const explain::Spans &spans, const Style &style, qreal width)
    : m_style(style)
    , m_layout(std::make_shared<QTextLayout>())
    , m_stretches(std::make_shared<std::vector<Stretch>>())
{
    const QFontMetricsF metrics(faces.font(style.cut, kindOf(Look::Plain, style)));
    m_ascent = metrics.ascent();
    m_descent = metrics.descent();
    layOut(faces, spans, width);
    findBreaks();
}

Passage::Passage(const Faces &faces, const QString &text, const Style &style, qreal width)
    : Passage(faces, spansOf(text), style, width)
{
}

void Passage::layOut(const Faces &faces, const explain::Spans &spans, qreal width)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const explain::Span &span : spans) {
        const Faces::Kind kind = kindOf(span.look, m_style);
        QString printed = faces.printable(span.text, kind);
        printed.replace(u'\n', QChar(QChar::LineSeparator));
        const int start = int(text.size());
        text += printed;
        const int end = int(text.size());
        const bool isNew =
            m_stretches->empty() || m_stretches->back().url != span.url || m_stretches->back().target != span.target;
        if (isNew)
            m_stretches->push_back({start, end, span.url, span.target});
        m_stretches->back().end = end;
        m_runs.push_back({start, end - start, colourOf(span, m_style), m_stretches->size() - 1});
        QTextLayout::FormatRange range{start, end - start, {}};
        range.format.setFont(faces.font(m_style.cut, kind));
        formats.append(range);
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    m_layout->setFont(faces.font(m_style.cut, kindOf(Look::Plain, m_style)));
    m_layout->setText(text);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const qreal indent = line.lineNumber() == 0 ? 0 : m_style.hanging;
        line.setLineWidth(width - indent);
        const qreal rest = width - indent - line.naturalTextWidth();
        const qreal shift = m_style.edge == Edge::Left ? 0 : m_style.edge == Edge::Right ? rest : rest / 2;
        line.setPosition(QPointF(indent + shift, 0));
    }
    m_layout->endLayout();
}

// A line that does not end at a blank ends within something that is to be found and copied whole.
void Passage::findBreaks()
{
    const QString text = m_layout->text();
    for (int i = 0; i + 1 < lines(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int end = line.textStart() + line.textLength();
        if (end == 0 || (text.at(end - 1).isSpace() && !m_style.isWhole))
            continue;
        for (Stretch &one : *m_stretches) {
            if (one.start < end && end < one.end)
                one.isBroken = true;
        }
    }
}

QString Passage::wordsOf(const Stretch &stretch) const
{
    QString words = m_layout->text().mid(stretch.start, stretch.end - stretch.start);
    return words.replace(QChar::LineSeparator, u'\n');
}

qreal Passage::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lines(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

bool Passage::hasUnknownGlyphs() const
{
    const QList<QGlyphRun> runs = m_layout->glyphRuns();
    return std::any_of(runs.begin(), runs.end(), [](const QGlyphRun &run) { return run.glyphIndexes().contains(0); });
}

void Passage::paint(Press &press, const QPointF &at, int element, int from, int to,
                    const std::optional<QString> &actual) const
{
    const int first = from < lines() ? m_layout->lineAt(from).textStart() : 0;
    for (int i = from; i < to; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const qreal baseline = at.y() + (i - from) * leading() + (leading() - m_ascent - m_descent) / 2 + m_ascent;
        const QPointF origin(at.x(), baseline - line.y() - line.ascent());
        const int start = line.textStart();
        const int end = start + line.textLength();
        for (const Run &run : m_runs) {
            Run part = run;
            part.start = std::max(run.start, start);
            part.length = std::min(run.start + run.length, end) - part.start;
            if (part.length <= 0)
                continue;
            // The whole of what is broken stands at its beginning; what is left of it on the next page says it no more.
            const Stretch &stretch = (*m_stretches)[run.stretch];
            std::optional<QString> says = actual;
            if (!says && stretch.isBroken)
                says = stretch.start >= first ? wordsOf(stretch) : QString();
            paintRun(press, origin, line, part, element, says);
        }
        if (i + 1 < lines() && end > start && m_layout->text().at(end - 1).isSpace())
            paintBlank(press.painter(), origin, line);
    }
}

// Qt leaves out the blank at the end of a line; without it, words run together in a reader's ear.
void Passage::paintBlank(QPainter &painter, const QPointF &at, const QTextLine &line)
{
    const QList<QGlyphRun> runs = line.glyphRuns();
    if (runs.isEmpty())
        return;
    const QGlyphRun &last = runs.last();
    QGlyphRun blank;
    blank.setRawFont(last.rawFont());
    blank.setGlyphIndexes(last.rawFont().glyphIndexesForString(u" "_s));
    blank.setPositions({QPointF(line.x() + line.naturalTextWidth(), line.y() + line.ascent())});
    painter.drawGlyphRun(at, blank);
}

void Passage::paintRun(Press &press, const QPointF &at, const QTextLine &line, const Run &run, int element,
                       std::optional<QString> actual) const
{
    Stretch &stretch = (*m_stretches)[run.stretch];
    int owner = element;
    if (element != Structure::kFurniture && stretch.isLink()) {
        if (stretch.element < 0)
            stretch.element = press.structure().add(Role::Link, element);
        owner = stretch.element;
        const qreal left = at.x() + line.cursorToX(run.start);
        const qreal right = at.x() + line.cursorToX(run.start + run.length);
        const QRectF where(left, at.y() + line.y(), right - left, line.height());
        press.link(where.normalized(), stretch.url, stretch.target, owner, wordsOf(stretch));
    }
    press.write(owner, element == Structure::kFurniture ? std::nullopt : actual);
    QPainter &painter = press.painter();
    painter.setPen(run.colour);
    for (const QGlyphRun &glyphs : line.glyphRuns(run.start, run.length))
        painter.drawGlyphRun(at, glyphs);
}

} // namespace postern::ui::paper
