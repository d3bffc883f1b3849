// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/scout.h"

#include <algorithm>

namespace postern::ui {

namespace {

constexpr std::chrono::milliseconds kTypingPause(400); // longer than between two keys, shorter than patience

} // namespace

Scout::Scout(const net::Resolver::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &Scout::ask);
}

Scout::~Scout() = default;

void Scout::look(const std::optional<check::Target> &target, bool isHost)
{
    if (target == m_target && isHost == m_isHost)
        return;
    m_target = target;
    m_isHost = isHost;
    m_resolver.reset();
    m_pause.stop();
    m_hosts.clear();
    m_open.clear();
    if (!target)
        return become(State::Idle);
    if (const auto *address = std::get_if<check::Target::Address>(&target->what())) {
        m_hosts.push_back({{}, {address->address}});
        return become(State::Found);
    }
    if (std::holds_alternative<check::Target::Practice>(target->what()))
        return become(State::Found);
    become(State::Looking);
    m_pause.start();
}

void Scout::ask()
{
    const QString name = std::get<check::Target::Name>(m_target->what()).name.toString();
    m_resolver = std::make_unique<net::Resolver>(m_settings);
    m_last = net::Resolver::Status::Found;
    if (m_isHost || m_target->port()) {
        m_open = {name};
        return askForAddresses();
    }
    m_resolver->exchangers(name, [this, name](const net::Resolver::Exchangers &found) {
        if (found.isNull)
            return become(State::TakesNoMail);
        for (const net::Resolver::Exchanger &one : found.hosts)
            m_open += one.host;
        if (m_open.isEmpty())
            m_open = {name}; // RFC 5321, 5.1: without MX the domain is its own exchanger
        askForAddresses();
    });
}

void Scout::askForAddresses()
{
    if (m_open.isEmpty()) {
        if (!m_hosts.empty())
            return become(State::Found);
        using Status = net::Resolver::Status;
        return become(m_last == Status::NoSuchName   ? State::NoSuchName
                          : m_last == Status::NoData ? State::NoAddress
                                                     : State::NoAnswer);
    }
    const QString host = m_open.takeFirst();
    m_resolver->addresses(host, [this, host](const net::Resolver::Addresses &found) {
        Host one{host, found.v4};
        one.addresses.insert(one.addresses.end(), found.v6.begin(), found.v6.end());
        if (one.addresses.empty())
            m_last = found.status;
        else
            m_hosts.push_back(one);
        askForAddresses();
    });
}

void Scout::become(State state)
{
    m_state = state;
    emit changed();
}

} // namespace postern::ui
