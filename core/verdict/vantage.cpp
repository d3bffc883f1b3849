// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/vantage.h"

#include "core/verdict/clientaddress.h"
#include "core/verdict/outcome.h"
#include "core/verdict/tracedvantage.h"
#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

constexpr Word<Vantage::Basis> kBases[] = {
    {Vantage::Basis::Said, "said"_L1},
    {Vantage::Basis::Loopback, "loopback"_L1},
    {Vantage::Basis::SameNetwork, "same-network"_L1},
    {Vantage::Basis::Hairpin, "hairpin"_L1},
    {Vantage::Basis::PrivateNetwork, "private-network"_L1},
    {Vantage::Basis::Public, "public"_L1},
};

bool isIn(const QHostAddress &address, QLatin1StringView network)
{
    return address.isInSubnet(QHostAddress::parseSubnet(network));
}

bool sharesNetwork(const QHostAddress &one, const QHostAddress &other, const QStringList &networks)
{
    return std::any_of(networks.begin(), networks.end(), [&](const QString &network) {
        const auto subnet = QHostAddress::parseSubnet(network);
        return one.isInSubnet(subnet) && other.isInSubnet(subnet);
    });
}

Vantage::Basis basisOf(const QHostAddress &server, const QHostAddress &ours, const QStringList &networks)
{
    if (server.isLoopback())
        return Vantage::Basis::Loopback;
    if (!ours.isNull() && (ours == server || sharesNetwork(ours, server, networks)))
        return Vantage::Basis::SameNetwork;
    return isPrivate(server) ? Vantage::Basis::PrivateNetwork : Vantage::Basis::Public;
}

bool isOwn(const QHostAddress &address, const QHostAddress &ours, const QStringList &networks)
{
    return address == ours || std::any_of(networks.begin(), networks.end(), [&address](const QString &network) {
               return address.isInSubnet(QHostAddress::parseSubnet(network));
           });
}

// What the address that the server saw says of the place.
void conclude(Vantage &vantage, const Setting &setting)
{
    const bool isSeenInside = vantage.seen && (isPrivate(*vantage.seen) || vantage.seen->isLoopback());
    const bool isSeenAsOurs = vantage.seen && isOwn(*vantage.seen, vantage.ours, setting.ownNetworks);
    // Out by the gate and in again: the server sees us as a neighbour, and we are one.
    if (vantage.basis == Vantage::Basis::Public && isSeenInside && isSeenAsOurs)
        vantage.basis = Vantage::Basis::Hairpin;
    vantage.isInside = vantage.basis != Vantage::Basis::Public;
    if (setting.claim != Claim::Auto) {
        vantage.basis = Vantage::Basis::Said;
        vantage.isInside = setting.claim == Claim::Inside;
    }
    vantage.isTranslated = !vantage.isInside && isSeenInside && !isSeenAsOurs;
}

} // namespace

QString toString(Vantage::Basis basis)
{
    return wordFor(kBases, basis);
}

bool isPrivate(const QHostAddress &address)
{
    for (const auto network : {"10.0.0.0/8"_L1, "172.16.0.0/12"_L1, "192.168.0.0/16"_L1, "100.64.0.0/10"_L1,
                               "169.254.0.0/16"_L1, "fc00::/7"_L1, "fe80::/10"_L1}) {
        if (isIn(address, network))
            return true;
    }
    return false;
}

Vantage vantageOf(const EndpointEvidence &evidence, const Setting &setting)
{
    Vantage vantage;
    vantage.seen = seenClientAddress(conversationsOf(evidence), evidence.endpoint.address);
    for (const smtp::ConnectionLog &log : evidence.connections) {
        if (vantage.ours.isNull())
            vantage.ours = log.ourAddress;
    }
    vantage.basis = basisOf(evidence.endpoint.address, vantage.ours, setting.ownNetworks);
    conclude(vantage, setting);
    return vantage;
}

Vantage tracedVantage(Vantage vantage, const QHostAddress &traced, const Setting &setting)
{
    if (vantage.seen || traced.isNull())
        return vantage;
    vantage.seen = traced;
    conclude(vantage, setting);
    return vantage;
}

} // namespace postern::verdict
