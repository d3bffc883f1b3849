// SPDX-License-Identifier: Apache-2.0
#include "core/check/check.h"

#include "core/practice/company.h"
#include "scriptedserver.h"
#include "watched.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace postern;
using namespace postern::check;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Behaviour;
using test::ScriptedServer;

namespace {

Order orderAt(quint16 port)
{
    Order order = strangersOrderFor(u"127.0.0.1:%1"_s.arg(port));
    order.localUser = *smtp::MailAddress::parse(u"accounting@companya.com");
    order.greylistLimit = 1min;
    return order;
}

bool isGreylisted(const verdict::Outcome &outcome)
{
    return outcome.category() == verdict::Category::Greylisted;
}

// Refuses for a relay reason, except that `command` is put off in these words.
Behaviour puttingOff(const QByteArray &command, const QByteArray &reply)
{
    Behaviour behaviour;
    behaviour.answers = {{command, reply}, {"RCPT TO:<POSTMASTER@COMPANYA.COM>", "250 2.1.5 ok\r\n"}};
    return behaviour;
}

} // namespace

// A greylister is waited out, and asked again.
class tst_CheckGreylist : public QObject
{
    Q_OBJECT

private slots:
    void comesBack();
    void withoutTheOption();
    void longerThanTheLimit();
    void whoStaysShutIsLeft();
    void severalEndpointsWaitOnce();
    void stoppedWhileWaiting();
    void stoppedWhileAskingAgain();
};

void tst_CheckGreylist::comesBack()
{
    practice::Company company(practice::Policy::Greylist);
    company.setGreylistDelay(4s);
    QVERIFY(company.listen());
    const Watched watched = watch(orderAt(company.outsidePort()));
    const verdict::Verdict verdict = judged(watched.record);
    QCOMPARE(verdict::toString(verdict.state), u"closed"_s);
    QVERIFY(reasonsOf(verdict.reasons).contains(u"relay-refused"_s));
    for (const verdict::EndpointVerdict &one : verdict.endpoints)
        QVERIFY(std::none_of(one.outcomes.begin(), one.outcomes.end(), isGreylisted));
    QVERIFY(watched.count<WaitingOut>() >= 2);
    QVERIFY(watched.count<AskingAgain>() >= watched.record.evidence.endpoints.size());

    // The record holds both: first put off, then refused.
    QByteArrayList heard;
    for (const smtp::ConnectionLog &log : watched.record.evidence.endpoints.front().connections) {
        for (const smtp::TranscriptEntry &entry : log.transcript)
            heard += entry.bytes;
    }
    const QByteArray all = heard.join();
    QVERIFY(all.contains("<johndoe@outside.example>: greylisted, come back in"));
    QVERIFY(all.contains("<johndoe@outside.example>: relaying denied"));
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());

    // What is left is told, and grows less until it is asked again.
    std::chrono::seconds left = 1h;
    for (const Event &event : watched.events) {
        if (const auto *waiting = std::get_if<WaitingOut>(&event)) {
            QVERIFY(waiting->left < left && waiting->left.count() > 0);
            left = waiting->left;
        } else if (std::holds_alternative<AskingAgain>(event)) {
            left = 1h;
        }
    }
}

void tst_CheckGreylist::withoutTheOption()
{
    practice::Company company(practice::Policy::Greylist);
    company.setGreylistDelay(1h);
    QVERIFY(company.listen());
    Order order = orderAt(company.outsidePort());
    order.greylistLimit.reset();
    const Watched watched = watch(order);
    QCOMPARE(verdict::toString(judged(watched.record).state), u"inconclusive"_s);
    QCOMPARE(watched.count<WaitingOut>(), std::size_t(0));
    QCOMPARE(watched.count<AskingAgain>(), std::size_t(0));
}

void tst_CheckGreylist::longerThanTheLimit()
{
    practice::Company company(practice::Policy::Greylist);
    company.setGreylistDelay(2min);
    QVERIFY(company.listen());
    Order order = orderAt(company.outsidePort());
    order.tier = 1;
    const Watched watched = watch(order);
    QCOMPARE(verdict::toString(judged(watched.record).state), u"inconclusive"_s);
    QCOMPARE(watched.count<WaitingOut>(), std::size_t(0));
    QCOMPARE(quarrelBetween(watched), QString());
}

// It says that it greylists, and does so for ever.
void tst_CheckGreylist::whoStaysShutIsLeft()
{
    const ScriptedServer server(puttingOff("RCPT", "450 4.7.1 greylisted for 1 second\r\n"));
    Order order = orderAt(server.serverPort());
    order.tier = 1;
    const Watched watched = watch(order);
    QCOMPARE(verdict::toString(judged(watched.record).state), u"inconclusive"_s);
    QCOMPARE(watched.count<AskingAgain>(), std::size_t(3)); // no more often than that
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(lostInWriting(watched.record), QString());
}

void tst_CheckGreylist::severalEndpointsWaitOnce()
{
    practice::Company one(practice::Policy::Greylist);
    practice::Company other(practice::Policy::Greylist);
    for (practice::Company *company : {&one, &other}) {
        company->setGreylistDelay(3s);
        QVERIFY(company->listen());
    }
    Order order = orderAt(one.outsidePort());
    order.target = *Target::parse(u"127.0.0.1"_s);
    order.ports = {one.outsidePort(), other.outsidePort()};
    order.tier = 1;
    order.depth = verdict::Depth::Recipient;
    const Watched watched = watch(order);
    QCOMPARE(verdict::toString(judged(watched.record).state), u"closed"_s);
    QCOMPARE(watched.record.evidence.endpoints.size(), std::size_t(4));
    QCOMPARE(watched.count<AskingAgain>(), std::size_t(4));
    // No wait begins anew between them.
    const auto first = std::find_if(watched.events.begin(), watched.events.end(),
                                    [](const Event &event) { return std::holds_alternative<AskingAgain>(event); });
    QVERIFY(std::none_of(first, watched.events.end(),
                         [](const Event &event) { return std::holds_alternative<WaitingOut>(event); }));
    QCOMPARE(quarrelBetween(watched), QString());
}

void tst_CheckGreylist::stoppedWhileWaiting()
{
    practice::Company company(practice::Policy::Greylist);
    company.setGreylistDelay(50s);
    QVERIFY(company.listen());
    Order order = orderAt(company.outsidePort());
    order.tier = 1;
    std::size_t afterwards = 0;
    const Watched watched = watch(order, [&afterwards](Check &check, const Event &event) {
        afterwards += check.isFinished() ? 1 : 0;
        if (std::holds_alternative<WaitingOut>(event) && !check.record().wasCancelled)
            check.cancel();
    });
    QVERIFY(watched.record.wasCancelled);
    QCOMPARE(watched.count<WaitingOut>(), std::size_t(1));
    QCOMPARE(watched.count<AskingAgain>(), std::size_t(0));
    QCOMPARE(verdict::toString(judged(watched.record).state), u"inconclusive"_s);
    QCOMPARE(quarrelBetween(watched), QString());
    QCOMPARE(afterwards, std::size_t(1)); // the end itself
}

void tst_CheckGreylist::stoppedWhileAskingAgain()
{
    practice::Company company(practice::Policy::Greylist);
    company.setGreylistDelay(3s);
    QVERIFY(company.listen());
    Order order = orderAt(company.outsidePort());
    order.tier = 1;
    const Watched watched = watch(order, [](Check &check, const Event &event) {
        if (std::holds_alternative<AskingAgain>(event))
            check.cancel();
    });
    QVERIFY(watched.record.wasCancelled);
    QCOMPARE(watched.timesFinished, 1);
    QCOMPARE(lostInWriting(watched.record), QString());
}

QTEST_GUILESS_MAIN(tst_CheckGreylist)
#include "tst_checkgreylist.moc"
