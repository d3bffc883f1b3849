// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/resolver.h"
#include "core/verdict/dnsfacts.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace postern::check {

// How long a look-up that other things wait for may take, for one question and in all.
inline constexpr std::chrono::milliseconds kSideQuestionPatience = std::chrono::seconds(2);
inline constexpr std::chrono::milliseconds kExchangerSearchPatience = std::chrono::seconds(4);

// What the DNS said, in the few words that a verdict knows.
verdict::Lookup lookupOf(net::Resolver::Status status);

// As the settings say, but one try and no longer than `kSideQuestionPatience`.
net::Resolver::Settings hurried(net::Resolver::Settings settings);

// Asks the DNS who takes mail for some domains, all of them at a time. What has no answer when time is up has failed.
class ExchangerSearch : public QObject
{
    Q_OBJECT

public:
    ExchangerSearch(const QStringList &domains, const net::Resolver::Settings &dns, QObject *parent = nullptr);

    void start();
    const std::vector<verdict::ExchangerLookup> &found() const { return m_found; } // in the order of the domains

signals:
    void finished(); // once, from the event loop

private:
    void heard(std::size_t index, const net::Resolver::Exchangers &answer);
    void askForHost(std::size_t index, const QString &name);
    void answered();

    net::Resolver m_resolver;
    QTimer m_limit;
    std::vector<verdict::ExchangerLookup> m_found;
    int m_open = 0; // questions
    bool m_isFinished = false;
};

} // namespace postern::check
