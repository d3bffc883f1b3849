// SPDX-License-Identifier: Apache-2.0
#include "paperwork.h"

#include "core/smtp/bytes.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace postern::test {

namespace {

constexpr int kPatience = 20000; // ms

// Reads one kind of block after the other.
class Reader
{
public:
    QStringList take() { return std::move(m_texts); }

    void read(const QString &text)
    {
        if (!text.isEmpty())
            m_texts += text;
    }
    void read(const explain::Spans &spans)
    {
        QString whole;
        for (const explain::Span &span : spans)
            whole += span.text;
        read(whole);
    }
    void read(const explain::Blocks &blocks)
    {
        for (const explain::Block &block : blocks)
            std::visit(*this, block.what);
    }

    void operator()(const explain::Heading &heading) { read(heading.text); }
    void operator()(const explain::Paragraph &paragraph) { read(paragraph.spans); }
    void operator()(const explain::ItemList &list)
    {
        for (const explain::Spans &item : list.items)
            read(item);
    }
    void operator()(const explain::Facts &facts)
    {
        for (const explain::Fact &fact : facts.facts) {
            read(fact.name);
            for (const explain::Spans &line : fact.lines)
                read(line);
        }
    }
    void operator()(const explain::Table &table)
    {
        for (const explain::Column &column : table.columns)
            read(column.head);
        for (const explain::Row &row : table.rows) {
            for (const explain::Cell &cell : row.cells) {
                for (const explain::Spans &line : cell.lines)
                    read(line);
            }
        }
    }
    void operator()(const explain::LinesBlock &block)
    {
        read(block.title);
        read(block.where);
        for (const explain::ReportLine &line : block.lines) {
            read(line.number);
            read(line.text);
        }
    }
    void operator()(const explain::Box &box)
    {
        read(box.title);
        read(box.blocks);
    }
    void operator()(const explain::MatrixBlock &block)
    {
        for (const QString &text : {block.insideHead, block.insideWords, block.outsideHead, block.outsideWords,
                                    block.localHead, block.elsewhereHead})
            read(text);
        for (const explain::MatrixCell &cell : {block.matrix.insideLocal, block.matrix.insideOutside,
                                                block.matrix.outsideLocal, block.matrix.outsideOutside}) {
            read(cell.word);
            read(cell.wasAsked ? cell.reply.left(240) : cell.because); // a glance; all of it stands in the conversation
            read(cell.wasAsked ? cell.address : QString());
        }
    }
    void operator()(const explain::GridBlock &block)
    {
        for (const explain::GridRow &row : block.grid.rows) {
            for (const QString &text : {row.address, row.door, row.host, row.word})
                read(text);
            for (const explain::GridCell &cell : row.cells)
                read(cell.word);
        }
        for (const QString &note : block.grid.notes)
            read(note);
        for (const auto &[word, sentence] : block.legend) {
            read(word);
            read(sentence);
        }
    }
    void operator()(const explain::PathBlock &block) { read(block.caption); }
    void operator()(const explain::RepeatBlock &block)
    {
        const explain::ShownRepeat &repeat = block.repeat;
        for (const QString &text : {repeat.title, repeat.endpoint, repeat.command, repeat.note, repeat.opener})
            read(text);
        for (const QString &line : repeat.lines)
            read(line);
        read(repeat.opener.isEmpty() ? QString() : repeat.ending);
    }
    void operator()(const explain::CommandBlock &block)
    {
        read(block.title);
        read(block.text);
    }

private:
    QStringList m_texts;
};

} // namespace

QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kPatience))
        process.kill();
    process.waitForFinished();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList textsOf(const explain::Report &report)
{
    Reader reader;
    const explain::Cover &cover = report.cover;
    for (const QString &text : {cover.kind, cover.target, cover.date, cover.word, cover.sentence, cover.surenessHead,
                                cover.sureness, cover.summaryHead})
        reader.read(text);
    reader.read(cover.summary);
    reader(cover.facts);
    for (const explain::Section &section : report.sections) {
        reader.read(section.number + section.title);
        reader.read(section.blocks);
    }
    return reader.take();
}

QStringList linesOf(const check::Record &record)
{
    QStringList lines;
    for (const verdict::EndpointEvidence &endpoint : record.evidence.endpoints) {
        for (const smtp::ConnectionLog &log : endpoint.connections) {
            for (const smtp::TranscriptEntry &entry : log.transcript) {
                using Kind = smtp::TranscriptEntry::Kind;
                QByteArray bytes = entry.bytes;
                while (bytes.endsWith('\n') || bytes.endsWith('\r'))
                    bytes.chop(1);
                if (entry.kind == Kind::Said || entry.kind == Kind::Heard)
                    lines += smtp::escaped(bytes);
            }
        }
    }
    return lines;
}

QString squeezed(const QString &text)
{
    QString squeezed;
    for (const QChar sign : text) {
        if (!sign.isSpace())
            squeezed += sign;
    }
    return squeezed;
}

} // namespace postern::test
