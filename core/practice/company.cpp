// SPDX-License-Identifier: Apache-2.0
#include "core/practice/company.h"

#include "core/practice/door.h"
#include "core/practice/handover.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace postern::practice {

class Company::Private
{
public:
    Private(Policy chosen, Company *owner)
        : policy(chosen)
        , identity(selfSignedIdentity(kRelayName))
        , keeper(chosen)
        , inside(keeper, true, identity, nullptr)
        , outside(keeper, false, identity, nullptr)
        , exchanger(farKeeper, false, Identity(), nullptr)
        , company(owner)
    {
    }

    bool open(Door &door, quint16 port)
    {
        if (door.listen(QHostAddress::LocalHost, port))
            return true;
        error = u"127.0.0.1:%1: %2"_s.arg(port).arg(door.errorString());
        return false;
    }

    // What the relay has taken: into its own mailboxes, and out into the world.
    void deliver(const Accepted &message)
    {
        if (!message.local.isEmpty()) {
            localMailbox.push_back({message.mailFrom, message.local, message.content});
            emit company->messageStored(false);
        }
        if (!message.outside.isEmpty())
            new Handover(message, exchanger.serverPort(), company);
    }

    void arrive(const Accepted &message)
    {
        outsideMailbox.push_back({message.mailFrom, message.local, message.content});
        emit company->messageStored(true);
    }

    const Policy policy;
    const Identity identity;
    const RelayKeeper keeper;
    const OutsideKeeper farKeeper;
    Door inside;
    Door outside;
    Door exchanger;
    std::vector<StoredMessage> localMailbox;
    std::vector<StoredMessage> outsideMailbox;
    QString error;
    Company *company;
};

Company::Company(Policy policy, QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(policy, this))
{
    for (Door *door : {&m_private->inside, &m_private->outside}) {
        connect(door, &Door::accepted, this, [this](const Accepted &message) { m_private->deliver(message); });
        connect(door, &Door::line, this, &Company::relayLine);
    }
    connect(&m_private->exchanger, &Door::accepted, this,
            [this](const Accepted &message) { m_private->arrive(message); });
}

Company::~Company()
{
    for (Door *door : {&m_private->inside, &m_private->outside, &m_private->exchanger})
        door->disconnect(this);
}

bool Company::listen(const Ports &ports)
{
    return m_private->open(m_private->exchanger, ports.outsideExchanger)
        && m_private->open(m_private->inside, ports.inside) && m_private->open(m_private->outside, ports.outside);
}

QString Company::errorString() const
{
    return m_private->error;
}

Policy Company::policy() const
{
    return m_private->policy;
}

quint16 Company::insidePort() const
{
    return m_private->inside.serverPort();
}

quint16 Company::outsidePort() const
{
    return m_private->outside.serverPort();
}

quint16 Company::outsideExchangerPort() const
{
    return m_private->exchanger.serverPort();
}

std::vector<StoredMessage> Company::localMailbox() const
{
    return m_private->localMailbox;
}

std::vector<StoredMessage> Company::outsideMailbox() const
{
    return m_private->outsideMailbox;
}

} // namespace postern::practice
