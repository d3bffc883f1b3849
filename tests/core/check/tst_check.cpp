// SPDX-License-Identifier: Apache-2.0
#include "core/check/check.h"

#include "core/practice/policy.h"
#include "watched.h"

#include <QTest>

#include <algorithm>

using namespace postern;
using namespace postern::check;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *policy;
    const char *state;
    const char *proof;
    const char *reasons; // what weighs most first
};

constexpr Row kRows[] = {
    {"closed", "closed", "", "relay-refused welcome-taken"},
    {"open", "open", "data-accepted", "plain-taken other-domain-taken own-unknowns-refused"},
    {"own-sender", "partly-open", "data-accepted", "door-taken plain-refused"},
    {"percent", "partly-open", "data-accepted", "door-taken plain-refused"},
    {"late", "closed", "", "refused-late relay-refused welcome-taken"},
    {"sink", "unproven", "", "takes-every-name"},
    {"bounces", "open", "data-accepted", "plain-taken other-domain-taken own-unknowns-refused"},
    {"greylist", "inconclusive", "", "greylisted no-welcome"},
    {"blocklisted", "inconclusive", "", "block-listed no-welcome"},
    {"tls-first", "closed", "", "relay-refused welcome-taken"},
    {"auth-first", "closed", "", "password-demanded"},
    {"nat", "open", "data-accepted", "plain-taken other-domain-taken own-unknowns-refused address-translated"},
};

} // namespace

// Whole checks on Company A's practice servers: real sockets, from the target to the verdict.
class tst_Check : public QObject
{
    Q_OBJECT

private slots:
    void practice_data();
    void practice();
    void everyPolicyHasARow();
    void doorsOfOwnSender();
    void depthOfRecipientAsksForNoMessage();
    void onlyTheProbesThatWereNamed();
    void nothingHappensBeforeStart();
    void cancelled_data();
    void cancelled();
    void cancelledBeforeTheEventLoop();
    void cancelledTwiceAndAfterTheEnd();
    void skipped();
    void soFar();
};

void tst_Check::practice_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("proof");
    QTest::addColumn<QStringList>("reasons");
    for (const Row &row : kRows)
        QTest::newRow(row.policy) << QString::fromLatin1(row.policy) << QString::fromLatin1(row.state)
                                  << QString::fromLatin1(row.proof)
                                  << QString::fromLatin1(row.reasons).split(u' ', Qt::SkipEmptyParts);
}

void tst_Check::practice()
{
    QFETCH(const QString, policy);
    QFETCH(const QString, state);
    QFETCH(const QString, proof);
    QFETCH(const QStringList, reasons);

    const Watched watched = watch(orderFor(u"practice:"_s + policy));
    const verdict::Verdict verdict = judged(watched.record);
    QCOMPARE(verdict::toString(verdict.state), state);
    QCOMPARE(reasonsOf(verdict.reasons), reasons);
    QCOMPARE(verdict.proof ? verdict::toString(*verdict.proof) : QString(), proof);
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());

    QVERIFY(!watched.record.wasCancelled);
    QCOMPARE(watched.record.target, u"practice:"_s + policy);
    QVERIFY(watched.record.permission == Permission::NotNeeded);
    QVERIFY(watched.record.startedAt <= watched.record.finishedAt);
    QVERIFY(watched.record.evidence.notDialled.empty());
}

void tst_Check::everyPolicyHasARow()
{
    for (const practice::Policy policy : practice::kPolicies) {
        const QString name = practice::toString(policy);
        QVERIFY2(std::any_of(std::begin(kRows), std::end(kRows),
                             [&name](const Row &row) { return name == QLatin1StringView(row.policy); }),
                 qPrintable(name));
    }
}

void tst_Check::doorsOfOwnSender()
{
    const Watched watched = watch(orderFor(u"practice:own-sender"_s));
    const verdict::Verdict verdict = judged(watched.record);
    QVERIFY(verdict.deciding.has_value());
    const auto &evidence = watched.record.evidence.endpoints[*verdict.deciding];
    QVERIFY(!verdict.endpoints[*verdict.deciding].doors.empty());
    for (const verdict::Door &door : verdict.endpoints[*verdict.deciding].doors) {
        const probe::Envelope &envelope = evidence.envelopes[door.envelope];
        QVERIFY2(envelope.mailFrom.mailbox().endsWith("@companya.com"), qPrintable(envelope.id));
    }
}

void tst_Check::depthOfRecipientAsksForNoMessage()
{
    Order order = orderFor(u"practice:open"_s);
    order.depth = verdict::Depth::Recipient;
    const Watched watched = watch(order);
    const verdict::Verdict verdict = judged(watched.record);
    QVERIFY(verdict.state == verdict::State::Open);
    QCOMPARE(verdict.proof, std::optional(verdict::Proof::RecipientAccepted));
    for (const Event &event : watched.events) {
        if (const auto *line = std::get_if<LineLogged>(&event))
            QVERIFY(line->entry.kind != smtp::TranscriptEntry::Kind::Said || !line->entry.bytes.startsWith("DATA"));
    }
}

void tst_Check::onlyTheProbesThatWereNamed()
{
    Order order = orderFor(u"practice:closed"_s);
    order.probes = QStringList{u"R2"_s};
    const Watched watched = watch(order);
    QCOMPARE(quarrelBetween(watched), QString());
    for (const probe::Envelope &one : watched.record.evidence.endpoints.front().envelopes)
        QVERIFY2(one.kind != probe::Kind::Form || one.isPlain || one.id.startsWith(u"R2"), qPrintable(one.id));
}

void tst_Check::nothingHappensBeforeStart()
{
    Check check(orderFor(u"practice:closed"_s));
    int events = 0;
    connect(&check, &Check::happened, &check, [&events] { ++events; });
    QCoreApplication::processEvents();
    QCOMPARE(events, 0);
    QVERIFY(!check.isFinished());
}

void tst_Check::cancelled_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("afterLines"); // 0: as soon as the endpoint is found
    for (const int lines : {0, 1, 2, 3, 5, 8, 13, 40, 60, 90, 140}) {
        for (const char *policy : {"closed", "open", "tls-first", "greylist"})
            QTest::addRow("%s, after %d lines", policy, lines) << QString::fromLatin1(policy) << lines;
    }
}

void tst_Check::cancelled()
{
    QFETCH(const QString, policy);
    QFETCH(const int, afterLines);

    int lines = 0;
    bool wasCancelled = false;
    const Watched watched = watch(orderFor(u"practice:"_s + policy), [&](Check &check, const Event &event) {
        lines += std::holds_alternative<LineLogged>(event) ? 1 : 0;
        const bool isTime = afterLines == 0 ? std::holds_alternative<EndpointFound>(event) : lines == afterLines;
        if (!isTime || std::exchange(wasCancelled, true))
            return;
        // From the event loop, as Ctrl-C and a button come.
        QMetaObject::invokeMethod(&check, &Check::cancel, Qt::QueuedConnection);
    });
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
    if (!wasCancelled)
        return; // a short dialogue was over before that line
    QVERIFY(watched.record.finishedAt.isValid());
    QVERIFY(watched.record.wasCancelled || watched.count<LineLogged>() == static_cast<std::size_t>(lines));
}

void tst_Check::cancelledBeforeTheEventLoop()
{
    Check check(orderFor(u"practice:open"_s));
    int finished = 0;
    connect(&check, &Check::finished, &check, [&finished] { ++finished; });
    check.start();
    check.cancel();
    QTRY_COMPARE(finished, 1);
    QVERIFY(check.record().wasCancelled);
    QVERIFY(check.record().evidence.endpoints.empty());
    QCOMPARE(lostInWriting(check.record()), QString());
    QCoreApplication::processEvents();
    QCOMPARE(finished, 1);
}

void tst_Check::cancelledTwiceAndAfterTheEnd()
{
    Check check(orderFor(u"practice:closed"_s));
    int finished = 0;
    connect(&check, &Check::finished, &check, [&finished] { ++finished; });
    check.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 30000);
    check.cancel();
    check.cancel();
    QCOMPARE(finished, 1);
    QVERIFY(!check.record().wasCancelled);
}

// What the user leaves out is not dialled, and not forgotten.
void tst_Check::skipped()
{
    Order order = strangersOrderFor(u"127.0.0.1"_s);
    order.ports = {1, 2};
    order.skipped = {{QHostAddress(QHostAddress::LocalHost), 1}, {QHostAddress(QHostAddress::LocalHost), 2}};
    const Watched watched = watch(order);
    QCOMPARE(watched.count<EndpointFound>(), std::size_t(0));
    const std::vector<verdict::NotDialled> expected{{u"127.0.0.1:1"_s, verdict::Gap::Unwanted},
                                                    {u"127.0.0.1:2"_s, verdict::Gap::Unwanted}};
    QCOMPARE(watched.record.evidence.notDialled, expected);
    QCOMPARE(lostInWriting(watched.record), QString());
}

// What a program that is about to die would keep: a record that can be read and judged at any moment.
void tst_Check::soFar()
{
    std::size_t most = 0;
    QStringList flaws;
    const Watched watched = watch(orderFor(u"practice:open"_s), [&](Check &check, const Event &event) {
        if (!std::holds_alternative<ProbeAnswered>(event) || check.isFinished())
            return;
        const Record record = check.recordSoFar();
        if (!record.wasCancelled || !record.finishedAt.isValid())
            flaws += u"not marked as cut short"_s;
        flaws += lostInWriting(record);
        for (const auto &endpoint : record.evidence.endpoints)
            most = std::max(most, endpoint.connections.size());
    });
    flaws.removeAll(QString());
    QCOMPARE(flaws, QStringList());
    QVERIFY(most > 0);
    QVERIFY(!watched.record.wasCancelled);
}

QTEST_GUILESS_MAIN(tst_Check)
#include "tst_check.moc"
