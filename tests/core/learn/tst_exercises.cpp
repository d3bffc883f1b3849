// SPDX-License-Identifier: Apache-2.0
#include "core/learn/examination.h"
#include "core/learn/exercise.h"
#include "core/verdict/rulebook.h"
#include "core/verdict/verdict.h"

#include <QTest>

using namespace postern;
using namespace postern::learn;
using namespace Qt::StringLiterals;

namespace {

using Found = Examination::Result;

// The ids of all that stands open.
QStringList doorsIn(const check::Record &record)
{
    QStringList ids;
    const verdict::Verdict verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    for (std::size_t i = 0; i < verdict.endpoints.size(); ++i) {
        for (const verdict::Door &one : verdict.endpoints[i].doors)
            ids += record.evidence.endpoints[i].envelopes[one.envelope].id;
    }
    return ids;
}

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

    Examination examination(exercise(id).ports);
    examination.start();
    QTRY_VERIFY_WITH_TIMEOUT(examination.isFinished(), 30000);
    QVERIFY(examination.result() == Found::Open);
    const QStringList doors = doorsIn(examination.check()->record());
    for (const QString &one : exercise(id).probes)
        QVERIFY2(doors.contains(one), qPrintable(one + u" is not in "_s + doors.join(u' ')));
}

void tst_Exercises::theRightCureClosesIt()
{
    QFETCH(const QString, id);

    const Exercise &one = exercise(id);
    Examination examination(cured(one.ports, ExerciseBook::builtIn().cure(one.cure)));
    examination.start();
    QTRY_VERIFY_WITH_TIMEOUT(examination.isFinished(), 30000);
    QVERIFY(examination.result() == Found::Closed);
}

// It leaves the door open, or shuts the company's own people out as well.
void tst_Exercises::noOtherCureDoes()
{
    QFETCH(const QString, id);

    const Exercise &one = exercise(id);
    std::vector<std::pair<QString, std::unique_ptr<Examination>>> all; // at once
    for (const QString &cure : one.cures) {
        if (cure == one.cure)
            continue;
        all.emplace_back(cure, std::make_unique<Examination>(cured(one.ports, ExerciseBook::builtIn().cure(cure))));
        all.back().second->start();
    }
    for (const auto &[cure, examination] : all) {
        QTRY_VERIFY_WITH_TIMEOUT(examination->isFinished(), 30000);
        const Found expected = cure == u"no-rule-one"_s   ? Found::TooTight
            : cure == u"block"_s || cure == u"greylist"_s ? Found::Unclear
                                                          : Found::Open;
        QVERIFY2(examination->result() == expected, qPrintable(cure));
    }
}

QTEST_GUILESS_MAIN(tst_Exercises)
#include "tst_exercises.moc"
