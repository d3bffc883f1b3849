// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/findings.h"

#include "asked.h"

#include <QTest>

using namespace postern;
using namespace postern::test;
using namespace postern::verdict;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kDenied = "550 5.7.1 relaying denied";
const QByteArray kTaken = "250 2.1.5 ok";
const QByteArray kNoUser = "550 5.1.1 no such user here";
const QByteArray kTls = "250-mail.companya.com\r\n250-STARTTLS\r\n250 PIPELINING";

// A server as it should be, with TLS on offer: nothing is to be found there.
std::vector<Asked> closedOne()
{
    return {{"C1", kTaken}, {"R1", kDenied}, {"C2", kNoUser}, {"R1b", kDenied}, {"C3", kDenied}};
}

std::vector<Asked> with(const std::vector<Asked> &changes)
{
    std::vector<Asked> asked = closedOne();
    for (const Asked &change : changes) {
        const auto known = std::find_if(asked.begin(), asked.end(),
                                        [&change](const Asked &one) { return qstrcmp(one.id, change.id) == 0; });
        known == asked.end() ? asked.push_back(change) : void(*known = change);
    }
    return asked;
}

Server offering(const QByteArray &ehlo)
{
    Server server;
    server.ehlo = ehlo;
    return server;
}

// A certificate in which nothing is wrong.
smtp::TlsFacts goodTls()
{
    smtp::TlsFacts tls;
    tls.protocol = u"TLSv1.3"_s;
    tls.subject = u"mail.companya.com"_s;
    tls.issuer = u"Some CA"_s;
    tls.validUntil = QDateTime(QDate(2031, 2, 3), QTime(4, 5), Qt::UTC);
    tls.matchesHost = true;
    tls.isTrusted = true;
    return tls;
}

EndpointEvidence behindTls(const smtp::TlsFacts &tls)
{
    EndpointEvidence evidence = evidenceOf(closedOne(), offering(kTls));
    evidence.connections.front().tls = tls;
    return evidence;
}

std::vector<Finding> findingsIn(const EndpointEvidence &endpoint, Claim claim = Claim::Outside)
{
    Evidence evidence;
    evidence.setting.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    evidence.setting.claim = claim;
    evidence.endpoints = {endpoint};
    return findingsOf(evidence, judge(evidence, RuleBook::builtIn()));
}

// "old-tls TLSv1.1": kinds and details.
QStringList said(const std::vector<Finding> &findings)
{
    QStringList words;
    for (const Finding &one : findings)
        words += (toString(one.kind) + u' ' + one.detail).trimmed();
    return words;
}

} // namespace

// What is learnt beside the verdict: each kind found, and next to it what only looks like it.
class tst_Findings : public QObject
{
    Q_OBJECT

private slots:
    void dialogues_data();
    void dialogues();
    void offers_data();
    void offers();
    void certificates_data();
    void certificates();
    void natTrust();
    void plaintextBeforeTls();
    void spoofingIsNoNewsFromInside();
    void whatWasGuessed();
    void weightiestFirst();
    void leadToTheirLines();
};

void tst_Findings::dialogues_data()
{
    QTest::addColumn<std::vector<Asked>>("asked");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const std::vector<Asked> &changes, const QStringList &findings = {}) {
        QTest::newRow(name) << with(changes) << findings;
    };
    row("as it should be", {});
    row("takes unknown users", {{"C2", kTaken}}, {u"accepts-unknown-users"_s});
    row("puts unknown users off", {{"C2", "450 4.2.0 greylisted"}});
    row("takes whatever it is told", {{"R1", kTaken}, {"R1b", kTaken}, {"C2", kTaken}, {"C3", kTaken}}, {u"sink"_s});
    row("takes all but domains that cannot exist", {{"R1", kTaken}, {"R1b", kTaken}, {"C2", kTaken}},
        {u"accepts-unknown-users"_s});
    row("takes one outside domain", {{"R1", kTaken}}, {u"relays-one-domain outside.example"_s});
    row("takes two outside domains", {{"R1", kTaken}, {"R1b", kTaken}});
    row("takes one outside domain, and puts the other off", {{"R1", kTaken}, {"R1b", "450 4.2.0 greylisted"}});
    row("refuses its postmaster", {{"C1", kNoUser}, {"C1u", kTaken}}, {u"refuses-postmaster"_s});
    row("puts its postmaster off", {{"C1", "450 4.2.0 greylisted"}, {"C1u", kTaken}});
    row("refuses us, its postmaster as well", {{"C1", "554 5.7.1 blocked using zen.example"}});
    row("refuses mail without a sender", {{"H2", {}, {}, "550 5.7.1 null sender refused"}}, {u"refuses-null-sender"_s});
    row("puts mail without a sender off", {{"H2", "450 4.2.0 greylisted"}});
    row("takes mail without a sender", {{"H2", kTaken}});
    row("takes its own name from strangers", {{"H1", kTaken}}, {u"spoofing-own-domain"_s});
    row("refuses its own name from strangers", {{"H1", "550 5.7.1 you are not us"}});
    row("takes names below its domain", {{"R23", kTaken}}, {u"takes-subdomains"_s});
    row("refuses names below its domain", {{"R23", kDenied}});
    row("relays anyway, so that names below its domain are no news",
        {{"R23", kTaken}, {"R1", kTaken}, {"R1b", kTaken}});
}

void tst_Findings::dialogues()
{
    QFETCH(std::vector<Asked>, asked);
    QFETCH(QStringList, findings);
    QCOMPARE(said(findingsIn(evidenceOf(asked, offering(kTls)))), findings);
}

void tst_Findings::offers_data()
{
    QTest::addColumn<QByteArray>("ehlo");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const QByteArray &keywords, const QStringList &findings = {}) {
        QTest::newRow(name) << QByteArray("250-mail.companya.com\r\n250-" + keywords + "\r\n250 PIPELINING")
                            << findings;
    };
    row("STARTTLS", "STARTTLS");
    row("no STARTTLS", "8BITMIME", {u"no-starttls"_s});
    row("STARTTLS in another word", "XSTARTTLSX", {u"no-starttls"_s});
    row("XCLIENT", "STARTTLS\r\n250-XCLIENT NAME ADDR", {u"xclient-offered"_s});
    row("XFORWARD", "STARTTLS\r\n250-XFORWARD NAME ADDR", {u"xclient-offered"_s});
    row("a word that begins like XCLIENT", "STARTTLS\r\n250-XCLIENTELE");
    row("passwords in the clear", "STARTTLS\r\n250-AUTH PLAIN LOGIN", {u"plaintext-auth"_s});
    row("AUTH without a way to log in", "STARTTLS\r\n250-AUTH");
    row("words hidden by a firewall", "XXXXXXXA", {u"no-starttls"_s});
}

void tst_Findings::offers()
{
    QFETCH(QByteArray, ehlo);
    QFETCH(QStringList, findings);
    QCOMPARE(said(findingsIn(evidenceOf(closedOne(), offering(ehlo)))), findings);
}

void tst_Findings::certificates_data()
{
    QTest::addColumn<smtp::TlsFacts>("tls");
    QTest::addColumn<QStringList>("findings");
    smtp::TlsFacts tls = goodTls();
    QTest::newRow("as it should be") << tls << QStringList();
    tls.protocol = u"TLSv1.2"_s;
    QTest::newRow("TLS 1.2 is not old") << tls << QStringList();
    tls.protocol = u"TLSv1.1"_s;
    tls.isOldProtocol = true;
    QTest::newRow("TLS 1.1") << tls << QStringList{u"old-tls TLSv1.1"_s};
    tls = goodTls();
    tls.hasExpired = true;
    QTest::newRow("expired") << tls << QStringList{u"certificate-expired 2031-02-03"_s};
    tls = goodTls();
    tls.matchesHost = false;
    tls.subject = u"other.example"_s;
    QTest::newRow("for another name") << tls << QStringList{u"certificate-mismatch other.example"_s};
    tls = goodTls();
    tls.isTrusted = false;
    QTest::newRow("of a root that nobody knows") << tls << QStringList{u"certificate-untrusted Some CA"_s};
    tls.isSelfSigned = true;
    QTest::newRow("self-signed") << tls << QStringList{u"certificate-untrusted mail.companya.com"_s};
}

void tst_Findings::certificates()
{
    QFETCH(smtp::TlsFacts, tls);
    QFETCH(QStringList, findings);
    QCOMPARE(said(findingsIn(behindTls(tls))), findings);

    // Nobody asked for a name, so none can be wrong.
    EndpointEvidence byAddress = behindTls(tls);
    byAddress.endpoint.host.clear();
    for (const QString &one : said(findingsIn(byAddress)))
        QVERIFY(!one.startsWith(u"certificate-mismatch"_s));
}

void tst_Findings::natTrust()
{
    const auto seenAs = [](const QByteArray &address) {
        return evidenceOf(
            closedOne(),
            offering("250-mail.companya.com Hello tester.example [" + address + "]\r\n250-STARTTLS\r\n250 PIPELINING"));
    };
    QCOMPARE(said(findingsIn(seenAs("172.17.0.1"))), QStringList{u"nat-trust 172.17.0.1"_s});
    QCOMPARE(said(findingsIn(seenAs("198.51.100.7"))), QStringList());
    QCOMPARE(said(findingsIn(seenAs("203.0.113.9"))), QStringList()); // translated, but not to an inside address
    QCOMPARE(said(findingsIn(seenAs("172.17.0.1"), Claim::Inside)), QStringList());
}

void tst_Findings::plaintextBeforeTls()
{
    using Kind = smtp::TranscriptEntry::Kind;
    EndpointEvidence evidence = behindTls(goodTls());
    smtp::Transcript &transcript = evidence.connections.front().transcript;
    transcript.push_back({{}, Kind::Dropped, "250 injected\r\n", smtp::kNoEnvelope});
    const auto found = findingsIn(evidence);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().kind == Finding::Kind::PlaintextBeforeTls);
    QVERIFY(found.front().detail.startsWith(u"250 injected"_s));

    transcript.back().kind = Kind::Heard; // a reply that nobody waited for is another thing
    QCOMPARE(said(findingsIn(evidence)), QStringList());
}

void tst_Findings::spoofingIsNoNewsFromInside()
{
    const EndpointEvidence evidence = evidenceOf(with({{"H1", kTaken}}), offering(kTls));
    QCOMPARE(said(findingsIn(evidence, Claim::Inside)), QStringList());
}

void tst_Findings::whatWasGuessed()
{
    Evidence evidence;
    evidence.setting.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    evidence.setting.recipient = *smtp::MailAddress::parse(u"to@outside.example");
    evidence.setting.claim = Claim::Outside;
    evidence.endpoints = {evidenceOf(closedOne(), offering(kTls))};
    const auto words = [&evidence] { return said(findingsOf(evidence, judge(evidence, RuleBook::builtIn()))); };
    QCOMPARE(words(), QStringList());
    evidence.setting.hostedDomainIsGuess = true;
    QCOMPARE(words(), QStringList{u"guessed-domain companya.com"_s});
    evidence.setting.recipientIsStandIn = true;
    QCOMPARE(words(), (QStringList{u"stand-in-recipient to@outside.example"_s, u"guessed-domain companya.com"_s}));

    Server nobody;
    nobody.ending = smtp::Ending::NotConnected;
    nobody.greeting.clear();
    nobody.ehlo.clear();
    evidence.endpoints = {evidenceOf({}, nobody)}; // nobody was asked for anything
    QCOMPARE(words(), QStringList());
}

void tst_Findings::weightiestFirst()
{
    const EndpointEvidence evidence =
        evidenceOf(with({{"H1", kTaken}, {"C2", kTaken}}), offering("250-mail.companya.com\r\n250 XCLIENT"));
    const auto found = findingsIn(evidence);
    QCOMPARE(
        said(found),
        (QStringList{u"accepts-unknown-users"_s, u"spoofing-own-domain"_s, u"xclient-offered"_s, u"no-starttls"_s}));
    QCOMPARE(found.front().endpoint, std::optional<std::size_t>(0));
}

void tst_Findings::leadToTheirLines()
{
    const std::vector<Asked> asked = with({{"C2", kTaken}, {"C1", kNoUser}, {"C1u", kTaken}, {"H1", kTaken}});
    const EndpointEvidence endpoint = evidenceOf(asked);
    const auto found = findingsIn(endpoint);
    QStringList led;
    for (const Finding &one : found) {
        if (one.envelope)
            led += toString(one.kind) + u' ' + endpoint.envelopes[*one.envelope].id;
    }
    led.sort();
    QCOMPARE(led,
             (QStringList{u"accepts-unknown-users C2"_s, u"refuses-postmaster C1"_s, u"spoofing-own-domain H1"_s}));
    QVERIFY(restsOnLines(Finding::Kind::NoStartTls));
    QVERIFY(!restsOnLines(Finding::Kind::NoReverseDns));
}

QTEST_APPLESS_MAIN(tst_Findings)
#include "tst_findings.moc"
