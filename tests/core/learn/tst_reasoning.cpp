// SPDX-License-Identifier: Apache-2.0
#include "core/learn/reasoning.h"

#include <QSet>
#include <QTest>

using namespace postern;
using namespace postern::learn;
using namespace Qt::StringLiterals;

namespace {

constexpr Answer kAnswers[] = {Answer::Takes, Answer::RefusesAtRecipient, Answer::RefusesAtData};

Situation situation(Place place, const char *from, const char *to, Rules rules = {}, std::vector<Flaw> flaws = {})
{
    return {place, *smtp::MailAddress::parse(QString::fromLatin1(from)),
            *smtp::MailAddress::parse(QString::fromLatin1(to)), rules, std::move(flaws)};
}

// Every relay, sender and recipient that there is in the laboratory.
std::vector<Situation> all()
{
    std::vector<Situation> situations;
    for (int setUp = 0; setUp < (4 << kFlaws.size()); ++setUp) {
        std::vector<Flaw> flaws;
        for (std::size_t i = 0; i < kFlaws.size(); ++i) {
            if (setUp & (4 << i))
                flaws.push_back(kFlaws[i]);
        }
        for (const Place place : {Place::Inside, Place::Outside}) {
            for (const char *from : {"spammer@badplace.example", "coworker@companya.com"}) {
                for (const char *to : {"accounting@companya.com", "nobody@companya.com", "johndoe@gmail.com",
                                       "johndoe%gmail.com@companya.com"})
                    situations.push_back(situation(place, from, to, {(setUp & 1) != 0, (setUp & 2) != 0}, flaws));
            }
        }
    }
    return situations;
}

} // namespace

class tst_Reasoning : public QObject
{
    Q_OBJECT

private slots:
    void everyGroundIsReachedAndSaid();
    void aWrongGuessIsExplainedAndARightOneIsNot();
    void companyA_data();
    void companyA();
    void answers();
};

void tst_Reasoning::everyGroundIsReachedAndSaid()
{
    QSet<int> reached;
    for (const Situation &one : all()) {
        const Prediction prediction = predict(one);
        reached.insert(int(prediction.ground));
        QVERIFY(!reasonFor(prediction, one).isEmpty());
        QVERIFY(!meaningOf(prediction, one).isEmpty());
        QCOMPARE(reasonFor(prediction, one).contains(u"late"_s), prediction.answer == Answer::RefusesAtData);
    }
    for (const Ground one : kGrounds)
        QVERIFY2(reached.contains(int(one)), qPrintable(QString::number(int(one))));
}

void tst_Reasoning::aWrongGuessIsExplainedAndARightOneIsNot()
{
    for (const Situation &one : all()) {
        const Prediction prediction = predict(one);
        for (const Answer guess : kAnswers)
            QCOMPARE(overlooked(guess, prediction, one).isEmpty(), guess == prediction.answer);
    }
}

// The words of the four cells.
void tst_Reasoning::companyA_data()
{
    QTest::addColumn<bool>("isInside");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<QString>("reason"); // a part of it
    QTest::addColumn<QString>("meaning");

    const QString good = u"as it should be"_s;
    QTest::newRow("in, local") << true << QByteArray("accounting@companya.com") << true << u"Company A's own"_s << good;
    QTest::newRow("in, out") << true << QByteArray("johndoe@gmail.com") << true << u"The first rule lets it pass"_s
                             << good;
    QTest::newRow("out, local") << false << QByteArray("accounting@companya.com") << true << u"Company A's own"_s
                                << good;
    QTest::newRow("out, out") << false << QByteArray("johndoe@gmail.com") << true << u"The second rule holds it"_s
                              << good;
    QTest::newRow("out, out, open") << false << QByteArray("johndoe@gmail.com") << false << u"The second rule is off"_s
                                    << u"must not happen"_s;
    QTest::newRow("out, local, open") << false << QByteArray("accounting@companya.com") << false << u"Company A's own"_s
                                      << good;
}

void tst_Reasoning::companyA()
{
    QFETCH(bool, isInside);
    QFETCH(QByteArray, to);
    QFETCH(bool, isClosed);
    QFETCH(QString, reason);
    QFETCH(QString, meaning);

    const Situation one = situation(isInside ? Place::Inside : Place::Outside, "spammer@badplace.example",
                                    to.constData(), {true, isClosed});
    QVERIFY2(reasonFor(predict(one), one).contains(reason), qPrintable(reasonFor(predict(one), one)));
    QVERIFY2(meaningOf(predict(one), one).contains(meaning), qPrintable(meaningOf(predict(one), one)));
}

void tst_Reasoning::answers()
{
    Performed performed{situation(Place::Outside, "a@b.example", "johndoe@gmail.com"), {}, Rest::Unknown, {}, {}};
    QVERIFY(!answerOf(performed));
    for (const Rest rest : {Rest::CompanyMailbox, Rest::OutsideMailbox, Rest::Dropped}) {
        performed.rest = rest;
        QVERIFY(answerOf(performed) == Answer::Takes);
    }
    performed.rest = Rest::Refused;
    performed.refusedAt = smtp::Verb::Rcpt;
    QVERIFY(answerOf(performed) == Answer::RefusesAtRecipient);
    performed.refusedAt = smtp::Verb::Mail;
    QVERIFY(answerOf(performed) == Answer::RefusesAtRecipient);
    performed.refusedAt = smtp::Verb::Data;
    QVERIFY(answerOf(performed) == Answer::RefusesAtData);
    performed.refusedAt = smtp::Verb::Message;
    QVERIFY(answerOf(performed) == Answer::RefusesAtData);
    for (const Answer one : kAnswers)
        QVERIFY(!asGuess(one).isEmpty() && !inBrief(one).isEmpty());
}

QTEST_APPLESS_MAIN(tst_Reasoning)
#include "tst_reasoning.moc"
