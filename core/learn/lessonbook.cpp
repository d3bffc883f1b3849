// SPDX-License-Identifier: Apache-2.0
#include "core/learn/lessonbook.h"

#include "core/tomlfile.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace postern::learn {

namespace {

constexpr auto kFolder = ":/postern/lessons"_L1;
constexpr auto kQuiz = "quiz.toml"_L1;

} // namespace

// Drawn from the id by FNV-1a (draft-eastlake-fnv), 32 bits: qHash() may differ from one start to the next.
std::vector<std::size_t> shownOrder(const Question &question)
{
    quint32 drawn = 2166136261u;
    for (const QChar one : question.id)
        drawn = (drawn ^ one.unicode()) * 16777619u;
    std::vector<std::size_t> order(question.choices.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    for (std::size_t left = order.size(); left > 1; --left) { // Fisher and Yates
        std::swap(order[left - 1], order[(drawn >> 8) % left]);
        drawn = drawn * 1664525u + 1013904223u; // Numerical Recipes, 7.1
    }
    return order;
}

Result<LessonBook, LessonBook::Flaw> LessonBook::of(std::vector<Lesson> lessons, std::vector<Question> quiz)
{
    LessonBook book;
    QSet<QString> questions;
    for (Lesson &one : lessons) {
        if (book.find(one.id))
            return Failure{Flaw{0, Flaw::Reason::DuplicateId, one.id}};
        questions.insert(one.question.id);
        book.m_lessons.push_back(std::move(one));
    }
    if (questions.size() != qsizetype(book.m_lessons.size()))
        return Failure{Flaw{0, Flaw::Reason::DuplicateId, u"question"_s}};
    for (const Question &one : quiz) {
        if (!book.find(one.lesson))
            return Failure{Flaw{0, Flaw::Reason::UnknownLesson, one.lesson}};
        if (questions.contains(one.id))
            return Failure{Flaw{0, Flaw::Reason::DuplicateId, one.id}};
    }
    for (const Lesson &one : book.m_lessons) {
        if (std::none_of(quiz.begin(), quiz.end(), [&one](const Question &asked) { return asked.lesson == one.id; }))
            return Failure{Flaw{0, Flaw::Reason::LessonWithout, one.id}};
    }
    book.m_quiz = std::move(quiz);
    return book;
}

// The files' names give the order.
const LessonBook &LessonBook::builtIn()
{
    static const LessonBook book = [] {
        const QString quiz = kFolder + u'/' + kQuiz;
        std::vector<Lesson> lessons;
        for (const QString &path : builtInFiles(kFolder)) {
            if (path != quiz)
                lessons.push_back(builtInFile(path, parseLesson));
        }
        return orEnd(of(std::move(lessons), builtInFile(quiz, parseQuiz)), u"book of lessons"_s);
    }();
    return book;
}

const Lesson *LessonBook::find(QStringView id) const
{
    const auto found =
        std::find_if(m_lessons.begin(), m_lessons.end(), [id](const Lesson &one) { return one.id == id; });
    return found == m_lessons.end() ? nullptr : &*found;
}

} // namespace postern::learn
