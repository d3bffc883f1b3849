// SPDX-License-Identifier: Apache-2.0
// What the server answered: the four cells, the endpoints, the doors, the lines that decide.
#include "core/explain/reportparts.h"

#include "core/smtp/bytes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

class Answers
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Answers)

public:
    explicit Answers(const ReportSource &source)
        : m_source(source)
        , m_grid(gridOf(source.record, source.verdict))
    {
    }

    Blocks behaviour() const
    {
        if (m_source.verdict.endpoints.empty())
            return {};
        Blocks blocks;
        blocks.push_back(
            say(tr("A relay needs two rules: from inside to any mailbox; from outside to its own mailboxes "
                   "only. That makes four cells, and the last one must never be taken. Below are this "
                   "server's own answers.")));
        blocks.push_back(matrix());
        blocks.push_back({Heading{tr("Endpoints"), u"endpoints"_s}});
        blocks.push_back(endpoints());
        if (GridBlock grid = this->grid(); !grid.grid.families.empty()) {
            blocks.push_back({Heading{tr("Endpoints and forms"), u"grid"_s}});
            blocks.push_back({std::move(grid)});
        }
        return blocks;
    }

    Blocks lines() const
    {
        Blocks blocks;
        if (!m_source.told.doors.empty()) {
            blocks.push_back({Heading{tr("Doors"), u"doors"_s}});
            blocks.push_back(doors());
        }
        if (!m_source.told.deciding.empty()) {
            blocks.push_back(
                say(tr("▶ is what was said to the server, ◁ is what it answered, with the seconds since the "
                       "connection was begun. The number leads to the whole conversation.")));
        }
        for (const Excerpt &one : m_source.told.deciding)
            blocks.push_back(excerpt(one));
        if (!m_source.told.repeats.empty()) {
            blocks.push_back({Heading{tr("Repeat it by hand"), u"repeat"_s}});
            blocks.push_back(
                say(tr("Each of these asks one question again, from the same place. No message is sent.")));
        }
        std::size_t number = 0;
        for (ShownRepeat one : m_source.told.repeats) {
            // What decides can also be typed line by line; of doors there may be dozens, and the command says it all.
            if (++number > m_source.told.deciding.size() && !one.command.isEmpty()) {
                one.opener.clear();
                one.lines.clear();
                one.ending.clear();
            }
            blocks.push_back({RepeatBlock{std::move(one), u"repeat-%1"_s.arg(number)}});
        }
        return blocks;
    }

private:
    Block matrix() const
    {
        MatrixBlock block;
        block.matrix = matrixOf(m_source.record, m_source.verdict);
        block.insideHead = tr("From inside");
        block.insideWords = tr("the own network");
        block.outsideHead = tr("From outside");
        block.outsideWords = tr("anyone else");
        block.localHead = tr("to a mailbox of %1").arg(block.matrix.domain);
        block.elsewhereHead = tr("to a mailbox outside");
        return {std::move(block)};
    }

    Block endpoints() const
    {
        Table table;
        table.caption = tr("Every endpoint that was asked, and its verdict");
        table.columns = {{tr("Address"), 31, false},
                         {tr("Port"), 15, false},
                         {tr("Refused"), 13, true},
                         {tr("Taken"), 13, true},
                         {tr("Verdict"), 28, false}};
        for (std::size_t e = 0; e < m_source.verdict.endpoints.size(); ++e)
            table.rows.push_back(endpointRow(e));
        return {std::move(table)};
    }

    Row endpointRow(std::size_t index) const
    {
        const verdict::EndpointVerdict &judged = m_source.verdict.endpoints[index];
        const smtp::Endpoint &endpoint = m_source.evidence(index).endpoint;
        int refused = 0;
        int taken = 0;
        for (std::size_t i = 0; i < judged.outcomes.size(); ++i) {
            if (!familyOf(m_source.evidence(index).envelopes[i]))
                continue;
            refused += judged.outcomes[i].state == verdict::Outcome::State::Refused ? 1 : 0;
            taken += judged.outcomes[i].isTaken() ? 1 : 0;
        }
        const GridRow &shown = m_grid.rows[index];
        Cell address{{{mono(shown.address)}}};
        if (const QString host = harmless(endpoint.host); !host.isEmpty() && host != shown.address)
            address.lines.push_back({muted(host)});
        const ShownEndpoint &told = m_source.told.endpoints[index];
        Cell verdict{{{strong(told.word)}}, told.tone, told.state};
        if (!told.because.isEmpty())
            verdict.lines.push_back({muted(told.because)});
        return {u"endpoint-%1"_s.arg(index + 1),
                {address, Cell{{{mono(shown.door)}}}, Cell{{{plain(QString::number(refused))}}},
                 Cell{{{taken > 0 ? strong(QString::number(taken)) : plain(QString::number(taken))}}}, verdict}};
    }

    GridBlock grid() const
    {
        GridBlock block;
        block.grid = m_grid;
        for (GridRow &row : block.grid.rows)
            row.host = harmless(row.host);
        block.caption = tr("The worst answer of each endpoint to each family of forms");
        block.addressHead = tr("Endpoint");
        block.verdictHead = tr("Verdict");
        for (const Family family : block.grid.families)
            block.legend.emplace_back(wordFor(family), sentenceFor(family));
        return block;
    }

    Block doors() const
    {
        Table table;
        table.caption = tr("Every form that was let through");
        table.columns = {{tr("Question"), 27, false},
                         {tr("Envelope"), 37, false},
                         {tr("Deciding reply"), 26, false},
                         {tr("Line"), 10, true}};
        for (const ShownDoor &one : m_source.told.doors) {
            const probe::Envelope &envelope = m_source.evidence(one.link.endpoint).envelopes[one.link.envelope];
            table.rows.push_back(
                {u"door-%1-%2"_s.arg(one.link.endpoint + 1).arg(one.link.envelope + 1),
                 {Cell{{{strong(one.title)}, {mono(one.endpoint)}}, Tone::Danger}, Cell{envelopeLines(envelope)},
                  Cell{{{mono(shortened(one.reply))}}}, Cell{{lineSpans(m_source, one.link)}}}});
        }
        return {std::move(table)};
    }

    Block excerpt(const Excerpt &told) const
    {
        LinesBlock block;
        block.title = told.title;
        block.where = told.endpoint;
        block.lines = m_source.lines.excerpt(told.link.endpoint, told.link.envelope);
        return {std::move(block)};
    }

    const ReportSource &m_source;
    const Grid m_grid;
};

} // namespace

std::vector<Spans> envelopeLines(const probe::Envelope &envelope)
{
    const auto with = [](const QByteArray &path, const QByteArray &parameters) {
        return smtp::escaped(parameters.isEmpty() ? path : path + ' ' + parameters);
    };
    std::vector<Spans> lines;
    if (envelope.hello)
        lines.push_back({muted(u"EHLO "_s), mono(smtp::escaped(envelope.hello->bytes()))});
    lines.push_back(
        {muted(Answers::tr("From") + u' '), mono(with(envelope.mailFrom.bytes(), envelope.mailParameters.bytes()))});
    for (const smtp::Offer::Recipient &one : envelope.recipients)
        lines.push_back({muted(Answers::tr("To") + u' '), mono(with(one.path.bytes(), one.parameters.bytes()))});
    return lines;
}

QString shortened(const QString &reply)
{
    return reply.size() <= kReplyShown ? reply : reply.first(kReplyShown - 1) + u'…';
}

Spans lineSpans(const ReportSource &source, const LineLink &link)
{
    const ReportLine *line = source.lines.deciding(link.endpoint, link.envelope);
    return line ? Spans{leading(line->number, line->id)} : Spans{};
}

Blocks behaviourBlocks(const ReportSource &source)
{
    return Answers(source).behaviour();
}

Blocks linesBlocks(const ReportSource &source)
{
    return Answers(source).lines();
}

} // namespace postern::explain
