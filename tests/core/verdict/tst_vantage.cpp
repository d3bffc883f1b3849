// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/vantage.h"

#include "core/verdict/outcome.h"

#include <QTest>

using namespace postern;
using namespace postern::verdict;
using namespace Qt::StringLiterals;

namespace {

using Kind = smtp::TranscriptEntry::Kind;

// One connection from `ours` to `server`, which answers EHLO so that it shows `seen`.
EndpointEvidence connected(const QString &server, const QString &ours, const QString &seen)
{
    EndpointEvidence evidence;
    evidence.endpoint = {QString(), QHostAddress(server), 25, smtp::Security::Plain};
    smtp::ConnectionLog log;
    log.endpoint = evidence.endpoint;
    log.ourAddress = QHostAddress(ours);
    const QByteArray shown = seen.isEmpty() ? QByteArray() : " Hello [" + seen.toLatin1() + ']';
    log.transcript = {{{}, Kind::Heard, "220 mail.companya.com ESMTP\r\n", smtp::kNoEnvelope},
                      {{}, Kind::Said, "EHLO tester.example\r\n", smtp::kNoEnvelope},
                      {{}, Kind::Heard, "250 mail.companya.com" + shown + "\r\n", smtp::kNoEnvelope}};
    evidence.connections.push_back(log);
    return evidence;
}

Setting settingWith(const QStringList &networks, Claim claim = Claim::Auto)
{
    Setting setting;
    setting.ownNetworks = networks;
    setting.claim = claim;
    return setting;
}

} // namespace

// Where we stood, for every way in which it can be known.
class tst_Vantage : public QObject
{
    Q_OBJECT

private slots:
    void bases_data();
    void bases();
    void theUserKnowsBetter();
    void withoutAConnection();
    void theFirstAddressThatIsKnownCounts();
    void privateNetworks_data();
    void privateNetworks();
    void words();
};

void tst_Vantage::bases_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QStringList>("networks");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<bool>("isInside");
    QTest::addColumn<bool>("isTranslated");

    const auto row = [](const char *name, const char *server, const char *ours, const char *seen,
                        const QStringList &networks, const char *basis, bool isInside, bool isTranslated) {
        QTest::newRow(name) << QString::fromLatin1(server) << QString::fromLatin1(ours) << QString::fromLatin1(seen)
                            << networks << QString::fromLatin1(basis) << isInside << isTranslated;
    };
    const QStringList home{u"192.168.1.0/24"_s, u"fd00:1::/64"_s};
    const QStringList office{u"192.0.2.0/24"_s};
    const char *const server = "203.0.113.25";

    row("this machine", "127.0.0.1", "127.0.0.1", "", home, "loopback", true, false);
    row("this machine by another name", "127.8.8.8", "127.0.0.1", "", {}, "loopback", true, false);
    row("this machine by IPv6", "::1", "::1", "", home, "loopback", true, false);
    row("this machine by its own address", "203.0.113.25", "203.0.113.25", "", {}, "same-network", true, false);
    row("a neighbour", "192.168.1.25", "192.168.1.7", "192.168.1.7", home, "same-network", true, false);
    row("a neighbour with public addresses", "192.0.2.25", "192.0.2.7", "", office, "same-network", true, false);
    row("a neighbour by IPv6", "fd00:1::25", "fd00:1::7", "", home, "same-network", true, false);
    row("only the server is in our network", "192.0.2.25", "10.8.0.2", "", office, "public", false, false);
    row("a private network behind a tunnel", "10.1.2.3", "10.8.0.2", "", home, "private-network", true, false);
    row("link-local", "fe80::25", "fe80::7", "", {}, "private-network", true, false);
    row("shared address space", "100.64.0.25", "100.64.9.7", "", {}, "private-network", true, false);
    row("a stranger", server, "198.51.100.7", "", home, "public", false, false);
    row("a stranger, seen as itself", server, "198.51.100.7", "198.51.100.7", home, "public", false, false);
    row("a stranger behind a translator of its own", server, "192.168.1.7", "198.51.100.7", home, "public", false,
        false);
    row("out by the gate and in again, seen as we are", server, "192.168.1.7", "192.168.1.7", home, "hairpin", true,
        false);
    row("out by the gate and in again, seen as the gate", server, "192.168.1.7", "192.168.1.1", home, "hairpin", true,
        false);
    row("a translator in front of the server", server, "198.51.100.7", "172.17.0.1", home, "public", false, true);
    row("a translator on the server's own machine", server, "198.51.100.7", "127.0.0.1", home, "public", false, true);
    row("a translator in a network like ours, but not ours", server, "192.168.1.7", "192.168.2.1", home, "public",
        false, true);
    row("a translator by IPv6", server, "198.51.100.7", "fd99::1", home, "public", false, true);
    row("a proxy stands between: we have no address", server, "", "198.51.100.99", home, "public", false, false);
    row("a proxy inside of the server's network", server, "", "10.0.0.3", home, "public", false, true);
    row("a proxy in our own network", server, "", "192.168.1.3", home, "hairpin", true, false);
    row("a proxy to a neighbour", "192.168.1.25", "", "", home, "private-network", true, false);
    row("networks that are none", server, "198.51.100.7", "", {u"nonsense"_s, u"300.1.1.1/24"_s, u""_s}, "public",
        false, false);
}

void tst_Vantage::bases()
{
    QFETCH(QString, server);
    QFETCH(QString, ours);
    QFETCH(QString, seen);
    QFETCH(QStringList, networks);
    QFETCH(QString, basis);
    QFETCH(bool, isInside);
    QFETCH(bool, isTranslated);

    const Vantage vantage = vantageOf(connected(server, ours, seen), settingWith(networks));
    QCOMPARE(toString(vantage.basis), basis);
    QCOMPARE(vantage.isInside, isInside);
    QCOMPARE(vantage.isTranslated, isTranslated);
    QCOMPARE(vantage.ours, QHostAddress(ours));
    QCOMPARE(vantage.seen.has_value(), !seen.isEmpty());
    if (vantage.seen)
        QCOMPARE(*vantage.seen, QHostAddress(seen));
}

void tst_Vantage::theUserKnowsBetter()
{
    const EndpointEvidence loopback = connected(u"127.0.0.1"_s, u"127.0.0.1"_s, {});
    const Vantage outside = vantageOf(loopback, settingWith({}, Claim::Outside));
    QVERIFY(outside.basis == Vantage::Basis::Said);
    QVERIFY(!outside.isInside);
    QVERIFY(!outside.isTranslated);

    const EndpointEvidence stranger = connected(u"203.0.113.25"_s, u"198.51.100.7"_s, u"172.17.0.1"_s);
    const Vantage inside = vantageOf(stranger, settingWith({}, Claim::Inside));
    QVERIFY(inside.basis == Vantage::Basis::Said);
    QVERIFY(inside.isInside);
    QVERIFY(!inside.isTranslated); // to insiders an inside address is right

    const Vantage translated = vantageOf(stranger, settingWith({}, Claim::Outside));
    QVERIFY(translated.isTranslated);
}

void tst_Vantage::withoutAConnection()
{
    EndpointEvidence evidence;
    evidence.endpoint.address = QHostAddress(u"203.0.113.25"_s);
    const Vantage vantage = vantageOf(evidence, settingWith({u"203.0.113.0/24"_s}));
    QVERIFY(vantage.basis == Vantage::Basis::Public);
    QVERIFY(vantage.ours.isNull());
    QVERIFY(!vantage.seen);
}

void tst_Vantage::theFirstAddressThatIsKnownCounts()
{
    EndpointEvidence evidence = connected(u"203.0.113.25"_s, {}, {});
    evidence.connections.push_back(connected(u"203.0.113.25"_s, u"198.51.100.7"_s, {}).connections.front());
    evidence.connections.push_back(connected(u"203.0.113.25"_s, u"198.51.100.8"_s, {}).connections.front());
    QCOMPARE(vantageOf(evidence, settingWith({})).ours, QHostAddress(u"198.51.100.7"_s));
}

void tst_Vantage::privateNetworks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *address, bool expected) {
        QTest::newRow(address) << QString::fromLatin1(address) << expected;
    };
    row("9.255.255.255", false);
    row("10.0.0.0", true);
    row("10.255.255.255", true);
    row("11.0.0.0", false);
    row("172.15.255.255", false);
    row("172.16.0.0", true);
    row("172.31.255.255", true);
    row("172.32.0.0", false);
    row("192.167.255.255", false);
    row("192.168.0.0", true);
    row("192.168.255.255", true);
    row("192.169.0.0", false);
    row("100.63.255.255", false);
    row("100.64.0.0", true);
    row("100.127.255.255", true);
    row("100.128.0.0", false);
    row("169.254.0.1", true);
    row("169.255.0.1", false);
    row("127.0.0.1", false); // loopback is a basis of its own
    row("fbff::1", false);
    row("fc00::1", true);
    row("fdff::1", true);
    row("fe00::1", false);
    row("fe80::1", true);
    row("febf::1", true);
    row("fec0::1", false);
    row("2001:db8::1", false);
    row("::1", false);
}

void tst_Vantage::privateNetworks()
{
    QFETCH(QString, address);
    QFETCH(bool, expected);
    QCOMPARE(isPrivate(QHostAddress(address)), expected);
}

void tst_Vantage::words()
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(Vantage::Basis::Public); ++i)
        words += toString(static_cast<Vantage::Basis>(i));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
}

QTEST_APPLESS_MAIN(tst_Vantage)
#include "tst_vantage.moc"
