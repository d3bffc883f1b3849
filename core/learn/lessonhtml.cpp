// SPDX-License-Identifier: Apache-2.0
#include "core/learn/lessonhtml.h"

#include "core/check/version.h"
#include "core/explain/htmlblocks.h"
#include "core/explain/tongue.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace postern::learn {

namespace {

using explain::html::escaped;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(postern::learn::LessonPages)
};

QString element(const QString &name, const QString &text, const QString &attributes = {})
{
    const QString space = attributes.isEmpty() ? QString() : u" "_s;
    return u'<' + name + space + attributes + u'>' + escaped(text) + u"</"_s + name + u">\n"_s;
}

QString link(const QString &file, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(escaped(file), escaped(text));
}

QByteArray page(const QString &title, const QString &navigation, const QString &content)
{
    QString text = u"<!DOCTYPE html>\n<html lang=\""_s + explain::tongue().bcp47Name()
        + u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
          "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>"_s
        + escaped(title) + u"</title>\n<link rel=\"stylesheet\" href=\""_s + LessonPages::kStyle
        + u"\"/>\n</head>\n<body>\n"_s;
    text += u"<nav aria-label=\""_s + escaped(Words::tr("Lessons")) + u"\">"_s + navigation + u"</nav>\n<main>\n"_s
        + content + u"</main>\n"_s;
    text += u"<footer>"_s + element(u"p"_s, Words::tr("Written by %1.").arg(check::programName()))
        + u"</footer>\n</body>\n</html>\n"_s;
    return text.toUtf8();
}

QString answers(const Question &question)
{
    QString text = element(u"p"_s, question.text, u"class=\"question\""_s) + u"<ul class=\"choices\">\n"_s;
    for (const std::size_t i : shownOrder(question))
        text += element(u"li"_s, question.choices[i].text);
    text += u"</ul>\n<details>\n"_s + element(u"summary"_s, Words::tr("Answer, and why")) + u"<dl>\n"_s;
    for (const std::size_t i : shownOrder(question)) {
        const Choice &one = question.choices[i];
        const QString words = one.isRight ? Words::tr("%1 So it is.") : Words::tr("%1 Not quite.");
        text += element(u"dt"_s, words.arg(one.text), one.isRight ? u"class=\"right\""_s : QString())
            + element(u"dd"_s, one.reason);
    }
    return text + u"</dl>\n</details>\n"_s;
}

QString toIndex()
{
    return link(LessonPages::kIndex, Words::tr("All lessons"));
}

} // namespace

QString LessonPages::fileOf(const Lesson &lesson)
{
    return u"lesson-%1.html"_s.arg(lesson.id);
}

QByteArray LessonPages::style(const QString &light, const QString &dark)
{
    QFile file(u":/postern/lessons/pages.css"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly); // built in
    return (u":root{"_s + light + u"}\n@media screen and (prefers-color-scheme: dark){:root{"_s + dark + u"}}\n"_s)
               .toUtf8()
        + (isOpen ? file.readAll() : QByteArray());
}

QByteArray LessonPages::index() const
{
    QString text = element(u"h1"_s, Words::tr("What an open relay is"));
    text += element(u"p"_s,
                    Words::tr("Eight short lessons for people who have never heard of SMTP. Every picture and every "
                              "conversation in them was recorded when these pages were written: real mail servers "
                              "said these lines to each other."),
                    u"class=\"lead\""_s);
    text += u"<ol>\n"_s;
    for (const Lesson &one : m_book.lessons())
        text += u"<li>"_s + link(fileOf(one), one.heading) + element(u"p"_s, one.sum) + u"</li>\n"_s;
    text += u"</ol>\n<p>"_s
        + link(kQuiz, Words::tr("Quiz: %n questions", nullptr, static_cast<int>(m_book.quiz().size()))) + u"</p>\n"_s;
    return page(Words::tr("What an open relay is"), element(u"span"_s, u"Postern"_s), text);
}

QString LessonPages::step(const Lesson &lesson, const LessonStep &step) const
{
    QString text = u"<section>\n"_s + element(u"h2"_s, step.name) + element(u"p"_s, step.watch);
    const auto found = m_pictures.find(lesson.id + u'/' + step.id);
    if (found != m_pictures.end()) {
        const PagePicture &picture = found->second;
        text += u"<figure>\n<img src=\"%1\" alt=\"%2\"/>\n"_s.arg(escaped(picture.file), escaped(picture.words));
        text += element(u"figcaption"_s, picture.words) + u"</figure>\n"_s;
        text += element(u"p"_s, step.learned, u"class=\"learned\""_s);
        text += u"<details>\n"_s + element(u"summary"_s, Words::tr("What was said"))
            + element(u"pre"_s, picture.lines, u"dir=\"ltr\" tabindex=\"0\""_s) + u"</details>\n"_s;
        if (!picture.mailbox.isEmpty())
            text += element(u"h3"_s, Words::tr("In the mailbox"))
                + element(u"pre"_s, picture.mailbox, u"dir=\"ltr\" tabindex=\"0\""_s) + element(u"p"_s, picture.moral);
    }
    return text + u"</section>\n"_s;
}

QByteArray LessonPages::lesson(std::size_t number) const
{
    const Lesson &lesson = m_book.lessons().at(number);
    QString text = element(u"h1"_s, lesson.heading) + element(u"p"_s, lesson.sum, u"class=\"lead\""_s);
    for (const QString &one : lesson.paragraphs)
        text += element(u"p"_s, one);
    for (const Point &one : lesson.points)
        text += u"<section class=\"point\">\n"_s + element(u"h2"_s, one.name) + element(u"p"_s, one.text)
            + u"</section>\n"_s;
    if (!lesson.ending.isEmpty())
        text += element(u"p"_s, lesson.ending);
    text += u"<section class=\"terms\">\n"_s + element(u"h2"_s, Words::tr("Words")) + u"<dl>\n"_s;
    for (const Term &one : lesson.terms)
        text += element(u"dt"_s, one.word) + element(u"dd"_s, one.meaning);
    text += u"</dl>\n</section>\n"_s;
    text +=
        element(u"p"_s, Words::tr("On these pages every message has been sent already: what came of it stands below."),
                u"class=\"note\""_s);
    for (const LessonStep &one : lesson.steps)
        text += step(lesson, one);
    text +=
        u"<section>\n"_s + element(u"h2"_s, Words::tr("Check yourself")) + answers(lesson.question) + u"</section>\n"_s;
    const bool isLast = number + 1 == m_book.lessons().size();
    const QString next = isLast
        ? link(kQuiz, Words::tr("Next: the quiz"))
        : link(fileOf(m_book.lessons()[number + 1]), Words::tr("Next: %1").arg(m_book.lessons()[number + 1].name));
    text += u"<p>"_s + next + u"</p>\n"_s;
    return page(lesson.heading, toIndex(), text);
}

QByteArray LessonPages::quiz() const
{
    QString text = element(u"h1"_s, Words::tr("Quiz")) + u"<ol class=\"quiz\">\n"_s;
    for (const Question &one : m_book.quiz()) {
        const Lesson *lesson = m_book.find(one.lesson);
        text += u"<li>\n"_s + answers(one) + u"<p>"_s
            + link(fileOf(*lesson), Words::tr("Read about it: %1").arg(lesson->name)) + u"</p>\n</li>\n"_s;
    }
    return page(Words::tr("Quiz"), toIndex(), text + u"</ol>\n"_s);
}

} // namespace postern::learn
