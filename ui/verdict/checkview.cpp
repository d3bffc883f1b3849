// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/checkview.h"

#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"
#include "ui/dialogue/dialogueview.h"
#include "ui/parts/card.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/scrolled.h"
#include "ui/parts/words.h"
#include "ui/path/pathpanel.h"
#include "ui/theme/glyph.h"
#include "ui/verdict/questionlist.h"
#include "ui/verdict/verdictpanel.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

// English needs no file of translations for its one plural; other languages find theirs by %n.
QString endpointsInWords(int count)
{
    return count == 1 ? CheckView::tr("1 endpoint") : CheckView::tr("%n endpoints", nullptr, count);
}

QString questionsInWords(int count)
{
    return count == 1 ? CheckView::tr("1 question") : CheckView::tr("%n questions", nullptr, count);
}

constexpr int kDialogueTab = 2;
constexpr int kByHandTab = 3;

// The command for a shell; where it cannot say these bytes, the lines to type.
ReproducePanel::Step stepOf(const explain::ShownRepeat &one)
{
    const QString title = u"%1 (%2)"_s.arg(one.title, one.endpoint);
    const QString heading = one.note.isEmpty() ? title : u"%1 %2"_s.arg(title + u'.', one.note);
    if (!one.command.isEmpty())
        return {heading, one.command};
    return {heading, (QStringList{one.opener} + one.lines).join(u'\n')};
}

QWidget *carded(QWidget *content)
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    return card;
}

} // namespace

CheckView::CheckView(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget)
    , m_tabs(new QTabWidget)
    , m_about(new ElidedLabel({}, Type::Body, TextLabel::Ink::Muted))
    , m_verdict(new VerdictPanel)
    , m_path(new PathPanel)
    , m_questions(new QuestionList)
    , m_dialogue(new DialogueView)
    , m_byHandPage(new QWidget)
    , m_byHand(new ReproducePanel)
    , m_copyButton(new QPushButton(glyphIcon(Glyph::Copy), tr("Copy as text")))
{
    m_tabs->setObjectName(u"checkTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Verdict and dialogue"));
    m_about->setObjectName(u"aboutLabel"_s);
    m_copyButton->setObjectName(u"copyAsTextButton"_s);

    auto *dialoguePage = new QWidget;
    auto *dialogueLayout = new QVBoxLayout(dialoguePage);
    dialogueLayout->setContentsMargins(0, kSpace12, 0, 0);
    dialogueLayout->addWidget(carded(m_dialogue));
    auto *verdictPage = new QWidget;
    auto *verdictLayout = new QVBoxLayout(verdictPage);
    verdictLayout->setContentsMargins(0, kSpace12, 0, 0);
    verdictLayout->addWidget(m_verdict);
    auto *pathPage = new QWidget;
    auto *pathLayout = new QVBoxLayout(pathPage);
    pathLayout->setContentsMargins(0, kSpace12, 0, 0);
    pathLayout->setSpacing(kSpace12);
    pathLayout->addWidget(carded(m_path));
    pathLayout->addWidget(carded(m_questions), 1);
    auto *byHandLayout = new QVBoxLayout(m_byHandPage);
    byHandLayout->setContentsMargins(0, kSpace12, 0, 0);
    byHandLayout->addWidget(m_byHand);
    byHandLayout->addStretch();
    QScrollArea *byHandScroll = scrolled(m_byHandPage);
    byHandScroll->setAccessibleName(tr("By hand"));
    m_tabs->addTab(verdictPage, tr("Verdict"));
    m_tabs->addTab(squeezed(pathPage), tr("Path"));
    m_tabs->addTab(dialoguePage, tr("Dialogue"));
    m_tabs->addTab(byHandScroll, tr("By hand"));
    m_tabs->setTabVisible(kByHandTab, false);

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_about, 1);
    head->addWidget(m_copyButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace16);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);

    connect(m_copyButton, &QPushButton::clicked, m_verdict, &VerdictPanel::copyAsText);
    connect(m_verdict, &VerdictPanel::linesWanted, this, &CheckView::showLines);
    connect(m_verdict, &VerdictPanel::loginWanted, this, &CheckView::showLogin);
    connect(m_questions, &QuestionList::picked, m_path, &PathPanel::showProbe);
    connect(m_questions, &QuestionList::endpointPicked, m_path, &PathPanel::follow);
}

void CheckView::show(const check::Record &record)
{
    const verdict::Verdict verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    std::size_t questions = 0;
    for (const verdict::EndpointEvidence &one : record.evidence.endpoints)
        questions += one.envelopes.size();
    m_about->setWhole(
        tr("%1, %2, %3, %4")
            .arg(smtp::escaped(record.target.toUtf8()), endpointsInWords(int(record.evidence.endpoints.size())),
                 questionsInWords(int(questions)), explain::shortMinute(record.startedAt.toUTC()) + u" UTC"_s));
    m_verdict->show(record, verdict);
    m_path->show(record, verdict);
    m_questions->show(record, verdict);
    m_dialogue->model().setRecord(record, verdict);
    showReproduction();
    m_tabs->setCurrentIndex(0);
}

void CheckView::setHeadShown(bool isShown)
{
    m_head->setVisible(isShown);
}

void CheckView::showReproduction()
{
    std::vector<ReproducePanel::Step> steps;
    for (const explain::ShownRepeat &one : m_verdict->told().repeats)
        steps.push_back(stepOf(one));
    m_byHand->setSteps(steps);
    m_tabs->setTabVisible(kByHandTab, !steps.empty());
}

void CheckView::showLines(const explain::ShownPlace &place)
{
    if (place.envelope)
        m_path->showProbe(place.endpoint, *place.envelope);
    m_dialogue->showLines(place.endpoint, place.envelope);
    turnToDialogue();
}

void CheckView::showLogin(std::size_t endpoint)
{
    m_dialogue->showLogin(endpoint);
    turnToDialogue();
}

void CheckView::turnToDialogue()
{
    m_tabs->setCurrentIndex(kDialogueTab);
    m_dialogue->setFocus(Qt::OtherFocusReason);
}

} // namespace postern::ui
