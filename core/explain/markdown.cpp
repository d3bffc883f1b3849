// SPDX-License-Identifier: Apache-2.0
#include "core/explain/markdown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

// A ticket is no archive: longer conversations stand in the record and in the other reports, whole.
constexpr std::size_t kTranscriptLinesAtMost = 2000;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Markdown)
};

qsizetype longestRun(const QString &text, QChar sign)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar one : text) {
        run = one == sign ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

// A name, a ticket, a merge request, a label, a milestone, a snippet: trackers look for them in what has been rendered,
// so that no backslash keeps them off. A comment does, and nobody sees it.
bool startsReference(const QString &text, qsizetype at)
{
    static const QString withNumber = u"#!$&"_s;
    static const QString withName = u"@~%"_s;
    if (at + 1 >= text.size() || (at > 0 && text[at - 1].isLetterOrNumber()))
        return false;
    const QChar next = text[at + 1];
    return (withNumber.contains(text[at]) && next.isDigit())
        || (withName.contains(text[at]) && (next.isLetterOrNumber() || next == u'"'));
}

QString escapedSign(const QString &text, qsizetype at)
{
    static const QString always = u"\\`*_[]|~#"_s;
    const QChar sign = text[at];
    if (sign == u'&')
        return u"&amp;"_s;
    if (sign == u'<')
        return u"&lt;"_s;
    if (sign == u'>')
        return u"&gt;"_s;
    const QStringView before = QStringView(text).first(at);
    const QStringView after = QStringView(text).sliced(at + 1);
    const bool isBullet = before.isEmpty() && (sign == u'-' || sign == u'+');
    const bool isNumbered = (sign == u'.' || sign == u')') && !before.isEmpty()
        && std::all_of(before.begin(), before.end(), [](QChar one) { return one.isDigit(); });
    // Addresses of the web become links by themselves (GFM, 6.9).
    const bool isLink =
        (sign == u':' && after.startsWith(u"//"_s)) || (sign == u'.' && before.endsWith(u"www"_s, Qt::CaseInsensitive));
    return always.contains(sign) || isBullet || isNumbered || isLink ? u'\\' + QString(sign) : QString(sign);
}

QString toneSign(const std::optional<Tone> &tone)
{
    if (!tone)
        return {};
    switch (*tone) {
    case Tone::Safe:
        return u"✅ "_s;
    case Tone::Danger:
        return u"🛑 "_s;
    case Tone::Caution:
        return u"⚠️ "_s;
    case Tone::Neutral:
        break;
    }
    return u"▫️ "_s;
}

QString run(const Span &span)
{
    if (span.text.trimmed().isEmpty())
        return span.text;
    switch (span.look) {
    case Span::Look::Mono:
        return markdownCode(span.text);
    case Span::Look::Strong:
        return u"**"_s + markdownText(span.text.trimmed()) + u"**"_s;
    case Span::Look::Plain:
    case Span::Look::Muted:
        break;
    }
    if (span.url.startsWith(u"https://"_s))
        return u'[' + markdownText(span.text) + u"](<"_s + span.url + u">)"_s;
    return markdownText(span.text);
}

QString runs(const Spans &spans)
{
    QString text;
    for (const Span &one : spans)
        text += run(one);
    return oneLine(text);
}

QString lineRuns(const std::vector<Spans> &lines)
{
    QStringList texts;
    for (const Spans &one : lines)
        texts += runs(one);
    return texts.join(u"<br>"_s);
}

// Inside of a cell a bar would end it, even in code (GFM, 4.10).
QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

class Writer
{
public:
    void write(const Blocks &blocks)
    {
        for (const Block &one : blocks)
            std::visit(*this, one.what);
    }

    void heading(int level, const QString &text)
    {
        m_text += QString(level, u'#') + u' ' + markdownText(oneLine(text)) + u"\n\n"_s;
    }

    void paragraph(const QString &text)
    {
        if (!text.isEmpty())
            m_text += text + u"\n\n"_s;
    }

    void fence(const QString &text, const QString &language = {})
    {
        const QString fence(std::max(qsizetype(3), longestRun(text, u'`') + 1), u'`');
        m_text += fence + language + u'\n' + text + u'\n' + fence + u"\n\n"_s;
    }

    QString take() { return std::move(m_text); }

    void operator()(const Heading &one) { heading(3, one.text); }
    void operator()(const Paragraph &one) { paragraph(runs(one.spans)); }
    void operator()(const ItemList &list)
    {
        for (const Spans &one : list.items)
            m_text += (list.isNumbered ? u"1. "_s : u"- "_s) + runs(one) + u'\n';
        m_text += u'\n';
    }
    void operator()(const Facts &facts)
    {
        table({QString(), QString()}, {});
        for (const Fact &one : facts.facts)
            row({markdownText(one.name), lineRuns(one.lines)});
        m_text += u'\n';
    }
    void operator()(const Table &table)
    {
        QStringList heads;
        QList<bool> isRight;
        for (const Column &one : table.columns) {
            heads += markdownText(one.head);
            isRight += one.isRight;
        }
        this->table(heads, isRight);
        for (const Row &one : table.rows) {
            QStringList cells;
            for (const Cell &cell : one.cells)
                cells += toneSign(cell.tone) + lineRuns(cell.lines);
            row(cells);
        }
        m_text += u'\n';
    }
    void operator()(const LinesBlock &block)
    {
        paragraph(u"**"_s + markdownText(block.title) + u"** "_s + markdownCode(block.where));
        QStringList lines;
        for (const ReportLine &one : block.lines) {
            const QString sign = one.kind == ReportLine::Kind::Ours ? u"> "_s
                : one.kind == ReportLine::Kind::Theirs              ? u"< "_s
                                                                    : u"- "_s;
            const QString seconds = QString::number(static_cast<double>(one.milliseconds) / 1000.0, 'f', 3);
            lines += (one.tone ? u"* "_s : u"  "_s) + one.number.leftJustified(7) + seconds.rightJustified(9) + u' '
                + sign + one.text;
        }
        fence(lines.join(u'\n'));
    }
    void operator()(const Box &box)
    {
        if (!box.title.isEmpty())
            heading(4, box.title);
        write(box.blocks);
    }
    void operator()(const MatrixBlock &block)
    {
        const Matrix &matrix = block.matrix;
        table({QString(), markdownText(block.localHead), markdownText(block.elsewhereHead)}, {});
        const auto head = [](const QString &strong, const QString &words) {
            return u"**"_s + markdownText(strong) + u"** "_s + markdownText(words);
        };
        row({head(block.insideHead, block.insideWords), cellOf(matrix.insideLocal), cellOf(matrix.insideOutside)});
        row({head(block.outsideHead, block.outsideWords), cellOf(matrix.outsideLocal), cellOf(matrix.outsideOutside)});
        m_text += u'\n';
    }
    void operator()(const GridBlock &block)
    {
        QStringList heads{markdownText(block.addressHead)};
        for (const auto &[word, sentence] : block.legend)
            heads += markdownText(word);
        table(heads, {});
        for (const GridRow &one : block.grid.rows) {
            QStringList cells{markdownCode(one.address) + u' ' + markdownText(one.door)};
            for (const GridCell &cell : one.cells)
                cells += cell.wasAsked
                    ? toneSign(cell.tone) + (cell.code == 0 ? markdownText(cell.word) : QString::number(cell.code))
                    : markdownText(cell.word);
            row(cells);
        }
        m_text += u'\n';
        for (const QString &note : block.grid.notes)
            paragraph(markdownText(note));
    }
    void operator()(const PathBlock &block) { paragraph(markdownText(block.caption)); }
    void operator()(const RepeatBlock &block)
    {
        const ShownRepeat &repeat = block.repeat;
        paragraph(u"**"_s + markdownText(repeat.title) + u"** "_s + markdownCode(repeat.endpoint));
        paragraph(markdownText(repeat.note));
        if (!repeat.command.isEmpty()) {
            fence(repeat.command, u"sh"_s);
            return;
        }
        fence(repeat.opener, u"sh"_s);
        fence(repeat.lines.join(u'\n'));
        paragraph(markdownText(repeat.ending));
    }
    void operator()(const CommandBlock &block)
    {
        if (!block.title.isEmpty())
            paragraph(markdownCode(block.title));
        fence(block.text);
    }

private:
    void table(const QStringList &heads, const QList<bool> &isRight)
    {
        row(heads);
        QStringList rules;
        for (qsizetype i = 0; i < heads.size(); ++i)
            rules += isRight.value(i) ? u"---:"_s : u"---"_s;
        m_text += u"| "_s + rules.join(u" | "_s) + u" |\n"_s;
    }

    void row(const QStringList &cells)
    {
        QStringList safe;
        for (const QString &one : cells)
            safe += cell(one);
        m_text += u"| "_s + safe.join(u" | "_s) + u" |\n"_s;
    }

    static QString cellOf(const MatrixCell &cell)
    {
        if (!cell.wasAsked)
            return u"*"_s + markdownText(cell.word) + u"*<br>"_s + markdownText(cell.because);
        return toneSign(cell.tone) + u"**"_s + markdownText(cell.word) + u"**<br>"_s + markdownCode(oneLine(cell.reply))
            + u"<br>"_s + markdownCode(cell.address);
    }

    QString m_text;
};

std::size_t linesIn(const Section &section)
{
    std::size_t count = 0;
    for (const Block &one : section.blocks) {
        if (const auto *lines = std::get_if<LinesBlock>(&one.what))
            count += lines->lines.size();
    }
    return count;
}

} // namespace

QString markdownText(const QString &text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        escaped += escapedSign(text, i);
        if (startsReference(text, i))
            escaped += u"<!-- -->"_s;
    }
    return escaped;
}

QString markdownCode(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString ticks(longestRun(text, u'`') + 1, u'`');
    const bool needsRoom = text.startsWith(u'`') || text.endsWith(u'`') || text.startsWith(u' ');
    const QString room = needsRoom ? u" "_s : QString();
    return ticks + room + oneLine(text) + room + ticks;
}

QByteArray reportMarkdown(const Report &report)
{
    Writer writer;
    const Cover &cover = report.cover;
    writer.heading(1, report.title);
    writer.paragraph(toneSign(cover.tone) + u"**"_s + markdownText(cover.word) + u"**: "_s
                     + markdownText(cover.sentence));
    writer.paragraph(u"**"_s + markdownText(cover.surenessHead) + u"** "_s + markdownText(cover.sureness));
    writer.paragraph(markdownText(cover.date));
    if (cover.path)
        writer(*cover.path);
    writer.write(cover.summary);
    writer(cover.facts);
    for (const Section &one : report.sections) {
        writer.heading(2, one.number + u' ' + one.title);
        if (linesIn(one) > kTranscriptLinesAtMost)
            writer.paragraph(
                markdownText(Say::tr("%1 lines: too many for a ticket. They stand in the record, and in the "
                                     "report as PDF or HTML.")
                                 .arg(linesIn(one))));
        else
            writer.write(one.blocks);
    }
    writer.paragraph(markdownText(report.foot));
    return writer.take().toUtf8();
}

} // namespace postern::explain
