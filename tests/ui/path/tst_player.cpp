// SPDX-License-Identifier: Apache-2.0
#include "told.h"
#include "ui/path/player.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postern::ui;
using namespace postern::test;

namespace {

Journey numbered(Journey journey, std::size_t envelope)
{
    journey.key.envelope = envelope;
    return journey;
}

// As far as it had come before its decision.
Journey underWay(Journey journey)
{
    while (journey.steps.back().isDecision())
        journey.steps.pop_back();
    journey.ending = Ending::UnderWay;
    return journey;
}

// Sixty frames a second.
void run(Player &player, Player::Time time)
{
    for (auto passed = 0ms; passed < time; passed += 16ms)
        player.advance(16ms);
}

} // namespace

class tst_Player : public QObject
{
    Q_OBJECT

private slots:
    void playsAll();
    void speeds();
    void steps();
    void pauses();
    void picked();
    void again();
    void stills();
    void followsOne();
    void stream();
    void firstThrough();
    void theProofIsSeen();
    void tellsAnew();
    void afterTheEnd();
    void empty();
};

void tst_Player::playsAll()
{
    Player player;
    QSignalSpy shown(&player, &Player::journeyChanged);
    player.open({numbered(heldJourney(), 0), numbered(Journey(), 1), numbered(throughJourney(), 2)});
    QCOMPARE(player.journey()->key.envelope, 0u);
    run(player, 4s);
    QCOMPARE(player.journey()->key.envelope, 2u); // what was not asked is no journey
    run(player, 4s);
    QCOMPARE(player.step(), 5);
    QVERIFY(!player.isPlaying());
    QVERIFY(!player.isMoving());
    QCOMPARE(shown.size(), 2);
    QVERIFY(!player.isStream());
    player.play(); // from the first one
    player.advance(0ms);
    QCOMPARE(player.journey()->key.envelope, 0u);
    QCOMPARE(player.step(), 0);
}

void tst_Player::speeds()
{
    const auto length = Storyboard(heldJourney(), Pace::Even).endOf(5);
    const std::pair<Speed, double> factors[] = {
        {Speed::Half, 0.5}, {Speed::Normal, 1}, {Speed::Double, 2}, {Speed::Fourfold, 4}};
    for (const auto &[speed, factor] : factors) {
        Player player;
        player.open({heldJourney()});
        player.setSpeed(speed);
        player.advance(Player::Time(qint64(double(length.count()) / factor) - 20));
        const Picture before = player.picture(Grid());
        player.advance(40ms);
        const Picture after = player.picture(Grid());
        QCOMPARE(after.envelopeX, Grid().turnedBack());
        QVERIFY(before.envelopeX > after.envelopeX);
    }
    // Small frames at a slow speed lose nothing.
    Player player;
    player.open({heldJourney()});
    player.setSpeed(Speed::Half);
    for (int i = 0; i < 2 * int(length.count()) + 2; ++i)
        player.advance(1ms);
    QCOMPARE(player.picture(Grid()).envelopeX, Grid().turnedBack());
}

void tst_Player::steps()
{
    Player player;
    player.open({heldJourney()});
    player.pause();
    for (int step = 1; step <= 5; ++step) {
        player.stepForward();
        run(player, 2s);
        QCOMPARE(player.step(), step);
        QVERIFY(!player.isPlaying());
        QCOMPARE(player.picture(Grid()), Storyboard(heldJourney(), Pace::Even).still(step, Grid()));
        QCOMPARE(player.sentence(), heldJourney().steps[std::size_t(step)].sentence);
    }
    for (int step = 4; step >= 0; --step) {
        player.stepBack();
        QCOMPARE(player.step(), step);
        QVERIFY(!player.isPlaying());
    }
    player.stepBack();
    QCOMPARE(player.step(), 0);
}

void tst_Player::pauses()
{
    Player player;
    player.open({heldJourney()});
    player.advance(300ms);
    player.pause();
    const Picture before = player.picture(Grid());
    QSignalSpy changed(&player, &Player::changed);
    player.advance(5s);
    QCOMPARE(player.picture(Grid()), before);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!player.isMoving());
    player.play();
    player.advance(100ms);
    QVERIFY(!(player.picture(Grid()) == before));
}

void tst_Player::picked()
{
    Player player;
    player.open({numbered(heldJourney(), 0), numbered(throughJourney(), 1), numbered(homeJourney(), 2)});
    player.pick({0, 1});
    QCOMPARE(player.journey()->key.envelope, 1u);
    run(player, 10s);
    QCOMPARE(player.journey()->key.envelope, 1u); // alone
    QCOMPARE(player.step(), 5);
    QVERIFY(!player.isPlaying());
    player.pick({7, 7}); // there is none
    QCOMPARE(player.journey()->key.envelope, 1u);
    player.follow();
    run(player, 1s);
    QCOMPARE(player.journey()->key.envelope, 2u);
}

void tst_Player::again()
{
    Player player;
    player.open({heldJourney()});
    run(player, 10s);
    player.again();
    QCOMPARE(player.step(), 0);
    QVERIFY(player.isPlaying());
    run(player, 10s);
    QCOMPARE(player.step(), 5);
}

void tst_Player::stills()
{
    Player player;
    player.setMotionReduced(true);
    player.open({heldJourney()});
    int changes = 0;
    Picture last = player.picture(Grid());
    for (int i = 0; i < 1000; ++i) {
        player.advance(16ms);
        const Picture now = player.picture(Grid());
        changes += now == last ? 0 : 1;
        last = now;
    }
    QCOMPARE(changes, 5);
    // Turned on in the middle of a motion: its end.
    Player moving;
    moving.open({heldJourney()});
    moving.advance(100ms);
    moving.setMotionReduced(true);
    QCOMPARE(moving.picture(Grid()), Storyboard(heldJourney(), Pace::Stills).still(0, Grid()));
}

// A slow server: the envelope waits where the record is, and goes on from there.
void tst_Player::followsOne()
{
    Player player;
    player.beginLive();
    const Journey begun = underWay(heldJourney());
    player.tell(begun);
    run(player, 20s);
    QCOMPARE(player.step(), 4);
    QCOMPARE(player.picture(Grid()).envelopeX, Grid().threshold());
    QVERIFY(player.isPlaying());
    QVERIFY(!player.isMoving());
    player.tell(heldJourney());
    QVERIFY(player.isMoving());
    const qreal before = player.picture(Grid()).envelopeX;
    player.advance(16ms);
    QVERIFY(qAbs(player.picture(Grid()).envelopeX - before) < 10);
    run(player, 2s);
    QCOMPARE(player.picture(Grid()).envelopeX, Grid().turnedBack());
}

void tst_Player::stream()
{
    Player player;
    player.beginLive();
    for (std::size_t i = 0; i < 50; ++i)
        player.tell(numbered(heldJourney(), i));
    player.advance(16ms);
    QVERIFY(!player.isStream()); // the first one is told
    run(player, 3500ms);
    QVERIFY(player.isStream());
    std::size_t most = 0;
    for (int i = 0; i < 100; ++i) {
        player.advance(16ms);
        most = std::max(most, player.stream().dots().size());
    }
    QVERIFY(most > 10 && most <= Stream::kDotsAtMost);
    QVERIFY(!player.isMoving());
    QCOMPARE(player.counts().held, 50);
    QCOMPARE(player.sentence(), u"held 50"_s);
    // One is picked out of it, and the stream is gone until it goes on.
    player.pick({0, 30});
    QVERIFY(!player.isStream());
    QCOMPARE(player.journey()->key.envelope, 30u);
    // With reduced motion there is no dot, only the count.
    Player calm;
    calm.setMotionReduced(true);
    calm.beginLive();
    for (std::size_t i = 0; i < 50; ++i)
        calm.tell(numbered(heldJourney(), i));
    for (int i = 0; i < 2000; ++i) {
        calm.advance(16ms);
        QVERIFY(calm.stream().dots().empty());
    }
    QCOMPARE(calm.sentence(), u"held 50"_s);
}

void tst_Player::firstThrough()
{
    Player player;
    player.beginLive();
    player.tell(numbered(heldJourney(), 0));
    player.advance(16ms);
    for (std::size_t i = 1; i < 50; ++i)
        player.tell(numbered(i % 10 == 7 ? throughJourney() : heldJourney(), i));
    std::vector<std::size_t> told{player.journey()->key.envelope};
    connect(&player, &Player::journeyChanged, this, [&] { told.push_back(player.journey()->key.envelope); });
    run(player, 20s);
    QCOMPARE(told, (std::vector<std::size_t>{0, 7}));
    QCOMPARE(player.sentence(), u"held 45, let through 5"_s);
    QCOMPARE(player.picture(Grid()).bars, 1.0);
    QCOMPARE(player.counts().throughTone, postern::explain::Tone::Danger);
}

// It comes when everything else has long run by, and is shown from end to end.
void tst_Player::theProofIsSeen()
{
    Player player;
    player.beginLive();
    player.tell(numbered(heldJourney(), 0));
    player.advance(16ms);
    for (std::size_t i = 1; i < 50; ++i)
        player.tell(numbered(i == 7 ? asksJourney() : heldJourney(), i));
    run(player, 20s);
    QVERIFY(player.isStream());
    player.tell(numbered(deliveredJourney(), 7));
    QVERIFY(player.isMoving());
    run(player, 500ms);
    QVERIFY(!player.isStream());
    QCOMPARE(player.journey()->key.envelope, 7u);
    QVERIFY(player.step() < 2); // from the beginning
    run(player, 20s);
    QCOMPARE(player.sentence(), deliveredJourney().steps.back().sentence);

    // Where its envelope waits before the message, it goes on from there.
    Player waits;
    waits.beginLive();
    waits.tell(asksJourney());
    run(waits, 20s);
    const int before = waits.step();
    waits.tell(deliveredJourney());
    QCOMPARE(waits.step(), before);
    run(waits, 10s);
    QCOMPARE(waits.sentence(), deliveredJourney().steps.back().sentence);
}

// First taken, and with DATA refused: that is another story.
void tst_Player::tellsAnew()
{
    Player player;
    player.beginLive();
    player.tell(numbered(throughJourney(), 0));
    player.tell(numbered(homeJourney(), 1));
    run(player, 8s);
    QCOMPARE(player.journey()->key.envelope, 1u);
    player.tell(numbered(lateJourney(), 0));
    run(player, 6s);
    QCOMPARE(player.journey()->key.envelope, 0u);
    QCOMPARE(player.journey()->ending, Ending::HeldLate);
    // The tones of the last judgement change nothing else.
    Journey toned = numbered(homeJourney(), 1);
    toned.tone = postern::explain::Tone::Caution;
    player.tell(toned);
    run(player, 6s);
    QCOMPARE(player.journey()->key.envelope, 0u);
}

void tst_Player::afterTheEnd()
{
    Player player;
    player.beginLive();
    std::vector<Journey> all;
    for (std::size_t i = 0; i < 20; ++i)
        all.push_back(numbered(heldJourney(), i));
    player.tell(all.front());
    player.advance(100ms);
    player.endLive(all); // the check is over long before the first journey is
    run(player, 10s);
    QVERIFY(player.isStream());
    QCOMPARE(player.counts().held, 20);
    player.pick({0, 3});
    run(player, 10s);
    player.play(); // all of it, one by one
    run(player, 1s);
    QVERIFY(!player.isStream());
}

void tst_Player::empty()
{
    Player player;
    QCOMPARE(player.step(), -1);
    QCOMPARE(player.sentence(), QString());
    player.open({});
    player.advance(16ms);
    player.stepForward();
    player.stepBack();
    player.again();
    player.play();
    QVERIFY(!player.isMoving());
    QCOMPARE(player.picture(Grid()).envelope, 0.0);
    QCOMPARE(player.picture(Grid()).wall, Grid().wall({}));
    player.open({Journey()});
    player.pick({0, 0});
    QCOMPARE(player.sentence(), u"This question was not asked."_s);
    player.advance(16ms);
    player.stepForward();
}

QTEST_APPLESS_MAIN(tst_Player)
#include "tst_player.moc"
