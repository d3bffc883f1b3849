// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/check/record.h"

#include <QObject>
#include <QString>

#include <map>
#include <set>
#include <vector>

namespace postern::app {

// One line on the terminal that says how far a check is. For people only: a pipe never sees it.
class Progress
{
public:
    void show(const check::Event &event);
    void clear(); // takes the line away

private:
    void say(const QString &text);

    void on(const check::Resolving &event);
    void on(const check::EndpointFound &event);
    void on(const check::EndpointStarted &) { }
    void on(const check::ProbesPlanned &event);
    void on(const check::LineLogged &) { }
    void on(const check::ProbeAnswered &event);
    void on(const check::Pausing &event);
    void on(const check::WaitingOut &event);
    void on(const check::AskingAgain &event);
    void on(const check::WatchStarted &event);
    void on(const check::CodeSent &event);
    void on(const check::AddressShown &) { }
    void on(const check::MessageSent &event);
    void on(const check::Watching &event);
    void on(const check::MessageSeen &) { }
    void on(const check::WatchEnded &) { }
    void on(const check::EndpointFinished &) { }
    void on(const check::CheckFinished &) { clear(); }

    QString m_endpoint;
    std::map<std::size_t, QString> m_names; // of all endpoints so far
    std::set<std::size_t> m_answered;
    std::size_t m_total = 0;
    int m_shown = 0; // columns that the line has now
};

} // namespace postern::app
