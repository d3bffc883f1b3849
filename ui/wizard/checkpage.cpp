// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/checkpage.h"

#include "ui/dialogue/dialogueview.h"
#include "ui/parts/card.h"
#include "ui/parts/textlabel.h"
#include "ui/path/pathpanel.h"
#include "ui/wizard/questionlist.h"
#include "ui/wizard/waitcard.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

QWidget *carded(QWidget *content)
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    return card;
}

} // namespace

CheckPage::CheckPage(CheckSession &session, QWidget *parent)
    : HeadedPage(tr("The check"),
                 tr("Postern asks the server the relay questions. Stop at any time; what was heard is kept."), parent)
    , m_session(session)
    , m_sentence(new TextLabel(Type::Lead))
    , m_path(new PathPanel)
    , m_dialogue(new DialogueView)
    , m_questions(new QuestionList)
    , m_wait(new WaitCard(session))
{
    m_sentence->setObjectName(u"sentenceLabel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_sentence);
    layout->addWidget(carded(m_path));
    layout->addWidget(m_wait);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setObjectName(u"checkSplitter"_s);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(kSpace12);
    halves->addWidget(carded(m_dialogue));
    halves->addWidget(carded(m_questions));
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    halves->setSizes({1, 1});
    layout->addWidget(halves, 1);

    connect(&m_session, &CheckSession::started, this, &CheckPage::begin);
    connect(&m_session, &CheckSession::happened, this, &CheckPage::show);
    connect(&m_session, &CheckSession::finished, this, &CheckPage::end);
}

bool CheckPage::isComplete() const
{
    return m_session.hasRecord();
}

void CheckPage::begin(check::Check &check)
{
    m_path->watch(check);
    m_dialogue->model().clear();
    m_questions->clear();
    m_wait->begin();
    m_sentence->setText(tr("Connecting …"));
    emit completeChanged();
}

void CheckPage::show(const check::Event &event)
{
    m_dialogue->model().happened(event);
    m_questions->show(event);
    m_wait->show(event);
    if (const auto *found = std::get_if<check::EndpointFound>(&event))
        m_sentence->setText(tr("Asking %1 …").arg(found->what.toString()));
    else if (const auto *resolving = std::get_if<check::Resolving>(&event))
        m_sentence->setText(tr("Looking up %1 …").arg(resolving->name));
}

void CheckPage::end()
{
    m_sentence->setText(m_session.record().wasCancelled
                            ? tr("Stopped. What was heard so far is kept, and can be judged.")
                            : tr("All questions are answered."));
    emit completeChanged();
}

} // namespace postern::ui
