// SPDX-License-Identifier: Apache-2.0
// Every question of a check with its envelope, the deciding reply and its reading.
#include "core/explain/reportparts.h"

#include "core/explain/linemeaning.h"
#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"

#include <QCoreApplication>

#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using verdict::Category;

class Questions
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Questions)

public:
    explicit Questions(const ReportSource &source)
        : m_source(source)
    {
    }

    Blocks blocks()
    {
        Blocks blocks;
        for (std::size_t e = 0; e < m_source.verdict.endpoints.size(); ++e)
            addEndpoint(blocks, e);
        if (blocks.empty())
            return blocks;
        blocks.insert(
            blocks.begin(),
            say(tr("Forms ask for an outside mailbox: each of them has opened a relay somewhere. Controls ask "
                   "what the right answer is known to, so that a server which refuses relaying can be told "
                   "from one that refuses us. Each reply is read by a rule, by its code, its words and what "
                   "was asked; the name of the rule stands below the reading.")));
        addReadings(blocks);
        return blocks;
    }

private:
    void addEndpoint(Blocks &blocks, std::size_t endpoint)
    {
        const verdict::EndpointEvidence &evidence = m_source.evidence(endpoint);
        if (evidence.envelopes.empty())
            return;
        const QString name = evidence.endpoint.toString();
        Table forms = table(tr("Forms at %1").arg(name));
        Table controls = table(tr("Controls at %1").arg(name));
        for (std::size_t i = 0; i < evidence.envelopes.size(); ++i)
            (familyOf(evidence.envelopes[i]) ? forms : controls).rows.push_back(row(endpoint, i));
        for (Table *one : {&forms, &controls}) {
            if (one->rows.empty())
                continue;
            const QString id = one == &forms ? u"forms-%1"_s : u"controls-%1"_s;
            blocks.push_back({Heading{one->caption, id.arg(endpoint + 1)}});
            blocks.push_back({std::move(*one)});
        }
    }

    static Table table(const QString &caption)
    {
        Table table;
        table.caption = caption;
        table.columns = {{tr("Question"), 21, false},
                         {tr("Envelope"), 30, false},
                         {tr("Deciding reply"), 20, false},
                         {tr("Reading"), 20, false},
                         {tr("Line"), 9, true}};
        return table;
    }

    Row row(std::size_t endpoint, std::size_t index)
    {
        const verdict::EndpointEvidence &evidence = m_source.evidence(endpoint);
        const verdict::EndpointVerdict &judged = m_source.verdict.endpoints[endpoint];
        const probe::Envelope &envelope = evidence.envelopes[index];
        const ShownAnswer answer = answerOf(evidence, judged, m_source.setting(), index);
        Cell reading{{{strong(answer.word)}}, answer.tone};
        if (const verdict::Answer *deciding = judged.outcomes[index].deciding()) {
            reading.lines.push_back({mono(verdict::toString(deciding->reading.category))});
            reading.lines.push_back({muted(tr("rule ")), mono(harmless(deciding->reading.rule))});
            m_readings.emplace(deciding->reading.category, sumFor(deciding->reading.category, envelope.kind));
        }
        return {probeRowId(endpoint, index),
                {Cell{{{strong(titleInWords(envelope.title))}, {muted(harmless(envelope.id))}}},
                 Cell{envelopeLines(envelope)}, Cell{{{mono(shortened(answer.reply))}}}, reading,
                 Cell{{lineSpans(m_source, {endpoint, index})}}}};
    }

    // What a reply means depends on what was asked: a category that was met with several questions has several rows.
    void addReadings(Blocks &blocks) const
    {
        if (m_readings.empty())
            return;
        blocks.push_back({Heading{tr("What the readings mean"), u"readings"_s}});
        Facts facts;
        for (const auto &[category, meaning] : m_readings)
            facts.facts.push_back(fact(verdict::toString(category), meaning));
        blocks.push_back({std::move(facts)});
    }

    const ReportSource &m_source;
    std::set<std::pair<Category, QString>> m_readings;
};

} // namespace

Blocks questionsBlocks(const ReportSource &source)
{
    return Questions(source).blocks();
}

} // namespace postern::explain
