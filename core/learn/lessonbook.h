// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/lesson.h"
#include "core/result.h"

#include <QByteArray>

#include <vector>

namespace postern::learn {

// The lessons in their order, and the questions of the quiz. Read from the files of resources/lessons; a file that is
// wrong is refused as a whole, by line and reason.
class LessonBook
{
public:
    struct Flaw
    {
        enum class Reason {
            Syntax,
            MissingField,
            UnknownField,
            WrongType,
            BadId,         // letters, digits and "-", at most 32
            DuplicateId,   // of a lesson, a step or a question
            EmptyText,     // a field that has nothing to say
            UnknownWord,   // for a place, a flaw, or what is expected
            BadAddress,    // of a message
            NoSteps,       // nothing that runs
            NotOneToCheck, // a lesson has exactly one question of its own
            TooFewChoices, // two at least
            NotOneRight,   // none of the choices is right, or several are
            UnknownLesson, // that a question is drawn from
            LessonWithout, // a lesson without a question in the quiz
        };
        int line = 0; // from 1; 0: of no line
        Reason reason = Reason::Syntax;
        QString detail;
    };

    static Result<Lesson, Flaw> parseLesson(const QByteArray &toml);
    static Result<std::vector<Question>, Flaw> parseQuiz(const QByteArray &toml);

    // All of it together: every question is drawn from a lesson, and every lesson has one in the quiz.
    static Result<LessonBook, Flaw> of(std::vector<Lesson> lessons, std::vector<Question> quiz);
    static const LessonBook &builtIn();

    const std::vector<Lesson> &lessons() const { return m_lessons; }
    const std::vector<Question> &quiz() const { return m_quiz; }
    const Lesson *find(QStringView id) const;

private:
    std::vector<Lesson> m_lessons;
    std::vector<Question> m_quiz;
};

} // namespace postern::learn
