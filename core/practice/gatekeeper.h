// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/policy.h"

#include <QByteArray>
#include <QHostAddress>

#include <optional>

namespace postern::practice {

// Who stands at the gate.
struct Caller
{
    bool isInside = false; // came by the inside door
    bool isEncrypted = false;
    QHostAddress address;
    QByteArray hello;
};

// What becomes of one recipient.
struct Ruling
{
    enum class Way { Refused, Local, Relay, Discard };

    Way way = Way::Refused;
    QByteArray reply;   // with code, without its end
    QByteArray mailbox; // where it goes: after all rewriting, without brackets
};

// Decides who may send what to whom. Pure: no socket, no clock.
class Gatekeeper
{
public:
    virtual ~Gatekeeper() = default;

    virtual QByteArray name() const = 0;
    virtual QHostAddress seenAddress(const Caller &caller) const { return caller.address; }
    virtual bool wantsPassword() const { return false; }
    virtual std::optional<QByteArray> refusalOfSender(const Caller &caller) const = 0; // reply to MAIL
    virtual Ruling recipient(const Caller &caller, const QByteArray &sender, const QByteArray &path) const = 0;
    virtual std::optional<QByteArray> refusalOfData(const Caller &caller, bool hasOutsideRecipient) const = 0;
};

// Company A's relay, with one of its policies.
class RelayKeeper : public Gatekeeper
{
public:
    explicit RelayKeeper(Policy policy)
        : m_policy(policy)
    {
    }

    QByteArray name() const override;
    QHostAddress seenAddress(const Caller &caller) const override;
    bool wantsPassword() const override { return m_policy == Policy::AuthFirst; }
    std::optional<QByteArray> refusalOfSender(const Caller &caller) const override;
    Ruling recipient(const Caller &caller, const QByteArray &sender, const QByteArray &path) const override;
    std::optional<QByteArray> refusalOfData(const Caller &caller, bool hasOutsideRecipient) const override;

private:
    bool isTrusted(const Caller &caller) const { return caller.isInside || m_policy == Policy::Nat; }
    Ruling homeRecipient(const QByteArray &localPart, const QByteArray &path) const;
    bool relaysFor(const QByteArray &sender) const;

    Policy m_policy;
};

// The mail exchanger of the outside world: takes everything.
class OutsideKeeper : public Gatekeeper
{
public:
    QByteArray name() const override;
    std::optional<QByteArray> refusalOfSender(const Caller &) const override { return std::nullopt; }
    Ruling recipient(const Caller &caller, const QByteArray &sender, const QByteArray &path) const override;
    std::optional<QByteArray> refusalOfData(const Caller &, bool) const override { return std::nullopt; }
};

} // namespace postern::practice
