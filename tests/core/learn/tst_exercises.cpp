// SPDX-License-Identifier: Apache-2.0
#include "core/check/check.h"
#include "core/learn/exercise.h"
#include "core/learn/patient.h"
#include "core/learn/performance.h"
#include "core/verdict/rulebook.h"
#include "core/verdict/verdict.h"

#include <QTest>

using namespace postern;
using namespace postern::learn;
using namespace Qt::StringLiterals;

namespace {

using verdict::State;

// One relay under the real tester, and a letter from one of its own people to a customer.
struct Examined
{
    std::unique_ptr<Patient> patient;
    std::unique_ptr<check::Check> check;
    std::vector<std::unique_ptr<Performance>> letters; // by each of its ports

    explicit Examined(const std::vector<practice::Conduct> &ports)
        : patient(Patient::open(ports))
    {
        check = std::make_unique<check::Check>(patient->order());
        for (const practice::Conduct &one : ports) {
            letters.push_back(
                std::make_unique<Performance>(Situation{Place::Inside, *smtp::MailAddress::parse(u"anna@companya.com"),
                                                        *smtp::MailAddress::parse(u"customer@partner.example")},
                                              one));
            letters.back()->start();
        }
        check->start();
    }

    bool isFinished() const
    {
        return check->isFinished()
            && std::all_of(letters.begin(), letters.end(), [](const auto &one) { return one->isFinished(); });
    }

    verdict::Verdict verdict() const { return verdict::judge(check->record().evidence, verdict::RuleBook::builtIn()); }

    bool ownPeopleCanSend() const
    {
        return std::all_of(letters.begin(), letters.end(),
                           [](const auto &one) { return one->performed().rest == Rest::OutsideMailbox; });
    }

    QStringList doors() const
    {
        QStringList ids;
        const verdict::Verdict judged = verdict();
        for (std::size_t i = 0; i < judged.endpoints.size(); ++i) {
            for (const verdict::Door &one : judged.endpoints[i].doors)
                ids += check->record().evidence.endpoints[i].envelopes[one.envelope].id;
        }
        return ids;
    }
};

const Exercise &exercise(const QString &id)
{
    const auto &all = ExerciseBook::builtIn().exercises();
    return *std::find_if(all.begin(), all.end(), [&id](const Exercise &one) { return one.id == id; });
}

void forEveryExercise()
{
    QTest::addColumn<QString>("id");
    for (const Exercise &one : ExerciseBook::builtIn().exercises())
        QTest::newRow(qPrintable(one.id)) << one.id;
}

} // namespace

// Every exercise for real: what its texts say, the real tester finds.
class tst_Exercises : public QObject
{
    Q_OBJECT

private slots:
    void atLeastSix();
    void theTesterFindsTheDoor_data() { forEveryExercise(); }
    void theTesterFindsTheDoor();
    void theRightCureClosesIt_data() { forEveryExercise(); }
    void theRightCureClosesIt();
    void noOtherCureDoes_data() { forEveryExercise(); }
    void noOtherCureDoes();
};

void tst_Exercises::atLeastSix()
{
    QVERIFY(ExerciseBook::builtIn().exercises().size() >= 6);
}

void tst_Exercises::theTesterFindsTheDoor()
{
    QFETCH(const QString, id);

    const Examined examined(exercise(id).ports);
    QTRY_VERIFY_WITH_TIMEOUT(examined.isFinished(), 30000);
    const verdict::Verdict verdict = examined.verdict();
    QVERIFY2(verdict.state == State::Open || verdict.state == State::PartlyOpen,
             qPrintable(verdict::toString(verdict.state)));
    const QStringList doors = examined.doors();
    for (const QString &one : exercise(id).probes)
        QVERIFY2(doors.contains(one), qPrintable(one + u" is not in "_s + doors.join(u' ')));
    QVERIFY(examined.ownPeopleCanSend());
}

void tst_Exercises::theRightCureClosesIt()
{
    QFETCH(const QString, id);

    const Exercise &one = exercise(id);
    const Examined examined(cured(one.ports, ExerciseBook::builtIn().cure(one.cure)));
    QTRY_VERIFY_WITH_TIMEOUT(examined.isFinished(), 30000);
    QCOMPARE(verdict::toString(examined.verdict().state), verdict::toString(State::Closed));
    QVERIFY(examined.ownPeopleCanSend());
}

// It leaves the door open, or shuts the company's own people out as well.
void tst_Exercises::noOtherCureDoes()
{
    QFETCH(const QString, id);

    const Exercise &one = exercise(id);
    std::vector<std::pair<QString, std::unique_ptr<Examined>>> all; // at once
    for (const QString &cure : one.cures) {
        if (cure != one.cure)
            all.emplace_back(cure, std::make_unique<Examined>(cured(one.ports, ExerciseBook::builtIn().cure(cure))));
    }
    for (const auto &[cure, examined] : all) {
        QTRY_VERIFY_WITH_TIMEOUT(examined->isFinished(), 30000);
        const bool isClosed = examined->verdict().state == State::Closed;
        QVERIFY2(!isClosed || !examined->ownPeopleCanSend(), qPrintable(cure));
    }
}

QTEST_GUILESS_MAIN(tst_Exercises)
#include "tst_exercises.moc"
