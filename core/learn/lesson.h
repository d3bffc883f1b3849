// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/situation.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace postern::learn {

// A word that the lesson needs, and what it means.
struct Term
{
    QString word;
    QString meaning;
};

// One of several things that are told side by side: a cost, a rule.
struct Point
{
    QString name;
    QString text;
};

// One answer to choose, and why it is right or not.
struct Choice
{
    QString text;
    bool isRight = false;
    QString reason;
};

// Exactly one of its choices is right.
struct Question
{
    QString id;
    QString lesson; // that it is drawn from
    QString text;
    std::vector<Choice> choices;
};

// The order in which the choices are shown: the right one has no fixed place, and the same question always looks the
// same.
std::vector<std::size_t> shownOrder(const Question &question);

// A message that the reader sends through Company A's relay, with real SMTP.
struct LessonStep
{
    enum class Expected {
        Taken,       // and comes to rest in the recipient's mailbox
        Refused,     // the relay will not have the recipient
        RefusedLate, // it takes the recipient, and refuses when the message is about to come
    };

    QString id;
    QString name;    // "A supplier writes to accounting"
    QString watch;   // what to look at while it runs
    QString learned; // what it has shown
    Situation situation;
    Expected expected = Expected::Taken; // what the words above say; held against the real servers by a test
    bool looksIntoMailbox = false;       // where it came to rest is looked at afterwards
};

// One lesson, as it is read from its file.
struct Lesson
{
    QString id;
    QString name;    // in the list: "Company A, open"
    QString heading; // over the page
    QString sum;     // in one sentence
    QStringList paragraphs;
    std::vector<Point> points;
    QString ending; // the paragraph behind the points; may be empty
    std::vector<Term> terms;
    std::vector<LessonStep> steps;
    Question question; // to check oneself
};

QString toString(LessonStep::Expected expected); // "taken", "refused", "refused-late"

} // namespace postern::learn
