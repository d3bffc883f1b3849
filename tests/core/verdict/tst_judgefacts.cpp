// SPDX-License-Identifier: Apache-2.0
#include "asked.h"

#include "core/verdict/findings.h"

#include <QTest>

using namespace postern;
using namespace postern::test;
using namespace postern::verdict;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postern::verdict::Evidence)

namespace {

const QByteArray kDenied = "550 5.7.1 relaying denied";
const QByteArray kTaken = "250 2.1.5 ok";
const QByteArray kNoUser = "550 5.1.1 no such user here";
const QHostAddress kServer(u"192.0.2.1"_s);

// The domains that the DNS says the server takes mail for.
Setting hosting(const QStringList &domains)
{
    Setting setting;
    setting.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    setting.exchangers = {{u"third.example"_s, Lookup::Found, {{u"mail.companya.com"_s, Lookup::Found, {kServer}}}}};
    for (const QString &one : domains)
        setting.exchangers.push_back({one, Lookup::Found, {{u"mx.backup.example"_s, Lookup::Found, {kServer}}}});
    return setting;
}

const QStringList kFirst{u"outside.example"_s};
const QStringList kSecond{u"elsewhere.example"_s};
const QStringList kBoth = kFirst + kSecond;

QString said(State state, const std::vector<Because> &reasons)
{
    QStringList words{toString(state)};
    for (const Because &one : reasons)
        words += toString(one.reason);
    return words.join(u' ');
}

QString found(const Evidence &evidence)
{
    QStringList words;
    for (const Finding &one : findingsOf(evidence, judge(evidence, RuleBook::builtIn()))) {
        if (one.kind == Finding::Kind::RelaysOneDomain || one.kind == Finding::Kind::HostsRecipient)
            words += toString(one.kind) + u'=' + one.detail;
    }
    return words.join(u' ');
}

// An endpoint that was dialled once.
EndpointEvidence dialled(const char *address, quint16 port, smtp::Loss loss)
{
    EndpointEvidence evidence;
    evidence.endpoint = {u"mail.companya.com"_s, QHostAddress(QString::fromLatin1(address)), port,
                         smtp::Security::Plain};
    smtp::ConnectionLog log;
    log.endpoint = evidence.endpoint;
    log.ending = smtp::Ending::NotConnected;
    log.loss = loss;
    evidence.connections.push_back(log);
    return evidence;
}

EndpointEvidence closedAt(quint16 port, const char *address = "192.0.2.1")
{
    Server server;
    server.port = port;
    EndpointEvidence evidence =
        evidenceOf({{"C1", kTaken}, {"R1", kDenied}, {"C2", kNoUser}, {"R1b", kDenied}}, server);
    evidence.endpoint.address = QHostAddress(QString::fromLatin1(address));
    return evidence;
}

} // namespace

// The verdict where the DNS or the network tells something beside the dialogue.
class tst_JudgeFacts : public QObject
{
    Q_OBJECT

private slots:
    void hostedRecipients_data();
    void hostedRecipients();
    void formsToAHostedDomainAreNoDoors();
    void neverOpenByWhatIsHosted();
    void endpointsWithoutAnswer_data();
    void endpointsWithoutAnswer();
};

void tst_JudgeFacts::hostedRecipients_data()
{
    QTest::addColumn<QStringList>("hosted");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("findings");

    const auto row = [](const char *name, const QStringList &hosted, const QByteArray &first, const QByteArray &second,
                        const char *verdict, const char *findings) {
        QTest::newRow(name) << hosted << first << second << QString::fromLatin1(verdict)
                            << QString::fromLatin1(findings);
    };
    row("hosts neither", {}, kTaken, kTaken, "open plain-taken other-domain-taken own-unknowns-refused", "");
    row("hosts the first, and relays", kFirst, kTaken, kTaken, "open plain-taken own-unknowns-refused recipient-hosted",
        "hosts-recipient=outside.example");
    row("hosts the first, and does not relay", kFirst, kTaken, kDenied,
        "closed relays-one-domain relay-refused welcome-taken", "relays-one-domain=outside.example");
    row("hosts the first, where the mailbox does not exist", kFirst, kNoUser, kDenied,
        "closed relay-refused welcome-taken recipient-hosted", "hosts-recipient=outside.example");
    row("hosts the first, denies it all the same, and relays", kFirst, kDenied, kTaken,
        "open plain-taken own-unknowns-refused recipient-hosted", "hosts-recipient=outside.example");
    row("hosts the first, and says nothing about the second", kFirst, kTaken, "450 4.7.1 greylisted",
        "inconclusive greylisted recipient-hosted", "hosts-recipient=outside.example");
    row("hosts the second, and relays", kSecond, kTaken, kTaken, "open plain-taken own-unknowns-refused",
        "hosts-recipient=elsewhere.example");
    row("hosts the second, and does not relay", kSecond, kDenied, kTaken, "closed relay-refused welcome-taken",
        "hosts-recipient=elsewhere.example");
    // Without the DNS the second one would pass for the plain form, and the server for an open relay.
    row("hosts the second, and does not know the first's mailbox", kSecond, kNoUser, kTaken,
        "closed relay-refused welcome-taken", "hosts-recipient=elsewhere.example");
    // Without the DNS the first one would pass for hosted there, and an open relay for closed.
    row("hosts the second, where the mailbox does not exist, and relays", kSecond, kTaken, kNoUser,
        "open plain-taken own-unknowns-refused", "hosts-recipient=elsewhere.example");
    row("hosts both", kBoth, kTaken, kTaken, "unproven recipients-hosted",
        "hosts-recipient=outside.example hosts-recipient=elsewhere.example");
    row("hosts both, and takes one", kBoth, kNoUser, kTaken, "unproven recipients-hosted",
        "hosts-recipient=outside.example hosts-recipient=elsewhere.example");
    row("hosts both, and refuses both", kBoth, kNoUser, kDenied, "inconclusive recipients-hosted",
        "hosts-recipient=outside.example hosts-recipient=elsewhere.example");
}

void tst_JudgeFacts::hostedRecipients()
{
    QFETCH(QStringList, hosted);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, verdict);
    QFETCH(QString, findings);

    Evidence evidence;
    evidence.setting = hosting(hosted);
    evidence.endpoints.push_back(evidenceOf({{"C1", kTaken}, {"R1", first}, {"C2", kNoUser}, {"R1b", second}}));
    const Verdict judged = judge(evidence, RuleBook::builtIn());
    QCOMPARE(said(judged.state, judged.reasons), verdict);
    QCOMPARE(found(evidence), findings);
}

void tst_JudgeFacts::formsToAHostedDomainAreNoDoors()
{
    const std::vector<Asked> asked{{"C1", kTaken}, {"R1", kTaken},  {"C2", kNoUser},   {"R1b", kDenied},
                                   {"S4", kTaken}, {"R13", kTaken}, {"R2/2", kDenied}, {"C3", kDenied}};
    for (const QStringList &hosted : {kFirst, kBoth}) {
        const EndpointVerdict verdict = judgeEndpoint(evidenceOf(asked), hosting(hosted), RuleBook::builtIn());
        QVERIFY(verdict.doors.empty());
        QVERIFY(verdict.state != State::PartlyOpen);
    }
    // The same replies are doors where the domain is nobody's business there.
    const EndpointVerdict verdict =
        judgeEndpoint(evidenceOf({{"C1", kTaken}, {"R1", kDenied}, {"C2", kNoUser}, {"R1b", kDenied}, {"S4", kTaken}}),
                      hosting({}), RuleBook::builtIn());
    QCOMPARE(verdict.doors.size(), std::size_t(1));
}

void tst_JudgeFacts::neverOpenByWhatIsHosted()
{
    const QByteArrayList replies{kDenied, kTaken, kNoUser, "550 5.7.1 no", "450 4.7.1 greylisted", {}};
    int unproven = 0;
    for (const QByteArray &first : replies) {
        for (const QByteArray &second : replies) {
            const EndpointEvidence evidence =
                evidenceOf({{"C1", kTaken}, {"C2", kNoUser}, {"S4", first}, {"R1b", second}, {"R1", first}});
            const EndpointVerdict verdict = judgeEndpoint(evidence, hosting(kBoth), RuleBook::builtIn());
            const QString shown = said(verdict.state, verdict.reasons);
            QVERIFY2(verdict.state == State::Unproven || verdict.state == State::Inconclusive, qPrintable(shown));
            unproven += verdict.state == State::Unproven ? 1 : 0;
        }
    }
    QVERIFY(unproven > 0);
}

void tst_JudgeFacts::endpointsWithoutAnswer_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("reasons"); // of the endpoints, beside those with answers

    const auto row = [](const char *name, const std::vector<EndpointEvidence> &endpoints, const char *verdict,
                        const QStringList &reasons) {
        Evidence evidence;
        evidence.endpoints = endpoints;
        evidence.setting.hostedDomain = *smtp::DomainName::parse(u"companya.com");
        QTest::newRow(name) << evidence << QString::fromLatin1(verdict) << reasons;
    };
    using smtp::Loss;
    const EndpointEvidence silent = dialled("192.0.2.1", 25, Loss::ConnectTimedOut);
    const QString blocked = u"no-service unreachable port-25-blocked"_s;
    const QString unreachable = u"no-service unreachable"_s;
    row("port 25 alone is silent", {silent}, "no-service unreachable port-25-blocked", {blocked});
    row("port 25 refuses", {dialled("192.0.2.1", 25, Loss::Refused)}, "no-service unreachable", {unreachable});
    row("port 587 is silent", {dialled("192.0.2.1", 587, Loss::ConnectTimedOut)}, "no-service unreachable",
        {unreachable});
    row("port 25 silent, 587 closed", {silent, closedAt(587)}, "inconclusive port-25-blocked", {blocked});
    row("port 25 silent, 587 of another address of the host closed", {silent, closedAt(587, "192.0.2.9")},
        "inconclusive port-25-blocked", {blocked});
    row("port 25 refuses, 587 closed", {dialled("192.0.2.1", 25, Loss::Refused), closedAt(587)},
        "closed relay-refused welcome-taken", {unreachable});
    row("port 25 silent at one exchanger, closed at the other", {silent, closedAt(25, "192.0.2.9")},
        "closed relay-refused welcome-taken", {unreachable});
    row("all of port 25 is silent", {silent, dialled("192.0.2.9", 25, Loss::ConnectTimedOut)},
        "no-service unreachable port-25-blocked", {blocked, blocked});
    row("silent and refused", {silent, dialled("192.0.2.9", 25, Loss::Refused)}, "no-service unreachable",
        {unreachable, unreachable});
    row("no way to IPv6", {dialled("2001:db8::1", 25, Loss::NoRoute), closedAt(25)},
        "closed relay-refused welcome-taken", {u"no-service no-route-v6"_s});
    row("no way to IPv4 is another matter", {dialled("192.0.2.1", 25, Loss::NoRoute)}, "no-service unreachable",
        {unreachable});
}

void tst_JudgeFacts::endpointsWithoutAnswer()
{
    QFETCH(Evidence, evidence);
    QFETCH(QString, verdict);
    QFETCH(QStringList, reasons);

    const Verdict judged = judge(evidence, RuleBook::builtIn());
    QCOMPARE(said(judged.state, judged.reasons), verdict);
    QStringList without;
    for (const EndpointVerdict &one : judged.endpoints) {
        if (one.state == State::NoService)
            without += said(one.state, one.reasons);
    }
    QCOMPARE(without, reasons);
}

QTEST_APPLESS_MAIN(tst_JudgeFacts)
#include "tst_judgefacts.moc"
