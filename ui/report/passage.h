// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/reporttext.h"
#include "ui/report/faces.h"
#include "ui/report/press.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace postern::ui::paper {

enum class Edge { Left, Right, Centre };

// How a passage is set: its spans may be strong, muted or wire text within it.
struct Style
{
    Cut cut = kText;
    QColor colour = tokens(Scheme::Light).text;
    bool isStrong = false;
    bool isMono = false;
    Edge edge = Edge::Left;
    qreal hanging = 0;    // by which lines after the first are indented
    bool isWhole = false; // one line to whoever copies it, wherever it is broken
};

// Text that is broken into lines of one width; a word that is longer than a line is broken anywhere.
class Passage
{
public:
    Passage(const Faces &faces, const explain::Spans &spans, const Style &style, qreal width);
    Passage(const Faces &faces, const QString &text, const Style &style, qreal width);

    int lines() const { return int(m_layout->lineCount()); }
    qreal leading() const { return m_style.cut.leading; }
    qreal height() const { return lines() * leading(); }
    qreal naturalWidth() const; // of the widest line
    bool hasUnknownGlyphs() const;

    // The lines [from, to), the first of them at the top of `at`, as content of `element`. Links become elements
    // within it. `actual`: what it says, where the signs say only part of it.
    void paint(Press &press, const QPointF &at, int element, int from, int to,
               const std::optional<QString> &actual = std::nullopt) const;
    void paint(Press &press, const QPointF &at, int element) const { paint(press, at, element, 0, lines()); }

private:
    // A run in one look, within one span.
    struct Run
    {
        int start = 0;
        int length = 0;
        QColor colour;
        std::size_t stretch = 0;
    };
    // All that is read in one piece: between links, or one link.
    struct Stretch
    {
        int start = 0;
        int end = 0;
        QString url;
        QString target;
        bool isBroken = false; // within a word
        int element = -1;      // of a link, as soon as it is painted

        bool isLink() const { return !url.isEmpty() || !target.isEmpty(); }
    };

    void layOut(const Faces &faces, const explain::Spans &spans, qreal width);
    void findBreaks();
    QString wordsOf(const Stretch &stretch) const;
    void paintRun(Press &press, const QPointF &at, const QTextLine &line, const Run &run, int element,
                  std::optional<QString> actual) const;

    static void paintBlank(QPainter &painter, const QPointF &at, const QTextLine &line);

    Style m_style;
    qreal m_ascent = 0;
    qreal m_descent = 0;
    std::shared_ptr<QTextLayout> m_layout;
    std::vector<Run> m_runs;
    std::shared_ptr<std::vector<Stretch>> m_stretches; // shared with copies: an element is made once
};

// One span in a look of its own.
inline explain::Spans spansOf(const QString &text, explain::Span::Look look = explain::Span::Look::Plain)
{
    return {{text, look, {}, {}}};
}

} // namespace postern::ui::paper
