// SPDX-License-Identifier: Apache-2.0
#include "core/check/check.h"
#include "core/net/resolver.h"
#include "core/verdict/findings.h"

#include "dnsserver.h"
#include "scriptedserver.h"
#include "watched.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;
using test::Behaviour;
using test::DnsServer;
using test::ScriptedServer;

namespace {

// /etc/hosts knows nothing of it.
const QHostAddress kHere(u"127.0.0.3"_s);
const QString kZone = u"list.example"_s;

Behaviour answering(const std::vector<Behaviour::Answer> &recipients)
{
    Behaviour behaviour;
    behaviour.answers = recipients;
    return behaviour;
}

Behaviour closedServer()
{
    return answering({{"RCPT TO:<POSTMASTER", "250 2.1.5 ok\r\n"}});
}

// Mail for this domain, and for its own.
Behaviour exchangerOf(const QByteArray &domain)
{
    const QByteArray refusal = "550 5.7.1 relaying denied\r\n";
    return answering({{"RCPT TO:<POSTMASTER", "250 2.1.5 ok\r\n"},
                      {"RCPT TO:<JOHNDOE@" + domain.toUpper(), "250 2.1.5 ok\r\n"},
                      {"RCPT TO:<CUSTOMER@" + domain.toUpper(), "250 2.1.5 ok\r\n"},
                      {"RCPT", refusal}});
}

QStringList findingsIn(const Record &record)
{
    QStringList words;
    for (const verdict::Finding &one : verdict::findingsOf(record.evidence, judged(record))) {
        if (one.kind != verdict::Finding::Kind::NoStartTls)
            words += verdict::toString(one.kind) + u'|' + one.detail + u'|' + one.more.join(u',');
    }
    return words;
}

} // namespace

// What the DNS and the network tell beside the dialogue: asked while the check runs, kept in the record.
class tst_CheckFacts : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void reverseName_data();
    void reverseName();
    void addressesOfOurOwnAreNobodysBusiness();
    void blockLists_data();
    void blockLists();
    void noListIsAskedWithoutAWord();
    void aListWithoutIpv6IsNotAskedForIt();
    void aSilentDnsDelaysNobody();
    void hostedRecipients_data();
    void hostedRecipients();
    void standInsAreNotLookedUp();
    void noWayToIpv6();
    void onlyIpv6AndNoWay();
    void aProxyKnowsItsOwnWay();
    void cancelledWhileLookingUp();

private:
    Order order(const ScriptedServer &server) const;
    void list(const QHostAddress &address, const QByteArray &code, const QByteArray &reason = {});

    std::unique_ptr<DnsServer> m_dns;
};

void tst_CheckFacts::init()
{
    m_dns = std::make_unique<DnsServer>();
}

Order tst_CheckFacts::order(const ScriptedServer &server) const
{
    const smtp::Endpoint there{{}, server.serverAddress(), server.serverPort(), smtp::Security::Plain};
    Order order = strangersOrderFor(there.toString());
    order.dns.server = QHostAddress(QHostAddress::LocalHost);
    order.dns.port = m_dns->port();
    order.dns.patience = std::chrono::milliseconds(300);
    order.dns.tries = 1;
    order.probes = QStringList{u"R1"_s};
    return order;
}

void tst_CheckFacts::list(const QHostAddress &address, const QByteArray &code, const QByteArray &reason)
{
    const QByteArray name = net::nameInList(address, kZone).toLatin1();
    m_dns->addAddress(name, code);
    if (!reason.isEmpty())
        m_dns->addText(name, {reason});
}

void tst_CheckFacts::reverseName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isSilent");
    QTest::addColumn<QStringList>("findings");

    QTest::newRow("leads back") << QByteArray("mail.companya.com") << QByteArray("127.0.0.3") << false << QStringList();
    QTest::newRow("no PTR") << QByteArray() << QByteArray() << false
                            << QStringList{u"no-reverse-dns|127.0.0.3|mx.companya.com"_s};
    QTest::newRow("leads elsewhere") << QByteArray("old.companya.com") << QByteArray("192.0.2.9") << false
                                     << QStringList{u"reverse-dns-mismatch|127.0.0.3|old.companya.com"_s};
    QTest::newRow("leads nowhere") << QByteArray("old.companya.com") << QByteArray() << false
                                   << QStringList{u"reverse-dns-mismatch|127.0.0.3|old.companya.com"_s};
    QTest::newRow("a name that is the address") << QByteArray("127.0.0.3") << QByteArray() << false
                                                << QStringList{u"reverse-dns-mismatch|127.0.0.3|127.0.0.3"_s};
    QTest::newRow("the DNS is silent") << QByteArray() << QByteArray() << true << QStringList();
}

void tst_CheckFacts::reverseName()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, address);
    QFETCH(bool, isSilent);
    QFETCH(QStringList, findings);

    const ScriptedServer server(closedServer(), kHere);
    if (!name.isEmpty())
        m_dns->addPointer("127.0.0.3", name);
    if (!address.isEmpty())
        m_dns->addAddress(name, address);
    if (isSilent)
        m_dns->fault = DnsServer::Fault::Silence;
    const Watched watched = watch(order(server));
    QCOMPARE(findingsIn(watched.record), findings);
    QCOMPARE(watched.record.evidence.dns.reverse.size(), std::size_t(1));
    QCOMPARE(verdict::toString(judged(watched.record).state), u"closed"_s);
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
}

// Without a DNS server of the user's own: the public DNS answers for everybody's 127.0.0.3.
void tst_CheckFacts::addressesOfOurOwnAreNobodysBusiness()
{
    const ScriptedServer server(closedServer(), kHere);
    Order asked = order(server);
    asked.dns.server.clear();
    asked.blockLists = QStringList{kZone};
    const Watched watched = watch(asked);
    QVERIFY(watched.record.evidence.dns.reverse.empty());
    QVERIFY(watched.record.evidence.dns.lists.empty());
    QVERIFY(watched.record.evidence.setting.exchangers.empty());
    QVERIFY(findingsIn(watched.record).isEmpty());
}

void tst_CheckFacts::blockLists_data()
{
    QTest::addColumn<QByteArray>("code"); // for the server; empty: not listed
    QTest::addColumn<QByteArray>("listedEntry");
    QTest::addColumn<QByteArray>("cleanEntry");
    QTest::addColumn<QString>("finding");

    const auto row = [](const char *name, const char *code, const char *listed, const char *clean,
                        const char *finding) {
        QTest::newRow(name) << QByteArray(code) << QByteArray(listed) << QByteArray(clean)
                            << QString::fromLatin1(finding);
    };
    row("listed", "127.0.0.4", "127.0.0.2", "", "blocklisted-here|127.0.0.3|list.example,see http://list.example/");
    row("not listed", "", "127.0.0.2", "", "not-blocklisted|127.0.0.3|list.example");
    row("public resolver", "127.255.255.254", "127.255.255.254", "127.255.255.254",
        "blocklist-refuses-us|list.example|see http://list.example/");
    row("a hijacked resolver", "203.0.113.80", "203.0.113.80", "203.0.113.80",
        "blocklist-unusable|list.example|see http://list.example/");
    row("lists the whole world", "127.0.0.2", "127.0.0.2", "127.0.0.2",
        "blocklist-unusable|list.example|see http://list.example/");
    row("no such list", "", "", "", "blocklist-unusable|list.example|");
}

void tst_CheckFacts::blockLists()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, listedEntry);
    QFETCH(QByteArray, cleanEntry);
    QFETCH(QString, finding);

    const ScriptedServer server(closedServer(), kHere);
    m_dns->addPointer("127.0.0.3", "mail.companya.com");
    m_dns->addAddress("mail.companya.com", "127.0.0.3");
    if (!code.isEmpty())
        list(kHere, code, "see http://list.example/");
    if (!listedEntry.isEmpty())
        list(verdict::listedTestEntry(), listedEntry);
    if (!cleanEntry.isEmpty())
        list(verdict::cleanTestEntry(), cleanEntry);
    Order asked = order(server);
    asked.blockLists = QStringList{kZone};
    const Watched watched = watch(asked);
    QCOMPARE(findingsIn(watched.record), QStringList{finding});
    QCOMPARE(watched.record.evidence.dns.lists.size(), std::size_t(3));
    QCOMPARE(verdict::toString(judged(watched.record).state), u"closed"_s);
    QCOMPARE(lostInWriting(watched.record), QString());
}

void tst_CheckFacts::noListIsAskedWithoutAWord()
{
    const ScriptedServer server(closedServer(), kHere);
    const Watched watched = watch(order(server));
    QVERIFY(watched.record.evidence.dns.lists.empty());
}

void tst_CheckFacts::aListWithoutIpv6IsNotAskedForIt()
{
    const ScriptedServer server(closedServer(), QHostAddress(QHostAddress::LocalHostIPv6));
    if (!server.isListening())
        QSKIP("this machine has no IPv6 loopback");
    Order asked = order(server);
    asked.blockLists = QStringList{u"bl.spamcop.net"_s, u"zen.spamhaus.org"_s};
    const Watched watched = watch(asked);
    QStringList zones;
    for (const verdict::ListLookup &one : watched.record.evidence.dns.lists) {
        if (one.address == QHostAddress(QHostAddress::LocalHostIPv6))
            zones += one.zone;
    }
    QCOMPARE(zones, QStringList{u"zen.spamhaus.org"_s});
}

// Its patience is far longer than the check's.
void tst_CheckFacts::aSilentDnsDelaysNobody()
{
    const ScriptedServer server(closedServer(), kHere);
    m_dns->fault = DnsServer::Fault::Silence;
    Order asked = order(server);
    asked.recipient.reset(); // nothing to look up before
    asked.secondRecipient.reset();
    asked.sender.reset();
    asked.dns.patience = std::chrono::hours(1);
    asked.blockLists = QStringList{kZone};
    const Watched watched = watch(asked);
    QCOMPARE(watched.timesFinished, 1);
    for (const verdict::ListLookup &one : watched.record.evidence.dns.lists)
        QVERIFY(one.lookup == verdict::Lookup::Failed);
    QVERIFY(findingsIn(watched.record).contains(u"blocklist-unusable|list.example|"_s));
    QCOMPARE(verdict::toString(judged(watched.record).state), u"closed"_s);
}

void tst_CheckFacts::hostedRecipients_data()
{
    QTest::addColumn<QByteArrayList>("domains"); // whose exchanger the server is, by the DNS
    QTest::addColumn<QByteArray>("taken");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("finding");

    QTest::newRow("an exchanger of the first")
        << QByteArrayList{"outside.example"} << QByteArray("outside.example") << u"closed"_s << u"relays-one-domain"_s
        << u"relays-one-domain|outside.example|"_s;
    QTest::newRow("an exchanger of the second")
        << QByteArrayList{"partner.example"} << QByteArray("partner.example") << u"closed"_s << u"relay-refused"_s
        << u"hosts-recipient|partner.example|"_s;
    QTest::newRow("an exchanger of both")
        << QByteArrayList{"outside.example", "partner.example"} << QByteArray("partner.example") << u"unproven"_s
        << u"recipients-hosted"_s << u"hosts-recipient|outside.example|"_s;
    QTest::newRow("an exchanger of the first, that takes none")
        << QByteArrayList{"outside.example"} << QByteArray("none.example") << u"closed"_s << u"recipient-hosted"_s
        << u"hosts-recipient|outside.example|"_s;
}

void tst_CheckFacts::hostedRecipients()
{
    QFETCH(QByteArrayList, domains);
    QFETCH(QByteArray, taken);
    QFETCH(QString, state);
    QFETCH(QString, reason);
    QFETCH(QString, finding);

    const ScriptedServer server(exchangerOf(taken), kHere);
    for (const QByteArray &domain : {QByteArray("outside.example"), QByteArray("partner.example")}) {
        m_dns->addExchanger(domain, 10, "mx." + domain);
        m_dns->addAddress("mx." + domain, "192.0.2.25");
        if (domains.contains(domain))
            m_dns->addExchanger(domain, 20, "backup.example");
    }
    m_dns->addAddress("backup.example", "127.0.0.3");
    Order asked = order(server);
    asked.probes += u"R13"_s;
    const Watched watched = watch(asked);
    const auto &envelopes = watched.record.evidence.endpoints.front().envelopes;
    const bool asksOtherDomain =
        std::any_of(envelopes.begin(), envelopes.end(), [](const probe::Envelope &one) { return one.id == u"R13/2"; });
    QCOMPARE(asksOtherDomain, domains == QByteArrayList{"outside.example"});
    const verdict::Verdict verdict = judged(watched.record);
    QCOMPARE(watched.record.evidence.setting.exchangers.size(), std::size_t(2));
    QCOMPARE(verdict::toString(verdict.state), state);
    QVERIFY2(reasonsOf(verdict.reasons).contains(reason), qPrintable(reasonsOf(verdict.reasons).join(u' ')));
    QVERIFY2(findingsIn(watched.record).contains(finding), qPrintable(findingsIn(watched.record).join(u' ')));
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
}

void tst_CheckFacts::standInsAreNotLookedUp()
{
    const ScriptedServer server(closedServer(), kHere);
    Order asked = order(server);
    asked.recipient.reset();
    asked.secondRecipient.reset();
    asked.sender.reset();
    const Watched watched = watch(asked);
    QVERIFY(watched.record.evidence.setting.recipientIsStandIn);
    QVERIFY(watched.record.evidence.setting.exchangers.empty());
}

void tst_CheckFacts::noWayToIpv6()
{
    const ScriptedServer server(closedServer(), kHere);
    m_dns->addExchanger("companya.example", 10, "mx.companya.example");
    m_dns->addAddress("mx.companya.example", "127.0.0.3");
    m_dns->addAddress("mx.companya.example", "2001:db8::25");
    Order asked = order(server);
    asked.target = *Target::parse(u"companya.example"_s);
    asked.ports = {server.serverPort(), smtp::kSubmissionsPort};
    asked.tls = TlsUse::Never; // leaves the second port out
    asked.hasWayTo = [](const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv4Protocol; };
    const Watched watched = watch(asked);
    const verdict::Evidence &evidence = watched.record.evidence;
    QCOMPARE(evidence.endpoints.size(), std::size_t(1));
    QCOMPARE(evidence.notDialled.size(), std::size_t(1)); // once, whatever the ports
    QCOMPARE(evidence.notDialled.front().what, u"mx.companya.example [2001:db8::25]"_s);
    QVERIFY(evidence.notDialled.front().gap == verdict::Gap::NoRouteV6);
    QCOMPARE(verdict::toString(judged(watched.record).state), u"closed"_s);
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
}

void tst_CheckFacts::onlyIpv6AndNoWay()
{
    Order asked = orderFor(u"2001:db8::25"_s);
    asked.hasWayTo = [](const QHostAddress &) { return false; };
    const Watched watched = watch(asked);
    QVERIFY(watched.record.evidence.endpoints.empty());
    QCOMPARE(watched.record.evidence.notDialled.front().what, u"2001:db8::25"_s);
    const verdict::Verdict verdict = judged(watched.record);
    QCOMPARE(verdict::toString(verdict.state), u"inconclusive"_s);
    QCOMPARE(reasonsOf(verdict.reasons), QStringList{u"no-route-v6"_s});
}

void tst_CheckFacts::aProxyKnowsItsOwnWay()
{
    Order asked = orderFor(u"2001:db8::25"_s);
    asked.hasWayTo = [](const QHostAddress &) { return false; };
    asked.ports = {smtp::kRelayPort};
    asked.proxy = QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 1); // nobody listens there
    const Watched watched = watch(asked);
    QCOMPARE(watched.record.evidence.endpoints.size(), std::size_t(1));
    QVERIFY(watched.record.evidence.notDialled.empty());
}

void tst_CheckFacts::cancelledWhileLookingUp()
{
    const ScriptedServer server(closedServer(), kHere);
    m_dns->fault = DnsServer::Fault::Silence;
    Order asked = order(server);
    asked.dns.patience = std::chrono::hours(1);
    Check check(asked);
    int finished = 0;
    QObject::connect(&check, &Check::finished, &check, [&finished] { ++finished; });
    check.start();
    QTRY_VERIFY(m_dns->asked > 0);
    check.cancel();
    QTRY_COMPARE(finished, 1);
    QVERIFY(check.record().wasCancelled);
    QVERIFY(check.record().evidence.endpoints.empty());
}

QTEST_GUILESS_MAIN(tst_CheckFacts)
#include "tst_checkfacts.moc"
