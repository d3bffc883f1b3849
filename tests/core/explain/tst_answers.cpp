// SPDX-License-Identifier: Apache-2.0
#include "core/explain/answers.h"

#include <QTest>

using namespace postern;
using namespace postern::explain;
using namespace Qt::StringLiterals;
using probe::Kind;
using verdict::Category;

// One answer at a glance: the same code is good news here and bad news there.
class tst_Answers : public QObject
{
    Q_OBJECT

private slots:
    void tones_data();
    void tones();
    void localReading();
};

namespace {

probe::Envelope asking(Kind kind)
{
    return {u"R1"_s, kind, 1, u"asked"_s, *smtp::ReversePath::parse("<>"), {}, {}, 0, false, true, {}, {}};
}

} // namespace

void tst_Answers::tones_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Category>("category");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("word");

    QTest::newRow("form taken") << Kind::Form << Category::Taken << Tone::Danger << u"taken"_s;
    QTest::newRow("form, message wanted")
        << Kind::Form << Category::MessageWanted << Tone::Danger << u"asks for the message"_s;
    QTest::newRow("form held") << Kind::Form << Category::RelayDenied << Tone::Safe << u"held"_s;
    QTest::newRow("form wants a password") << Kind::Form << Category::AuthRequired << Tone::Safe << u"held"_s;
    QTest::newRow("we are refused") << Kind::Form << Category::BlockListed << Tone::Neutral << u"refuses us"_s;
    QTest::newRow("refused, no word why") << Kind::Form << Category::RefusedUnclear << Tone::Neutral << u"refused"_s;
    QTest::newRow("postmaster taken") << Kind::Welcome << Category::Taken << Tone::Safe << u"taken"_s;
    QTest::newRow("postmaster held") << Kind::Welcome << Category::RelayDenied << Tone::Neutral << u"held"_s;
    QTest::newRow("postmaster unknown") << Kind::Welcome << Category::UserUnknown << Tone::Caution
                                        << u"unknown there"_s;
    QTest::newRow("random user taken") << Kind::UnknownUser << Category::Taken << Tone::Caution << u"taken"_s;
    QTest::newRow("random user refused") << Kind::UnknownUser << Category::UserUnknown << Tone::Safe
                                         << u"unknown there"_s;
    QTest::newRow("other domain taken") << Kind::OtherDomain << Category::Taken << Tone::Danger << u"taken"_s;
    QTest::newRow("hygiene") << Kind::Hygiene << Category::Taken << Tone::Neutral << u"taken"_s;
    QTest::newRow("greylisted") << Kind::Form << Category::Greylisted << Tone::Neutral << u"put off"_s;
}

void tst_Answers::tones()
{
    QFETCH(Kind, kind);
    QFETCH(Category, category);
    QFETCH(Tone, tone);
    QFETCH(QString, word);

    const ToldAnswer told = tellAnswer(asking(kind), {category, {}});
    QCOMPARE(told.tone, tone);
    QCOMPARE(told.word, word);
}

// Taken, but maybe for a local name: no alarm yet.
void tst_Answers::localReading()
{
    probe::Envelope envelope = asking(Kind::Form);
    envelope.localControls = {u"C9"_s};
    QCOMPARE(tellAnswer(envelope, {Category::Taken, {}}).tone, Tone::Caution);
    QCOMPARE(tellAnswer(envelope, {Category::RelayDenied, {}}).tone, Tone::Safe);
}

QTEST_APPLESS_MAIN(tst_Answers)
#include "tst_answers.moc"
