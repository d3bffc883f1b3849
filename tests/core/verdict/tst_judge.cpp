// SPDX-License-Identifier: Apache-2.0
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
const QByteArray kOdd = "550 5.7.1 no";
const QByteArray kNoDomain = "550 5.1.2 domain not found";
const QByteArray kPassword = "530 5.7.0 authentication required";
const QByteArray kTls = "530 5.7.0 must issue a STARTTLS command first";
const QByteArray kListed = "554 5.7.1 blocked using zen.example";

// A server as it should be: everything outside is denied, its own people are known.
std::vector<Asked> closedOne()
{
    return {{"C1", kTaken},  {"R1", kDenied}, {"C2", kNoUser},  {"R1b", kDenied},
            {"S4", kDenied}, {"R2", kNoUser}, {"R13", kDenied}, {"C3", kDenied}};
}

std::vector<Asked> with(std::vector<Asked> asked, const std::vector<Asked> &changes)
{
    for (const Asked &change : changes) {
        bool isKnown = false;
        for (Asked &one : asked) {
            if (qstrcmp(one.id, change.id) == 0) {
                one = change;
                isKnown = true;
            }
        }
        if (!isKnown)
            asked.push_back(change);
    }
    return asked;
}

// The same answer to everything.
std::vector<Asked> all(const QByteArray &rcpt, const QByteArray &mail = "250 ok")
{
    std::vector<Asked> asked = closedOne();
    for (Asked &one : asked) {
        one.rcpt = rcpt;
        one.mail = mail;
    }
    return asked;
}

QString said(const EndpointVerdict &verdict)
{
    QStringList words{toString(verdict.state)};
    for (const Because &one : verdict.reasons)
        words += toString(one.reason);
    return words.join(u' ');
}

} // namespace

class tst_Judge : public QObject
{
    Q_OBJECT

private slots:
    void endpoints_data();
    void endpoints();
    void connectionsThatCameToNothing_data();
    void connectionsThatCameToNothing();
    void vantage();
    void proofs();
    void doorsAreOnlyWhatProvesSomething();
    void differingServers();
    void theWorstEndpointDecides();
    void tlsTwin();
    void nothingToDial_data();
    void nothingToDial();
    void whatWasNeverAskedHasAReason();
    void neverClosedWithoutGrounds();
};

void tst_Judge::endpoints_data()
{
    QTest::addColumn<std::vector<Asked>>("asked");
    QTest::addColumn<Server>("server");
    QTest::addColumn<QString>("verdict");

    const auto row = [](const char *name, const std::vector<Asked> &asked, const char *verdict,
                        const Server &server = Server()) {
        QTest::newRow(name) << asked << server << QString::fromLatin1(verdict);
    };
    const std::vector<Asked> closed = closedOne();
    Server submission;
    submission.port = 587;
    submission.ehlo = "250-mail.companya.com\r\n250 AUTH PLAIN";

    row("as it should be", closed, "closed relay-refused welcome-taken");
    row("454 is a denial where the words say so", with(closed, {{"R1", "454 4.7.1 Relay access denied"}}),
        "closed relay-refused welcome-taken");
    row("an unknown user outside: it looks at home only", with(closed, {{"R1", kNoUser}}),
        "closed relay-refused welcome-taken");
    row("postmaster refused, but it tells users from relaying", with(closed, {{"C1", kNoUser}}),
        "closed relay-refused knows-its-users");
    row("a password for everything", all({}, kPassword), "closed password-demanded");
    row("a password for outside only", with(closed, {{"R1", kPassword}, {"S4", kPassword}}),
        "closed relay-refused welcome-taken");
    row("submission refuses every client", all("554 5.7.1 Client host rejected: Access denied"),
        "closed password-demanded", submission);
    row("port 25 refuses every client", all("554 5.7.1 Client host rejected: Access denied"),
        "inconclusive block-listed no-welcome");
    row("no words, and a real user is taken",
        with(closed, {{"R1", kOdd}, {"S4", kOdd}, {"R13", kOdd}, {"C1u", kTaken}}),
        "closed refused-by-difference welcome-taken");
    row("no words, and only postmaster is taken", with(all(kOdd), {{"C1", kTaken}}), "inconclusive unclear");
    row("refused at DATA",
        with(closed, {{"R1", kTaken, "554 5.7.1 relaying denied"}, {"C1", kTaken, "354 go"}, {"R13", kDenied}}),
        "closed refused-late relay-refused welcome-taken");
    row("everything is refused at DATA",
        with(closed,
             {{"R1", kTaken, "554 5.7.1 relaying denied"},
              {"C1", kTaken, "554 5.7.1 relaying denied"},
              {"C1u", kTaken}}),
        "inconclusive no-welcome plain-refused");
    row("refused at DATA, and a form that was not asked so far",
        with(closed, {{"R1", kTaken, "554 5.7.1 relaying denied"}, {"C1", kTaken, "354 go"}, {"R13", kTaken}}),
        "inconclusive forms-undecided unclear plain-refused");

    row("open", with(closed, {{"R1", kTaken, "354 go"}, {"R1b", kTaken}}),
        "open plain-taken other-domain-taken own-unknowns-refused");
    row("open, .invalid taken as well", with(closed, {{"R1", kTaken}, {"R1b", kTaken}, {"C3", kTaken}}),
        "open plain-taken other-domain-taken own-unknowns-refused");
    row("251 is a yes", with(closed, {{"R1", "251 will forward"}, {"R1b", kTaken}}),
        "open plain-taken other-domain-taken own-unknowns-refused");
    row("a sink", all(kTaken), "unproven takes-every-name");
    row("the first recipient cannot be found, the second is taken", with(closed, {{"R1", kNoDomain}, {"R1b", kTaken}}),
        "open plain-taken other-domain-taken own-unknowns-refused");
    row("hosts the first outside domain", with(closed, {{"R1", kTaken}}),
        "closed relays-one-domain relay-refused welcome-taken");
    row("hosts the first outside domain, and relays by percent",
        with(closed, {{"R1", kTaken}, {"R2", kTaken}, {"R2/2", kTaken}, {"C4", kNoUser}}),
        "partly-open relays-one-domain door-taken plain-refused");

    row("own sender", with(closed, {{"S4", kTaken, "354 go"}}), "partly-open door-taken plain-refused");
    row("HELO name", with(closed, {{"V4l", kTaken}}), "partly-open door-taken plain-refused");
    row("HELO name refused", with(closed, {{"V4l", {}, {}, "250 ok", "550 you are not localhost"}}),
        "closed relay-refused welcome-taken");
    row("percent, and no such users at home", with(closed, {{"R2", kTaken}, {"C4", kNoUser}}),
        "partly-open door-taken plain-refused");
    row("percent, and a catch-all", with(closed, {{"R2", kTaken}, {"C2", kTaken}, {"C4", kTaken}}),
        "unproven taken-maybe-local plain-refused");
    row("percent, and nobody asked at home", {{"C1", kTaken}, {"R1", kDenied}, {"R2", kTaken}},
        "unproven taken-maybe-local plain-refused");
    row("the plain form undecided, but a door", with(closed, {{"R1", "451 4.3.0 try later"}, {"S4", kTaken}}),
        "partly-open door-taken");

    row("block list", all(kListed), "inconclusive block-listed no-welcome");
    row("greylisting", all("450 4.7.1 greylisted"), "inconclusive greylisted no-welcome");
    row("no reverse name", all("550 5.7.25 no reverse DNS"), "inconclusive no-reverse-name no-welcome");
    row("bad HELO", all("550 5.7.1 Helo command rejected: Host not found"), "inconclusive bad-hello no-welcome");
    row("TLS first", all({}, kTls), "inconclusive tls-demanded");
    row("sender's domain", all({}, "550 5.1.8 sender domain does not exist"),
        "inconclusive sender-domain-unknown no-welcome");
    row("SPF", all("550 5.7.23 SPF validation failed"), "inconclusive sender-policy no-welcome");
    row("sender refused", all({}, "553 5.1.7 sender address rejected"), "inconclusive sender-refused no-welcome");
    row("recipient's domain", with(closed, {{"R1", kNoDomain}}), "inconclusive bad-recipient");
    row("null MX", with(closed, {{"R1", "556 5.1.10 domain does not accept mail"}}), "inconclusive bad-recipient");
    row("asked onward", with(closed, {{"R1", "550 5.1.1 undeliverable address: host mx[1.2.3.4] said: 550 no"}}),
        "inconclusive recipient-asked-onward");
    row("too many", all("452 4.5.3 too many recipients"), "inconclusive rate-limited no-welcome");
    row("a closing that says why", with(closed, {{"R1", "421 4.7.1 <to@outside.example>: Relay access denied"}}),
        "closed relay-refused welcome-taken");
    row("MAIL refused without words, whoever sends", all({}, kOdd), "inconclusive block-listed no-welcome");
    row("MAIL refused without words, other senders pass", with(all({}, kOdd), {{"S4", kDenied}}),
        "inconclusive sender-refused no-welcome");
    row("outside postmaster", with(closed, {{"R34", kTaken}}), "partly-open door-taken plain-refused");
    row("outside postmaster, where all unknown users are told alike",
        with(closed, {{"R1", "550 Invalid recipient"}, {"R1b", "550 Invalid recipient"}, {"R34", kTaken}}),
        "partly-open door-taken plain-refused");
    row("a postmaster of a domain that it hosts", with(closed, {{"R1", kNoUser}, {"R34", kTaken}}),
        "unproven taken-maybe-local plain-refused");
    row("a postmaster where every domain ends", with(closed, {{"R1", kNoUser}, {"R1b", kNoUser}, {"R34", kTaken}}),
        "unproven taken-maybe-local plain-refused");
    row("two recipients are one too many", with(closed, {{"R35", "452 4.5.3 too many recipients"}}),
        "closed relay-refused welcome-taken");
    row("too many recipients by the minute, a form that matters among them",
        with(closed, {{"R35", "450 4.7.1 Error: too many recipients from 198.51.100.7"}}),
        "inconclusive forms-undecided rate-limited plain-refused");
    row("local trouble", all("451 4.3.0 queue file write error"), "inconclusive local-trouble no-welcome");
    row("its own domain is relaying to it", all(kDenied), "inconclusive hosted-domain-unknown plain-refused");
    row("no mailbox of its own is taken", with(closed, {{"C1", kOdd}, {"C2", kOdd}}),
        "inconclusive no-welcome plain-refused");
    row("block-listed at home", with(closed, {{"C1", kListed}, {"C2", kListed}}),
        "inconclusive block-listed no-welcome plain-refused");
    row("a form that matters has no answer", with(closed, {{"R13", {}}}),
        "inconclusive forms-undecided server-left plain-refused", {});
    row("a form that matters less has none", with(closed, {{"R14", {}}}), "closed relay-refused welcome-taken");
}

void tst_Judge::endpoints()
{
    QFETCH(std::vector<Asked>, asked);
    QFETCH(Server, server);
    QFETCH(QString, verdict);

    const EndpointEvidence evidence = evidenceOf(asked, server);
    QCOMPARE(said(judged(evidence)), verdict);
    QCOMPARE(said(judged(evidence)), verdict); // the same again: nothing is remembered
}

void tst_Judge::connectionsThatCameToNothing_data()
{
    QTest::addColumn<Server>("server");
    QTest::addColumn<QString>("verdict");

    const auto row = [](const char *name, smtp::Ending ending, const char *verdict, const QByteArray &greeting = {},
                        const QByteArray &ehlo = {}, const QByteArray &last = {}) {
        Server server;
        server.greeting = greeting;
        server.ehlo = ehlo;
        server.ending = ending;
        server.last = last;
        QTest::newRow(name) << server << QString::fromLatin1(verdict);
    };
    using smtp::Ending;
    row("no connection", Ending::NotConnected, "no-service unreachable");
    row("silence", Ending::TimedOut, "no-service silent");
    row("a web server", Ending::NotSmtp, "no-service not-smtp", "HTTP/1.1 400 Bad Request");
    row("bytes that never become a reply", Ending::TimedOut, "no-service not-smtp", "\x16\x03");
    row("no mail here", Ending::GreetingRefused, "no-service takes-no-mail", "521 does not accept mail");
    row("a greeting that names a block list", Ending::GreetingRefused, "inconclusive block-listed",
        "554 5.7.1 blocked using zen.example");
    row("too many connections", Ending::ServerLeft, "inconclusive rate-limited",
        "421 4.7.0 too many connections from you");
    row("EHLO refused", Ending::HelloRefused, "inconclusive bad-hello", "220 hi", "550 5.7.1 bad HELO name");
    row("silence after EHLO", Ending::TimedOut, "inconclusive timed-out", "220 hi", {});
    row("hangs up", Ending::ServerLeft, "inconclusive server-left", "220 hi");
    row("TLS fails", Ending::TlsFailed, "inconclusive tls-failed", "220 hi");
    row("stopped", Ending::Left, "inconclusive cancelled", "220 hi");
}

void tst_Judge::connectionsThatCameToNothing()
{
    QFETCH(Server, server);
    QFETCH(QString, verdict);

    QCOMPARE(said(judged(evidenceOf({}, server))), verdict);
}

void tst_Judge::vantage()
{
    EndpointEvidence open = evidenceOf(with(closedOne(), {{"R1", kTaken}, {"R1b", kTaken}}));
    QCOMPARE(toString(judged(open).state), u"open"_s);
    QCOMPARE(said(judged(open, Claim::Inside)), u"trusted stands-inside"_s);
    open.endpoint.address = QHostAddress(QHostAddress::LocalHost);
    QCOMPARE(said(judged(open)), u"trusted stands-inside"_s);
    QCOMPARE(toString(judged(open, Claim::Outside).state), u"open"_s);

    // It sees a stranger under an address of its own network.
    Server container;
    container.ehlo = "250-mail.companya.com Hello tester.example [172.17.0.1]\r\n250 PIPELINING";
    const EndpointVerdict translated = judged(evidenceOf(with(closedOne(), {{"R1", kTaken}}), container));
    QVERIFY(translated.vantage.isTranslated);
}

void tst_Judge::proofs()
{
    const auto proofOf = [](const std::vector<Asked> &asked) { return judged(evidenceOf(asked)).proof; };
    QVERIFY(proofOf(with(closedOne(), {{"R1", kTaken}, {"R1b", kTaken}})) == Proof::RecipientAccepted);
    QVERIFY(proofOf(with(closedOne(), {{"R1", kTaken, "354 go"}, {"R1b", kTaken}})) == Proof::DataAccepted);
    QVERIFY(proofOf(with(closedOne(), {{"S4", kTaken, "354 go"}})) == Proof::DataAccepted);
    QVERIFY(!proofOf(closedOne()));
}

void tst_Judge::doorsAreOnlyWhatProvesSomething()
{
    QCOMPARE(judged(evidenceOf(with(closedOne(), {{"S4", kTaken}}))).doors.size(), std::size_t(1));
    QVERIFY(judged(evidenceOf(all(kTaken))).doors.empty());
    QVERIFY(!judged(evidenceOf(all(kTaken))).doubtful.empty());
    const auto open = with(closedOne(), {{"R1", kTaken}, {"R1b", kTaken}});
    QVERIFY(judged(evidenceOf(open), Claim::Inside).doors.empty());
}

// A balancer with an open and a closed server behind it.
void tst_Judge::differingServers()
{
    EndpointEvidence evidence = evidenceOf(closedOne());
    askAgain(evidence, {{"R1", kTaken}, {"R1b", kTaken}});
    QVERIFY(judged(evidence).has(Reason::PlainTakenSometimes));
    QCOMPARE(toString(judged(evidence).state), u"open"_s);
}

void tst_Judge::theWorstEndpointDecides()
{
    Server nobody;
    nobody.greeting.clear();
    nobody.ehlo.clear();
    nobody.ending = smtp::Ending::NotConnected;
    const EndpointEvidence closed = evidenceOf(closedOne());
    const EndpointEvidence open = evidenceOf(with(closedOne(), {{"R1", kTaken}, {"R1b", kTaken}}));
    const EndpointEvidence silent = evidenceOf({}, nobody);
    const EndpointEvidence listed = evidenceOf(all(kListed));
    const auto stateOf = [](const std::vector<EndpointEvidence> &endpoints) {
        Evidence evidence;
        evidence.endpoints = endpoints;
        return toString(judge(evidence, RuleBook::builtIn()).state);
    };
    QCOMPARE(stateOf({closed, silent}), u"closed"_s);
    QCOMPARE(stateOf({closed, open, silent}), u"open"_s);
    QCOMPARE(stateOf({closed, listed}), u"inconclusive"_s);
    QCOMPARE(stateOf({silent}), u"no-service"_s);
}

void tst_Judge::tlsTwin()
{
    Server tls;
    tls.security = smtp::Security::StartTls;
    Evidence evidence;
    evidence.endpoints = {evidenceOf(all({}, kTls)), evidenceOf(closedOne(), tls)};
    Verdict verdict = judge(evidence, RuleBook::builtIn());
    QCOMPARE(toString(verdict.state), u"closed"_s);
    QVERIFY(verdict.endpoints.front().isSuperseded);

    tls.ending = smtp::Ending::TlsFailed;
    evidence.endpoints.back() = evidenceOf({}, tls);
    verdict = judge(evidence, RuleBook::builtIn());
    QCOMPARE(toString(verdict.state), u"inconclusive"_s);
    QVERIFY(!verdict.endpoints.front().isSuperseded);
}

void tst_Judge::nothingToDial_data()
{
    QTest::addColumn<Gap>("gap");
    QTest::addColumn<QString>("state");

    QTest::newRow("no such domain") << Gap::NoSuchDomain << u"no-service"_s;
    QTest::newRow("null MX") << Gap::NullMx << u"no-service"_s;
    QTest::newRow("no address") << Gap::NoAddress << u"no-service"_s;
    QTest::newRow("the DNS is silent") << Gap::DnsFailed << u"inconclusive"_s;
    QTest::newRow("no way to IPv6") << Gap::NoRouteV6 << u"inconclusive"_s;
    QTest::newRow("stopped") << Gap::Cancelled << u"inconclusive"_s;
}

void tst_Judge::nothingToDial()
{
    QFETCH(Gap, gap);
    QFETCH(QString, state);

    Evidence evidence;
    evidence.notDialled.push_back({u"companya.com"_s, gap});
    const Verdict verdict = judge(evidence, RuleBook::builtIn());
    QCOMPARE(toString(verdict.state), state);
    QCOMPARE(toString(verdict.reasons.front().reason), gap == Gap::NoRouteV6 ? u"no-route-v6"_s : u"nothing-to-dial"_s);
}

// A form that matters was never asked, since another one met a limit.
void tst_Judge::whatWasNeverAskedHasAReason()
{
    EndpointEvidence evidence =
        evidenceOf(with(closedOne(), {{"R14", "450 4.7.1 Error: too many recipients from 198.51.100.7"}}));
    evidence.envelopes.push_back(evidenceOf({{"R2/2", kDenied}}).envelopes.front());
    QCOMPARE(said(judged(evidence)), u"inconclusive forms-undecided rate-limited plain-refused"_s);
    evidence = evidenceOf(closedOne());
    evidence.envelopes.push_back(evidenceOf({{"R2/2", kDenied}}).envelopes.front());
    QCOMPARE(said(judged(evidence)), u"inconclusive forms-undecided server-left plain-refused"_s);
}

// Whatever a server answers to each of the questions that matter: "closed" needs a reason that carries it.
void tst_Judge::neverClosedWithoutGrounds()
{
    const QByteArrayList replies{kDenied, kTaken, kNoUser, kOdd, kListed, "450 4.7.1 greylisted", {}};
    int closed = 0;
    for (const QByteArray &plain : replies) {
        for (const QByteArray &welcome : replies) {
            for (const QByteArray &unknown : replies) {
                for (const QByteArray &own : replies) {
                    const EndpointVerdict verdict = judged(
                        evidenceOf({{"C1", welcome}, {"R1", plain}, {"C2", unknown}, {"S4", own}, {"R13", kDenied}}));
                    if (verdict.state != State::Closed)
                        continue;
                    ++closed;
                    QVERIFY(verdict.has(Reason::WelcomeTaken) || verdict.has(Reason::KnowsItsUsers));
                    QVERIFY(plain != kTaken && own != kTaken && plain != kListed && !plain.isEmpty());
                    QVERIFY(verdict.undecided.empty());
                }
            }
        }
    }
    QVERIFY(closed > 0);
}

QTEST_APPLESS_MAIN(tst_Judge)
#include "tst_judge.moc"
