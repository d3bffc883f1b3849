// SPDX-License-Identifier: Apache-2.0
#include "core/explain/gaps.h"

#include "core/explain/tongue.h"
#include "core/explain/words.h"
#include "core/smtp/bytes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

class Gaps
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Gaps)

public:
    Gaps(const check::Record &record, const verdict::Verdict &verdict)
        : m_record(record)
        , m_verdict(verdict)
    {
    }

    ShownGaps find()
    {
        for (const verdict::NotDialled &one : m_record.evidence.notDialled)
            add(gapFor(one.gap, smtp::escaped(one.what.toUtf8())), std::nullopt);
        for (std::size_t e = 0; e < m_verdict.endpoints.size(); ++e) {
            addSilence(e);
            addUndecided(e);
        }
        if (m_record.evidence.setting.depth == verdict::Depth::Recipient && !m_verdict.endpoints.empty())
            add(tr("what the server does at DATA: the check went only as far as the recipient"), std::nullopt);
        return std::move(m_gaps);
    }

private:
    void add(const QString &words, const std::optional<ShownPlace> &place)
    {
        m_gaps.words += words;
        m_gaps.places.push_back(place);
    }

    QString nameOf(std::size_t endpoint) const { return m_record.evidence.endpoints[endpoint].endpoint.toString(); }

    void addSilence(std::size_t endpoint)
    {
        const verdict::EndpointVerdict &one = m_verdict.endpoints[endpoint];
        const QString name = nameOf(endpoint);
        if (one.has(verdict::Reason::Port25Blocked))
            add(tr("%1: no answer; many networks block outgoing port 25").arg(name), ShownPlace{endpoint});
        else if (one.has(verdict::Reason::NoRouteV6))
            add(gapFor(verdict::Gap::NoRouteV6, name), ShownPlace{endpoint});
        else if (one.state == verdict::State::NoService && m_verdict.state != verdict::State::NoService)
            add(tr("%1: nothing answers there").arg(name), ShownPlace{endpoint});
    }

    // Forms that a wanted password or TLS keeps from being asked are no gap: nobody sends anything without it.
    void addUndecided(std::size_t endpoint)
    {
        const verdict::EndpointEvidence &evidence = m_record.evidence.endpoints[endpoint];
        const verdict::EndpointVerdict &one = m_verdict.endpoints[endpoint];
        if (one.has(verdict::Reason::PasswordDemanded) || one.isSuperseded || one.undecided.empty())
            return;
        QStringList ids;
        for (const std::size_t i : one.undecided)
            ids += smtp::escaped(evidence.envelopes[i].id.toUtf8());
        const verdict::Outcome &first = one.outcomes[one.undecided.front()];
        const QString why = first.deciding() ? quoted(shown(first.deciding()->reply)) : silenceFor(first.silence);
        const int count = int(ids.size());
        const QString ofForms = count == 1 ? tr("one form") : tr("%n forms", nullptr, count);
        ShownPlace place{endpoint};
        if (first.deciding())
            place.envelope = one.undecided.front();
        add(tr("%1: %2 without a usable answer (%3): %4").arg(nameOf(endpoint), ofForms, enumerated(ids), why), place);
    }

    const check::Record &m_record;
    const verdict::Verdict &m_verdict;
    ShownGaps m_gaps;
};

} // namespace

ShownGaps gapsOf(const check::Record &record, const verdict::Verdict &verdict)
{
    return Gaps(record, verdict).find();
}

} // namespace postern::explain
