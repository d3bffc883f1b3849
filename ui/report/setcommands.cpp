// SPDX-License-Identifier: Apache-2.0
#include "ui/report/desk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::ui::paper {

namespace {

constexpr qreal kPadding = 7_pt;
constexpr qreal kBar = 2_pt;
constexpr qreal kContinued = 14_pt; // by which a line that goes on is indented

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::ReportCommands)
};

// Each line in a piece of its own, on a ground with a bar. What is broken to fit is still one line: to whoever copies
// it as well, and no sign is added to it.
Pieces codeOf(const Desk &desk, const QStringList &lines)
{
    const int element = desk.add(Role::Code);
    const Desk inner = desk.inset(kPadding + kBar);
    Pieces pieces;
    for (const QString &line : lines) {
        const Style style{.cut = kTable, .isMono = true, .hanging = kContinued, .isWhole = true};
        const Passage passage = inner.passage(spansOf(line), style);
        Pieces set = linesOf(inner, passage, desk.structure.add(Role::Paragraph, element));
        for (Piece &piece : set) {
            const qreal above = pieces.empty() && &piece == &set.front() ? kPadding : 0;
            const qreal below = &line == &lines.back() && &piece == &set.back() ? kPadding : 0;
            piece.height += above + below;
            piece.paint = [desk, above, below, paint = piece.paint](Press &press, const QRectF &where) {
                const Tokens &colours = tokens(Scheme::Light);
                press.furnish();
                press.painter().fillRect(desk.box(where), colours.bg);
                press.painter().fillRect(QRectF(desk.at(where), QSizeF(kBar, where.height())), colours.edge);
                paint(press, where.adjusted(0, above, 0, -below));
            };
        }
        append(pieces, std::move(set));
    }
    keepTogether(pieces, 0, desk.sheet.body(false).height() / 3);
    if (!pieces.empty())
        pieces.front().before = kAboveText;
    return pieces;
}

Pieces words(const Desk &desk, const QString &text, bool isStrong, const QString &beside = {})
{
    explain::Spans spans{{text, isStrong ? explain::Span::Look::Strong : explain::Span::Look::Muted, {}, {}}};
    if (!beside.isEmpty())
        spans.push_back({u"   "_s + beside, explain::Span::Look::Mono, {}, {}});
    const Passage passage = desk.passage(spans, {.cut = isStrong ? kText : kTable});
    Pieces pieces = linesOf(desk, passage, desk.add(Role::Paragraph));
    pieces.front().before = kAboveText;
    return pieces;
}

} // namespace

Pieces set(const Desk &desk, const explain::CommandBlock &command)
{
    Pieces pieces;
    if (!command.title.isEmpty()) {
        pieces = words(desk, command.title, false);
        pieces.back().staysWithNext = true;
    }
    append(pieces, codeOf(desk, command.text.split(u'\n')));
    return pieces;
}

Pieces set(const Desk &desk, const explain::RepeatBlock &block)
{
    const explain::ShownRepeat &repeat = block.repeat;
    Pieces pieces = words(desk, repeat.title, true, repeat.endpoint);
    pieces.front().before = kAboveBlock;
    pieces.back().staysWithNext = true;
    pieces.front().paint = [id = block.id, paint = pieces.front().paint](Press &press, const QRectF &where) {
        press.place(id, where.top());
        paint(press, where);
    };
    if (!repeat.command.isEmpty())
        append(pieces, codeOf(desk, {repeat.command}));
    if (!repeat.note.isEmpty())
        append(pieces, words(desk, repeat.note, false));
    if (!repeat.opener.isEmpty()) {
        if (!repeat.command.isEmpty()) {
            append(pieces, words(desk, Say::tr("The same, line by line:"), false));
            pieces.back().staysWithNext = true;
        }
        append(pieces, codeOf(desk, QStringList{repeat.opener} + repeat.lines));
        if (!repeat.ending.isEmpty()) {
            pieces.back().staysWithNext = true;
            append(pieces, words(desk, repeat.ending, false));
        }
    }
    return pieces;
}

} // namespace postern::ui::paper
