// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/staging.h"

#include "core/learn/arrived.h"
#include "core/learn/lessonbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postern;
using namespace postern::learn;

namespace {

constexpr int kPatience = 20000; // ms

Performed performed(const Situation &situation)
{
    Performance performance(situation);
    QSignalSpy finished(&performance, &Performance::finished);
    performance.start();
    finished.wait(kPatience);
    return performance.performed();
}

const LessonStep &stepOf(const char16_t *lesson, std::size_t step)
{
    return LessonBook::builtIn().find(lesson)->steps[step];
}

} // namespace

// The example's people in the scene, and what the picture claims of them.
class tst_Staging : public QObject
{
    Q_OBJECT

private slots:
    void wallStandsWhereItBelongs_data();
    void wallStandsWhereItBelongs();
    void nothingIsClaimedBefore();
    void tones_data();
    void tones();
    void theReceivedLineIsTheMessages();
};

void tst_Staging::wallStandsWhereItBelongs_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("senderInside");
    QTest::addColumn<bool>("recipientInside");
    QTest::addColumn<QString>("names");
    QTest::newRow("supplier") << 0 << false << true << u"A supplier, Accounting"_s;
    QTest::newRow("co-worker") << 1 << true << true << u"An employee, A co-worker"_s;
    QTest::newRow("customer") << 2 << true << false << u"An employee, A customer"_s;
    QTest::newRow("spammer") << 3 << false << false << u"A spammer, johndoe"_s;
}

void tst_Staging::wallStandsWhereItBelongs()
{
    QFETCH(int, step);
    QFETCH(bool, senderInside);
    QFETCH(bool, recipientInside);
    QFETCH(QString, names);
    const Situation &situation = stepOf(u"closed", std::size_t(step)).situation;
    const ui::Journey before = ui::journeyBefore(situation);
    const ui::Journey after = ui::journeyOf(performed(situation));
    for (const ui::Journey &one : {before, after}) {
        QCOMPARE(one.wall.hasSender, senderInside);
        QCOMPARE(one.wall.hasRecipient, recipientInside);
        QCOMPARE(one.sender.name + u", "_s + one.recipient.name, names);
        QVERIFY(one.wall.zone.contains(u"Company A"_s));
    }
}

void tst_Staging::nothingIsClaimedBefore()
{
    const ui::Journey journey = ui::journeyBefore(stepOf(u"open", 0).situation);
    QVERIFY(journey.steps.empty());
    QVERIFY(journey.ending == ui::Ending::NotAsked);
    QCOMPARE(journey.to, u"johndoe@gmail.com"_s);
}

void tst_Staging::tones_data()
{
    using explain::Tone;
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<int>("step");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<ui::Ending>("ending");
    QTest::newRow("closed, supplier") << u"closed"_s << 0 << Tone::Safe << ui::Ending::Delivered;
    QTest::newRow("closed, co-worker") << u"closed"_s << 1 << Tone::Safe << ui::Ending::Delivered;
    QTest::newRow("closed, customer") << u"closed"_s << 2 << Tone::Safe << ui::Ending::Delivered;
    QTest::newRow("closed, spammer") << u"closed"_s << 3 << Tone::Safe << ui::Ending::Held;
    QTest::newRow("open, spammer") << u"open"_s << 0 << Tone::Danger << ui::Ending::Delivered;
    QTest::newRow("open, customer") << u"open"_s << 3 << Tone::Safe << ui::Ending::Delivered;
    QTest::newRow("side door") << u"test"_s << 3 << Tone::Danger << ui::Ending::Delivered;
    QTest::newRow("closed to its own people") << u"rules"_s << 3 << Tone::Caution << ui::Ending::Held;
}

void tst_Staging::tones()
{
    QFETCH(QString, lesson);
    QFETCH(int, step);
    QFETCH(explain::Tone, tone);
    QFETCH(ui::Ending, ending);
    const LessonStep &what = LessonBook::builtIn().find(lesson)->steps[std::size_t(step)];
    const ui::Journey journey = ui::journeyOf(performed(what.situation));
    QVERIFY(journey.ending == ending);
    QCOMPARE(int(journey.tone), int(tone));
    QVERIFY(!journey.steps.empty());
    for (const ui::JourneyStep &one : journey.steps) {
        QVERIFY(!one.sentence.isEmpty());
        QVERIFY2(!one.sentence.contains(u"you"_s, Qt::CaseInsensitive), qPrintable(one.sentence));
        if (one.isDecision())
            QCOMPARE(int(one.tone), int(tone));
    }
}

void tst_Staging::theReceivedLineIsTheMessages()
{
    const Performed what = performed(stepOf(u"open", 0).situation);
    const ui::Journey journey = ui::journeyOf(what);
    QCOMPARE(journey.receivedBy, u"mail.companya.com"_s);
    QVERIFY(what.message.content.startsWith("Received: from mail.companya.com "));
    const Arrived told = arrived(what.message);
    QVERIFY(told.headers.front().namesCompanyA);
    QCOMPARE(told.headers.at(1).name, u"Received"_s);
    QVERIFY(!told.headers.at(1).namesCompanyA);
    QVERIFY(!told.text.isEmpty());
}

QTEST_MAIN(tst_Staging)
#include "tst_staging.moc"
