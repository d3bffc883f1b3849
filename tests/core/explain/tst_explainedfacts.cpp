// SPDX-License-Identifier: Apache-2.0
#include "judged.h"

#include "core/explain/command.h"
#include "core/explain/explanation.h"
#include "core/explain/words.h"

#include <QTest>

using namespace postern;
using namespace postern::test;
using namespace Qt::StringLiterals;
using verdict::Reason;
using verdict::State;

Q_DECLARE_METATYPE(postern::verdict::Finding)

// What was learnt beside the answers to strangers, and what follows from where we stand.
class tst_ExplainedFacts : public QObject
{
    Q_OBJECT

private slots:
    void whatTheDnsTold_data();
    void whatTheDnsTold();
    void trustedSaysWhatToRunOutside_data();
    void trustedSaysWhatToRunOutside();
    void aBlockedPortIsNamed();
    void everyLoginHasItsSentence();
    void ownPeopleHaveTheirSection();
};

void tst_ExplainedFacts::whatTheDnsTold_data()
{
    QTest::addColumn<verdict::Finding>("finding");
    QTest::addColumn<QString>("part");

    const auto row = [](const char *name, verdict::Finding::Kind kind, const QString &detail, const QStringList &more,
                        const char *part) {
        QTest::newRow(name) << verdict::Finding{kind, std::nullopt, detail, more} << QString::fromUtf8(part);
    };
    using Kind = verdict::Finding::Kind;
    const QString address = u"192.0.2.1"_s;
    row("no name", Kind::NoReverseDns, address, {}, "192.0.2.1 has no name in the DNS (PTR).");
    row("no name, and a greeting", Kind::NoReverseDns, address, {u"mx.example"_s}, "though it greets as mx.example.");
    row("astray", Kind::ReverseDnsMismatch, address, {u"a.example"_s, u"b.example"_s},
        "is called a.example, b.example in the DNS");
    row("a list that we know", Kind::BlocklistedHere, address, {u"zen.spamhaus.org"_s, u"see there"_s},
        "Spamhaus ZEN (zen.spamhaus.org): “see there”. It lists");
    row("and how an address comes off it", Kind::BlocklistedHere, address, {u"zen.spamhaus.org"_s, u"x"_s},
        "How an address comes off it: https://check.spamhaus.org/.");
    row("somebody's list", Kind::BlocklistedHere, address, {u"list.example"_s, u"127.0.0.2"_s},
        "is on the block list list.example: “127.0.0.2”.");
    row("what a list says is only shown", Kind::BlocklistedHere, address, {u"list.example"_s, u"a\u001b[2J\u202eb"_s},
        R"(“a\x1b[2J\xe2\x80\xaeb”)");
    row("a list that refuses us", Kind::BlocklistRefusesUs, u"zen.spamhaus.org"_s, {u"open resolver"_s},
        "does not answer the DNS server that we ask (“open resolver”)");
    row("a list that is none", Kind::BlocklistUnusable, u"list.example"_s, {}, "list.example gave no usable answer");
    row("not listed", Kind::NotBlocklisted, address, {u"a.example"_s, u"b.example"_s}, "asked: a.example, b.example.");
}

void tst_ExplainedFacts::whatTheDnsTold()
{
    QFETCH(verdict::Finding, finding);
    QFETCH(QString, part);
    const QString words = explain::findingFor(finding);
    QVERIFY2(words.contains(part), qPrintable(words));
}

void tst_ExplainedFacts::trustedSaysWhatToRunOutside_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("target");

    QTest::newRow("a name") << u"mail.companya.com"_s << u"192.168.1.25"_s << u"mail.companya.com:25"_s;
    QTest::newRow("an address") << QString() << u"192.0.2.25"_s << u"192.0.2.25:25"_s;
    QTest::newRow("IPv6") << QString() << u"2001:db8::25"_s << u"'[2001:db8::25]:25'"_s;
    QTest::newRow("an inside address") << QString() << u"192.168.1.25"_s << u"PUBLIC-ADDRESS:25"_s;
    QTest::newRow("this machine") << QString() << u"127.0.0.1"_s << u"PUBLIC-ADDRESS:25"_s;
    QTest::newRow("a name that is none") << u"$(reboot)"_s << u"192.0.2.25"_s << u"192.0.2.25:25"_s;
    QTest::newRow("a name that only this network knows") << u"mailhost"_s << u"10.0.0.25"_s << u"PUBLIC-ADDRESS:25"_s;
}

void tst_ExplainedFacts::trustedSaysWhatToRunOutside()
{
    QFETCH(QString, host);
    QFETCH(QString, address);
    QFETCH(QString, target);

    Judged one = judged(welcomed() + asked(kStranger, kOutside, "250 ok"));
    verdict::Evidence &evidence = one.record.evidence;
    evidence.setting.claim = verdict::Claim::Inside;
    evidence.setting.recipient = *smtp::MailAddress::parse(u"o'brien@outside.example");
    evidence.setting.recipientIsStandIn = false;
    evidence.setting.sender.reset();
    evidence.setting.secondRecipient.reset();
    evidence.setting.localUser = *smtp::MailAddress::parse(u"info@companya.com");
    evidence.setting.depth = verdict::Depth::Recipient;
    evidence.endpoints.front().endpoint = {host, QHostAddress(address), 25, smtp::Security::Plain};
    one.verdict = verdict::judge(evidence, verdict::RuleBook::builtIn());
    QVERIFY(one.verdict.state == State::Trusted);

    const explain::Explanation told = explain::explain(one.record, one.verdict);
    const QString command = u"postern check "_s + target
        + uR"( --hosted-domain companya.com --local info@companya.com --recipient 'o'\''brien@outside.example')"_s
        + u" --depth recipient --authorized"_s;
    QCOMPARE(told.command, command);
    QVERIFY(told.next.contains(command));
    QCOMPARE(told.next.filter(u"Put the address"_s).size(), target.startsWith(u"PUBLIC") ? 1 : 0);
    // However narrow the page is.
    QVERIFY(allWords(one, 60).contains(u"\n    "_s + command + u'\n'));
    QCOMPARE(allWords(one, 60).count(u"postern check"_s), 1);
}

void tst_ExplainedFacts::aBlockedPortIsNamed()
{
    Judged one = judged(welcomed() + asked(kStranger, kOutside, kDenied));
    verdict::Evidence &evidence = one.record.evidence;
    evidence.endpoints.front().endpoint = {{}, QHostAddress(u"192.0.2.25"_s), 587, smtp::Security::Plain};
    verdict::EndpointEvidence silent;
    silent.endpoint = {{}, QHostAddress(u"192.0.2.25"_s), 25, smtp::Security::Plain};
    silent.connections.emplace_back();
    silent.connections.front().ending = smtp::Ending::NotConnected;
    silent.connections.front().loss = smtp::Loss::ConnectTimedOut;
    evidence.endpoints.push_back(silent);
    one.verdict = verdict::judge(evidence, verdict::RuleBook::builtIn());

    const explain::Explanation told = explain::explain(one.record, one.verdict);
    QVERIFY(one.verdict.state == State::Inconclusive);
    QVERIFY2(told.sentence.contains(u"Port 25 of"_s), qPrintable(told.sentence));
    QCOMPARE(told.notCovered.filter(u"192.0.2.25:25: no answer; many networks block outgoing port 25"_s).size(), 1);
    QCOMPARE(told.next.filter(u"from a network that lets you out to port 25"_s).size(), 1);
    QVERIFY(told.next.filter(u"Check name and port"_s).isEmpty());
}

void tst_ExplainedFacts::everyLoginHasItsSentence()
{
    using Login = verdict::LoginResult::State;
    int states = 0;
    for (; !verdict::toString(static_cast<Login>(states)).isEmpty(); ++states) {
        const verdict::LoginResult login{static_cast<Login>(states), "PLAIN", smtp::Reply::parse("550 what it said")};
        const QString words = explain::loginFor(login, u"the endpoint"_s, u"a@b.example"_s);
        QVERIFY2(words.startsWith(u"the endpoint: ") && !words.contains(u'%'), qPrintable(words));
    }
    QVERIFY(states > 8);
}

void tst_ExplainedFacts::ownPeopleHaveTheirSection()
{
    using Login = verdict::LoginResult::State;
    Judged one = judged(welcomed() + asked(kStranger, kOutside, kDenied));
    QVERIFY(!allWords(one, 80).contains(u"Your own people"));

    one.record.evidence.endpoints.front().login =
        verdict::LoginEvidence{*smtp::ReversePath::parse("<a@companya.com>"),
                               *smtp::ForwardPath::parse("<b@outside.example>"),
                               false,
                               false,
                               {}};
    one.record.evidence.endpoints.push_back(one.record.evidence.endpoints.front());
    one.verdict.endpoints.push_back(one.verdict.endpoints.front());
    const auto sayAt = [&one](std::size_t endpoint, Login state) {
        one.verdict.endpoints[endpoint].login = {state, "PLAIN", smtp::Reply::parse("550 what it said")};
    };
    // That one of them offers none is no news where the other one does.
    sayAt(0, Login::NotOffered);
    sayAt(1, Login::SendingRefused);
    explain::Explanation told = explain::explain(one.record, one.verdict);
    QCOMPARE(told.ownPeople.size(), 1);
    QVERIFY(told.ownPeople.front().contains(u"550 what it said"));
    QVERIFY(told.ownPeople.front().contains(u"b@outside.example"));
    QVERIFY(told.next.join(u' ').contains(u"Let whoever has logged in send"));
    QCOMPARE(told.word, u"Closed"_s);
    sayAt(1, Login::NotOffered);
    told = explain::explain(one.record, one.verdict);
    QCOMPARE(told.ownPeople.size(), 2);
}

QTEST_APPLESS_MAIN(tst_ExplainedFacts)
#include "tst_explainedfacts.moc"
