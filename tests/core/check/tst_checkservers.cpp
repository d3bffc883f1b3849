// SPDX-License-Identifier: Apache-2.0
#include "core/check/check.h"

#include "core/probe/plan.h"
#include "scriptedserver.h"
#include "watched.h"

#include <QTest>

#include <algorithm>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;
using test::Behaviour;
using test::ScriptedServer;

Q_DECLARE_METATYPE(postern::test::Behaviour)

namespace {

// A server that takes mail for its postmaster, and refuses relaying.
Behaviour closedServer()
{
    Behaviour behaviour;
    behaviour.answers = {{"RCPT TO:<POSTMASTER@COMPANYA.COM>", "250 2.1.5 ok\r\n"}};
    return behaviour;
}

// Takes `command`, too, or answers it in another way.
Behaviour closedBut(const QByteArray &command, const QByteArray &reply)
{
    Behaviour behaviour = closedServer();
    behaviour.answers.insert(behaviour.answers.begin(), {command, reply});
    return behaviour;
}

Behaviour wornOutAfter(int refusals, const QByteArray &farewell)
{
    Behaviour behaviour = closedServer();
    behaviour.refusalsAtMost = refusals;
    behaviour.farewell = farewell;
    return behaviour;
}

QString targetOf(const ScriptedServer &server)
{
    return u"127.0.0.1:%1"_s.arg(server.serverPort());
}

} // namespace

// How servers want to be asked, and what whole checks make of it.
class tst_CheckServers : public QObject
{
    Q_OBJECT

private slots:
    void manners_data();
    void manners();
    void withoutPipeliningOneCommandAtATime();
    void withPipeliningGroups();
    void oneConnectionAtATime();
    void relaysOneDomain();
    void gentleIsOneAtATime();
    void domainFromTheGreeting();
};

void tst_CheckServers::manners_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isComplete"); // every form that counts was answered

    const auto row = [](const char *name, const Behaviour &behaviour, const char *state, bool isComplete) {
        QTest::newRow(name) << behaviour << QString::fromLatin1(state) << isComplete;
    };
    row("plain and closed", closedServer(), "closed", true);
    row("without PIPELINING", closedBut("EHLO", "250-mx.companya.com\r\n250 8BITMIME\r\n"), "closed", true);
    row("EHLO unknown", closedBut("EHLO", "502 5.5.1 unknown command\r\n"), "closed", true);
    row("EHLO unknown, 500", closedBut("EHLO", "500 what?\r\n"), "closed", true);
    Behaviour choosy = closedServer();
    choosy.answers.push_back({"RCPT", "530 SMTP authentication is required.\r\n"});
    row("a password for outside recipients only", choosy, "closed", true);
    Behaviour hangsUp = closedServer();
    hangsUp.hangsUpAt = "EHLO";
    row("hangs up at EHLO", hangsUp, "closed", true);
    row("hangs up at the first refusal", wornOutAfter(1, {}), "closed", true);
    row("421 at the first refusal", wornOutAfter(1, "421 4.7.0 go away\r\n"), "closed", true);
    row("421 after 3 refusals", wornOutAfter(3, "421 4.7.0 too many errors\r\n"), "closed", true);
    row("hangs up after 5 refusals", wornOutAfter(5, {}), "closed", true);
    row("421 after 20 refusals", wornOutAfter(20, "421 4.7.0 too many errors\r\n"), "closed", true);
    Behaviour open = closedBut("RCPT", "250 ok\r\n");
    open.answers.insert(open.answers.begin(), {"RCPT TO:<P", "550 5.1.1 no such user\r\n"});
    open.answers.insert(open.answers.begin(), {"RCPT TO:<POSTMASTER@COMPANYA.COM>", "250 ok\r\n"});
    open.answers.push_back({"DATA", "354 go ahead\r\n"});
    row("open", open, "open", true);
}

void tst_CheckServers::manners()
{
    QFETCH(const Behaviour, behaviour);
    QFETCH(const QString, state);
    QFETCH(const bool, isComplete);

    const ScriptedServer server(behaviour);
    const Watched watched = watch(strangersOrderFor(targetOf(server)));
    const verdict::Verdict verdict = judged(watched.record);
    QCOMPARE(verdict::toString(verdict.state), state);
    QCOMPARE(verdict.endpoints.front().undecided.empty(), isComplete);
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
    QVERIFY(server.mostAtATime <= probe::kConnectionsAtMost);
}

void tst_CheckServers::withoutPipeliningOneCommandAtATime()
{
    const ScriptedServer server(closedBut("EHLO", "250-mx.companya.com\r\n250 8BITMIME\r\n"));
    watch(strangersOrderFor(targetOf(server)));
    QVERIFY(!server.packets.empty());
    QCOMPARE(*std::max_element(server.packets.begin(), server.packets.end()), qsizetype(1));
}

void tst_CheckServers::withPipeliningGroups()
{
    const ScriptedServer server(closedServer());
    const Watched watched = watch(strangersOrderFor(targetOf(server)));
    const auto &connections = watched.record.evidence.endpoints.front().connections;
    QCOMPARE(server.clients.size(), connections.size());
    // EHLO, the envelopes, and QUIT if it stands alone; loopback may cut a group once more.
    QVERIFY2(server.packets.size() <= 4 * connections.size(), qPrintable(QString::number(server.packets.size())));
}

void tst_CheckServers::oneConnectionAtATime()
{
    Behaviour behaviour = closedServer();
    behaviour.connectionsAtMost = 1;
    const ScriptedServer server(behaviour);
    const Watched watched = watch(strangersOrderFor(targetOf(server)));
    const verdict::Verdict verdict = judged(watched.record);
    QCOMPARE(verdict::toString(verdict.state), u"closed"_s);
    QVERIFY(verdict.endpoints.front().undecided.empty());
    QCOMPARE(quarrelBetween(watched), QString());
}

void tst_CheckServers::relaysOneDomain()
{
    Behaviour behaviour = closedServer();
    behaviour.answers.insert(behaviour.answers.begin(), {"RCPT TO:<JOHNDOE@OUTSIDE.EXAMPLE>", "250 ok\r\n"});
    behaviour.answers.push_back({"DATA", "354 go ahead\r\n"});
    const ScriptedServer server(behaviour);
    const Watched watched = watch(strangersOrderFor(targetOf(server)));
    const verdict::Verdict verdict = judged(watched.record);
    QCOMPARE(verdict::toString(verdict.state), u"closed"_s);
    QVERIFY(reasonsOf(verdict.reasons).contains(u"relays-one-domain"_s));
    const auto &envelopes = watched.record.evidence.endpoints.front().envelopes;
    QVERIFY(std::any_of(envelopes.begin(), envelopes.end(), [](const auto &one) { return one.id.endsWith(u"/2"); }));
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
}

void tst_CheckServers::gentleIsOneAtATime()
{
    const ScriptedServer server(closedServer());
    Order order = strangersOrderFor(targetOf(server));
    order.gentle = true;
    order.probes = QStringList{u"R2"_s};
    const Watched watched = watch(order);
    QCOMPARE(verdict::toString(judged(watched.record).state), u"closed"_s);
    QCOMPARE(server.mostAtATime, 1);
}

void tst_CheckServers::domainFromTheGreeting()
{
    const ScriptedServer server(closedServer());
    Order order = strangersOrderFor(targetOf(server));
    order.hostedDomain.reset();
    const Watched watched = watch(order);
    const verdict::Setting &setting = watched.record.evidence.setting;
    QVERIFY(setting.hostedDomainIsGuess);
    QVERIFY(setting.hostedDomain.has_value());
    QCOMPARE(setting.hostedDomain->toString(), u"companya.com"_s);
    QVERIFY(server.received.contains("RCPT TO:<postmaster@companya.com>"));
    QCOMPARE(verdict::toString(judged(watched.record).state), u"closed"_s);
    QCOMPARE(quarrelBetween(watched), QString());
}

QTEST_GUILESS_MAIN(tst_CheckServers)
#include "tst_checkservers.moc"
