// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/tools.h"

#include "ui/learn/conversationpage.h"
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
        {u"conversation"_s, Say::tr("One conversation"), Glyph::Document,
         [](learn::Progress &progress) { return new ConversationPage(progress); }},
        {u"quiz"_s, Say::tr("Quiz"), Glyph::Check, [](learn::Progress &progress) { return new QuizPage(progress); }},
    };
}

} // namespace postern::ui
