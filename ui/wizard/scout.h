// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/target.h"
#include "core/net/resolver.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace postern::ui {

// Looks ahead while somebody types: which hosts and addresses a target has. Asks the DNS only, and only after typing
// has paused; speaks with no mail server.
class Scout : public QObject
{
    Q_OBJECT

public:
    struct Host
    {
        QString name; // empty where an address was named
        std::vector<QHostAddress> addresses;
    };
    enum class State { Idle, Looking, Found, NoSuchName, NoAddress, NoAnswer, TakesNoMail };

    explicit Scout(const net::Resolver::Settings &settings = {}, QObject *parent = nullptr);
    ~Scout() override;

    void look(const std::optional<check::Target> &target, bool isHost); // none: forget it
    State state() const { return m_state; }
    const std::vector<Host> &hosts() const { return m_hosts; }

signals:
    void changed();

private:
    void ask();
    void askForAddresses();
    void become(State state);

    const net::Resolver::Settings m_settings;
    QTimer m_pause;
    std::unique_ptr<net::Resolver> m_resolver;
    std::optional<check::Target> m_target;
    bool m_isHost = false;
    QStringList m_open;
    std::vector<Host> m_hosts;
    net::Resolver::Status m_last = net::Resolver::Status::Found;
    State m_state = State::Idle;
};

} // namespace postern::ui
