// SPDX-License-Identifier: Apache-2.0
// Lessons and questions, read from the files that people edit.
#include "core/explain/tongue.h"
#include "core/learn/lessonbook.h"
#include "core/tomlfile.h"
#include "core/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::learn {

namespace {

using FileFlaw = LessonBook::Flaw;
using Reason = LessonBook::Flaw::Reason;
using Expected = LessonStep::Expected;

// clang-format off
constexpr Word<Expected> kExpected[] = {
    {Expected::Taken,       QLatin1StringView("taken")},
    {Expected::Refused,     QLatin1StringView("refused")},
    {Expected::RefusedLate, QLatin1StringView("refused-late")},
};
// clang-format on

QString spoken(const QString &english)
{
    return explain::spoken("resources/lessons", english);
}

QString said(TomlRow &row, const char *field)
{
    return spoken(row.text(field));
}

// Ids stand in settings and in the names of exported pages.
bool isId(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9-]{0,31}$"_s);
    return pattern.match(text).hasMatch();
}

Result<Choice, FileFlaw> readChoice(TomlRow &row)
{
    Choice choice;
    choice.text = said(row, "text");
    choice.isRight = row.flag("right").value_or(false);
    choice.reason = said(row, "reason");
    if (const auto flaw = flawOfRow<FileFlaw>(row, {{"text", &choice.text}, {"reason", &choice.reason}}))
        return Failure{*flaw};
    return choice;
}

// Reads every table of `tables` into `into`.
template <typename Value, typename Read>
std::optional<FileFlaw> readAll(const toml::array *tables, std::vector<Value> &into, Read read)
{
    for (std::size_t i = 0; tables && i < tables->size(); ++i) {
        TomlRow row(*tables->get(i)->as_table());
        auto value = read(row);
        if (!value)
            return value.error();
        into.push_back(*std::move(value));
    }
    return std::nullopt;
}

Result<Question, FileFlaw> readQuestion(TomlRow &row, const QString &lesson)
{
    Question question;
    question.id = row.text("id");
    question.lesson = lesson.isEmpty() ? row.text("lesson") : lesson;
    question.text = said(row, "text");
    const toml::array *choices = row.tables("choice");
    if (const auto flaw = flawOfRow<FileFlaw>(row, {{"text", &question.text}}))
        return Failure{*flaw};
    if (!isId(question.id))
        return Failure{FileFlaw{row.lineOf("id"), Reason::BadId, question.id}};
    if (const auto flaw = readAll(choices, question.choices, readChoice))
        return Failure{*flaw};
    if (question.choices.size() < 2)
        return Failure{FileFlaw{row.line(), Reason::TooFewChoices, question.id}};
    if (std::count_if(question.choices.begin(), question.choices.end(), [](const Choice &one) { return one.isRight; })
        != 1)
        return Failure{FileFlaw{row.line(), Reason::NotOneRight, question.id}};
    return question;
}

Result<Term, FileFlaw> readTerm(TomlRow &row)
{
    Term term{said(row, "word"), said(row, "meaning")};
    if (const auto flaw = flawOfRow<FileFlaw>(row, {{"word", &term.word}, {"meaning", &term.meaning}}))
        return Failure{*flaw};
    return term;
}

Result<Point, FileFlaw> readPoint(TomlRow &row)
{
    Point point{said(row, "name"), said(row, "text")};
    if (const auto flaw = flawOfRow<FileFlaw>(row, {{"name", &point.name}, {"text", &point.text}}))
        return Failure{*flaw};
    return point;
}

Result<smtp::MailAddress, FileFlaw> readAddress(const TomlRow &row, const char *field, const QString &text)
{
    const auto address = smtp::MailAddress::parse(text);
    if (!address)
        return Failure{FileFlaw{row.lineOf(field), Reason::BadAddress, text}};
    return *address;
}

Result<LessonStep, FileFlaw> readStep(TomlRow &row)
{
    const QString id = row.text("id");
    const QString name = said(row, "name");
    const QString watch = said(row, "watch");
    const QString learned = said(row, "learned");
    const QString sender = row.text("sender");
    const QString from = row.text("from");
    const QString to = row.text("to");
    const QString expected = row.text("expected");
    const Rules rules{row.flag("inside-to-any").value_or(true), row.flag("outside-local-only").value_or(true)};
    const bool looks = row.flag("mailbox").value_or(false);
    const QStringList flaws = row.texts("flaws", false);
    if (const auto flaw = flawOfRow<FileFlaw>(row, {{"name", &name}, {"watch", &watch}, {"learned", &learned}}))
        return Failure{*flaw};
    if (!isId(id))
        return Failure{FileFlaw{row.lineOf("id"), Reason::BadId, id}};
    const auto place = placeFromString(sender);
    if (!place)
        return Failure{FileFlaw{row.lineOf("sender"), Reason::UnknownWord, sender}};
    const auto outcome = fromWord(kExpected, expected);
    if (!outcome)
        return Failure{FileFlaw{row.lineOf("expected"), Reason::UnknownWord, expected}};
    const auto fromWhom = readAddress(row, "from", from);
    if (!fromWhom)
        return Failure{fromWhom.error()};
    const auto toWhom = readAddress(row, "to", to);
    if (!toWhom)
        return Failure{toWhom.error()};
    LessonStep step{id, name, watch, learned, {*place, *fromWhom, *toWhom, rules, {}}, *outcome, looks};
    for (const QString &word : flaws) {
        const auto flaw = flawFromString(word);
        if (!flaw)
            return Failure{FileFlaw{row.lineOf("flaws"), Reason::UnknownWord, word}};
        step.situation.flaws.push_back(*flaw);
    }
    return step;
}

// The first id that another one of them has as well.
template <typename Value> const Value *twice(const std::vector<Value> &values)
{
    for (auto one = values.begin(); one != values.end(); ++one) {
        if (std::any_of(values.begin(), one, [one](const Value &other) { return other.id == one->id; }))
            return &*one;
    }
    return nullptr;
}

} // namespace

QString toString(Expected expected)
{
    return wordFor(kExpected, expected);
}

Result<Lesson, FileFlaw> LessonBook::parseLesson(const QByteArray &bytes)
{
    const auto parsed = parsedToml<FileFlaw>(bytes);
    if (!parsed)
        return Failure{parsed.error()};
    TomlRow file(*parsed);
    Lesson lesson;
    lesson.id = file.text("id");
    lesson.name = said(file, "name");
    lesson.heading = said(file, "heading");
    lesson.sum = said(file, "sum");
    for (const QString &one : file.texts("text", true))
        lesson.paragraphs += spoken(one);
    lesson.ending = spoken(QString::fromUtf8(file.bytesOr("ending")));
    const toml::array *points = file.tables("point");
    const toml::array *terms = file.tables("term");
    const toml::array *steps = file.tables("step");
    const toml::array *questions = file.tables("question");
    if (const auto flaw =
            flawOfRow<FileFlaw>(file, {{"name", &lesson.name}, {"heading", &lesson.heading}, {"sum", &lesson.sum}}))
        return Failure{*flaw};
    if (!isId(lesson.id))
        return Failure{FileFlaw{file.lineOf("id"), Reason::BadId, lesson.id}};
    std::vector<Question> own;
    const auto ask = [&lesson](TomlRow &row) { return readQuestion(row, lesson.id); };
    for (const auto &flaw : {readAll(points, lesson.points, readPoint), readAll(terms, lesson.terms, readTerm),
                             readAll(steps, lesson.steps, readStep), readAll(questions, own, ask)}) {
        if (flaw)
            return Failure{*flaw};
    }
    if (lesson.steps.empty())
        return Failure{FileFlaw{1, Reason::NoSteps, lesson.id}};
    if (const LessonStep *step = twice(lesson.steps))
        return Failure{FileFlaw{1, Reason::DuplicateId, step->id}};
    if (own.size() != 1)
        return Failure{FileFlaw{1, Reason::NotOneToCheck, lesson.id}};
    lesson.question = own.front();
    return lesson;
}

Result<std::vector<Question>, FileFlaw> LessonBook::parseQuiz(const QByteArray &bytes)
{
    const auto parsed = parsedToml<FileFlaw>(bytes);
    if (!parsed)
        return Failure{parsed.error()};
    TomlRow file(*parsed);
    const toml::array *tables = file.tables("question");
    if (const auto flaw = file.flaw())
        return Failure{flawAs<FileFlaw>(*flaw)};
    std::vector<Question> questions;
    if (const auto flaw = readAll(tables, questions, [](TomlRow &row) { return readQuestion(row, {}); }))
        return Failure{*flaw};
    if (const Question *question = twice(questions))
        return Failure{FileFlaw{1, Reason::DuplicateId, question->id}};
    return questions;
}

} // namespace postern::learn
