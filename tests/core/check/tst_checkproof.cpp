// SPDX-License-Identifier: Apache-2.0
#include "core/check/check.h"

#include "core/check/messagewatch.h"
#include "core/check/recordfile.h"
#include "core/practice/policy.h"
#include "core/verdict/findings.h"
#include "watched.h"

#include <QTest>

#include <algorithm>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Row
{
    const char *policy;
    const char *state;
    const char *proof;
    const char *reasons; // what weighs most first
    const char *end;     // of the watch; empty where nothing was to be delivered
};

constexpr Row kRows[] = {
    {"closed", "closed", "", "relay-refused welcome-taken", ""},
    {"open", "open", "delivered", "message-delivered plain-taken other-domain-taken own-unknowns-refused", "proven"},
    {"own-sender", "partly-open", "delivered", "message-delivered door-taken plain-refused", "proven"},
    {"percent", "partly-open", "delivered", "message-delivered door-taken plain-refused", "proven"},
    {"late", "closed", "", "refused-late relay-refused welcome-taken", ""},
    {"sink", "unproven", "", "not-arrived takes-every-name", "gave-up"},
    {"bounces", "closed", "", "accepted-then-bounced welcome-taken", "gave-up"},
    {"greylist", "inconclusive", "", "greylisted no-welcome", ""},
    {"nat", "open", "delivered",
     "message-delivered plain-taken other-domain-taken own-unknowns-refused address-translated", "proven"},
};

Order delivering(const QString &target)
{
    Order order = orderFor(target);
    order.depth = verdict::Depth::Deliver;
    order.proof.watchFor = 1500ms;
    return order;
}

QStringList findingsOf(const Record &record)
{
    QStringList kinds;
    for (const verdict::Finding &one : verdict::findingsOf(record.evidence, judged(record)))
        kinds += verdict::toString(one.kind);
    return kinds;
}

} // namespace

// The proof by delivery in the practice world: real SMTP, from the question to the message in the outside mailbox.
class tst_CheckProof : public QObject
{
    Q_OBJECT

private slots:
    void practice_data();
    void practice();
    void stopsAtTheFirstProof();
    void provesAllFormsIfAsked();
    void bounceIsAFinding();
    void whatIsLeftIsNamed();
    void sinkMayHaveItInItsQueue();
    void messageStandsInTheTranscript();
    void stoppedWhileWaiting();
    void userSaysThatItHasNotArrived();
    void goneOnWithFromTheFile();
};

void tst_CheckProof::practice_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("proof");
    QTest::addColumn<QString>("reasons");
    QTest::addColumn<QString>("end");
    for (const Row &row : kRows)
        QTest::newRow(row.policy) << QString::fromLatin1(row.policy) << QString::fromLatin1(row.state)
                                  << QString::fromLatin1(row.proof) << QString::fromLatin1(row.reasons)
                                  << QString::fromLatin1(row.end);
}

void tst_CheckProof::practice()
{
    QFETCH(const QString, policy);
    QFETCH(const QString, state);
    QFETCH(const QString, proof);
    QFETCH(const QString, reasons);
    QFETCH(const QString, end);

    const Watched seen = watch(delivering(u"practice:"_s + policy));
    QCOMPARE(seen.timesFinished, 1);
    const verdict::Verdict verdict = judged(seen.record);
    QCOMPARE(reasonsOf(verdict.reasons).join(u' '), reasons);
    QCOMPARE(verdict::toString(verdict.state), state);
    QCOMPARE(verdict.proof ? verdict::toString(*verdict.proof) : QString(), proof);
    const auto &delivery = seen.record.evidence.delivery;
    QCOMPARE(delivery ? verdict::toString(delivery->end) : QString(), end);
    QCOMPARE(lostInWriting(seen.record), QString());
    QCOMPARE(quarrelBetween(seen), QString());
}

void tst_CheckProof::stopsAtTheFirstProof()
{
    const Watched seen = watch(delivering(u"practice:open"_s));
    const verdict::DeliveryEvidence &delivery = *seen.record.evidence.delivery;
    QCOMPARE(delivery.sent.size(), std::size_t(1));
    QVERIFY(seen.record.evidence.endpoints[0].envelopes[delivery.sent[0].envelope].isPlain);
    QCOMPARE(delivery.arrivals.size(), std::size_t(1));
    QCOMPARE(seen.count<MessageSent>(), std::size_t(1));
    QCOMPARE(seen.count<MessageSeen>(), std::size_t(1));
    QCOMPARE(seen.count<WatchEnded>(), std::size_t(1));
    QCOMPARE(verdict::toString(delivery.ownAddress.how), u"not-needed"_s);
}

void tst_CheckProof::provesAllFormsIfAsked()
{
    Order order = delivering(u"practice:open"_s);
    order.probes = {u"R1"_s, u"S2"_s, u"S3"_s};
    order.proof.allForms = true;
    const Watched seen = watch(order);
    const verdict::Verdict verdict = judged(seen.record);
    QVERIFY(seen.record.evidence.delivery->sent.size() > 1);
    for (const verdict::Fate &one : verdict.fates)
        QCOMPARE(verdict::toString(one.kind), u"delivered"_s);
    QCOMPARE(verdict::toString(seen.record.evidence.delivery->end), u"proven"_s);
    std::size_t doors = 0;
    for (const verdict::EndpointVerdict &one : verdict.endpoints)
        doors += one.doors.size();
    QCOMPARE(doors, seen.record.evidence.delivery->sent.size());
}

void tst_CheckProof::bounceIsAFinding()
{
    Order order = delivering(u"practice:bounces"_s);
    order.probes = {u"R1"_s};
    const Watched seen = watch(order);
    QVERIFY(findingsOf(seen.record).contains(u"accepts-then-bounces"_s));
    QCOMPARE(verdict::toString(seen.record.evidence.delivery->end), u"settled"_s);
    QCOMPARE(verdict::toString(judged(seen.record).fates.at(0).kind), u"bounced"_s);
}

void tst_CheckProof::whatIsLeftIsNamed()
{
    Order order = delivering(u"practice:sink"_s);
    order.probes = {u"R1"_s};
    QVERIFY(findingsOf(watch(order).record).contains(u"message-left-behind"_s));
}

void tst_CheckProof::sinkMayHaveItInItsQueue()
{
    QVERIFY(!findingsOf(watch(delivering(u"practice:open"_s)).record).contains(u"message-left-behind"_s));
}

void tst_CheckProof::messageStandsInTheTranscript()
{
    const Watched seen = watch(delivering(u"practice:open"_s));
    const verdict::SentMessage &sent = seen.record.evidence.delivery->sent.at(0);
    QByteArray said;
    for (const smtp::TranscriptEntry &one :
         seen.record.evidence.endpoints.at(sent.endpoint).connections.at(sent.connection).transcript) {
        if (one.kind == smtp::TranscriptEntry::Kind::Said)
            said += one.bytes;
    }
    QVERIFY(said.contains("X-Postern-Token: " + sent.token + "\r\n"));
    QVERIFY(said.contains("Message-ID: " + sent.messageId + "\r\n"));
    QVERIFY(said.contains("Auto-Submitted: auto-generated\r\n"));
    QVERIFY(said.contains("\r\n.\r\n"));
}

void tst_CheckProof::stoppedWhileWaiting()
{
    Order order = delivering(u"practice:sink"_s);
    order.probes = {u"R1"_s};
    order.proof.watchFor = 1h;
    const Watched seen = watch(order, [](Check &check, const Event &event) {
        if (std::holds_alternative<Watching>(event))
            check.cancel();
    });
    QCOMPARE(seen.timesFinished, 1);
    QVERIFY(!seen.record.wasCancelled); // all was asked
    QCOMPARE(verdict::toString(seen.record.evidence.delivery->end), u"stopped"_s);
    QCOMPARE(verdict::toString(judged(seen.record).fates.at(0).kind), u"awaited"_s);
}

void tst_CheckProof::userSaysThatItHasNotArrived()
{
    Order order = delivering(u"practice:sink"_s);
    order.probes = {u"R1"_s};
    order.proof.watchFor = 1h;
    const Watched seen = watch(order, [](Check &check, const Event &event) {
        if (std::holds_alternative<Watching>(event))
            check.giveUpWaiting();
    });
    QCOMPARE(verdict::toString(seen.record.evidence.delivery->end), u"gave-up"_s);
    QCOMPARE(verdict::toString(judged(seen.record).state), u"unproven"_s);
}

// Saved while it waited, read again, and then the message comes.
void tst_CheckProof::goneOnWithFromTheFile()
{
    Order order = delivering(u"practice:sink"_s);
    order.probes = {u"R1"_s};
    order.proof.watchFor = 1h;
    QByteArray saved;
    watch(order, [&saved](Check &check, const Event &event) {
        if (!std::holds_alternative<Watching>(event))
            return;
        saved = recordText(check.recordSoFar());
        check.cancel();
    });
    auto record = readRecord(saved);
    QVERIFY(record);
    QVERIFY(!record->wasCancelled);
    Record late = *record;
    QCOMPARE(verdict::toString(late.evidence.delivery->end), u"still-open"_s);

    const verdict::SentMessage sent = late.evidence.delivery->sent.at(0);
    MessageWatch again(late.evidence, nullptr, false);
    again.start();
    again.settle();
    again.handIn("Received: from mail.companya.com ([127.0.0.1])\r\n\tby mx.outside.example with ESMTP;"
                 " Wed, 25 Nov 2026 20:00:00 +0000\r\nReceived: from badplace.example ([127.0.0.1])\r\n\tby"
                 " mail.companya.com with ESMTP; Wed, 25 Nov 2026 19:59:00 +0000\r\nX-Postern-Token: "
                 + sent.token + "\r\nSubject: Postern relay test\r\n\r\nhello\r\n");
    QVERIFY(again.hasEnded());
    QCOMPARE(verdict::toString(late.evidence.delivery->end), u"proven"_s);
    const verdict::Verdict verdict = judged(late);
    QCOMPARE(verdict::toString(verdict.state), u"open"_s);
    QCOMPARE(verdict::toString(*verdict.proof), u"delivered"_s);
    QCOMPARE(lostInWriting(late), QString());
}

QTEST_GUILESS_MAIN(tst_CheckProof)
#include "tst_checkproof.moc"
