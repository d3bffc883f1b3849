// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/outcome.h"

#include "asked.h"

#include <QTest>

using namespace postern;
using namespace postern::test;
using namespace postern::verdict;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kDenied = "550 5.7.1 relaying denied";
const QByteArray kTaken = "250 2.1.5 ok";
const QByteArray kLater = "450 4.7.1 greylisted, come back later";
const QByteArray kClosing = "421 4.3.2 shutting down";

std::vector<Outcome> read(const EndpointEvidence &evidence)
{
    return outcomesOf(evidence, conversationsOf(evidence), RuleBook::builtIn());
}

// "refused relay-denied at rcpt": the outcome in words.
QString said(const Outcome &one)
{
    if (one.state == Outcome::State::Unanswered)
        return u"unanswered "_s + toString(one.silence);
    const QString word = one.isTaken() ? u"taken"_s : u"refused "_s + toString(*one.category());
    return word + u" at "_s + toString(one.deciding()->stage);
}

// The plain form, asked once on each of the connections.
EndpointEvidence askedOn(const std::vector<Asked> &connections)
{
    EndpointEvidence evidence = evidenceOf({connections.front()});
    for (std::size_t i = 1; i < connections.size(); ++i)
        askAgain(evidence, {connections[i]});
    return evidence;
}

} // namespace

// What one envelope came to.
class tst_Outcome : public QObject
{
    Q_OBJECT

private slots:
    void stages_data();
    void stages();
    void silences_data();
    void silences();
    void severalConnections_data();
    void severalConnections();
    void countsItsConnections();
    void knowsWhereTheAnswerStands();
    void decidesByTheDecisiveRecipient();
    void refusedMessageTakesBackItsPermission();
    void otherEnvelopesAreNotTouched();
    void names();
};

void tst_Outcome::stages_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const Asked &asked, const char *outcome) {
        QTest::newRow(name) << asked << QString::fromLatin1(outcome);
    };
    row("taken", {"R1", kTaken}, "taken at rcpt");
    row("251 is taken", {"R1", "251 will forward"}, "taken at rcpt");
    row("refused at RCPT", {"R1", kDenied}, "refused relay-denied at rcpt");
    row("refused at MAIL", {"R1", {}, {}, "530 5.7.0 authentication required"}, "refused auth-required at mail");
    row("refused at EHLO", {"V4l", {}, {}, "250 ok", "550 you are not localhost"}, "refused bad-hello at hello");
    row("taken under another name", {"V4l", kTaken}, "taken at rcpt");
    row("asked for the message", {"R1", kTaken, "354 go ahead"}, "taken at data");
    row("refused at DATA", {"R1", kTaken, "554 5.7.1 relaying denied"}, "refused relay-denied at data");
    row("421 in place of an answer", {"R1", kClosing}, "unanswered server-left");
    row("421 that says what it denies", {"R1", "421 4.7.1 <to@outside.example>: Relay access denied"},
        "refused relay-denied at rcpt");
    row("no answer", {"R1", {}}, "unanswered server-left");
}

void tst_Outcome::stages()
{
    QFETCH(Asked, asked);
    QFETCH(QString, outcome);
    Server server;
    server.ending = smtp::Ending::ServerLeft;
    QCOMPARE(said(read(evidenceOf({asked}, server)).front()), outcome);
}

void tst_Outcome::silences_data()
{
    QTest::addColumn<smtp::Ending>("ending");
    QTest::addColumn<QString>("outcome");
    using smtp::Ending;
    QTest::newRow("hung up") << Ending::ServerLeft << u"unanswered server-left"_s;
    QTest::newRow("time ran out") << Ending::TimedOut << u"unanswered timed-out"_s;
    QTest::newRow("no TLS offered") << Ending::TlsNotOffered << u"unanswered tls-failed"_s;
    QTest::newRow("TLS refused") << Ending::TlsRefused << u"unanswered tls-failed"_s;
    QTest::newRow("handshake failed") << Ending::TlsFailed << u"unanswered tls-failed"_s;
    QTest::newRow("not SMTP") << Ending::NotSmtp << u"unanswered not-smtp"_s;
    QTest::newRow("we left") << Ending::Left << u"unanswered cancelled"_s;
    QTest::newRow("greeting refused") << Ending::GreetingRefused << u"unanswered greeting-refused"_s;
    QTest::newRow("EHLO refused") << Ending::HelloRefused << u"unanswered hello-refused"_s;
    QTest::newRow("no connection") << Ending::NotConnected << u"unanswered not-connected"_s;
}

void tst_Outcome::silences()
{
    QFETCH(smtp::Ending, ending);
    QFETCH(QString, outcome);
    Server server;
    server.ending = ending;
    QCOMPARE(said(read(evidenceOf({{"R1", {}}}, server)).front()), outcome);
}

// What says most counts, whichever connection it was heard on.
void tst_Outcome::severalConnections_data()
{
    QTest::addColumn<std::vector<Asked>>("connections");
    QTest::addColumn<QString>("outcome");
    const Asked denied{"R1", kDenied};
    const Asked taken{"R1", kTaken};
    const Asked later{"R1", kLater};
    const Asked listed{"R1", "554 5.7.1 blocked using zen.example"};
    const Asked nothing{"R1", {}};
    const auto row = [](const char *name, const Asked &one, const Asked &other, const char *outcome) {
        QTest::addRow("%s", name) << std::vector<Asked>{one, other} << QString::fromLatin1(outcome);
        QTest::addRow("%s, the other way round", name)
            << std::vector<Asked>{other, one} << QString::fromLatin1(outcome);
    };
    row("a yes and a denial", taken, denied, "taken at rcpt");
    row("a yes and a put-off", taken, later, "taken at rcpt");
    row("a denial and a put-off", denied, later, "refused relay-denied at rcpt");
    row("a denial and a block list", denied, listed, "refused relay-denied at rcpt");
    row("a block list and a put-off", listed, later, "refused block-listed at rcpt");
    row("a put-off and silence", later, nothing, "refused greylisted at rcpt");
    row("a denial and silence", denied, nothing, "refused relay-denied at rcpt");
    row("a denial and a closing", denied, {"R1", kClosing}, "refused relay-denied at rcpt");
}

void tst_Outcome::severalConnections()
{
    QFETCH(std::vector<Asked>, connections);
    QFETCH(QString, outcome);
    QCOMPARE(said(read(askedOn(connections)).front()), outcome);
}

void tst_Outcome::countsItsConnections()
{
    const Outcome one = read(askedOn({{"R1", kDenied}, {"R1", kTaken}, {"R1", {}}, {"R1", kTaken}})).front();
    QCOMPARE(one.timesAsked, 3);
    QCOMPARE(one.timesTaken, 2);

    const EndpointEvidence never{{}, evidenceOf({{"R1", kDenied}}).envelopes, {}, {}};
    const Outcome notAsked = read(never).front();
    QCOMPARE(said(notAsked), u"unanswered not-asked"_s);
    QCOMPARE(notAsked.timesAsked, 0);
    QVERIFY(!notAsked.category());
    QVERIFY(!notAsked.deciding());
}

void tst_Outcome::knowsWhereTheAnswerStands()
{
    const EndpointEvidence evidence = askedOn({{"R1", kLater}, {"R1", kDenied}});
    const Outcome one = read(evidence).front();
    const auto conversations = conversationsOf(evidence);
    QCOMPARE(one.deciding()->connection, std::size_t(1));
    const smtp::Exchange &exchange = conversations[1].exchanges[one.deciding()->exchange];
    QCOMPARE(exchange.said, QByteArray("RCPT TO:<to@outside.example>"));
    QCOMPARE(exchange.reply->code(), one.deciding()->reply.code());
}

// Of two recipients the second one counts: the first is local, and is taken anyway.
void tst_Outcome::decidesByTheDecisiveRecipient()
{
    QCOMPARE(said(read(evidenceOf({{"R35", kDenied}})).front()), u"refused relay-denied at rcpt"_s);
    QCOMPARE(said(read(evidenceOf({{"R35", kTaken}})).front()), u"taken at rcpt"_s);
    QCOMPARE(said(read(evidenceOf({{"R35", {}}})).front()), u"unanswered server-left"_s);
}

// In a pasted dialogue there may be a message. If it was refused, the 354 before it meant nothing.
void tst_Outcome::refusedMessageTakesBackItsPermission()
{
    using Kind = smtp::TranscriptEntry::Kind;
    const auto after = [](const QByteArray &reply) {
        EndpointEvidence evidence = evidenceOf({{"R1", kTaken, "354 go ahead"}});
        smtp::Transcript &transcript = evidence.connections.back().transcript;
        transcript.push_back({{}, Kind::Said, ".\r\n", 0});
        transcript.push_back({{}, Kind::Heard, reply + "\r\n", smtp::kNoEnvelope});
        return read(evidence).front();
    };
    QVERIFY(after("250 2.0.0 queued").isTaken());
    const Outcome refused = after("550 5.7.1 relaying denied");
    QVERIFY(refused.state == Outcome::State::Refused);
    QVERIFY(!refused.wantsMessage());
}

void tst_Outcome::otherEnvelopesAreNotTouched()
{
    const auto outcomes = read(evidenceOf({{"C1", kTaken}, {"R1", kDenied}, {"S4", kLater}}));
    QCOMPARE(outcomes.size(), std::size_t(3));
    QCOMPARE(said(outcomes[0]), u"taken at rcpt"_s);
    QCOMPARE(said(outcomes[1]), u"refused relay-denied at rcpt"_s);
    QCOMPARE(said(outcomes[2]), u"refused greylisted at rcpt"_s);
}

void tst_Outcome::names()
{
    QCOMPARE(toString(Stage::Hello), u"hello"_s);
    QCOMPARE(toString(Stage::Data), u"data"_s);
    QCOMPARE(toString(Silence::None), QString());
    QCOMPARE(toString(Silence::NotAsked), u"not-asked"_s);
    QCOMPARE(toString(Silence::Cancelled), u"cancelled"_s);
}

QTEST_APPLESS_MAIN(tst_Outcome)
#include "tst_outcome.moc"
