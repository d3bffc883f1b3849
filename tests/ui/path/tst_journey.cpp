// SPDX-License-Identifier: Apache-2.0
#include "told.h"
#include "ui/path/journeyfeed.h"
#include "ui/path/journeyteller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postern;
using namespace postern::ui;
using namespace postern::test;
using explain::Tone;
using Kind = JourneyStep::Kind;

namespace {

using Entry = smtp::TranscriptEntry;

const Asked kWelcome{"C1", "250 2.1.5 Ok"};
const Asked kUnknown{"C2", "550 5.1.1 No such user"};

QString kindsOf(const Journey &journey)
{
    static constexpr char letters[] = "AUGHMRhplaLD"; // in the order of Kind
    QString kinds;
    for (const JourneyStep &step : journey.steps)
        kinds += QLatin1Char(letters[int(step.kind)]);
    return kinds;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<postern::test::Asked>)

class tst_Journey : public QObject
{
    Q_OBJECT

private slots:
    void endings_data();
    void endings();
    void inside();
    void stations();
    void stepsOfOne();
    void connections_data();
    void connections();
    void hostile();
    void nobodyAsked();
    void feed();
    void feedSlowly();
    void practice();
};

void tst_Journey::endings_data()
{
    QTest::addColumn<std::vector<Asked>>("asked"); // the first of them is looked at
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<QString>("kinds");

    const auto row = [](const char *name, const std::vector<Asked> &asked, Ending ending, Tone tone,
                        const QString &meaning,
                        const QString &kinds) { QTest::newRow(name) << asked << ending << tone << meaning << kinds; };
    const QString held = u"AGHMRh"_s;
    const QString passed = u"AGHMRp"_s;
    row("relay denied", {{"R1", "554 5.7.1 Relay access denied"}, kWelcome}, Ending::Held, Tone::Safe,
        u"Held at the gate"_s, held);
    row("password", {{"R1", "530 5.7.0 Authentication required"}}, Ending::Held, Tone::Safe, u"Held at the gate"_s,
        held);
    row("form not understood", {{"R13", "501 5.1.3 Bad syntax"}, {"R1", "554 5.7.1 Relay access denied"}, kWelcome},
        Ending::Held, Tone::Safe, u"Held at the gate"_s, held);
    row("let through", {{"R1", "250 Ok"}, kWelcome, kUnknown}, Ending::LetThrough, Tone::Danger, u"Let through"_s,
        passed);
    row("second outside domain", {{"R1b", "250 Ok"}, {"R1", "250 Ok"}, kUnknown}, Ending::LetThrough, Tone::Danger,
        u"Let through"_s, passed);
    row("perhaps a local name", {{"R2", "250 Ok"}, {"R1", "554 5.7.1 Relay access denied"}, kUnknown, {"C4", "250 Ok"}},
        Ending::LetThrough, Tone::Caution, u"Let through"_s, passed);
    row("no local name", {{"R2", "250 Ok"}, {"R1", "554 5.7.1 Relay access denied"}, kUnknown, {"C4", "550 5.1.1 No"}},
        Ending::LetThrough, Tone::Danger, u"Let through"_s, passed);
    row("takes every name", {{"R1", "250 Ok"}, {"C2", "250 Ok"}, {"C3", "250 Ok"}}, Ending::LetThrough, Tone::Caution,
        u"Let through"_s, passed);
    row("hosts that domain", {{"R1", "250 Ok"}, {"R1b", "554 5.7.1 Relay access denied"}, kWelcome}, Ending::LetThrough,
        Tone::Neutral, u"Let through"_s, passed);
    row("asks for the message", {{"R1", "250 Ok", "354 Go ahead"}, kWelcome, kUnknown}, Ending::AsksForMessage,
        Tone::Danger, u"Asks for the message"_s, u"AGMRpa"_s);
    row("refused at DATA", {{"R1", "250 Ok", "554 5.7.1 Relay access denied"}, kWelcome, kUnknown}, Ending::HeldLate,
        Tone::Safe, u"Held late"_s, u"AGMRpl"_s);
    row("own mailbox", {kWelcome}, Ending::TakenAtHome, Tone::Safe, u"Taken, as it should be"_s, passed);
    row("own mailbox refused", {{"C1", "550 5.1.1 No such user"}}, Ending::RefusesUs, Tone::Neutral, u"Refuses us"_s,
        held);
    row("unknown user refused", {kUnknown}, Ending::RefusedAtHome, Tone::Safe, u"Refused, as it should be"_s, held);
    row("unknown user taken", {{"C2", "250 Ok"}}, Ending::TakenAtHome, Tone::Caution, u"Taken"_s, passed);
    row("local namesake taken", {{"C4", "250 Ok"}}, Ending::TakenAtHome, Tone::Neutral, u"Taken"_s, passed);
    row("local namesake refused", {{"C4", "550 5.1.1 No such user"}}, Ending::RefusedAtHome, Tone::Neutral,
        u"Refused"_s, held);
    row("impossible domain taken", {{"C3", "250 Ok"}}, Ending::LetThrough, Tone::Neutral, u"Let through"_s, passed);
    row("impossible domain refused", {{"C3", "550 5.1.2 Host unknown"}}, Ending::Held, Tone::Safe,
        u"Held at the gate"_s, held);
    row("greylisted", {{"R1", "451 4.7.1 Greylisted, try again later"}}, Ending::RefusesUs, Tone::Neutral,
        u"Asks us to wait"_s, held);
    row("block listed", {{"R1", "554 5.7.1 Client host blocked using zen.example"}}, Ending::RefusesUs, Tone::Neutral,
        u"Refuses us"_s, held);
    row("TLS first", {{"R1", {}, {}, "530 5.7.0 Must issue a STARTTLS command first"}}, Ending::RefusesUs,
        Tone::Neutral, u"Wants TLS first"_s, u"AGHMh"_s);
    row("sender refused", {{"R1", {}, {}, "550 5.1.8 Sender domain not found"}}, Ending::RefusesUs, Tone::Neutral,
        u"Refuses us"_s, u"AGHMh"_s);
    row("no reason", {{"R1", "550 No"}}, Ending::RefusesUs, Tone::Neutral, u"Refused, and not said why"_s, held);
    row("another name refused", {{"V4l", {}, {}, "250 ok", "501 5.5.2 Bad name"}, kWelcome}, Ending::Held, Tone::Safe,
        u"Held at the gate"_s, u"AGHh"_s);
    row("no answer", {{"R1", {}}}, Ending::Unanswered, Tone::Neutral, u"No answer"_s, u"AGHMRL"_s);
}

void tst_Journey::endings()
{
    QFETCH(std::vector<Asked>, asked);
    QFETCH(Ending, ending);
    QFETCH(Tone, tone);
    QFETCH(QString, meaning);
    QFETCH(QString, kinds);
    const Journey journey = told(asked).front();
    QVERIFY(!journey.steps.empty());
    QCOMPARE(journey.steps.back().tag.value_or(ReplyTag()).meaning, meaning);
    QCOMPARE(journey.ending, ending);
    QCOMPARE(journey.tone, tone);
    QCOMPARE(journey.steps.back().tone, tone);
    QCOMPARE(kindsOf(journey), kinds);
    auto last = 0ms;
    for (const JourneyStep &step : journey.steps) {
        QVERIFY(!step.sentence.isEmpty());
        QVERIFY(step.at >= last);
        last = step.at;
    }
}

void tst_Journey::inside()
{
    const Journey journey = told({{"R1", "250 Ok"}, kWelcome}, {}, verdict::Claim::Inside).front();
    QCOMPARE(journey.sender.name, u"You, from inside"_s);
    QVERIFY(journey.wall.hasSender);
    QCOMPARE(journey.tone, Tone::Caution);
}

void tst_Journey::stations()
{
    const auto journeys = told({{"R2", "554 5.7.1 Relay access denied"}, kWelcome});
    const Journey &form = journeys[0];
    QCOMPARE(form.sender.name, u"You, as a stranger"_s);
    QCOMPARE(form.sender.address, u"198.51.100.7"_s);
    QCOMPARE(form.relay.name, u"mail.companya.com"_s);
    QCOMPARE(form.relay.address, u"192.0.2.1:25"_s);
    QCOMPARE(form.recipient.name, u"to@outside.example"_s); // where it is meant to come out
    QCOMPARE(form.recipient.address, u"outside.example"_s);
    QCOMPARE(form.to, u"to%outside.example@companya.com"_s); // and how it is spelled
    QCOMPARE(form.from, u"a@stranger.example"_s);
    QVERIFY(form.isOutside);
    QVERIFY(!form.wall.hasRecipient);
    QCOMPARE(form.wall.zone, u"companya.com's network"_s);
    QCOMPARE(journeys[1].recipient.name, u"postmaster"_s);
    QCOMPARE(journeys[1].recipient.address, u"companya.com"_s);
    QVERIFY(journeys[1].wall.hasRecipient);
    QVERIFY(!journeys[1].isOutside);
}

void tst_Journey::stepsOfOne()
{
    const Journey journey = told({{"R1", "554 5.7.1 Relay access denied"}}).front();
    QCOMPARE(journey.steps[1].theirs, u"220 mail.companya.com ESMTP"_s);
    QCOMPARE(journey.steps[2].ours, u"EHLO tester.example"_s);
    QCOMPARE(journey.steps[2].theirs, u"250 mail.companya.com"_s); // of many lines the first one
    QCOMPARE(journey.steps[3].theirs, u"250 ok"_s);
    QCOMPARE(journey.steps[5].tag->code, u"554 5.7.1"_s);
    QCOMPARE(journey.steps[5].tag->text, u"Relay access denied"_s);
    QVERIFY(journey.steps[3].sentence.contains(u"a@stranger.example"_s));
    QVERIFY(journey.steps[4].sentence.contains(u"to@outside.example"_s));
}

void tst_Journey::connections_data()
{
    QTest::addColumn<smtp::Ending>("ending");
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<QString>("code");

    QTest::newRow("refused") << smtp::Ending::NotConnected << QByteArray() << u"U"_s << u"No connection"_s << u""_s;
    QTest::newRow("turned away") << smtp::Ending::GreetingRefused << QByteArray("554 5.7.1 Go away") << u"AGL"_s
                                 << u"Turns us away"_s << u"554 5.7.1"_s;
    QTest::newRow("silent") << smtp::Ending::TimedOut << QByteArray() << u"AL"_s << u"No answer"_s << u""_s;
}

// Where it never came to an envelope, the first question tells why; all others were not asked.
void tst_Journey::connections()
{
    QFETCH(smtp::Ending, ending);
    QFETCH(QByteArray, greeting);
    verdict::EndpointEvidence evidence = evidenceOf({{"R1", {}}, kWelcome});
    smtp::ConnectionLog &log = evidence.connections.front();
    log.transcript.clear();
    log.ending = ending;
    if (ending != smtp::Ending::NotConnected)
        log.transcript.push_back({1ms, Entry::Kind::Connected, "198.51.100.7:4711 192.0.2.1:25"});
    if (!greeting.isEmpty())
        log.transcript.push_back({2ms, Entry::Kind::Heard, greeting + "\r\n"});
    const auto journeys = told(evidence);
    QTEST(kindsOf(journeys[0]), "kinds");
    QTEST(journeys[0].steps.back().tag->meaning, "meaning");
    QTEST(journeys[0].steps.back().tag->code, "code");
    QCOMPARE(journeys[0].ending, Ending::Unanswered);
    QCOMPARE(journeys[1].ending, Ending::NotAsked);
    QVERIFY(journeys[1].steps.empty());
}

// What a server or a record says never gets out of its place.
void tst_Journey::hostile()
{
    verdict::EndpointEvidence evidence =
        evidenceOf({{"R1", QByteArray("554 5.7.1 \x1b[2J\xe2\x80\xae<b>") + QByteArray(3000, 'x')}});
    evidence.endpoint.host = u"mail\u202e.example"_s;
    evidence.envelopes.front().title = u"a\nb"_s;
    const Journey journey = told(evidence).front();
    const ReplyTag tag = *journey.steps.back().tag;
    QVERIFY(tag.text.size() <= kReplyAtMost);
    QVERIFY(tag.text.startsWith(u"\\x1b[2J\\xe2\\x80\\xae<b>"_s));
    QVERIFY(!journey.relay.name.contains(QChar(0x202e)));
    QVERIFY(!journey.title.contains(u'\n'));
}

void tst_Journey::nobodyAsked()
{
    verdict::EndpointEvidence evidence = evidenceOf({});
    evidence.connections.front().transcript.clear();
    evidence.connections.front().ending = smtp::Ending::NotConnected;
    const auto journeys = told(evidence);
    QCOMPARE(journeys.size(), 1u);
    QCOMPARE(kindsOf(journeys[0]), u"U"_s);
    QCOMPARE(journeys[0].recipient.name, u"to@outside.example"_s);
    evidence.connections.clear();
    QCOMPARE(told(evidence).front().ending, Ending::NotAsked);
}

// The events of a check, line by line, come to the same journeys as its record.
void tst_Journey::feed()
{
    const std::vector<Asked> asked{{"R1", "554 5.7.1 Relay access denied"}, kWelcome, kUnknown};
    const verdict::EndpointEvidence evidence = evidenceOf(asked);
    verdict::Setting setting;
    setting.claim = verdict::Claim::Outside;
    setting.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    JourneyFeed feed(setting, false);
    feed.take(check::EndpointFound{0, evidence.endpoint});
    feed.take(check::ProbesPlanned{0, evidence.envelopes.size(), evidence.envelopes});
    QVERIFY(feed.collect().empty());
    feed.take(check::LineLogged{0, 1, {1ms, Entry::Kind::Connected, "198.51.100.7:4711 192.0.2.1:25"}});
    for (const Entry &entry : evidence.connections.front().transcript)
        feed.take(check::LineLogged{0, 1, entry});
    const auto journeys = feed.collect();
    const auto whole = told(asked);
    QCOMPARE(journeys.size(), whole.size());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        QCOMPARE(journeys[i].key, whole[i].key);
        QCOMPARE(journeys[i].sender, whole[i].sender);
        QCOMPARE(journeys[i].ending, whole[i].ending);
        QCOMPARE(journeys[i].tone, whole[i].tone);
        QCOMPARE(kindsOf(journeys[i]), kindsOf(whole[i]));
    }
    QVERIFY(feed.collect().empty());        // nothing new
    feed.take(check::LineLogged{3, 1, {}}); // of an endpoint that nobody found
    feed.take(check::ProbesPlanned{3, 1, {}});
    QVERIFY(feed.collect().empty());
}

void tst_Journey::feedSlowly()
{
    const verdict::EndpointEvidence evidence = evidenceOf({{"R1", "554 5.7.1 Relay access denied"}});
    JourneyFeed feed({}, false);
    feed.take(check::EndpointFound{0, evidence.endpoint});
    feed.take(check::ProbesPlanned{0, 1, evidence.envelopes});
    feed.take(check::LineLogged{0, 1, {1ms, Entry::Kind::Connected, "198.51.100.7:4711 192.0.2.1:25"}});
    QStringList seen{kindsOf(feed.collect().front())};
    for (const Entry &entry : evidence.connections.front().transcript) {
        feed.take(check::LineLogged{0, 1, entry});
        for (const Journey &one : feed.collect()) {
            if (seen.last() != kindsOf(one))
                seen += kindsOf(one);
            QCOMPARE(one.isDone(), one.steps.back().isDecision());
        }
    }
    QCOMPARE(seen, (QStringList{u"A"_s, u"AG"_s, u"AGH"_s, u"AGHM"_s, u"AGHMR"_s, u"AGHMRh"_s}));
}

void tst_Journey::practice()
{
    check::Record record;
    record.target = u"practice:closed"_s;
    record.evidence.endpoints.push_back(evidenceOf({{"R1", "554 5.7.1 Relay access denied"}}));
    const auto journeys = journeysOf(record, verdict::judge(record.evidence, verdict::RuleBook::builtIn()));
    QCOMPARE(journeys.front().wall.zone, u"Company A's network"_s);
}

QTEST_APPLESS_MAIN(tst_Journey)
#include "tst_journey.moc"
