// SPDX-License-Identifier: Apache-2.0
#include "asked.h"

#include "core/verdict/findings.h"

#include <QTest>

using namespace postern;
using namespace postern::test;
using namespace postern::verdict;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postern::verdict::DnsFacts)

namespace {

const QHostAddress kServer(u"192.0.2.1"_s);
const QHostAddress kElsewhere(u"192.0.2.2"_s);

ReverseLookup reverse(Lookup lookup, const std::vector<NamedHost> &names = {})
{
    return {kServer, lookup, names};
}

ListLookup listed(const QString &zone, const QHostAddress &address, const char *code, const QStringList &reasons = {})
{
    return {zone, address, Lookup::Found, {QHostAddress(QString::fromLatin1(code))}, reasons};
}

ListLookup clean(const QString &zone, const QHostAddress &address)
{
    return {zone, address, Lookup::Nothing, {}, {}};
}

// With the test entries as RFC 5782 wants them.
std::vector<ListLookup> list(const QString &zone, const ListLookup &about)
{
    return {listed(zone, listedTestEntry(), "127.0.0.2"), clean(zone, cleanTestEntry()), about};
}

Evidence evidenceWith(const DnsFacts &dns)
{
    Evidence evidence;
    evidence.setting.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    evidence.endpoints.push_back(evidenceOf({{"C1", "250 ok"}, {"R1", "550 5.7.1 relaying denied"}}));
    evidence.endpoints.push_back(evidence.endpoints.front()); // another port
    evidence.dns = dns;
    return evidence;
}

QStringList findingsIn(const Evidence &evidence)
{
    QStringList words;
    for (const Finding &one : findingsOf(evidence, judge(evidence, RuleBook::builtIn()))) {
        if (one.kind != Finding::Kind::NoStartTls)
            words += toString(one.kind) + u'|' + one.detail + u'|' + one.more.join(u',');
    }
    return words;
}

} // namespace

class tst_DnsFindings : public QObject
{
    Q_OBJECT

private slots:
    void findings_data();
    void findings();
    void listedWeighsMost();
    void whatAListSaysIsCut();
    void nobodyServesThere();
};

void tst_DnsFindings::findings_data()
{
    QTest::addColumn<DnsFacts>("dns");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const DnsFacts &dns, const QStringList &expected) {
        QTest::newRow(name) << dns << expected;
    };
    const NamedHost good{u"mail.companya.com"_s, Lookup::Found, {kServer}};
    const NamedHost astray{u"old.companya.com"_s, Lookup::Found, {kElsewhere}};
    const ReverseLookup fine = reverse(Lookup::Found, {good});
    const QString zone = u"list.example"_s;

    row("nothing was asked", {}, {});
    row("the name leads back", {{fine}, {}}, {});
    row("no PTR", {{reverse(Lookup::Nothing)}, {}}, {u"no-reverse-dns|192.0.2.1|mail.companya.com"_s});
    row("astray", {{reverse(Lookup::Found, {astray, {u"gone.example"_s, Lookup::Nothing, {}}})}, {}},
        {u"reverse-dns-mismatch|192.0.2.1|old.companya.com,gone.example"_s});
    row("the DNS does not answer", {{reverse(Lookup::Failed)}, {}}, {});
    row("listed, with a reason", {{fine}, list(zone, listed(zone, kServer, "127.0.0.4", {u"spam"_s, u"see"_s}))},
        {u"blocklisted-here|192.0.2.1|list.example,spam see"_s});
    row("listed, without one", {{fine}, list(zone, listed(zone, kServer, "127.0.0.4"))},
        {u"blocklisted-here|192.0.2.1|list.example,127.0.0.4"_s});
    row("not listed", {{fine}, list(zone, clean(zone, kServer))}, {u"not-blocklisted|192.0.2.1|list.example"_s});
    row("refuses us", {{fine}, list(zone, listed(zone, kServer, "127.255.255.254", {u"open resolver"_s}))},
        {u"blocklist-refuses-us|list.example|open resolver"_s});
    row("hijacked", {{fine}, list(zone, listed(zone, kServer, "203.0.113.80"))},
        {u"blocklist-unusable|list.example|203.0.113.80"_s});
    row("no answer", {{fine}, list(zone, {zone, kServer, Lookup::Failed, {}, {}})},
        {u"blocklist-unusable|list.example|"_s});
}

void tst_DnsFindings::findings()
{
    QFETCH(DnsFacts, dns);
    QFETCH(QStringList, expected);
    QCOMPARE(findingsIn(evidenceWith(dns)), expected);
}

void tst_DnsFindings::listedWeighsMost()
{
    const QString zone = u"list.example"_s;
    const Evidence evidence =
        evidenceWith({{reverse(Lookup::Nothing)}, list(zone, listed(zone, kServer, "127.0.0.2"))});
    const QStringList found = findingsIn(evidence);
    QCOMPARE(found.size(), 2);
    QVERIFY(found.first().startsWith(u"blocklisted-here"));
}

void tst_DnsFindings::whatAListSaysIsCut()
{
    const QString zone = u"list.example"_s;
    const QString flood(10000, u'x');
    const Evidence evidence =
        evidenceWith({{reverse(Lookup::Failed)}, list(zone, listed(zone, kServer, "127.0.0.2", {flood}))});
    QVERIFY(findingsIn(evidence).first().size() < 400);
}

// An address at which nothing answers is no mail server's; whether it is listed was asked for in so many words.
void tst_DnsFindings::nobodyServesThere()
{
    const QString zone = u"list.example"_s;
    Evidence evidence = evidenceWith({{reverse(Lookup::Nothing)}, list(zone, listed(zone, kServer, "127.0.0.2"))});
    for (EndpointEvidence &one : evidence.endpoints) {
        one.envelopes.clear();
        one.connections.resize(1);
        one.connections.front().transcript.clear();
        one.connections.front().ending = smtp::Ending::NotConnected;
        one.connections.front().loss = smtp::Loss::Refused;
    }
    QCOMPARE(findingsIn(evidence), QStringList{u"blocklisted-here|192.0.2.1|list.example,127.0.0.2"_s});
}

QTEST_APPLESS_MAIN(tst_DnsFindings)
#include "tst_dnsfindings.moc"
