// SPDX-License-Identifier: Apache-2.0
#include "core/explain/htmlblocks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain::html {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::HtmlBlocks)
};

// Words of the wire run from left to right, whatever letters stand in them.
QString wire(const QString &text)
{
    return u"<code dir=\"ltr\">"_s + escaped(text) + u"</code>"_s;
}

QString mark(const QString &name)
{
    return u"<svg class=\"mark mark-%1\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><use href=\"#mark-%1\"/></svg>"_s
        .arg(name);
}

QString toneMark(const std::optional<Tone> &tone, const std::optional<verdict::State> &state)
{
    if (state)
        return mark(verdict::toString(*state));
    return tone ? mark(toneName(*tone)) : QString();
}

// Only into the page itself, or to a page of the web.
QString linked(const QString &inner, const Span &span)
{
    if (!span.target.isEmpty())
        return u"<a href=\"#"_s + escaped(span.target) + u"\">"_s + inner + u"</a>"_s;
    if (span.url.startsWith(u"https://"_s))
        return u"<a href=\""_s + escaped(span.url) + u"\" rel=\"noopener noreferrer\">"_s + inner + u"</a>"_s;
    return inner;
}

QString run(const Span &span)
{
    QString inner = escaped(span.text);
    switch (span.look) {
    case Span::Look::Plain:
        break;
    case Span::Look::Strong:
        inner = u"<b>"_s + inner + u"</b>"_s;
        break;
    case Span::Look::Mono:
        inner = wire(span.text);
        break;
    case Span::Look::Muted:
        inner = u"<span class=\"muted\">"_s + inner + u"</span>"_s;
        break;
    }
    return linked(inner, span);
}

QString runs(const Spans &spans)
{
    QString text;
    for (const Span &one : spans)
        text += run(one);
    return text;
}

QString lineRuns(const std::vector<Spans> &lines)
{
    QString text;
    for (const Spans &one : lines)
        text += u"<div>"_s + runs(one) + u"</div>"_s;
    return text;
}

QString idOf(const QString &id)
{
    return id.isEmpty() ? QString() : u" id=\""_s + escaped(id) + u'"';
}

QString seconds(qint64 milliseconds)
{
    return QString::number(static_cast<double>(milliseconds) / 1000.0, 'f', 3);
}

} // namespace

QString escaped(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    return escaped.replace(u'\'', u"&#39;"_s);
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Safe:
        return u"safe"_s;
    case Tone::Caution:
        return u"caution"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Neutral:
        break;
    }
    return u"neutral"_s;
}

void Writer::write(const Blocks &blocks)
{
    for (const Block &one : blocks)
        std::visit(*this, one.what);
}

void Writer::heading(int level, const QString &text, const QString &id)
{
    m_text += u"<h%1%2>%3</h%1>\n"_s.arg(QString::number(level), idOf(id), escaped(text));
}

void Writer::operator()(const Heading &heading)
{
    this->heading(3, heading.text, heading.id);
}

void Writer::operator()(const Paragraph &paragraph)
{
    m_text += (paragraph.isLead ? u"<p class=\"lead\">"_s : u"<p>"_s) + runs(paragraph.spans) + u"</p>\n"_s;
}

void Writer::operator()(const ItemList &list)
{
    const QString kind = list.isNumbered ? u"ol"_s : u"ul"_s;
    m_text += u'<' + kind + u">\n"_s;
    for (const Spans &one : list.items)
        m_text += u"<li>"_s + runs(one) + u"</li>\n"_s;
    m_text += u"</"_s + kind + u">\n"_s;
}

void Writer::operator()(const Facts &facts)
{
    m_text += u"<dl>\n"_s;
    for (const Fact &one : facts.facts)
        m_text += u"<div><dt>"_s + escaped(one.name) + u"</dt><dd>"_s + lineRuns(one.lines) + u"</dd></div>\n"_s;
    m_text += u"</dl>\n"_s;
}

void Writer::operator()(const Table &table)
{
    m_text += u"<table>\n<caption class=\"unseen\">"_s + escaped(table.caption) + u"</caption>\n<colgroup>"_s;
    for (const Column &one : table.columns)
        m_text += u"<col style=\"width:%1%\">"_s.arg(one.share);
    m_text += u"</colgroup>\n<thead><tr>"_s;
    for (const Column &one : table.columns)
        m_text += (one.isRight ? u"<th scope=\"col\" class=\"right\">"_s : u"<th scope=\"col\">"_s) + escaped(one.head)
            + u"</th>"_s;
    m_text += u"</tr></thead>\n<tbody>\n"_s;
    for (const Row &one : table.rows) {
        m_text += u"<tr"_s + idOf(one.id) + u'>';
        for (std::size_t i = 0; i < one.cells.size(); ++i) {
            const Cell &cell = one.cells[i];
            QStringList classes;
            if (table.columns[i].isRight)
                classes += u"right"_s;
            if (cell.tone)
                classes += u"toned tone-"_s + toneName(*cell.tone);
            const QString attributes = classes.isEmpty() ? QString() : u" class=\""_s + classes.join(u' ') + u'"';
            const QString inner = toneMark(cell.tone, cell.state) + lineRuns(cell.lines);
            m_text += i == 0 ? u"<th scope=\"row\""_s + attributes + u'>' + inner + u"</th>"_s
                             : u"<td"_s + attributes + u'>' + inner + u"</td>"_s;
        }
        m_text += u"</tr>\n"_s;
    }
    m_text += u"</tbody>\n</table>\n"_s;
}

void Writer::operator()(const LinesBlock &block)
{
    m_text += u"<table class=\"lines\">\n<caption><b>%1</b> <span class=\"muted\">%2</span></caption>\n"_s.arg(
        escaped(block.title), wire(block.where));
    m_text += u"<colgroup><col class=\"number\"><col class=\"seconds\"><col class=\"who\"><col></colgroup>\n"_s;
    m_text +=
        u"<thead class=\"unseen\"><tr><th scope=\"col\">%1</th><th scope=\"col\">%2</th><th scope=\"col\">%3</th>"
        "<th scope=\"col\">%4</th></tr></thead>\n<tbody>\n"_s.arg(
            escaped(Say::tr("Number")), escaped(Say::tr("Seconds")), escaped(Say::tr("Who")), escaped(Say::tr("Line")));
    for (const ReportLine &one : block.lines)
        line(one);
    m_text += u"</tbody>\n</table>\n"_s;
}

void Writer::line(const ReportLine &line)
{
    QString who = escaped(Say::tr("note"));
    QString sign = u"·"_s;
    QString kind = u"event"_s;
    if (line.kind == ReportLine::Kind::Ours) {
        who = escaped(Say::tr("we say"));
        sign = u"▶"_s;
        kind = u"ours"_s;
    } else if (line.kind == ReportLine::Kind::Theirs) {
        who = escaped(Say::tr("the server says"));
        sign = u"◁"_s;
        kind = u"theirs"_s;
    }
    if (line.tone)
        kind += u" deciding tone-"_s + toneName(*line.tone);
    const Span number{line.number, Span::Look::Plain, {}, line.target};
    m_text += u"<tr%1 class=\"%2\"><td class=\"at\">%3</td><td class=\"at\">%4</td><td class=\"who\"><span "
              "aria-hidden=\"true\">%5</span><span class=\"unseen\">%6</span></td><td>"_s.arg(
                  idOf(line.id), kind, run(number), seconds(line.milliseconds), sign, who);
    m_text += wire(line.text) + (line.tone ? toneMark(line.tone, std::nullopt) : QString()) + u"</td></tr>\n"_s;
}

void Writer::operator()(const Box &box)
{
    const QString ground = box.ground == Box::Ground::Accent ? u"accent"_s
        : box.ground == Box::Ground::Toned                   ? u"tone-"_s + toneName(box.tone)
                                                             : u"note"_s;
    m_text += u"<aside class=\"box "_s + ground + u"\">\n"_s;
    if (!box.title.isEmpty())
        heading(3, box.title, {});
    write(box.blocks);
    m_text += u"</aside>\n"_s;
}

void Writer::operator()(const PathBlock &block)
{
    if (m_path.isEmpty()) {
        m_text += u"<p>"_s + escaped(block.caption) + u"</p>\n"_s;
        return;
    }
    m_text += u"<figure>\n<div role=\"img\" aria-label=\"%1\">"_s.arg(escaped(block.alt));
    m_text += m_path + u"</div>\n<figcaption>"_s + escaped(block.caption) + u"</figcaption>\n</figure>\n"_s;
}

void Writer::operator()(const RepeatBlock &block)
{
    const ShownRepeat &repeat = block.repeat;
    m_text += u"<div class=\"repeat\""_s + idOf(block.id) + u">\n<p><b>"_s + escaped(repeat.title) + u"</b> "_s
        + wire(repeat.endpoint) + u"</p>\n"_s;
    if (!repeat.note.isEmpty())
        m_text += u"<p>"_s + escaped(repeat.note) + u"</p>\n"_s;
    if (!repeat.command.isEmpty()) {
        (*this)(CommandBlock{repeat.command, {}});
        m_text += u"</div>\n"_s;
        return;
    }
    m_text += u"<p>"_s + escaped(Say::tr("Open the connection, and type the lines:")) + u"</p>\n"_s;
    (*this)(CommandBlock{repeat.opener, {}});
    (*this)(CommandBlock{repeat.lines.join(u'\n'), {}});
    if (!repeat.ending.isEmpty())
        m_text += u"<p>"_s + escaped(repeat.ending) + u"</p>\n"_s;
    m_text += u"</div>\n"_s;
}

void Writer::operator()(const CommandBlock &block)
{
    if (!block.title.isEmpty())
        m_text += u"<p class=\"place\">"_s + wire(block.title) + u"</p>\n"_s;
    m_text += u"<pre dir=\"ltr\"><code>"_s + escaped(block.text) + u"</code></pre>\n"_s;
}

void Writer::operator()(const MatrixBlock &block)
{
    const Matrix &matrix = block.matrix;
    m_text += u"<table class=\"matrix\">\n<caption class=\"unseen\">%1</caption>\n<thead><tr><td></td><th "
              "scope=\"col\">%2</th><th scope=\"col\">%3</th></tr></thead>\n<tbody>\n"_s.arg(
                  escaped(Say::tr("Who may send to whom")), escaped(block.localHead), escaped(block.elsewhereHead));
    matrixRow(block.insideHead, block.insideWords, matrix.insideLocal, matrix.insideOutside, false);
    matrixRow(block.outsideHead, block.outsideWords, matrix.outsideLocal, matrix.outsideOutside, true);
    m_text += u"</tbody>\n</table>\n"_s;
}

void Writer::matrixRow(const QString &head, const QString &words, const MatrixCell &local, const MatrixCell &elsewhere,
                       bool hasTheOne)
{
    m_text += u"<tr><th scope=\"row\"><b>%1</b><div class=\"muted\">%2</div></th>"_s.arg(escaped(head), escaped(words))
        + matrixCell(local, false) + matrixCell(elsewhere, hasTheOne) + u"</tr>\n"_s;
}

QString Writer::matrixCell(const MatrixCell &cell, bool isTheOne)
{
    const QString the = isTheOne ? u" the-one"_s : QString();
    if (!cell.wasAsked)
        return u"<td class=\"unasked%1\"><div><b>%2</b></div><div class=\"muted\">%3</div></td>"_s.arg(
            the, escaped(cell.word), escaped(cell.because));
    const QString id = cell.lines ? probeRowId(cell.lines->endpoint, cell.lines->envelope) : QString();
    const QString words = linked(u"<b>"_s + escaped(cell.word) + u"</b>"_s, Span{{}, {}, {}, id});
    return u"<td class=\"tone-%1%2\"><div class=\"word\">"_s.arg(toneName(cell.tone), the)
        + toneMark(cell.tone, std::nullopt) + words + u"</div><div>"_s + wire(cell.reply) + u"</div><div>"_s
        + wire(cell.address) + u"</div></td>"_s;
}

void Writer::operator()(const GridBlock &block)
{
    m_text +=
        u"<table class=\"grid\">\n<caption class=\"unseen\">%1</caption>\n<thead><tr><th scope=\"col\">%2</th>"_s.arg(
            escaped(block.caption), escaped(block.addressHead));
    for (const auto &[word, sentence] : block.legend)
        m_text += u"<th scope=\"col\" title=\"%1\">%2</th>"_s.arg(escaped(sentence), escaped(word));
    m_text += u"</tr></thead>\n<tbody>\n"_s;
    for (std::size_t e = 0; e < block.grid.rows.size(); ++e) {
        const GridRow &row = block.grid.rows[e];
        m_text += u"<tr><th scope=\"row\">"_s + wire(row.address) + u"<div class=\"muted\">"_s + wire(row.door)
            + u"</div></th>"_s;
        for (const GridCell &cell : row.cells)
            m_text += gridCell(cell, e);
        m_text += u"</tr>\n"_s;
    }
    m_text += u"</tbody>\n</table>\n"_s;
    if (!block.grid.notes.isEmpty())
        m_text += u"<p class=\"muted\">"_s + escaped(block.grid.notes.join(u' ')) + u"</p>\n"_s;
    m_text += u"<dl class=\"legend\">\n"_s;
    for (const auto &[word, sentence] : block.legend)
        m_text += u"<div><dt>"_s + escaped(word) + u"</dt><dd>"_s + escaped(sentence) + u"</dd></div>\n"_s;
    m_text += u"</dl>\n"_s;
}

QString Writer::gridCell(const GridCell &cell, std::size_t endpoint)
{
    if (!cell.wasAsked)
        return u"<td class=\"unasked\"><span class=\"unseen\">%1</span><span aria-hidden=\"true\">–</span></td>"_s.arg(
            escaped(cell.word));
    const QString id = cell.envelope ? probeRowId(endpoint, *cell.envelope) : QString();
    const QString code = cell.code == 0 ? u"–"_s : QString::number(cell.code);
    return u"<td class=\"tone-%1\">"_s.arg(toneName(cell.tone))
        + linked(toneMark(cell.tone, std::nullopt) + u"<div>"_s + wire(code) + u"</div><span class=\"unseen\">"_s
                     + escaped(cell.word) + u"</span>"_s,
                 Span{{}, {}, {}, id})
        + u"</td>"_s;
}

} // namespace postern::explain::html
