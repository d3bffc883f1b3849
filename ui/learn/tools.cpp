// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/tools.h"

#include "ui/learn/conversationpage.h"
#include "ui/learn/doorspage.h"
#include "ui/learn/laboratorypage.h"
#include "ui/learn/quizpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::LearnTools)
};

} // namespace

std::vector<LearnTool> learnTools()
{
    return {
        {u"laboratory"_s, Say::tr("Laboratory"), Glyph::Flask,
         [](learn::Progress &progress) { return new LaboratoryPage(progress); }},
        {u"conversation"_s, Say::tr("One conversation"), Glyph::Document,
         [](learn::Progress &progress) { return new ConversationPage(progress); }},
        {u"doors"_s, Say::tr("Find the open door"), Glyph::Lock,
         [](learn::Progress &progress) { return new DoorsPage(progress); }},
        {u"quiz"_s, Say::tr("Quiz"), Glyph::Check, [](learn::Progress &progress) { return new QuizPage(progress); }},
    };
}

} // namespace postern::ui
