// SPDX-License-Identifier: Apache-2.0
#include "core/learn/examination.h"

#include "core/verdict/rulebook.h"
#include "core/verdict/verdict.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::learn {

namespace {

// An employee writes to a customer.
Situation ownLetter()
{
    return {Place::Inside, *smtp::MailAddress::parse(u"anna@companya.com"_s),
            *smtp::MailAddress::parse(QString::fromLatin1(practice::kOtherOutsideMailbox))};
}

} // namespace

Examination::Examination(const std::vector<practice::Conduct> &ports, QObject *parent)
    : QObject(parent)
    , m_patient(Patient::open(ports))
{
    if (!m_patient)
        return;
    m_check = std::make_unique<check::Check>(m_patient->order());
    connect(m_check.get(), &check::Check::finished, this, &Examination::oneIsOver, Qt::QueuedConnection);
    for (const practice::Conduct &one : ports) {
        m_letters.push_back(std::make_unique<Performance>(ownLetter(), one));
        connect(m_letters.back().get(), &Performance::finished, this, &Examination::oneIsOver, Qt::QueuedConnection);
    }
}

Examination::~Examination() = default;

void Examination::start()
{
    if (!m_check) {
        QTimer::singleShot(0, this, &Examination::oneIsOver);
        return;
    }
    m_check->start();
    for (const auto &one : m_letters)
        one->start();
}

void Examination::oneIsOver()
{
    const bool areAllOver = !m_check
        || (m_check->isFinished()
            && std::all_of(m_letters.begin(), m_letters.end(), [](const auto &one) { return one->isFinished(); }));
    if (!areAllOver || std::exchange(m_isFinished, true))
        return;
    m_patient.reset();
    emit finished();
}

Examination::Result Examination::result() const
{
    if (!m_check)
        return Result::Failed;
    const verdict::Verdict verdict = verdict::judge(m_check->record().evidence, verdict::RuleBook::builtIn());
    switch (verdict.state) {
    case verdict::State::Open:
    case verdict::State::PartlyOpen:
        return Result::Open;
    case verdict::State::Closed:
        break;
    default:
        return Result::Unclear;
    }
    const bool canAllSend = std::all_of(m_letters.begin(), m_letters.end(),
                                        [](const auto &one) { return one->performed().rest == Rest::OutsideMailbox; });
    return canAllSend ? Result::Closed : Result::TooTight;
}

} // namespace postern::learn
