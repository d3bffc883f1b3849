// SPDX-License-Identifier: Apache-2.0
#include "core/check/practicewatcher.h"

#include "core/verdict/bounce.h"

using namespace Qt::StringLiterals;

namespace postern::check {

PracticeWatcher::PracticeWatcher(const practice::Company &company)
    : m_company(company)
{
    connect(&company, &practice::Company::messageStored, this, &PracticeWatcher::look);
}

void PracticeWatcher::start()
{
    forgetTold();
    m_told.clear();
    m_isLooking = true;
    tell([this] { emit ready(); });
    look();
    tell([this] { emit lookedOver(); });
}

void PracticeWatcher::stop()
{
    forgetTold();
    m_isLooking = false;
}

void PracticeWatcher::expect(const delivery::Expectation &expectation)
{
    m_expectation = expectation;
    look();
}

QString PracticeWatcher::place() const
{
    return u"practice"_s;
}

void PracticeWatcher::look()
{
    if (!m_isLooking)
        return;
    for (const practice::StoredMessage &one : m_company.outsideMailbox()) {
        const auto token = verdict::tokenIn(one.content, m_expectation.tokens);
        if (!token || m_told.contains(one.content))
            continue;
        m_told.insert(one.content);
        verdict::Arrival arrival{
            "Return-Path: " + one.mailFrom + "\r\n" + one.content, place(), QDateTime::currentDateTimeUtc(), {}};
        arrival.source.truncate(verdict::kArrivalAtMost);
        tell([this, arrival] { emit arrived(arrival); });
    }
}

} // namespace postern::check
