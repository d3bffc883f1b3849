// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/checkpage.h"

#include "core/explain/explanation.h"
#include "core/verdict/rulebook.h"
#include "ui/dialogue/dialogueview.h"
#include "ui/parts/card.h"
#include "ui/parts/scrolled.h"
#include "ui/path/pathpanel.h"
#include "ui/theme/measures.h"
#include "ui/verdict/questionlist.h"
#include "ui/wizard/waitcard.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kQuestionsWidth = 340; // u: a question, its code and its outcome
constexpr qreal kLeastHalves = 156;    // u: five lines of the dialogue below its head

QWidget *carded(QWidget *content)
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    return card;
}

// Where nobody answered, no question was.
QString endingOf(const check::Record &record)
{
    if (record.wasCancelled)
        return CheckPage::tr("Stopped. What was heard so far is kept, and can be judged.");
    const verdict::Verdict verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    return verdict.state == verdict::State::NoService ? explain::explain(record, verdict).sentence
                                                      : CheckPage::tr("All questions are answered.");
}

} // namespace

CheckPage::CheckPage(CheckSession &session, QWidget *parent)
    : HeadedPage(tr("The check"),
                 tr("Postern asks the server the relay questions. Stop at any time; what was heard is kept."), parent)
    , m_session(session)
    , m_path(new PathPanel)
    , m_dialogue(new DialogueView)
    , m_questions(new QuestionList)
    , m_wait(new WaitCard(session))
{
    setHelp(explain::HelpTopic::Check);
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    layout->setSpacing(kSpace12);
    QWidget *path = carded(m_path);
    path->setContentsMargins(1, 1, 1, kSpace4); // the scene reaches to the card's edge
    layout->addWidget(path);
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
    m_questions->setMinimumWidth(qRound(kQuestionsWidth * u(font())));
    halves->setMinimumHeight(qRound(kLeastHalves * u(font())));
    layout->addWidget(halves, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(squeezed(sheet));

    // A question that is picked is seen alone, at the user's pace, with its lines; its endpoint leads back to all.
    connect(m_questions, &QuestionList::picked, this, [this](std::size_t endpoint, std::size_t envelope) {
        m_path->showProbe(endpoint, envelope);
        m_dialogue->showLines(endpoint, envelope);
    });
    connect(m_questions, &QuestionList::endpointPicked, this, [this] {
        m_path->follow();
        m_dialogue->showLines(std::nullopt, std::nullopt);
    });
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
    setSubheading(tr("Connecting …"));
    emit completeChanged();
}

void CheckPage::show(const check::Event &event)
{
    m_dialogue->model().happened(event);
    m_questions->show(event);
    m_wait->show(event);
    if (const auto *found = std::get_if<check::EndpointFound>(&event))
        setSubheading(tr("Asking %1 …").arg(found->what.toString()));
    else if (const auto *resolving = std::get_if<check::Resolving>(&event))
        setSubheading(tr("Looking up %1 …").arg(resolving->name));
}

void CheckPage::end()
{
    setSubheading(endingOf(m_session.record()));
    emit completeChanged();
}

} // namespace postern::ui
