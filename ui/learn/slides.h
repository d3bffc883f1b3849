// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/lesson.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace postern::ui {

// What a class sees at one time: one thought, beside the scene.
struct Slide
{
    enum class Kind {
        Heading,
        Text,
        Term,
        Watch,   // a message is about to be sent
        Send,    // it is sent, and what it has shown
        Mailbox, // where it came to rest
        Question,
        Answer, // the right one, and why
    };

    Kind kind = Kind::Text;
    QString title; // may be empty
    QString text;
    QStringList choices; // of a question
    int step = 0;        // of the lesson: whose scene is shown
};

// The whole lesson, in the order in which one would tell it.
std::vector<Slide> slidesOf(const learn::Lesson &lesson);

} // namespace postern::ui
