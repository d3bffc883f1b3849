// SPDX-License-Identifier: Apache-2.0
#include "reporttexts.h"

using namespace Qt::StringLiterals;

namespace postern::test {

namespace {

// Walks a report and gathers its texts, ids and targets.
class Walker
{
public:
    QStringList texts;
    QStringList ids;
    QStringList targets;

    void walk(const explain::Report &report)
    {
        const explain::Cover &cover = report.cover;
        texts += {report.title,       report.foot,        cover.kind,       cover.target,   cover.date,
                  cover.organisation, cover.tester,       cover.word,       cover.sentence, cover.sureness,
                  report.recordHash,  cover.surenessHead, cover.summaryHead};
        if (cover.path)
            (*this)(*cover.path);
        blocks(cover.summary);
        (*this)(cover.facts);
        for (const explain::Section &section : report.sections) {
            texts += {section.number, section.title};
            ids += section.id;
            blocks(section.blocks);
        }
    }

    void blocks(const explain::Blocks &blocks)
    {
        for (const explain::Block &one : blocks)
            std::visit(*this, one.what);
    }

    void spans(const explain::Spans &spans)
    {
        QString text;
        for (const explain::Span &one : spans) {
            text += one.text;
            if (!one.target.isEmpty())
                targets += one.target;
        }
        texts += text;
    }

    void operator()(const explain::Heading &heading)
    {
        texts += heading.text;
        ids += heading.id;
    }
    void operator()(const explain::Paragraph &paragraph) { spans(paragraph.spans); }
    void operator()(const explain::ItemList &list)
    {
        for (const explain::Spans &one : list.items)
            spans(one);
    }
    void operator()(const explain::Facts &facts)
    {
        for (const explain::Fact &one : facts.facts) {
            texts += one.name;
            for (const explain::Spans &line : one.lines)
                spans(line);
        }
    }
    void operator()(const explain::Table &table)
    {
        texts += table.caption;
        for (const explain::Column &one : table.columns)
            texts += one.head;
        for (const explain::Row &row : table.rows) {
            if (!row.id.isEmpty())
                ids += row.id;
            for (const explain::Cell &cell : row.cells) {
                for (const explain::Spans &line : cell.lines)
                    spans(line);
            }
        }
    }
    void operator()(const explain::LinesBlock &block)
    {
        texts += {block.title, block.where};
        for (const explain::ReportLine &line : block.lines) {
            texts += line.number + u' ' + line.text;
            if (!line.id.isEmpty())
                ids += line.id;
            if (!line.target.isEmpty())
                targets += line.target;
        }
    }
    void operator()(const explain::Box &box)
    {
        texts += box.title;
        blocks(box.blocks);
    }
    void operator()(const explain::MatrixBlock &block)
    {
        texts += {block.insideHead,   block.insideWords, block.outsideHead,
                  block.outsideWords, block.localHead,   block.elsewhereHead};
        for (const explain::MatrixCell &cell : {block.matrix.insideLocal, block.matrix.insideOutside,
                                                block.matrix.outsideLocal, block.matrix.outsideOutside})
            texts += {cell.word, cell.reply, cell.address, cell.because};
    }
    void operator()(const explain::GridBlock &block)
    {
        for (const explain::GridRow &row : block.grid.rows) {
            texts += {row.address, row.door, row.host, row.word};
            for (const explain::GridCell &cell : row.cells)
                texts += cell.word;
        }
        texts += block.grid.notes;
        for (const auto &[word, sentence] : block.legend)
            texts += {word, sentence};
    }
    void operator()(const explain::PathBlock &block) { texts += {block.alt, block.caption}; }
    void operator()(const explain::RepeatBlock &block)
    {
        ids += block.id;
        texts += {block.repeat.title, block.repeat.endpoint, block.repeat.command,
                  block.repeat.note,  block.repeat.opener,   block.repeat.ending};
        texts += block.repeat.lines;
    }
    void operator()(const explain::CommandBlock &block) { texts += {block.title, block.text}; }
};

Walker walked(const explain::Report &report)
{
    Walker walker;
    walker.walk(report);
    return walker;
}

} // namespace

QString allTexts(const explain::Report &report)
{
    return walked(report).texts.join(u'\n');
}

QStringList targetsOf(const explain::Report &report)
{
    return walked(report).targets;
}

QStringList idsOf(const explain::Report &report)
{
    return walked(report).ids;
}

explain::ReportDetails someDetails()
{
    return {u"Example Audit"_s,
            u"Ada Byron"_s,
            false,
            QTimeZone("Europe/Berlin"),
            u"Postern 0.1.0"_s,
            u"3f9a61d05be2774c0000000000000000000000000000000000000000"_s + u"9d08c21e"_s};
}

} // namespace postern::test
