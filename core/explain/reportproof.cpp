// SPDX-License-Identifier: Apache-2.0
// The proof by delivery: what was sent, what became of it, and which way it took.
#include "core/explain/reportparts.h"

#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

// A head with more lines is a loop, or made to fill pages; the record has them all.
constexpr qsizetype kLinesOfArrival = 200;

class Proofs
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Proofs)

public:
    explicit Proofs(const ReportSource &source)
        : m_source(source)
    {
    }

    Blocks blocks() const
    {
        const auto &proof = m_source.told.proof;
        if (!proof)
            return {};
        Blocks blocks{say(proof->end)};
        Facts facts;
        if (!proof->watched.isEmpty())
            facts.facts.push_back(wireFact(tr("Watched"), proof->watched));
        if (!proof->address.isEmpty())
            facts.facts.push_back(fact(tr("The mailbox"), proof->address));
        addWatch(facts);
        if (!facts.facts.empty())
            blocks.push_back({std::move(facts)});
        for (std::size_t i = 0; i < proof->messages.size(); ++i)
            add(blocks, proof->messages[i], i);
        return blocks;
    }

    // The heads of what came, as they came.
    Blocks arrivals() const
    {
        Blocks blocks;
        const auto &delivery = m_source.record.evidence.delivery;
        if (!delivery)
            return blocks;
        for (const verdict::Arrival &one : delivery->arrivals) {
            QStringList place{harmless(one.place), preciseTime(one.seenAt)};
            if (!one.handedOverBy.isNull())
                place += tr("handed over by %1").arg(one.handedOverBy.toString());
            place.removeAll(QString());
            blocks.push_back({CommandBlock{headOf(one.source), enumerated(place)}});
        }
        if (!blocks.empty())
            blocks.insert(blocks.begin(), {Heading{tr("What was seen in the watched place"), u"arrivals"_s}});
        return blocks;
    }

private:
    void addWatch(Facts &facts) const
    {
        const auto &delivery = m_source.record.evidence.delivery;
        if (!delivery)
            return;
        if (delivery->watchedFrom.isValid())
            facts.facts.push_back(wireFact(tr("From"), preciseTime(delivery->watchedFrom)));
        if (delivery->watchedUntil.isValid())
            facts.facts.push_back(wireFact(tr("Until"), preciseTime(delivery->watchedUntil)));
        if (!delivery->detail.isEmpty())
            facts.facts.push_back(fact(tr("Trouble"), harmless(delivery->detail)));
    }

    void add(Blocks &blocks, const ShownMessage &message, std::size_t index) const
    {
        blocks.push_back({Heading{message.title, u"message-%1"_s.arg(index + 1)}});
        blocks.push_back(say(message.fate));
        Facts facts;
        facts.facts.push_back(wireFact(tr("Given to"), message.endpoint));
        facts.facts.push_back(wireFact(tr("Sent"), message.sentAt));
        facts.facts.push_back(wireFact(tr("Token"), message.token));
        const auto &delivery = m_source.record.evidence.delivery;
        if (delivery && index < delivery->sent.size())
            facts.facts.push_back(wireFact(tr("Message-ID"), smtp::escaped(delivery->sent[index].messageId)));
        const Spans line = lineSpans(m_source, {message.endpointIndex, message.envelopeIndex});
        if (!line.empty())
            facts.facts.push_back({tr("Line"), {line}});
        blocks.push_back({std::move(facts)});
        if (!message.way.empty())
            blocks.push_back(way(message));
    }

    static Block way(const ShownMessage &message)
    {
        Table table;
        table.caption = tr("The way of the message, as each server wrote it down");
        table.columns = {{tr("The hand-over, and its line"), 74, false}, {tr("After"), 26, true}};
        for (const ShownHop &one : message.way) {
            Cell words{{{plain(one.sentence)}}};
            if (!one.details.isEmpty())
                words.lines.push_back({muted(one.details)});
            words.lines.push_back({mono(one.line)});
            if (one.isTested)
                words.tone = Tone::Danger;
            Cell delay{{{plain(one.delay)}}};
            if (one.isDoubtful)
                delay.tone = Tone::Caution;
            table.rows.push_back({QString(), {words, delay}});
        }
        return {std::move(table)};
    }

    static QString headOf(const QByteArray &source)
    {
        QStringList lines;
        for (const QByteArray &line : source.split('\n')) {
            if (lines.size() == kLinesOfArrival) {
                lines += u"…"_s;
                break;
            }
            lines += smtp::escaped(line.endsWith('\r') ? line.chopped(1) : line);
        }
        while (!lines.isEmpty() && lines.back().isEmpty())
            lines.removeLast();
        return lines.join(u'\n');
    }

    const ReportSource &m_source;
};

} // namespace

Blocks proofBlocks(const ReportSource &source)
{
    return Proofs(source).blocks();
}

Blocks arrivalBlocks(const ReportSource &source)
{
    return Proofs(source).arrivals();
}

} // namespace postern::explain
