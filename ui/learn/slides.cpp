// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/slides.h"

#include "core/learn/cast.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

using Kind = Slide::Kind;

void addQuestion(std::vector<Slide> &slides, const learn::Question &question, int step)
{
    QStringList choices;
    for (const std::size_t i : learn::shownOrder(question))
        choices += question.choices[i].text;
    const auto right = std::find_if(question.choices.begin(), question.choices.end(),
                                    [](const learn::Choice &one) { return one.isRight; });
    slides.push_back({Kind::Question, question.text, {}, choices, step});
    slides.push_back({Kind::Answer, right->text, right->reason, {}, step});
}

} // namespace

std::vector<Slide> slidesOf(const learn::Lesson &lesson)
{
    std::vector<Slide> slides{{Kind::Heading, lesson.heading, lesson.sum, {}, 0}};
    for (const QString &one : lesson.paragraphs)
        slides.push_back({Kind::Text, {}, one, {}, 0});
    for (const learn::Point &one : lesson.points)
        slides.push_back({Kind::Text, one.name, one.text, {}, 0});
    if (!lesson.ending.isEmpty())
        slides.push_back({Kind::Text, {}, lesson.ending, {}, 0});
    for (const learn::Term &one : lesson.terms)
        slides.push_back({Kind::Term, one.word, one.meaning, {}, 0});
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const learn::LessonStep &step = lesson.steps[i];
        slides.push_back({Kind::Watch, step.name, step.watch, {}, int(i)});
        slides.push_back({Kind::Send, step.name, step.learned, {}, int(i)});
        if (step.looksIntoMailbox)
            slides.push_back({Kind::Mailbox, learn::mailboxName(step.situation), {}, {}, int(i)});
    }
    addQuestion(slides, lesson.question, int(lesson.steps.size()) - 1);
    return slides;
}

} // namespace postern::ui
