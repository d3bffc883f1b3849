// SPDX-License-Identifier: Apache-2.0
// The proof by delivery, after all endpoints are through.
#include "core/check/check.h"
#include "core/check/practicewatcher.h"
#include "core/check/proofrun.h"
#include "core/delivery/watchplace.h"

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

std::unique_ptr<delivery::Watcher> watcherFor(const ProofOrder &order, const verdict::Evidence &evidence,
                                              const practice::Company *company)
{
    if (company)
        return std::make_unique<PracticeWatcher>(*company);
    const auto place = delivery::WatchPlace::parse(order.watch);
    if (!place)
        return nullptr;
    return delivery::watcherFor(*place, MessageWatch::expectationOf(evidence), order.password.toUtf8());
}

} // namespace

void Check::prove()
{
    if (m_order.depth != verdict::Depth::Deliver || m_record.wasCancelled || m_proof)
        return waitForDns();
    verdict::Evidence &evidence = m_record.evidence;
    const verdict::Verdict verdict = verdict::judge(evidence, verdict::RuleBook::builtIn());
    std::vector<FormToProve> forms = formsToProve(evidence, verdict, m_order.proof.allForms);
    if (forms.empty())
        return waitForDns();
    evidence.delivery.emplace();
    evidence.delivery->watched = m_company ? u"practice"_s : m_order.proof.watch;
    m_proof = std::make_unique<ProofRun>(m_order, m_record.program, evidence, std::move(forms),
                                         watcherFor(m_order.proof, evidence, m_company.get()));
    connect(m_proof.get(), &ProofRun::happened, this, &Check::happened);
    connect(m_proof.get(), &ProofRun::finished, this, &Check::waitForDns, Qt::QueuedConnection);
    m_proof->start();
}

void Check::handIn(const QByteArray &source)
{
    if (m_proof && !m_isFinished)
        m_proof->handIn(source);
}

bool Check::tellCode(const QString &text)
{
    return m_proof && !m_isFinished && m_proof->tellCode(text);
}

void Check::giveUpWaiting()
{
    if (isWaitingForMessage())
        m_proof->end(verdict::WatchEnd::GaveUp);
}

bool Check::isWaitingForMessage() const
{
    return m_proof && !m_isFinished && m_proof->isWaiting();
}

} // namespace postern::check
