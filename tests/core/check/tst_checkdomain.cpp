// SPDX-License-Identifier: Apache-2.0
#include "core/check/check.h"

#include "dnsserver.h"
#include "scriptedserver.h"
#include "watched.h"

#include <QTest>

#include <memory>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;
using test::Behaviour;
using test::DnsServer;
using test::ScriptedServer;

namespace {

const QHostAddress kFirst(u"127.0.0.1"_s);
const QHostAddress kSecond(u"127.0.0.2"_s);
const QHostAddress kSixth(QHostAddress::LocalHostIPv6);

Behaviour closedServer()
{
    Behaviour behaviour;
    behaviour.answers = {{"RCPT TO:<POSTMASTER", "250 2.1.5 ok\r\n"}};
    return behaviour;
}

Behaviour openServer()
{
    Behaviour behaviour;
    behaviour.answers = {{"RCPT TO:<POSTMASTER", "250 ok\r\n"},
                         {"RCPT TO:<P", "550 5.1.1 no such user\r\n"},
                         {"RCPT", "250 ok\r\n"},
                         {"DATA", "354 go ahead\r\n"}};
    return behaviour;
}

constexpr int kTries = 20; // a port that is free on one address may be taken on another

// At one port on two addresses: as two hosts of one domain are.
std::unique_ptr<ScriptedServer> besides(ScriptedServer &first, const Behaviour &behaviour, const QHostAddress &address)
{
    auto second = std::make_unique<ScriptedServer>(behaviour, address);
    for (int i = 0; i < kTries; ++i) {
        second->close();
        if (second->listen(address, first.serverPort()))
            return second;
        first.close();
        first.listen(kFirst);
    }
    return nullptr;
}

} // namespace

// From a domain to its exchangers: what is dialled, what is not, and why.
class tst_CheckDomain : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void twoExchangers();
    void oneOpenOneClosed();
    void bothFamilies();
    void withoutMxTheDomainItself();
    void aHostHasTheDomainAboveIt();
    void sameAddressTwiceIsAskedOnce();
    void notDialled_data();
    void notDialled();
    void oneExchangerWithoutAddress();
    void cancelledWhileAsking();

private:
    Order orderFor(const QString &target, const ScriptedServer *server = nullptr) const;

    std::unique_ptr<DnsServer> m_dns;
};

void tst_CheckDomain::init()
{
    m_dns = std::make_unique<DnsServer>();
}

Order tst_CheckDomain::orderFor(const QString &target, const ScriptedServer *server) const
{
    Order order = strangersOrderFor(target);
    order.hostedDomain.reset();
    order.permission = Permission::Option;
    order.dns.server = QHostAddress(QHostAddress::LocalHost);
    order.dns.port = m_dns->port();
    order.dns.patience = std::chrono::milliseconds(300);
    order.dns.tries = 1;
    order.probes = QStringList{u"R1"_s};
    if (server)
        order.ports = {server->serverPort()};
    return order;
}

void tst_CheckDomain::twoExchangers()
{
    ScriptedServer first(closedServer(), kFirst);
    const auto second = besides(first, closedServer(), kSecond);
    QVERIFY(second);
    m_dns->addExchanger("companya.example", 20, "mx2.companya.example");
    m_dns->addExchanger("companya.example", 10, "mx1.companya.example");
    m_dns->addAddress("mx1.companya.example", "127.0.0.1");
    m_dns->addAddress("mx2.companya.example", "127.0.0.2");

    const Watched watched = watch(orderFor(u"companya.example"_s, &first));
    const verdict::Evidence &evidence = watched.record.evidence;
    QCOMPARE(evidence.endpoints.size(), std::size_t(2));
    QCOMPARE(evidence.endpoints[0].endpoint.host, u"mx1.companya.example"_s);
    QCOMPARE(evidence.endpoints[0].endpoint.address, kFirst);
    QCOMPARE(evidence.endpoints[1].endpoint.host, u"mx2.companya.example"_s);
    QCOMPARE(evidence.endpoints[1].endpoint.address, kSecond);
    QVERIFY(evidence.notDialled.empty());
    QVERIFY(evidence.setting.hostedDomainIsGuess);
    QCOMPARE(evidence.setting.hostedDomain->toString(), u"companya.example"_s);
    QVERIFY(second->received.contains("RCPT TO:<postmaster@companya.example>"));
    QCOMPARE(verdict::toString(judged(watched.record).state), u"closed"_s);
    QCOMPARE(watched.count<Resolving>(), std::size_t(1));
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
}

void tst_CheckDomain::oneOpenOneClosed()
{
    ScriptedServer first(closedServer(), kFirst);
    const auto second = besides(first, openServer(), kSecond);
    QVERIFY(second);
    m_dns->addExchanger("companya.example", 10, "mx.companya.example");
    m_dns->addAddress("mx.companya.example", "127.0.0.1");
    m_dns->addAddress("mx.companya.example", "127.0.0.2");

    const Watched watched = watch(orderFor(u"companya.example"_s, &first));
    const verdict::Verdict verdict = judged(watched.record);
    QCOMPARE(verdict::toString(verdict.state), u"open"_s);
    QCOMPARE(verdict.endpoints.size(), std::size_t(2));
    QVERIFY(verdict.deciding.has_value());
    QCOMPARE(watched.record.evidence.endpoints[*verdict.deciding].endpoint.address, kSecond);
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
}

void tst_CheckDomain::bothFamilies()
{
    ScriptedServer first(closedServer(), kFirst);
    const auto second = besides(first, closedServer(), kSixth);
    if (!second)
        QSKIP("this machine has no IPv6 loopback");
    m_dns->addExchanger("companya.example", 10, "mx.companya.example");
    m_dns->addAddress("mx.companya.example", "127.0.0.1");
    m_dns->addAddress("mx.companya.example", "::1");

    const Watched watched = watch(orderFor(u"companya.example"_s, &first));
    const verdict::Evidence &evidence = watched.record.evidence;
    QCOMPARE(evidence.endpoints.size(), std::size_t(2));
    QCOMPARE(evidence.endpoints[1].endpoint.address, kSixth);
    QVERIFY(!second->clients.empty());
    QCOMPARE(quarrelBetween(watched), QString());
}

void tst_CheckDomain::withoutMxTheDomainItself()
{
    const ScriptedServer server(closedServer());
    m_dns->addAddress("mail.companya.example", "127.0.0.1");
    const Watched watched = watch(orderFor(u"mail.companya.example"_s, &server));
    const verdict::Evidence &evidence = watched.record.evidence;
    QCOMPARE(evidence.endpoints.size(), std::size_t(1));
    QCOMPARE(evidence.endpoints[0].endpoint.host, u"mail.companya.example"_s);
    // A name that has an address and no exchanger is a host more often than a domain.
    QCOMPARE(evidence.setting.hostedDomain->toString(), u"companya.example"_s);
    QVERIFY(evidence.setting.hostedDomainIsGuess);
}

void tst_CheckDomain::aHostHasTheDomainAboveIt()
{
    const ScriptedServer server(closedServer());
    m_dns->addExchanger("mail.companya.example", 10, "elsewhere.example");
    m_dns->addAddress("mail.companya.example", "127.0.0.1");
    m_dns->addAddress("elsewhere.example", "127.0.0.2");
    Order order = orderFor(u"mail.companya.example"_s, &server);
    order.isHost = true;
    for (const Order &one : {order, orderFor(u"mail.companya.example:%1"_s.arg(server.serverPort()))}) {
        const Watched watched = watch(one);
        const verdict::Evidence &evidence = watched.record.evidence;
        QCOMPARE(evidence.endpoints.size(), std::size_t(1));
        QCOMPARE(evidence.endpoints[0].endpoint.host, u"mail.companya.example"_s);
        QCOMPARE(evidence.setting.hostedDomain->toString(), u"companya.example"_s);
    }
}

void tst_CheckDomain::sameAddressTwiceIsAskedOnce()
{
    const ScriptedServer server(closedServer());
    m_dns->addExchanger("companya.example", 10, "mx1.companya.example");
    m_dns->addExchanger("companya.example", 20, "mx2.companya.example");
    m_dns->addAddress("mx1.companya.example", "127.0.0.1");
    m_dns->addAddress("mx2.companya.example", "127.0.0.1");
    const Watched watched = watch(orderFor(u"companya.example"_s, &server));
    QCOMPARE(watched.record.evidence.endpoints.size(), std::size_t(1));
}

void tst_CheckDomain::notDialled_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("gap");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, DnsServer::Fault fault, const char *target, verdict::Gap gap) {
        // Without an answer of the DNS nobody knows whether there is a server.
        const QString state = gap == verdict::Gap::DnsFailed ? u"inconclusive"_s : u"no-service"_s;
        QTest::newRow(name) << static_cast<int>(fault) << QString::fromLatin1(target) << verdict::toString(gap)
                            << state;
    };
    using Fault = DnsServer::Fault;
    row("null MX", Fault::None, "nomail.example", verdict::Gap::NullMx);
    row("NXDOMAIN", Fault::None, "nosuch.example", verdict::Gap::NoSuchDomain);
    row("NXDOMAIN of a host", Fault::None, "nosuch.example:2525", verdict::Gap::NoSuchDomain);
    row("no address", Fault::None, "textonly.example", verdict::Gap::NoAddress);
    row("silent DNS", Fault::Silence, "companya.example", verdict::Gap::DnsFailed);
    row("silent DNS, a host", Fault::Silence, "companya.example:2525", verdict::Gap::DnsFailed);
    row("failing DNS", Fault::ServerFailure, "companya.example", verdict::Gap::DnsFailed);
    row("broken DNS", Fault::Garbage, "companya.example", verdict::Gap::DnsFailed);
}

void tst_CheckDomain::notDialled()
{
    QFETCH(const int, fault);
    QFETCH(const QString, target);
    QFETCH(const QString, gap);
    QFETCH(const QString, state);
    m_dns->addExchanger("nomail.example", 0, "");
    m_dns->addText("textonly.example", {"nothing else"});
    m_dns->fault = static_cast<DnsServer::Fault>(fault);

    const Watched watched = watch(orderFor(target));
    const verdict::Evidence &evidence = watched.record.evidence;
    QVERIFY(evidence.endpoints.empty());
    QCOMPARE(evidence.notDialled.size(), std::size_t(1));
    QCOMPARE(verdict::toString(evidence.notDialled.front().gap), gap);
    QCOMPARE(evidence.notDialled.front().what, target.section(u':', 0, 0));
    QCOMPARE(verdict::toString(judged(watched.record).state), state);
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
}

void tst_CheckDomain::oneExchangerWithoutAddress()
{
    const ScriptedServer server(closedServer());
    m_dns->addExchanger("companya.example", 10, "gone.companya.example");
    m_dns->addExchanger("companya.example", 20, "mx.companya.example");
    m_dns->addAddress("mx.companya.example", "127.0.0.1");
    const Watched watched = watch(orderFor(u"companya.example"_s, &server));
    const verdict::Evidence &evidence = watched.record.evidence;
    QCOMPARE(evidence.endpoints.size(), std::size_t(1));
    QCOMPARE(evidence.notDialled.size(), std::size_t(1));
    QCOMPARE(evidence.notDialled.front().what, u"gone.companya.example"_s);
    QCOMPARE(verdict::toString(judged(watched.record).state), u"closed"_s);
    QCOMPARE(lostInWriting(watched.record), QString());
}

void tst_CheckDomain::cancelledWhileAsking()
{
    m_dns->fault = DnsServer::Fault::Silence;
    Order order = orderFor(u"companya.example"_s);
    order.dns.patience = std::chrono::seconds(20);
    const Watched watched = watch(order, [](Check &check, const Event &event) {
        if (std::holds_alternative<Resolving>(event))
            QMetaObject::invokeMethod(&check, &Check::cancel, Qt::QueuedConnection);
    });
    QVERIFY(watched.record.wasCancelled);
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
}

QTEST_GUILESS_MAIN(tst_CheckDomain)
#include "tst_checkdomain.moc"
