// SPDX-License-Identifier: Apache-2.0
#include "core/learn/lessonbook.h"

#include <QTest>

using namespace postern::learn;
using namespace Qt::StringLiterals;

namespace {

using Reason = LessonBook::Flaw::Reason;

const QByteArray kHead = R"(id = "relay"
name = "Relay"
heading = "What a relay is"
sum = "A link."
text = ["One.", "Two."]
)";
const QByteArray kStep = R"([[step]]
id = "onward"
name = "Onward"
sender = "inside"
from = "anna@companya.com"
to = "customer@partner.example"
expected = "taken"
watch = "Look."
learned = "So."
)";
const QByteArray kChoices = R"([[question.choice]]
text = "Yes"
right = true
reason = "So it is."
[[question.choice]]
text = "No"
reason = "So it is not."
)";
const QByteArray kQuestion = "[[question]]\nid = \"q\"\ntext = \"Is it?\"\n" + kChoices;
const QByteArray kQuizQuestion = "[[question]]\nid = \"q2\"\nlesson = \"relay\"\ntext = \"Is it?\"\n" + kChoices;

QByteArray with(QByteArray text, const char *from, const char *to)
{
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}

} // namespace

// The loader: what is whole is read, and what is wrong is refused by line and reason.
class tst_LessonBook : public QObject
{
    Q_OBJECT

private slots:
    void aWholeLesson();
    void aWholeQuiz();
    void flaws_data();
    void flaws();
    void quizFlaws_data();
    void quizFlaws();
    void theWhole_data();
    void theWhole();
};

void tst_LessonBook::aWholeLesson()
{
    const QByteArray flawed = with(kStep, "watch", "flaws = [\"nat\", \"late\"]\noutside-local-only = false\nwatch");
    const auto lesson = LessonBook::parseLesson(kHead
                                                + "ending = \"End.\"\n[[point]]\nname = \"P\"\ntext = \"T.\"\n"
                                                  "[[term]]\nword = \"W\"\nmeaning = \"M.\"\n"
                                                + flawed + kQuestion);
    QVERIFY(lesson);
    QCOMPARE(lesson->id, u"relay"_s);
    QCOMPARE(lesson->paragraphs, QStringList({u"One."_s, u"Two."_s}));
    QCOMPARE(lesson->points.size(), std::size_t(1));
    QCOMPARE(lesson->ending, u"End."_s);
    QCOMPARE(lesson->terms.front().meaning, u"M."_s);
    const LessonStep &step = lesson->steps.front();
    QVERIFY(step.situation.sender == Place::Inside);
    QCOMPARE(step.situation.to.toByteArray(), QByteArray("customer@partner.example"));
    QVERIFY(step.situation.rules == Rules({true, false}));
    QVERIFY(step.situation.flaws == std::vector<Flaw>({Flaw::Nat, Flaw::Late}));
    QVERIFY(step.expected == LessonStep::Expected::Taken);
    QVERIFY(!step.looksIntoMailbox);
    QCOMPARE(lesson->question.lesson, u"relay"_s);
    QVERIFY(lesson->question.choices.front().isRight);
}

void tst_LessonBook::aWholeQuiz()
{
    const auto quiz = LessonBook::parseQuiz(kQuizQuestion);
    QVERIFY(quiz);
    QCOMPARE(quiz->size(), std::size_t(1));
    QCOMPARE(quiz->front().lesson, u"relay"_s);
}

void tst_LessonBook::flaws_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("detail");

    const QByteArray whole = kHead + kStep + kQuestion;
    QTest::newRow("no TOML") << QByteArray("id = \"relay\nname") << Reason::Syntax << 1 << QString();
    QTest::newRow("a field is missing") << with(whole, "sum = \"A link.\"\n", "") << Reason::MissingField << 1
                                        << u"sum"_s;
    QTest::newRow("a misspelt field") << with(whole, "heading", "headline = \"x\"\nheading") << Reason::UnknownField
                                      << 3 << u"headline"_s;
    QTest::newRow("a number for a text") << with(whole, "\"A link.\"", "3") << Reason::WrongType << 4 << u"sum"_s;
    QTest::newRow("a text that says nothing")
        << with(whole, "\"A link.\"", "\" \"") << Reason::EmptyText << 4 << u"sum"_s;
    QTest::newRow("an id with a blank") << with(whole, "id = \"relay\"", "id = \"a relay\"") << Reason::BadId << 1
                                        << u"a relay"_s;
    QTest::newRow("no step") << kHead + kQuestion << Reason::NoSteps << 1 << u"relay"_s;
    QTest::newRow("two steps of one name")
        << kHead + kStep + kStep + kQuestion << Reason::DuplicateId << 1 << u"onward"_s;
    QTest::newRow("an unknown place") << with(whole, "\"inside\"", "\"above\"") << Reason::UnknownWord << 9
                                      << u"above"_s;
    QTest::newRow("an unknown end") << with(whole, "\"taken\"", "\"lost\"") << Reason::UnknownWord << 12 << u"lost"_s;
    QTest::newRow("an unknown flaw") << with(whole, "watch =", "flaws = [\"rust\"]\nwatch =") << Reason::UnknownWord
                                     << 13 << u"rust"_s;
    QTest::newRow("no address") << with(whole, "customer@partner.example", "customer") << Reason::BadAddress << 11
                                << u"customer"_s;
    QTest::newRow("nothing to watch") << with(whole, "\"Look.\"", "\"\"") << Reason::EmptyText << 13 << u"watch"_s;
    QTest::newRow("no question") << kHead + kStep << Reason::NotOneToCheck << 1 << u"relay"_s;
    QTest::newRow("two questions") << whole + with(kQuestion, "\"q\"", "\"q9\"") << Reason::NotOneToCheck << 1
                                   << u"relay"_s;
    QTest::newRow("a choice without reason")
        << with(whole, "reason = \"So it is not.\"\n", "") << Reason::MissingField << 22 << u"reason"_s;
    QTest::newRow("one choice") << with(whole, "[[question.choice]]\ntext = \"No\"\nreason = \"So it is not.\"\n", "")
                                << Reason::TooFewChoices << 15 << u"q"_s;
    QTest::newRow("none is right") << with(whole, "right = true\n", "") << Reason::NotOneRight << 15 << u"q"_s;
    QTest::newRow("both are right") << with(whole, "\"No\"", "\"No\"\nright = true") << Reason::NotOneRight << 15
                                    << u"q"_s;
}

void tst_LessonBook::flaws()
{
    QFETCH(QByteArray, toml);
    QFETCH(Reason, reason);
    QFETCH(int, line);
    QFETCH(QString, detail);
    const auto lesson = LessonBook::parseLesson(toml);
    QVERIFY(!lesson);
    QCOMPARE(lesson.error().reason, reason);
    QCOMPARE(lesson.error().line, line);
    if (reason != Reason::Syntax)
        QCOMPARE(lesson.error().detail, detail);
}

void tst_LessonBook::quizFlaws_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("line");

    QTest::newRow("of no lesson") << with(kQuizQuestion, "lesson = \"relay\"\n", "") << Reason::MissingField << 1;
    QTest::newRow("asked twice") << kQuizQuestion + kQuizQuestion << Reason::DuplicateId << 1;
    QTest::newRow("a bad id") << with(kQuizQuestion, "\"q2\"", "\"Q/2\"") << Reason::BadId << 2;
    QTest::newRow("something beside questions") << "title = \"Quiz\"\n" + kQuizQuestion << Reason::UnknownField << 1;
}

void tst_LessonBook::quizFlaws()
{
    QFETCH(QByteArray, toml);
    QFETCH(Reason, reason);
    QFETCH(int, line);
    const auto quiz = LessonBook::parseQuiz(toml);
    QVERIFY(!quiz);
    QCOMPARE(quiz.error().reason, reason);
    QCOMPARE(quiz.error().line, line);
}

void tst_LessonBook::theWhole_data()
{
    QTest::addColumn<QByteArrayList>("lessons");
    QTest::addColumn<QByteArray>("quiz");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("detail");

    const QByteArray one = kHead + kStep + kQuestion;
    const QByteArray other = with(with(one, "id = \"relay\"", "id = \"open\""), "id = \"q\"", "id = \"q3\"");
    QTest::newRow("a lesson twice") << QByteArrayList{one, one} << kQuizQuestion << Reason::DuplicateId << u"relay"_s;
    QTest::newRow("of an unknown lesson")
        << QByteArrayList{other} << kQuizQuestion << Reason::UnknownLesson << u"relay"_s;
    QTest::newRow("a lesson that is not asked about")
        << QByteArrayList{one, other} << kQuizQuestion << Reason::LessonWithout << u"open"_s;
    QTest::newRow("a question of both") << QByteArrayList{one} << with(kQuizQuestion, "\"q2\"", "\"q\"")
                                        << Reason::DuplicateId << u"q"_s;
}

void tst_LessonBook::theWhole()
{
    QFETCH(QByteArrayList, lessons);
    QFETCH(QByteArray, quiz);
    QFETCH(Reason, reason);
    QFETCH(QString, detail);
    std::vector<Lesson> read;
    for (const QByteArray &one : lessons)
        read.push_back(*LessonBook::parseLesson(one));
    const auto book = LessonBook::of(read, *LessonBook::parseQuiz(quiz));
    QVERIFY(!book);
    QCOMPARE(book.error().reason, reason);
    QCOMPARE(book.error().detail, detail);
}

QTEST_APPLESS_MAIN(tst_LessonBook)
#include "tst_lessonbook.moc"
