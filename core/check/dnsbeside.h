// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/resolver.h"
#include "core/verdict/dnsfacts.h"

#include <QObject>
#include <QStringList>

namespace postern::check {

// What is asked of the DNS while the dialogues run: what the dialled addresses are called, and whether block lists have
// them. Nobody waits for it longer than `Check` says; what has no answer by then has failed.
class DnsBeside : public QObject
{
    Q_OBJECT

public:
    DnsBeside(const net::Resolver::Settings &dns, const QStringList &zones, QObject *parent = nullptr);

    void askAbout(const QHostAddress &address); // the same one is asked about once
    const verdict::DnsFacts &facts() const { return m_facts; }
    bool isDone() const { return m_open == 0; }

signals:
    void done(); // from the event loop, whenever nothing is open any more

private:
    void askForNames(const QHostAddress &address);
    void askWhereNameLeads(std::size_t index, const QString &name);
    void askList(const QString &zone, const QHostAddress &address);
    void askForReason(std::size_t index);
    void answered();

    net::Resolver m_resolver;
    const QStringList m_zones;
    verdict::DnsFacts m_facts;
    int m_open = 0; // questions
};

} // namespace postern::check
