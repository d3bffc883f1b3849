// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/lessonbook.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace postern::learn {

// What one message came to, for a page outside of the program: its picture, and what was said.
struct PagePicture
{
    QString file;    // as it is linked to: "pictures/open-spammer.svg"
    QString words;   // for whoever does not see it
    QString lines;   // the conversation, a line each
    QString mailbox; // what lies there, headers first; empty where it is not looked into
    QString moral;   // the sentence below the mailbox
};

// By lesson and step, "open/spammer".
using PagePictures = std::map<QString, PagePicture>;

// The lessons as pages of HTML that link to nothing outside of their folder: no script, no request to anywhere, and
// well-formed as XML.
class LessonPages
{
public:
    LessonPages(const LessonBook &book, const PagePictures &pictures)
        : m_book(book)
        , m_pictures(pictures)
    {
    }

    static QString fileOf(const Lesson &lesson); // "lesson-open.html"
    static constexpr QLatin1StringView kIndex{"index.html"};
    static constexpr QLatin1StringView kQuiz{"quiz.html"};
    static constexpr QLatin1StringView kStyle{"style.css"};

    QByteArray index() const;
    QByteArray lesson(std::size_t number) const; // from 0
    QByteArray quiz() const;

    // `light` and `dark` are declarations of the colours by their names, "--text:#1a211f;…".
    static QByteArray style(const QString &light, const QString &dark);

private:
    QString step(const Lesson &lesson, const LessonStep &step) const;

    const LessonBook &m_book;
    const PagePictures &m_pictures;
};

} // namespace postern::learn
