// SPDX-License-Identifier: Apache-2.0
#include "core/learn/lessonbook.h"
#include "core/learn/lessonfor.h"
#include "core/learn/prediction.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace postern::learn;
using namespace Qt::StringLiterals;

namespace {

using Expected = LessonStep::Expected;

// All that a reader gets to see of a lesson.
QString textOf(const Lesson &lesson)
{
    QStringList texts{lesson.heading, lesson.sum, lesson.ending};
    texts += lesson.paragraphs;
    for (const Point &one : lesson.points)
        texts += {one.name, one.text};
    for (const Term &one : lesson.terms)
        texts += {one.word, one.meaning};
    for (const LessonStep &one : lesson.steps)
        texts += {one.name, one.watch, one.learned};
    texts += lesson.question.text;
    for (const Choice &one : lesson.question.choices)
        texts += {one.text, one.reason};
    return texts.join(u'\n');
}

// One cell of the example: who brings it, for whom, and what becomes of it.
struct Cell
{
    Place sender;
    const char *to;
    Expected expected;
};

} // namespace

// The lessons that are built in: complete, and true to what the relay does.
class tst_Lessons : public QObject
{
    Q_OBJECT

private slots:
    void theyAreEight();
    void everyFactHasItsPlace_data();
    void everyFactHasItsPlace();
    void theFourCells_data();
    void theFourCells();
    void whatIsSaidIsWhatHappens();
    void everyVerdictHasItsLesson();
    void johndoesMailboxIsLookedInto();
    void bothRulesAreTurnedOff();
    void shortAndCalm();
    void quizIsLargeEnough();
    void theRightAnswerHasNoFixedPlace();
};

void tst_Lessons::theyAreEight()
{
    QStringList ids;
    for (const Lesson &one : LessonBook::builtIn().lessons())
        ids += one.id;
    QCOMPARE(
        ids,
        QStringList({u"relay"_s, u"closed"_s, u"open"_s, u"notices"_s, u"trust"_s, u"costs"_s, u"rules"_s, u"test"_s}));
    QVERIFY(!LessonBook::builtIn().find(u"nothing"));
}

// The facts that Postern teaches, and where: in that lesson all of these words stand.
void tst_Lessons::everyFactHasItsPlace_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QStringList>("words");

    const auto fact = [](const char *key, const QString &lesson, const QStringList &words) {
        QTest::newRow(key) << lesson << words;
    };
    fact("relay: takes and passes on", u"relay"_s,
         {u"takes a message from one mail server and passes it to the next"_s});
    fact("relay: links sender and recipient", u"relay"_s, {u"links between the sender and the recipient"_s});
    fact("open: anyone to anyone", u"open"_s, {u"anybody on the Internet can send mail to anybody"_s});
    fact("open: who uses it", u"open"_s, {u"spammers"_s, u"phishers"_s, u"others who want to do harm"_s});
    fact("open: no guard any more", u"open"_s, {u"does not ask any more who brings a message"_s});
    fact("hidden: the recipient does not learn the sender", u"notices"_s, {u"Who really sent it, he does not learn"_s});
    fact("seen: the recipient's server knows who handed it over", u"notices"_s,
         {u"which server handed the message over"_s, u"It was Company A's"_s});
    fact("blame: the abused address is blocklisted", u"notices"_s, {u"The address goes onto a blocklist"_s});
    fact("blame: some lists enter open relays on sight", u"notices"_s,
         {u"enter every open relay that they find, as soon as they find it"_s});
    fact("past: open was the default", u"trust"_s, {u"came as open relays"_s, u"it was the default"_s});
    fact("past: the network ran on trust", u"trust"_s, {u"The network ran on trust"_s});
    fact("past: abuse ended it", u"trust"_s, {u"Trust had been abused"_s});
    fact("today: a wrong setting, to be closed at once", u"trust"_s, {u"set up wrongly"_s, u"closed at once"_s});
    fact("closed: its own send anywhere, strangers reach local mailboxes", u"closed"_s,
         {u"passes on what its own people send, and takes from strangers only what is for its own mailboxes"_s});
    fact("closed: the safe way", u"closed"_s, {u"the safe way to set one up"_s});
    fact("cells: two by two", u"closed"_s, {u"Two times two makes four cases"_s});
    fact("cells: outside to outside is the one that stays shut", u"closed"_s, {u"There the gate stays shut"_s});
    fact("open: the other cells look as before", u"open"_s, {u"They pass, just as they did before"_s});
    fact("cost: tagged as the spammer, own mail blocked", u"costs"_s,
         {u"take the company for the spammer"_s, u"newsletters and advertising included"_s, u"hard bounce"_s});
    fact("cost: counts as an attack, trust is lost", u"costs"_s,
         {u"counts as a cyber attack of a kind"_s, u"trust the company less"_s});
    fact("cost: campaigns earn less, customers keep away", u"costs"_s,
         {u"Campaigns that do not arrive earn less"_s, u"keep away from a company that has been attacked"_s});
    fact("close: by administrator or provider", u"rules"_s, {u"The mail administrator does it, or the provider"_s});
    fact("close: for named domains and addresses", u"rules"_s, {u"for which domains and which IP addresses"_s});
    fact("rule: inside to any", u"rules"_s,
         {u"From inside: to any mailbox"_s, u"co-workers, and to customers and partners outside"_s});
    fact("rule: outside to local only", u"rules"_s, {u"From outside: to local mailboxes only"_s});
    fact("rule: else nobody could write in", u"rules"_s, {u"no supplier and no customer could write in"_s});
    fact("test: from outside, by the reason, and by delivery", u"test"_s,
         {u"asked from outside"_s, u"A no is not enough"_s, u"A yes is not yet proof"_s});
}

void tst_Lessons::everyFactHasItsPlace()
{
    QFETCH(QString, lesson);
    QFETCH(QStringList, words);
    const Lesson *found = LessonBook::builtIn().find(lesson);
    QVERIFY(found);
    const QString text = textOf(*found);
    for (const QString &one : words)
        QVERIFY2(text.contains(one, Qt::CaseInsensitive), qPrintable(one));
}

void tst_Lessons::theFourCells_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("closed") << u"closed"_s << true;
    QTest::newRow("open") << u"open"_s << false;
}

// Each of the four is sent in either lesson, and only the fourth differs.
void tst_Lessons::theFourCells()
{
    QFETCH(QString, lesson);
    QFETCH(bool, isClosed);
    const Cell cells[]{
        {Place::Outside, "accounting@companya.com", Expected::Taken},
        {Place::Inside, "coworker@companya.com", Expected::Taken},
        {Place::Inside, "customer@partner.example", Expected::Taken},
        {Place::Outside, "johndoe@gmail.com", isClosed ? Expected::Refused : Expected::Taken},
    };
    const std::vector<LessonStep> &steps = LessonBook::builtIn().find(lesson)->steps;
    QCOMPARE(steps.size(), std::size(cells));
    for (const Cell &cell : cells) {
        const auto found = std::find_if(steps.begin(), steps.end(), [&cell](const LessonStep &one) {
            return one.situation.sender == cell.sender && one.situation.to.toByteArray() == cell.to;
        });
        QVERIFY2(found != steps.end(), cell.to);
        QVERIFY2(found->expected == cell.expected, cell.to);
        QVERIFY2(found->situation.rules == Rules({true, isClosed}), cell.to);
        QVERIFY2(found->situation.flaws.empty(), cell.to);
    }
}

// The relay thought through; tst_performance holds that against the real one.
void tst_Lessons::whatIsSaidIsWhatHappens()
{
    for (const Lesson &lesson : LessonBook::builtIn().lessons()) {
        for (const LessonStep &step : lesson.steps) {
            const Answer answer = predict(step.situation).answer;
            const Expected told = answer == Answer::Takes ? Expected::Taken
                : answer == Answer::RefusesAtRecipient    ? Expected::Refused
                                                          : Expected::RefusedLate;
            QVERIFY2(told == step.expected, qPrintable(lesson.id + u' ' + step.id));
        }
    }
}

void tst_Lessons::everyVerdictHasItsLesson()
{
    using postern::verdict::State;
    for (const State state : {State::Open, State::PartlyOpen, State::Unproven, State::Trusted, State::Inconclusive,
                              State::Closed, State::NoService})
        QVERIFY(LessonBook::builtIn().find(lessonFor(state)));
    QCOMPARE(lessonFor(State::Open), u"open"_s);
    QCOMPARE(lessonFor(State::Closed), u"closed"_s);
}

void tst_Lessons::johndoesMailboxIsLookedInto()
{
    const Lesson &open = *LessonBook::builtIn().find(u"open");
    const LessonStep &step = open.steps.front();
    QCOMPARE(step.situation.to.toByteArray(), QByteArray("johndoe@gmail.com"));
    QVERIFY(step.looksIntoMailbox);
    QVERIFY(step.learned.contains(u"Received line names Company A's server"_s));
}

void tst_Lessons::bothRulesAreTurnedOff()
{
    const Lesson &rules = *LessonBook::builtIn().find(u"rules");
    const auto sends = [&rules](const Rules &wanted, Expected expected) {
        return std::any_of(rules.steps.begin(), rules.steps.end(), [&](const LessonStep &one) {
            return one.situation.rules == wanted && one.expected == expected;
        });
    };
    QVERIFY(sends({true, false}, Expected::Taken));
    QVERIFY(sends({true, true}, Expected::Refused));
    QVERIFY(sends({true, true}, Expected::Taken));
    QVERIFY(sends({false, true}, Expected::Refused));
}

// For somebody who never heard of it: no paragraph that frightens by its length, and nobody is shouted at.
void tst_Lessons::shortAndCalm()
{
    constexpr qsizetype kParagraph = 420; // seven lines of 66 characters
    constexpr qsizetype kLesson = 1500;   // of running text: three minutes
    for (const Lesson &one : LessonBook::builtIn().lessons()) {
        qsizetype sum = one.ending.size();
        for (const QString &text : one.paragraphs) {
            QVERIFY2(text.size() <= kParagraph, qPrintable(one.id + u": "_s + text));
            sum += text.size();
        }
        QVERIFY2(sum <= kLesson, qPrintable(one.id));
        const QString text = textOf(one);
        QVERIFY2(!text.contains(u'!'), qPrintable(one.id));
        QVERIFY2(!one.terms.empty(), qPrintable(one.id));
    }
}

void tst_Lessons::quizIsLargeEnough()
{
    const LessonBook &book = LessonBook::builtIn();
    QVERIFY(book.quiz().size() >= 16);
    QSet<QString> lessons;
    for (const Question &one : book.quiz()) {
        lessons.insert(one.lesson);
        QSet<QString> texts;
        for (const Choice &choice : one.choices) {
            QVERIFY2(!choice.reason.isEmpty(), qPrintable(one.id));
            QVERIFY2(!choice.reason.contains(u'!'), qPrintable(one.id));
            QVERIFY2(!choice.reason.startsWith(u"Wrong"_s), qPrintable(one.id));
            texts.insert(choice.text);
        }
        QCOMPARE(texts.size(), qsizetype(one.choices.size()));
    }
    QCOMPARE(lessons.size(), qsizetype(book.lessons().size()));
}

// The files may have it first: the page shuffles. It does so by the question's own id, the same at every reading.
void tst_Lessons::theRightAnswerHasNoFixedPlace()
{
    std::vector<int> places(4);
    const LessonBook &book = LessonBook::builtIn();
    std::vector<Question> all = book.quiz();
    for (const Lesson &one : book.lessons())
        all.push_back(one.question);
    for (const Question &one : all) {
        const std::vector<std::size_t> order = shownOrder(one);
        QCOMPARE(order.size(), one.choices.size());
        QVERIFY(std::is_permutation(order.begin(), order.end(), std::vector<std::size_t>({0, 1, 2, 3}).begin()));
        QVERIFY(shownOrder(one) == order);
        const auto right =
            std::find_if(order.begin(), order.end(), [&one](std::size_t i) { return one.choices[i].isRight; });
        ++places[std::size_t(right - order.begin())];
    }
    for (int place = 0; place < 3; ++place)
        QVERIFY2(places[std::size_t(place)] >= int(all.size()) / 6, qPrintable(QString::number(place)));
}

QTEST_APPLESS_MAIN(tst_Lessons)
#include "tst_lessons.moc"
