// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/conversationpage.h"

#include "core/learn/lessonbook.h"
#include "core/verdict/rulebook.h"
#include "ui/dialogue/conversationview.h"
#include "ui/parts/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr auto kUnit = "conversation"_L1;

// A step of a lesson: what is explained here was seen there.
const learn::Situation &situationOf(const char16_t *lesson, std::size_t step)
{
    return learn::LessonBook::builtIn().find(lesson)->steps.at(step).situation;
}

} // namespace

ConversationPage::ConversationPage(learn::Progress &progress, QWidget *parent)
    : QWidget(parent)
    , m_progress(progress)
    , m_heading(new TextLabel(tr("One conversation, part by part"), Type::Title))
    , m_about(new TextLabel(tr("This was said just now between two servers on this computer. Point at any part "
                               "of a line, or walk there with the arrow keys: what it means stands beside it, "
                               "and where that is written."),
                            Type::Body, TextLabel::Ink::Muted))
    , m_choice(new QComboBox)
    , m_view(new ConversationView)
{
    setObjectName(u"conversationPage"_s);
    setAccessibleName(tr("One conversation"));
    m_choice->setObjectName(u"conversationChoice"_s);
    m_choice->addItems({tr("A supplier writes to accounting: taken"), tr("A spammer at the closed relay: refused"),
                        tr("A spammer at the open relay: passed on")});
    auto *label = new TextLabel(tr("&Conversation"), Type::Body);
    label->setWordWrap(false);
    label->setBuddy(m_choice);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace8);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_heading);
    layout->addWidget(m_about);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ConversationPage::hold);
    hold(0);
}

void ConversationPage::present()
{
    m_heading->hide();
    m_about->hide();
    connect(this, &ConversationPage::held, this, [this] { m_view->goTo(1); }); // what the server says first
}

void ConversationPage::hold(int conversation)
{
    const learn::Situation situations[]{situationOf(u"closed", 0), situationOf(u"closed", 3), situationOf(u"open", 0)};
    m_performance = std::make_unique<learn::Performance>(situations[conversation]);
    connect(m_performance.get(), &learn::Performance::finished, this, [this] {
        const check::Record &record = m_performance->performed().record;
        m_model.setRecord(record, verdict::judge(record.evidence, verdict::RuleBook::builtIn()));
        m_view->show(m_model, 0, 1);
        m_progress.finish(kUnit);
        emit held();
    });
    m_performance->start();
}

} // namespace postern::ui
