// SPDX-License-Identifier: Apache-2.0
#include "core/explain/proof.h"

#include "core/explain/way.h"

#include <QTest>

using namespace postern;
using namespace postern::explain;
using namespace Qt::StringLiterals;
using Kind = verdict::Fate::Kind;
using verdict::WatchEnd;

namespace {

const QDateTime kSent({2026, 11, 25}, {19, 50, 0}, Qt::UTC);

// Through the server under test, then to the far end, whose clock stands in another zone.
const QByteArray kTrace =
    "Received: from mail.companya.com ([192.0.2.25])\r\n\tby mx.outside.example with ESMTP id 2;\r\n\tWed, 25 Nov 2026 "
    "20:52:06 +0100\r\nReceived: from tester.example ([192.0.2.7])\r\n\tby mail.companya.com with ESMTPS id 1;\r\n\t"
    "Wed, 25 Nov 2026 19:50:01 +0000\r\nSubject: a test\r\n\r\nhello\r\n";

struct Told
{
    check::Record record;
    verdict::Verdict verdict;

    std::optional<ShownProof> proof() const { return proofOf(record, verdict); }
    QStringList lines() const { return linesOf(*proof()); }
};

// A check of mail.companya.com, which nothing was sent through yet.
Told watched(WatchEnd end)
{
    Told told;
    verdict::EndpointEvidence endpoint;
    endpoint.endpoint = {u"mail.companya.com"_s, QHostAddress(u"192.0.2.25"_s), 25, smtp::Security::Plain};
    told.record.evidence.endpoints.push_back(endpoint);
    verdict::DeliveryEvidence delivery;
    delivery.watched = u"maildir:/home/me/Maildir"_s;
    delivery.ownAddress.how = verdict::OwnAddress::How::Read;
    delivery.watchedFrom = kSent;
    delivery.watchedUntil = kSent.addSecs(45 * 60);
    delivery.end = end;
    told.record.evidence.delivery = delivery;
    return told;
}

// One more message; what was seen of it, if anything was.
void add(Told &told, Kind kind, const QByteArray &seen = {}, const QByteArray &reply = {})
{
    verdict::EndpointEvidence &endpoint = told.record.evidence.endpoints.front();
    verdict::DeliveryEvidence &delivery = *told.record.evidence.delivery;
    const QString title = u"Form %1"_s.arg(endpoint.envelopes.size() + 1);
    const probe::Envelope envelope{u"R1"_s,
                                   probe::Kind::Form,
                                   1,
                                   title,
                                   *smtp::ReversePath::parse("<a@stranger.example>"),
                                   {},
                                   {},
                                   0,
                                   true,
                                   true,
                                   {},
                                   {}};
    verdict::SentMessage sent;
    sent.envelope = endpoint.envelopes.size();
    sent.token = QByteArray(32, 'a');
    sent.at = kSent;
    endpoint.envelopes.push_back(envelope);
    delivery.sent.push_back(sent);
    verdict::Fate fate;
    fate.kind = kind;
    if (!reply.isEmpty())
        fate.reply = smtp::Reply::parse(reply + "\r\n");
    if (!seen.isEmpty()) {
        fate.arrival = delivery.arrivals.size();
        delivery.arrivals.push_back({seen, delivery.watched, kSent.addSecs(130), {}});
    }
    told.verdict.fates.push_back(fate);
}

} // namespace

class tst_Proof : public QObject
{
    Q_OBJECT

private slots:
    void fates_data();
    void fates();
    void ends_data();
    void ends();
    void hops_data();
    void hops();
    void nothingWasToBeDelivered();
    void severalMessages();
    void panelAndTerminalSayTheSame();
    void knowsTheServerByItsGreeting();
    void hostileText();
    void spans_data();
    void spans();
};

void tst_Proof::fates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("fate");

    const auto row = [](const char *name, Kind kind, const QByteArray &seen, const QByteArray &reply,
                        const QString &fate) { QTest::newRow(name) << int(kind) << seen << reply << fate; };
    row("arrived by way of the server", Kind::Delivered, kTrace, {},
        u"It came out at the far end, and its trace leads through this server."_s);
    row("arrived otherwise", Kind::Arrived, kTrace, {},
        u"It came out at the far end, but nothing in its trace names this server."_s);
    row("sent back for relaying", Kind::Bounced, "Subject: Undelivered\r\n\r\n", "550 5.7.1 relaying denied",
        u"The server took it and sent it back: “550 5.7.1 relaying denied”."_s);
    row("sent back by the next server", Kind::TriedToDeliver, "Subject: Undelivered\r\n\r\n", "550 5.1.1 no such user",
        u"The server tried to hand it on, and came to nothing at the next one: “550 5.1.1 no such user”."_s);
    row("sent back for its size", Kind::BouncedOtherwise, "Subject: Undelivered\r\n\r\n", "552 5.3.4 too big",
        u"The server took it and sent it back for another reason: “552 5.3.4 too big”."_s);
    row("not arrived: discarded, perhaps", Kind::NotArrived, {}, {},
        u"The server took it. It was not seen within 45 minute(s)."_s);
    row("waited for", Kind::Awaited, {}, {}, u"The server took it. It has not been seen yet."_s);
    row("refused at the final dot", Kind::Refused, {}, {}, u"The server refused it at its end."_s);
    row("no answer to the final dot", Kind::NoAnswer, {}, {},
        u"The server was gone before it said whether it took it."_s);
}

void tst_Proof::fates()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, seen);
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, fate);

    Told told = watched(WatchEnd::GaveUp);
    add(told, Kind(kind), seen, reply);
    const ShownMessage message = told.proof()->messages.at(0);
    QCOMPARE(message.fate, fate);
    QCOMPARE(message.title, u"Form 1"_s);
    QCOMPARE(message.endpoint, u"192.0.2.25:25"_s);
    QCOMPARE(message.sentAt, u"2026-11-25 19:50:00"_s);
    QCOMPARE(message.way.size(), std::size_t(seen == kTrace ? 2 : 0));
    QVERIFY(told.lines().at(2).endsWith(fate));
}

void tst_Proof::ends_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("canGoOn");

    const auto row = [](const char *end, const QString &words, bool canGoOn) {
        QTest::newRow(end) << QString::fromLatin1(end) << words << canGoOn;
    };
    row("still-open", u"The watch is still open: it can be gone on with from the saved check."_s, true);
    row("proven", u"Seen after 2 minutes."_s, false);
    row("settled", u"Nothing more was to be expected."_s, false);
    row("gave-up", u"The watch was given up after 45 minutes."_s, true);
    row("stopped", u"The watch was ended early, after 45 minutes: it can be gone on with from the saved check."_s,
        true);
    row("failed", u"There is no such directory, file or mailbox."_s, true);
}

void tst_Proof::ends()
{
    QFETCH(const QString, end);
    QFETCH(const QString, words);
    QFETCH(const bool, canGoOn);

    Told told = watched(*verdict::watchEndFromString(end));
    told.record.evidence.delivery->trouble = verdict::WatchTrouble::NoSuchPlace;
    add(told, Kind::Delivered, kTrace);
    const ShownProof proof = *told.proof();
    QString said = proof.end;
    said.replace(u"minute(s)"_s, u"minutes"_s); // without a translation nobody counts
    QCOMPARE(said, words);
    QCOMPARE(proof.canGoOn, canGoOn);
}

void tst_Proof::hops_data()
{
    QTest::addColumn<QByteArray>("from"); // of the first line of the trace, replaced …
    QTest::addColumn<QByteArray>("to");   // … by this
    QTest::addColumn<int>("hop");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, int hop, const QString &line) {
        QTest::newRow(name) << from << to << hop << line;
    };
    row("the server that was checked", {}, {}, 0,
        u"mail.companya.com (the server that was checked) took it from tester.example [192.0.2.7]. ESMTPS, encrypted, "
        "id 1, 25 Nov 2026 19:50:01 UTC"_s);
    row("the far end, in another zone", {}, {}, 1,
        u"mx.outside.example took it from mail.companya.com [192.0.2.25]. ESMTP, id 2, 25 Nov 2026 19:52:06 UTC, "
        "2 min 5 s later"_s);
    row("a clock that is behind", "20:52:06", "20:49:01", 1,
        u"mx.outside.example took it from mail.companya.com [192.0.2.25]. ESMTP, id 2, 25 Nov 2026 19:49:01 UTC, its "
        "clock is behind by 1 min 0 s or more"_s);
    row("the other side of the world", "20:52:06 +0100", "04:52:06 +0900", 1,
        u"mx.outside.example took it from mail.companya.com [192.0.2.25]. ESMTP, id 2, 24 Nov 2026 19:52:06 UTC, its "
        "clock is behind by 23 h 57 min or more"_s);
    row("a name that may be false", "([192.0.2.25])", "(mail.companya.com [192.0.2.25] (may be forged))", 1,
        u"mx.outside.example took it from mail.companya.com [192.0.2.25], whose name may be false. ESMTP, id 2, "
        "25 Nov 2026 19:52:06 UTC, 2 min 5 s later"_s);
    row("nobody handed it over", "from mail.companya.com ([192.0.2.25])\r\n\t", {}, 1,
        u"mx.outside.example had it by itself. ESMTP, id 2, 25 Nov 2026 19:52:06 UTC, 2 min 5 s later"_s);
    row("no time", ";\r\n\tWed, 25 Nov 2026 20:52:06 +0100", {}, 1,
        u"mx.outside.example took it from mail.companya.com [192.0.2.25]. ESMTP, id 2"_s);
    row("a server without a name", "by mx.outside.example ", {}, 1,
        u"A server that does not name itself took it from mail.companya.com [192.0.2.25]. ESMTP, id 2, 25 Nov 2026 "
        "19:52:06 UTC, 2 min 5 s later"_s);
}

void tst_Proof::hops()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, hop);
    QFETCH(const QString, line);

    QByteArray trace = kTrace;
    if (!from.isEmpty()) {
        QVERIFY(trace.contains(from));
        trace.replace(from, to);
    }
    Told told = watched(WatchEnd::Proven);
    add(told, Kind::Delivered, trace);
    const ShownHop shown = told.proof()->messages.at(0).way.at(std::size_t(hop));
    QCOMPARE(lineOf(shown), line);
    QCOMPARE(shown.isTested, hop == 0);
    QCOMPARE(shown.isDoubtful, line.contains(u"behind"));
    QCOMPARE(told.lines().at(3 + hop), u"→ "_s + line);
}

void tst_Proof::nothingWasToBeDelivered()
{
    Told told = watched(WatchEnd::StillOpen);
    QVERIFY(!told.proof()->canGoOn); // nothing was sent
    QCOMPARE(told.lines().size(), 2);
    told.record.evidence.delivery.reset();
    QVERIFY(!told.proof());
}

void tst_Proof::severalMessages()
{
    Told told = watched(WatchEnd::Stopped);
    add(told, Kind::NotArrived);
    add(told, Kind::Delivered, kTrace);
    add(told, Kind::Delivered, {}); // a broken record: nothing is there that shows it
    told.verdict.fates.back().arrival = 7;
    const ShownProof proof = *told.proof();
    QCOMPARE(proof.messages.size(), std::size_t(3));
    QVERIFY(proof.messages[0].way.empty());
    QCOMPARE(proof.messages[1].way.size(), std::size_t(2));
    QCOMPARE(proof.messages[1].envelopeIndex, std::size_t(1));
    QVERIFY(proof.messages[2].way.empty());
    const QStringList lines = told.lines();
    QCOMPARE(lines.size(), 2 + 3 + 2);
    QVERIFY(lines.at(2).startsWith(u"“Form 1” at 192.0.2.25:25, sent 2026-11-25 19:50:00 UTC: "));
    QVERIFY(lines.at(3).startsWith(u"“Form 2”"));
    QVERIFY(lines.at(4).startsWith(u"→ ") && lines.at(5).startsWith(u"→ "));
    QVERIFY(lines.at(6).startsWith(u"“Form 3”"));
}

void tst_Proof::panelAndTerminalSayTheSame()
{
    Told told = watched(WatchEnd::Proven);
    add(told, Kind::Delivered, kTrace);
    const auto ways = waysOf(told.record, told.verdict);
    QCOMPARE(ways.size(), std::size_t(1));
    const std::vector<ShownHop> lines = told.proof()->messages.at(0).way;
    QCOMPARE(ways[0].hops.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        QCOMPARE(lineOf(ways[0].hops[i]), lineOf(lines[i]));
}

// Dialled by its address, it is known by what it calls itself; a word without a dot is no name.
void tst_Proof::knowsTheServerByItsGreeting()
{
    for (const bool hasName : {true, false}) {
        Told told = watched(WatchEnd::Proven);
        smtp::ConnectionLog log;
        using Entry = smtp::TranscriptEntry;
        log.transcript.push_back({{}, Entry::Kind::Connected, "192.0.2.7:40112 192.0.2.25:25", smtp::kNoEnvelope});
        log.transcript.push_back(
            {{}, Entry::Kind::Heard, hasName ? "220 Mail.CompanyA.com ESMTP\r\n" : "220 ESMTP\r\n", smtp::kNoEnvelope});
        told.record.evidence.endpoints[0].endpoint.host.clear();
        told.record.evidence.endpoints[0].connections.push_back(log);
        QByteArray trace = kTrace;
        if (!hasName)
            trace.replace("by mail.companya.com", "by ESMTP");
        add(told, Kind::Delivered, trace);
        QCOMPARE(told.proof()->messages.at(0).way.at(0).isTested, hasName);
    }
}

void tst_Proof::hostileText()
{
    const QByteArray evil = "<b>\x1b[2J\xe2\x80\xae</b>";
    Told told = watched(WatchEnd::GaveUp);
    told.record.evidence.delivery->watched = QString::fromUtf8("maildir:/" + evil);
    add(told, Kind::Bounced, "Received: from " + evil + " by <img src=x>; Wed\r\n\r\n", "550 " + evil);
    told.record.evidence.endpoints[0].envelopes[0].title = QString::fromUtf8(evil);
    told.record.evidence.delivery->sent[0].token = evil;
    const ShownProof proof = *told.proof();
    QStringList all = told.lines();
    all += proof.messages.at(0).token;
    for (const ShownHop &hop : proof.messages.at(0).way)
        all += {hop.sentence, hop.details, hop.delay, hop.line};
    QVERIFY(all.join(u' ').contains(u"\\x1b[2J"));
    for (const QString &text : all) {
        for (const QChar c : text)
            QVERIFY2(c.isPrint(), qPrintable(text));
    }
}

void tst_Proof::spans_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << u"0 seconds"_s;
    QTest::newRow("up to two minutes in seconds") << 119 << u"119 seconds"_s;
    QTest::newRow("minutes") << 120 << u"2 minutes"_s;
    QTest::newRow("up to two hours in minutes") << 7199 << u"119 minutes"_s;
    QTest::newRow("hours") << 7200 << u"2 hours"_s;
}

void tst_Proof::spans()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, words);
    QString said = spanFor(std::chrono::seconds(seconds));
    said.remove(u'(').remove(u')'); // "second(s)": without a translation nobody counts
    QCOMPARE(said, words);
}

QTEST_APPLESS_MAIN(tst_Proof)
#include "tst_proof.moc"
