// SPDX-License-Identifier: Apache-2.0
#include "core/probe/plan.h"

#include <QTest>

#include <set>

using namespace postern::probe;
using postern::smtp::Ending;
using namespace std::chrono_literals;

namespace {

// A server as a plan meets it. Every behaviour is one that real servers have.
struct Behaviour
{
    int refusalsUntilHangUp = 1000; // hangs up right after the answer to that refusal
    int connectionsAtATime = 1000;
    int connectionsPerMinute = 1000; // then 421 in words that speak of limits
    bool knowsEhlo = true;           // else it hangs up on EHLO
    bool survivesPipelining = true;  // else it hangs up on the first group
    bool greylistsOnce = false;      // postscreen: the first visit is put off
    bool refusesUs = false;          // block list
    bool neverAnswers = false;
    bool doublesItsDelays = false;
};

struct Tally
{
    std::set<int> answered;
    int connections = 0;
    int mostAtATime = 0;
    int mostRefusals = 0; // on one connection
    std::chrono::milliseconds paused{0};
    std::vector<int> first; // what the first connection carried
    bool gaveUp = false;
};

class Pretender
{
public:
    Pretender(Plan &plan, const Behaviour &behaviour)
        : m_plan(plan)
        , m_behaviour(behaviour)
    {
    }

    // Runs the plan to its end; batches end in the order in which they began.
    Tally run()
    {
        std::deque<Batch> open;
        for (int guard = 0; guard < 1000; ++guard) {
            while (const auto batch = m_plan.next()) {
                m_tally.paused += batch->pauseBefore;
                if (batch->pauseBefore >= 60s)
                    m_thisMinute = 0;
                open.push_back(*batch);
                ++m_tally.connections;
                m_tally.mostAtATime = std::max(m_tally.mostAtATime, static_cast<int>(open.size()));
                if (m_tally.connections == 1)
                    m_tally.first = batch->envelopes;
            }
            if (open.empty())
                break;
            const bool isCrowded = static_cast<int>(open.size()) > m_behaviour.connectionsAtATime;
            // The one that came too late is turned away first.
            const Batch batch = isCrowded ? open.back() : open.front();
            isCrowded ? open.pop_back() : open.pop_front();
            m_plan.report(isCrowded ? turnedAway(batch) : serve(batch));
        }
        m_tally.gaveUp = m_plan.hasGivenUp();
        return m_tally;
    }

private:
    static BatchReport silent(const Batch &batch)
    {
        BatchReport report;
        for (const int one : batch.envelopes)
            report.met[one] = Met::Silent;
        report.ending = Ending::ServerLeft;
        return report;
    }

    static BatchReport turnedAway(const Batch &batch)
    {
        BatchReport report = silent(batch);
        report.greeted = report.helloAnswered = false;
        return report;
    }

    BatchReport serve(const Batch &batch)
    {
        BatchReport report = silent(batch);
        if (m_behaviour.neverAnswers)
            return report;
        if (++m_thisMinute > m_behaviour.connectionsPerMinute) {
            report.greeted = report.helloAnswered = false;
            report.asksForPause = true;
            return report;
        }
        if (!m_behaviour.knowsEhlo && !batch.helo) {
            report.helloAnswered = false;
            return report;
        }
        if (!m_behaviour.survivesPipelining && batch.pipelines)
            return report;
        answer(batch, report);
        return report;
    }

    void answer(const Batch &batch, BatchReport &report)
    {
        int refusals = 0;
        const bool putsOff = m_behaviour.greylistsOnce && !m_hasVisited;
        m_hasVisited = true;
        report.ending = Ending::Completed;
        std::vector<std::chrono::milliseconds> delays;
        for (const int one : batch.envelopes) {
            const bool isTaken = one == 0 && !m_behaviour.refusesUs;
            report.met[one] = putsOff ? Met::PutOff : isTaken ? Met::Taken : Met::Refused;
            if (!putsOff)
                m_tally.answered.insert(one);
            if (isTaken)
                continue;
            ++refusals;
            delays.push_back(8s * (1 << (m_behaviour.doublesItsDelays ? refusals - 1 : 0)));
            const bool leaves = m_behaviour.doublesItsDelays && Plan::dragsOn(delays);
            if (leaves || refusals >= m_behaviour.refusalsUntilHangUp) {
                report.wasTooSlow = leaves;
                report.ending = leaves ? Ending::Left : Ending::ServerLeft;
                break;
            }
        }
        report.isUnwelcome = m_behaviour.refusesUs;
        m_tally.mostRefusals = std::max(m_tally.mostRefusals, refusals);
    }

    Plan &m_plan;
    Behaviour m_behaviour;
    Tally m_tally;
    int m_thisMinute = 0;
    bool m_hasVisited = false;
};

constexpr int kEnvelopes = 41; // the first is a welcome, all others will be refused

Plan fullPlan(const Manners &manners = {})
{
    Plan plan(manners);
    for (int i = 0; i < kEnvelopes; ++i)
        plan.add(i, i != 0);
    return plan;
}

} // namespace

class tst_Plan : public QObject
{
    Q_OBJECT

private slots:
    void behaviours_data();
    void behaviours();
    void firstConnectionGoesAlone();
    void gentleIsGentle();
    void blockListEndsIt();
    void silenceEndsIt();
    void refusedPortIsAskedOnce();
    void dataComesLast();
    void dataIsAskedUntilAnswered();
    void stopAsksNothingMore();
    void nothingTwiceOnOneConnection();
    void turnedAwayComesBackSoonThenLate();
    void dropped();
    void dragsOn_data();
    void dragsOn();
    void repeatedWhileItWaits();
};

void tst_Plan::behaviours_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<int>("connectionsAtMost");
    QTest::addColumn<int>("refusalsAtMost");

    QTest::newRow("a server without limits: eight refusals to a connection") << Behaviour{} << 5 << 8;
    QTest::newRow("hangs up after three errors") << Behaviour{.refusalsUntilHangUp = 3} << 14 << 3;
    QTest::newRow("hangs up at the first refusal") << Behaviour{.refusalsUntilHangUp = 1} << 40 << 1;
    QTest::newRow("one connection at a time") << Behaviour{.connectionsAtATime = 1} << 8 << 8;
    QTest::newRow("three connections a minute") << Behaviour{.connectionsPerMinute = 3} << 8 << 8;
    QTest::newRow("hangs up on EHLO") << Behaviour{.knowsEhlo = false} << 6 << 8;
    QTest::newRow("offers pipelining and cannot do it") << Behaviour{.survivesPipelining = false} << 6 << 8;
    QTest::newRow("postscreen: comes back at once") << Behaviour{.greylistsOnce = true} << 6 << 8;
    QTest::newRow("each refusal takes twice as long") << Behaviour{.doublesItsDelays = true} << 40 << 2;
}

void tst_Plan::behaviours()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(int, connectionsAtMost);
    QFETCH(int, refusalsAtMost);

    Plan plan = fullPlan();
    const Tally tally = Pretender(plan, behaviour).run();
    QCOMPARE(int(tally.answered.size()), kEnvelopes);
    QVERIFY2(tally.connections <= connectionsAtMost, QByteArray::number(tally.connections).constData());
    QVERIFY(tally.mostRefusals <= refusalsAtMost);
    QVERIFY(tally.mostAtATime <= 2);
    QVERIFY(plan.isDone());
    QVERIFY(!tally.gaveUp);
}

void tst_Plan::firstConnectionGoesAlone()
{
    Plan plan = fullPlan();
    const auto first = plan.next();
    QVERIFY(first);
    QCOMPARE(first->envelopes, std::vector<int>({0, 1, 2, 3, 4, 5, 6, 7, 8}));
    QVERIFY(!plan.next());
    QVERIFY(!plan.isDone());
}

void tst_Plan::gentleIsGentle()
{
    Plan plan = fullPlan(Manners::gentle());
    const Tally tally = Pretender(plan, {}).run();
    QCOMPARE(int(tally.answered.size()), kEnvelopes);
    QCOMPARE(tally.mostAtATime, 1);
    QVERIFY(tally.mostRefusals <= 3);
    QVERIFY(tally.paused >= 2s * (tally.connections - 1));
}

void tst_Plan::blockListEndsIt()
{
    Plan plan = fullPlan();
    const Tally tally = Pretender(plan, {.refusesUs = true}).run();
    QCOMPARE(tally.connections, 1);
    QVERIFY(tally.gaveUp);
    QVERIFY(plan.isDone());
}

void tst_Plan::silenceEndsIt()
{
    Plan plan = fullPlan();
    const Tally tally = Pretender(plan, {.neverAnswers = true}).run();
    QVERIFY(tally.gaveUp);
    QVERIFY(tally.connections <= 5);
    QVERIFY(tally.answered.empty());
}

void tst_Plan::refusedPortIsAskedOnce()
{
    Plan plan = fullPlan();
    const Batch batch = *plan.next();
    BatchReport report;
    for (const int one : batch.envelopes)
        report.met[one] = Met::Silent;
    report.ending = Ending::NotConnected;
    report.greeted = report.helloAnswered = false;
    plan.report(report);
    QVERIFY(plan.isDone());
    QVERIFY(!plan.next());
}

void tst_Plan::dataComesLast()
{
    Plan plan = fullPlan();
    plan.askForData({5});
    int batches = 0;
    while (const auto batch = plan.next()) {
        ++batches;
        QCOMPARE(batch->asksForData, batches == 6);
        BatchReport report;
        for (const int one : batch->envelopes)
            report.met[one] = Met::Refused;
        plan.report(report);
    }
    QCOMPARE(batches, 6);
}

// DATA ends a connection where it is taken: the envelopes behind it go to the next one.
void tst_Plan::dataIsAskedUntilAnswered()
{
    Plan plan{Manners()};
    plan.askForData({1, 2, 3});
    std::vector<std::vector<int>> asked;
    while (const auto batch = plan.next()) {
        asked.push_back(batch->envelopes);
        BatchReport report;
        for (const int one : batch->envelopes)
            report.met[one] = one == batch->envelopes.front() ? Met::Taken : Met::Silent;
        report.ending = Ending::AskedForMessage;
        plan.report(report);
    }
    QCOMPARE(asked, std::vector<std::vector<int>>({{1, 2, 3}, {2, 3}, {3}}));
}

void tst_Plan::stopAsksNothingMore()
{
    Plan plan = fullPlan();
    const Batch batch = *plan.next();
    plan.stop();
    QVERIFY(!plan.isDone());
    BatchReport report;
    for (const int one : batch.envelopes)
        report.met[one] = Met::Silent;
    report.ending = Ending::Left;
    plan.report(report);
    QVERIFY(plan.isDone());
    QVERIFY(!plan.next());
}

// What is to be asked on several connections may have been put off, and so be in the queue as well.
void tst_Plan::nothingTwiceOnOneConnection()
{
    Plan plan{Manners()};
    for (int i = 0; i < 4; ++i)
        plan.add(i, i != 0);
    std::vector<std::vector<int>> asked;
    while (const auto batch = plan.next()) {
        asked.push_back(batch->envelopes);
        BatchReport report;
        for (const int one : batch->envelopes)
            report.met[one] = asked.size() == 1 ? Met::PausedBy : Met::Refused;
        plan.report(report);
        if (asked.size() == 1)
            plan.repeat(1, 2);
    }
    QCOMPARE(asked, std::vector<std::vector<int>>({{0, 1, 2, 3}, {0, 1, 2, 3}}));
    QVERIFY(plan.isDone());
}

// A connection that ended may count for a moment more; who is turned away again has met a limit by the minute.
void tst_Plan::turnedAwayComesBackSoonThenLate()
{
    Plan plan = fullPlan();
    const auto end = [&plan](const Batch &batch, bool isTurnedAway) {
        BatchReport report;
        for (const int one : batch.envelopes)
            report.met[one] = isTurnedAway ? Met::Silent : Met::Refused;
        report.greeted = report.helloAnswered = !isTurnedAway;
        report.asksForPause = isTurnedAway;
        report.ending = isTurnedAway ? Ending::ServerLeft : Ending::Completed;
        plan.report(report);
    };
    std::vector<std::chrono::milliseconds> pauses;
    for (const bool isTurnedAway : {false, true, true, false, true, false}) {
        const auto batch = plan.next();
        QVERIFY(batch);
        pauses.push_back(batch->pauseBefore);
        end(*batch, isTurnedAway);
    }
    QCOMPARE(pauses, (std::vector<std::chrono::milliseconds>{0s, 0s, 3s, 61s, 0s, 3s}));
}

void tst_Plan::dropped()
{
    Plan plan{Manners()};
    plan.add(1, true);
    plan.add(2, true);
    plan.drop(1);
    QCOMPARE(plan.next()->envelopes, std::vector<int>({2}));
}

void tst_Plan::dragsOn_data()
{
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<bool>("drags");

    QTest::newRow("quick") << QList<int>{0, 0, 0} << false;
    QTest::newRow("one alone says nothing") << QList<int>{30} << false;
    QTest::newRow("slow, but always the same") << QList<int>{5, 5, 5} << false;
    QTest::newRow("a second for each error") << QList<int>{0, 1, 1} << false;
    QTest::newRow("doubling") << QList<int>{8, 16} << true;
    QTest::newRow("from nothing to much") << QList<int>{0, 0, 10} << true;
}

void tst_Plan::dragsOn()
{
    QFETCH(QList<int>, seconds);
    QFETCH(bool, drags);
    std::vector<std::chrono::milliseconds> delays;
    for (const int one : seconds)
        delays.push_back(std::chrono::seconds(one));
    QCOMPARE(Plan::dragsOn(delays), drags);
}

Q_DECLARE_METATYPE(Behaviour)

// A second visit and a repetition may fall together; then one answer is one answer.
void tst_Plan::repeatedWhileItWaits()
{
    Plan plan{Manners()};
    for (const int one : {0, 1, 2})
        plan.add(one, one != 0);
    BatchReport report;
    const auto first = plan.next();
    for (const int one : first->envelopes)
        report.met[one] = Met::PutOff;
    plan.report(report);
    plan.repeat(1, 2);
    while (const auto batch = plan.next()) {
        report.met.clear();
        for (const int one : batch->envelopes)
            report.met[one] = Met::Refused;
        QCOMPARE(report.met.size(), batch->envelopes.size());
        plan.report(report);
    }
    QVERIFY(plan.isDone());
}

QTEST_APPLESS_MAIN(tst_Plan)
#include "tst_plan.moc"
